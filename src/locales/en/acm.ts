import type { acm as nl } from '../nl/acm'
import type { Translated } from '../translated'

export const acm: Translated<typeof nl> = {
  signIn: 'Sign in',
  cancel: 'Cancel',
  continue: 'Continue',
  otherMethod: 'Choose another digital key',
  signedInAs: 'You are signed in as {person}.',
  toInformation: 'To the information page',
  ended: {
    title: 'This sign-in can no longer be used',
    text: 'You finished or cancelled the sign-in, or it took longer than 30 minutes. Nothing has changed.',
    again: 'Start again',
  },
  refusedRequest: {
    title: 'You cannot sign in here',
    'unknown-client':
      'Access management does not know the application that sent you here. That is why we do not send you back.',
    'unknown-redirect-uri':
      'The address you would go to after signing in does not belong to this application. That is why we do not send you there.',
  },
  refusedWay:
    'Start again on the information page of the e-loket. Does this happen again? Then call 1700, free of charge.',
  endSession: {
    pending: 'Signing you out',
    title: 'You are signed out of access management',
    text: 'When you sign in again, we ask for your digital key again. You can close this window.',
    refusedTitle: 'We could not sign you out',
    'unknown-client':
      'Access management does not know the application that sent you here. Close your browser to be sure that you are signed out.',
    'unknown-redirect-uri':
      'The address you would go to after signing out does not belong to this application. Close your browser to be sure that you are signed out.',
  },
  choice: {
    title: 'How do you want to sign in?',
    hint: 'Choose the digital key you have at hand. You can still come back later.',
    list: 'Digital keys',
    unavailable: 'Not available now. Choose another digital key.',
    none: 'I have no digital key at all',
    noneText:
      'With a Belgian identity card, a card reader and your PIN you can sign in straight away. Lost your PIN? Ask your municipality for a new one.',
    noneItsme:
      'Do you have a smartphone? Then install the itsme app and activate it with your eID or through your bank.',
    noneOffice:
      'No eID? Then make an appointment at a registration office, for instance in a town hall. You get a digital key there.',
    noneCall: 'Need help? Call 1700, free of charge, every working day from 9 am to 7 pm.',
  },
  methods: {
    eid: {
      name: 'eID and connected card reader',
      needs: 'With your identity card, a card reader and your PIN',
      title: 'Sign in with your eID',
      secondTitle: 'Sign in with your eID',
      help: 'Check that the card reader is connected and that the chip of your card faces up. Your computer also needs the eID software from eid.belgium.be. After three wrong PINs the card is blocked; your municipality can unblock it.',
    },
    'federaal-token': {
      name: 'Federal token',
      needs: 'Stopped in 2024. With your user name, your password and your card with 24 codes',
      title: 'Sign in with your federal token',
      secondTitle: 'Fill in a code from your card',
      help: 'The card holds 24 numbered codes of six letters. We ask for one of them each time. Lost your card? Then choose another digital key: new cards are no longer made.',
    },
    sms: {
      name: 'Security code by text message',
      needs: 'With your user name, your password and your mobile phone',
      title: 'Sign in with a code by text message',
      secondTitle: 'Fill in the code we sent you',
      help: 'The text message usually arrives within a minute. Do you have another mobile number than before? Then choose another digital key and change your number afterwards in My digital keys at CSAM.',
    },
    'mobiele-app': {
      name: 'Security code by mobile app',
      needs: 'With your user name, your password and the app on your smartphone',
      title: 'Sign in with a code from your app',
      secondTitle: 'Fill in the code from your app',
      help: 'The app shows a new code every 30 seconds. Does it stay wrong? Check that the clock of your smartphone is right. Is your phone not with you? Then choose another digital key.',
    },
    itsme: {
      name: 'itsme',
      needs: 'With the itsme app on your smartphone',
      title: 'Sign in with itsme',
      secondTitle: 'Confirm in your itsme app',
      help: 'Do you see nothing on your smartphone? Then open the itsme app yourself and check that your phone is connected to the internet.',
    },
  },
  challenge: {
    help: 'Not working?',
    call: 'Call 1700, free of charge, every working day from 9 am to 7 pm, or choose another digital key.',
    from: 'You can try again from {time}.',
    tryAgain: 'Try again',
    startAgain: 'Start again',
    show: 'Show {what}',
    hide: 'Hide {what}',
  },
  left: {
    minutes: '{n} minutes',
    seconds: '{n} seconds',
  },
  fields: {
    pin: 'PIN',
    pinHint: 'The four digits of the PIN of your identity card',
    username: 'User name',
    password: 'Password',
    code: 'Security code',
    codeHint: 'Six digits',
    tokenCode: 'Code number {number}',
    tokenHint: 'Six letters. No need for capitals.',
    phone: 'Mobile number',
    phoneHint: 'For instance 0470 12 34 56',
    icon: 'Icon',
    itsmeCode: 'itsme code',
    itsmeCodeHint: 'Five digits',
  },
  required: {
    pin: 'Fill in your PIN. It has four digits.',
    username: 'Fill in your user name.',
    password: 'Fill in your password.',
    code: 'Fill in the code of six digits.',
    tokenCode: 'Fill in the code of six letters that stands beside the number on your card.',
    phone: 'Fill in your mobile number, for instance 0470 12 34 56.',
    icon: 'Choose the icon that you see on the website.',
    itsmeCode: 'Fill in your itsme code of five digits.',
    capacity: 'Choose on whose behalf you want to act.',
    organisation: 'Choose an enterprise or entity from the list.',
  },
  refusals: {
    'wrong-pin':
      'This PIN is not right. Not sure of your PIN? Then choose another digital key. | This PIN is not right. You have 1 try left. Not sure of your PIN? Then choose another digital key. | This PIN is not right. You have {n} tries left. Not sure of your PIN? Then choose another digital key.',
    'wrong-credentials':
      'The user name or the password is not right. Check both. | The user name or the password is not right. Check both. You have 1 try left. | The user name or the password is not right. Check both. You have {n} tries left.',
    'wrong-code':
      'This code is not right. Check the digits and try again. | This code is not right. Check the digits. You have 1 try left. | This code is not right. Check the digits. You have {n} tries left.',
    'wrong-token-code':
      'This code is not right. Now fill in code number {number} from your card. | This code is not right. Now fill in code number {number} from your card. You have 1 try left. | This code is not right. Now fill in code number {number} from your card. You have {n} tries left.',
    'code-expired': 'This code can no longer be used. Ask for a new code and fill that in.',
    'clock-differs':
      'This code belongs to another time. Set the clock of your smartphone right and fill in the new code. | This code belongs to another time. Set the clock of your smartphone right and fill in the new code. You have 1 try left. | This code belongs to another time. Set the clock of your smartphone right and fill in the new code. You have {n} tries left.',
    'unknown-phone-number':
      'We find no itsme account with this number. Check the number or choose another digital key.',
    'wrong-itsme-code':
      'This itsme code is not right. | This itsme code is not right. You have 1 try left. | This itsme code is not right. You have {n} tries left.',
    'capacity-not-yours': 'You cannot act in the way that you chose. Choose again on whose behalf you act.',
    'organisation-not-yours': 'You cannot act for this enterprise or entity. Choose another one.',
  },
  faults: {
    'reader-not-found': {
      title: 'We find no card reader',
      text: 'Connect the card reader, insert your card and choose Try again.',
    },
    'no-card': {
      title: 'There is no card in the card reader',
      text: 'Insert your eID into the card reader, with the chip facing up, and choose Try again.',
    },
    'card-upside-down': {
      title: 'The card is in the reader upside down',
      text: 'Take the card out and insert it again, with the chip facing up. Then choose Try again.',
    },
    'card-not-found': {
      title: 'We do not recognise this card',
      text: 'Insert your eID into the card reader and choose Try again. A bank card or another card cannot be used here.',
    },
    'card-blocked': {
      title: 'Your card is blocked',
      text: 'After three wrong PINs an eID is blocked, to protect your data. Your municipality can unblock it. Meanwhile sign in with another digital key.',
      steps: {
        1: 'Take your card to the town hall.',
        2: 'Bring your PUK. It is in the letter that came with your card. Did you get the card after 20\u00a0April\u00a02021? Then you need no PUK.',
        3: 'Choose a new PIN there.',
      },
    },
    'certificate-expired': {
      title: 'The certificates on your card have expired or were revoked',
      text: 'Ask your municipality for new certificates or a new card. Meanwhile sign in with another digital key.',
    },
    'certificate-not-configured': {
      title: 'Your browser does not find the certificates of your card',
      text: 'In Firefox you set them up once. Then choose Try again.',
      guide: 'Guide for Firefox (opens in a new window)',
    },
    'token-expired': {
      title: 'This federal token no longer works',
      text: 'A token that has not been used for a year expires. It cannot be renewed. Sign in with itsme, with your eID or with another digital key.',
    },
    'method-locked': {
      title: 'This digital key is locked for a while',
      text: 'That happens after three tries that were not right, to protect your data. With another digital key you can sign in straight away.',
    },
    'no-phone-number': {
      title: 'We do not know your mobile number',
      text: 'There is no mobile number for this user name, so we cannot send you a code. Sign in with another digital key now. You can add your number later:',
      steps: {
        1: 'Go to My digital keys at CSAM.',
        2: 'Choose Security code by text message there, and fill in your mobile number.',
      },
    },
    'too-soon': {
      title: 'You cannot ask for a new code yet',
      text: 'The text message may still be on its way. Wait a moment and then choose Send a new code again.',
    },
    'too-many-codes': {
      title: 'We already sent three codes',
      text: 'We send at most three codes to a number in 15 minutes. Did you get the last code? You can still fill that in for as long as it can be used.',
    },
    'no-device': {
      title: 'No app has been connected yet',
      text: 'There is no app on a smartphone for this user name yet. Sign in with another digital key now. You can connect an app later:',
      steps: {
        1: 'Go to My digital keys at CSAM.',
        2: 'Choose Security code by mobile app there.',
        3: 'With the app on your smartphone, scan the QR code you see there.',
      },
    },
    'request-refused': {
      title: 'The sign-in was refused in itsme',
      text: 'Nothing has changed. Do you want to sign in after all? Then fill in your mobile number again, or choose another digital key.',
    },
    'wrong-icon': {
      title: 'That was not the icon of the website',
      text: 'That is why the sign-in was stopped. Nothing has changed. Fill in your mobile number again, and in the app choose the icon that you see on the website.',
    },
    'code-expired': {
      title: 'You did not confirm the sign-in in time',
      text: 'In itsme you have 3 minutes for that. Nothing has changed. Fill in your mobile number again, or choose another digital key.',
    },
    'app-outdated': {
      title: 'Your itsme app needs an update',
      text: 'You cannot confirm with this version of the app. Update the app:',
      steps: {
        1: 'Open the App Store or Google Play on your smartphone.',
        2: 'Look for itsme and choose Update.',
        3: 'Come back to this page and choose Continue.',
      },
    },
  },
  eid: {
    steps: {
      connect: 'Connect your card reader to your computer.',
      insert: 'Insert your identity card into the card reader, with the chip facing up.',
      read: 'Choose Read card. After that we ask for your PIN.',
    },
    read: 'Read card',
    retry: 'Try again',
    reader: 'Simulated card reader',
    position: 'How is your card in the card reader?',
    positions: {
      juist: 'Right, with the chip facing up',
      omgekeerd: 'Upside down, with the chip facing down',
      'geen-kaart': 'There is no card in it',
      'geen-lezer': 'The card reader is not connected',
    },
    window: 'PIN of your eID',
    cardRead: 'Card read: {person}.',
    cancelled: 'You did not fill in a PIN',
    cancelledText: 'Nothing has changed. Choose Read card to go on, or choose another digital key.',
  },
  token: {
    stopped: 'The federal token has been stopped',
    since:
      'Since 25\u00a0September\u00a02020 nobody gets a new token. On 31\u00a0January\u00a02024 it stopped altogether. So it is better to use itsme or your eID.',
    here: 'In this demo you can still use it, because the information page lists it.',
    ask: 'Fill in code number {number} from your card.',
    card: 'Example card with 24 codes',
    number: 'Number',
    code: 'Code',
  },
  sms: {
    sent: 'We sent a code of 6 digits to the number that ends in {ending}.',
    valid: 'The code can be used for {left}, until {time}.',
    over: 'That code can no longer be used.',
    notArrived: 'No code received?',
    resendFrom: 'In {left} you can ask for a new code.',
    resendNow: 'You can ask for a new code now. The previous code can then no longer be used.',
    resend: 'Send a new code',
    resent: 'We sent a new code.',
    phone: 'Simulated smartphone',
    messages: 'Messages, newest first',
    message: 'Text message from Demo-overheid: {code}',
    messageAt: 'Arrived at {time}',
    none: 'No message yet.',
  },
  app: {
    ask: 'Open the app on your smartphone and copy the code you see there.',
    phone: 'Simulated smartphone with the app',
    shown: 'Your security code',
    remaining: 'This code is good for another {left}.',
    changing: 'This code changes now.',
    clock: {
      title: 'How to set the clock of your smartphone right',
      android: 'Android: open Settings, choose Date and time and turn Automatic on.',
      iphone: 'iPhone: open Settings, choose General, then Date and time, and turn Set automatically on.',
      then: 'After that, copy the new code from the app.',
    },
    without: 'I do not have my phone',
    withoutNow:
      'Is your smartphone not with you? Then choose another digital key. With your eID and a card reader you need no smartphone.',
    withoutLater:
      'Lost your phone, or got a new one? Then connect it at My digital keys of CSAM. You sign in there with another digital key and scan a QR code with the app.',
  },
  itsme: {
    waiting: 'Open the itsme app on your smartphone and confirm. This page goes on by itself.',
    choose: 'Choose this icon in the app:',
    which: 'Which icon do you see on the website?',
    until: 'You have {left} left to confirm, until {time}.',
    phone: 'Simulated smartphone with itsme',
    elsewhere: 'No request arrived on this smartphone.',
    request: 'Sign in to {application}',
    confirm: 'Confirm',
    refuse: 'Refuse',
    icons: {
      anker: 'anchor',
      boot: 'boat',
      fiets: 'bicycle',
      huis: 'house',
      klok: 'clock',
      ladder: 'ladder',
      maan: 'moon',
      sleutel: 'key',
      ster: 'star',
      vlag: 'flag',
    },
  },
  testData: {
    title: 'Test data',
    person: 'You play {person}.',
    copy: 'Copy {what}',
    fill: 'Fill in',
    filled: 'The test data has been filled in.',
    wrong: 'Do you want to see what can go wrong? This always goes wrong:',
    fillWrong: 'Use {input}',
    consequences: {
      'wrong-pin': 'the PIN is not right',
      'card-blocked': 'the card is blocked',
      'certificate-expired': 'the certificates have expired',
      'certificate-not-configured': 'the browser does not find the certificates',
      'token-expired': 'the token has expired',
      'no-phone-number': 'no mobile number is known',
      'too-many-codes': 'too many codes were sent already',
      'no-device': 'no app is connected',
      'wrong-code': 'the code is not right',
      'code-expired': 'it took too long',
      'clock-differs': 'the clock of the smartphone is wrong',
      'request-refused': 'the sign-in is refused',
      'app-outdated': 'the app needs an update',
      'method-locked': 'the digital key is locked',
    },
  },
  capacity: {
    title: 'Sign in as: on whose behalf do you want to act?',
    legend: 'I act',
    names: {
      EA: 'As an entrepreneur, on behalf of an enterprise',
      GID: 'As a staff member of an entity of the Flemish government',
      LB: 'As a staff member of a local authority',
      OV: 'As a staff member of an education or training institution',
      BUR: 'As myself (citizen)',
    },
    hints: {
      EA: 'No enterprises | 1 enterprise | {n} enterprises',
      GID: 'No entities of the Flemish government | 1 entity of the Flemish government | {n} entities of the Flemish government',
      LB: 'No local authorities | 1 local authority | {n} local authorities',
      OV: 'No institutions | 1 institution | {n} institutions',
      BUR: 'You cannot apply for the subsidy this way. For the SME portfolio you choose entrepreneur.',
    },
    citizen: 'You cannot apply for the subsidy this way.',
    only: 'Only {organisation}. We choose it for you at once.',
    unknown: 'We cannot check at the moment for which enterprises you can act',
  },
  organisation: {
    title: 'Sign in as: for which enterprise?',
    entityTitle: 'Sign in as: for which entity of the Flemish government?',
    intro:
      'You cannot act for any enterprise. | You can act for 1 enterprise. | You can act for {n} enterprises. Choose the enterprise for which you apply for a subsidy.',
    entityIntro:
      'You cannot act for any entity of the Flemish government. | You can act for 1 entity of the Flemish government. | You can act for {n} entities of the Flemish government. Choose one.',
    enterprises: 'Your enterprises',
    entities: 'Your entities of the Flemish government',
    search: 'Search by name, number or municipality',
    found: 'Nothing found. Check what you typed. | 1 found. | {n} found.',
    showAll: 'Show all',
    chosen: 'Your choice',
    registered: 'registered since {date}',
    registeredBefore: 'registered before, from {date}',
    lastUsed: 'last chosen on {when}',
    access: 'access',
    noAccess: 'no access yet',
    noAccessHint: 'Do you choose an enterprise without access? Then we explain how to get it.',
    otherCapacity: 'Choose again on whose behalf you act',
    missing: 'My enterprise is not in the list',
    missingText:
      'You only see enterprises for which the Crossroads Bank for Enterprises knows you, or for which you were given a user right.',
    missingRepresentative:
      'Are you a business manager or director? Then check your function with your business counter or your notary.',
    missingEmployee:
      'Are you an employee or accountant? Then ask the chief access manager of the enterprise for the user right.',
  },
  pages: {
    label: 'Pages of the list',
    number: 'Page {number}',
    previous: 'Previous',
    next: 'Next',
    shown: 'You see {from} to {to} of {total}.',
  },
  kbo: {
    title: 'The Crossroads Bank for Enterprises (KBO) does not answer',
    lastKnown: 'We use the last known list: that of {when}. Is an enterprise missing? Then try again.',
    none: 'There is no enterprise for you on the last known list.',
    retry: 'Try again',
    still: 'The KBO still does not answer.',
    back: 'The KBO answers again. The list of your enterprises has been renewed.',
  },
}
