import type { acm as nl } from '../nl/acm'
import type { Translated } from '../translated'

export const acm: Translated<typeof nl> = {
  signIn: 'Sign in',
  cancel: 'Cancel',
  continue: 'Continue',
  otherMethod: 'Choose another method',
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
      help: 'Check that the card reader is connected and that the chip of your card faces up. Your PIN has four digits. After three wrong PINs the card is blocked; your municipality can unblock it.',
    },
    'federaal-token': {
      name: 'Federal token',
      needs: 'With your user name, your password and your card with 24 codes',
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
    call: 'Call 1700, free of charge, every working day from 9 am to 7 pm, or choose another method.',
    locked:
      'You filled in something wrong three times. This digital key is now locked for 15 minutes. Try again after that, or choose another method.',
    cardBlocked:
      'You filled in a wrong PIN three times. Your card is blocked. Your municipality can unblock it. Choose another method meanwhile.',
    startAgain: 'Start again',
    show: 'Show {what}',
    hide: 'Hide {what}',
  },
  fields: {
    pin: 'PIN',
    pinHint: 'The four digits of your identity card',
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
    'card-not-found': 'We do not recognise this card. Take it out, insert it again or choose another method.',
    'wrong-pin':
      'This PIN is not right. Not sure of your PIN? Then choose another method. | This PIN is not right. You have 1 try left. Not sure of your PIN? Then choose another method. | This PIN is not right. You have {n} tries left. Not sure of your PIN? Then choose another method.',
    'wrong-credentials':
      'The user name or the password is not right. Check both. | The user name or the password is not right. Check both. You have 1 try left. | The user name or the password is not right. Check both. You have {n} tries left.',
    'wrong-code':
      'This code is not right. Check the code and try again. | This code is not right. Check the code. You have 1 try left. | This code is not right. Check the code. You have {n} tries left.',
    'wrong-token-code':
      'This code is not right. Now fill in code number {number} from your card. | This code is not right. Now fill in code number {number} from your card. You have 1 try left. | This code is not right. Now fill in code number {number} from your card. You have {n} tries left.',
    'code-expired':
      'You did not confirm the sign-in in time. Nothing has changed. Start again or choose another method.',
    'unknown-phone-number':
      'We find no itsme account with this number. Check the number or choose another method.',
    'wrong-icon': 'This is not the icon of the website. Check the word on the website and choose again.',
    'wrong-itsme-code':
      'This itsme code is not right. | This itsme code is not right. You have 1 try left. | This itsme code is not right. You have {n} tries left.',
    'capacity-not-yours': 'You cannot act in this capacity. Choose another one.',
    'organisation-not-yours': 'You cannot act for this enterprise or entity. Choose another one.',
  },
  eid: {
    readerFound: 'Card reader found.',
    noReader: 'We find no card reader. Connect the card reader, insert your card and choose Try again.',
    retry: 'Try again',
    insertCard: 'Insert your card into the card reader.',
    cardRead: 'Card read: {person}.',
    insert: 'Insert card',
    remove: 'Take card out',
  },
  token: {
    notice:
      'The federal token is going to disappear. Do you also have itsme or an eID? Then choose one of those two.',
    ask: 'Fill in code number {number} from your card.',
    card: 'Example card with 24 codes',
    number: 'Number',
    code: 'Code',
  },
  sms: {
    sent: 'We sent a code of 6 digits to the number that ends in {ending}. The code can be used for 5 minutes, until {time}.',
    resend: 'Send a new code',
    resent: 'We sent a new code.',
    phone: 'Simulated smartphone',
    message: 'Text message from Demo-overheid: {code}',
    messageAt: 'Arrived at {time}',
    none: 'No message yet.',
  },
  app: {
    ask: 'Open the app on your smartphone and copy the code you see there.',
    remaining: 'This code changes now. | This code lasts 1 more second. | This code lasts {n} more seconds.',
  },
  itsme: {
    waiting: 'Open the itsme app on your smartphone and confirm. This page goes on by itself.',
    choose: 'Choose this icon in the app:',
    which: 'Which icon do you see on the website?',
    until: 'You can confirm until {time}.',
    phone: 'Simulated smartphone with itsme',
    request: 'Sign in to {application}',
    confirm: 'Confirm',
  },
  testData: {
    title: 'Test data',
    person: 'You play {person}.',
    copy: 'Copy {what}',
    fill: 'Fill in',
    filled: 'The test data has been filled in.',
  },
  capacity: {
    title: 'On whose behalf do you want to act?',
    legend: 'Capacity',
    names: {
      EA: 'As an entrepreneur, on behalf of an enterprise',
      GID: 'As a staff member of an entity of the Flemish government',
      LB: 'As a staff member of a local authority',
      OV: 'As a staff member of an education or training institution',
      BUR: 'As myself (citizen)',
    },
    hints: {
      EA: 'No enterprises | 1 enterprise | {n} enterprises',
      GID: 'No entities | 1 entity | {n} entities',
      LB: 'No local authorities | 1 local authority | {n} local authorities',
      OV: 'No institutions | 1 institution | {n} institutions',
      BUR: 'You cannot apply for the subsidy this way. For the SME portfolio you choose entrepreneur.',
    },
    only: 'Only {organisation}. We choose it for you at once.',
    unknown: 'We cannot check for which enterprises at the moment',
  },
  organisation: {
    title: 'For which enterprise?',
    entityTitle: 'For which entity?',
    intro:
      'You cannot act for any enterprise. | You can act for 1 enterprise. | You can act for {n} enterprises. Choose the enterprise for which you apply for a subsidy.',
    entityIntro:
      'You cannot act for any entity. | You can act for 1 entity. | You can act for {n} entities. Choose one.',
    enterprises: 'Your enterprises',
    entities: 'Your entities',
    search: 'Search by name, number or municipality',
    found: 'Nothing found. Check what you typed. | 1 found. | {n} found.',
    showAll: 'Show all',
    chosen: 'Your choice',
    lastUsed: 'last chosen on {when}',
    access: 'access',
    noAccess: 'no access yet',
    noAccessHint: 'Do you choose an enterprise without access? Then we explain how to get it.',
    otherCapacity: 'Act on behalf of someone else',
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
    title: 'We cannot renew the list of your enterprises at the moment',
    lastKnown:
      'The Crossroads Bank for Enterprises (KBO) does not answer. We therefore use the last known list, of {when}. Is an enterprise missing? Then try again.',
    none: 'There is no enterprise for you on the last known list.',
    retry: 'Try again',
    still: 'The KBO still does not answer.',
    back: 'The KBO answers again. The list of your enterprises has been renewed.',
  },
}
