import type { access as nl } from '../nl/access'
import type { Translated } from '../translated'

export const access: Translated<typeof nl> = {
  section: 'Access',
  heading: {
    unknown: 'Access for {name}',
    none: 'You do not have access for {name} yet',
    never: 'You cannot act for {name}',
    found: 'You have access for {name}',
  },
  missing: {
    'capacity-not-admitted':
      'In this way you cannot use the e-loket kmo-portefeuille. The e-loket is there for entrepreneurs.',
    'organisation-unknown': 'KBO knows no enterprise with the number {number}.',
    'enterprise-annulled':
      'The enterprise number of {name} was struck from KBO. Nobody can apply for anything for this enterprise any more.',
    'owner-without-right':
      'KBO knows you as the owner of the sole proprietorship {name}. For a sole proprietorship you do not get in by yourself: you need a right.',
    'function-ended': 'Your function at {name} has ended in KBO. That is why you no longer have access.',
    'right-not-started': 'You have the right {right} for {name}, but it has not begun yet.',
    'right-ended': 'Your right {right} for {name} has ended.',
    'no-right':
      'KBO does not know you as a legal representative of {name}, and you do not have the right {right}.',
  },
  since: {
    'function-ended': 'Your function lasted up to and including {date}.',
    'right-ended': 'It lasted up to and including {date}.',
    'right-not-started': 'It begins on {date}.',
  },
  nextStep: 'Your next step',
  next: {
    'meld-aan': 'Sign in again. After that you get in.',
    'duid-aan-in-btb': 'Designate a chief access manager in BTB. That may be you.',
    'ken-recht-toe': 'Give yourself the right {right} in user management.',
    'vraag-recht': 'Ask the right of {who}.',
    'wacht-op-begin': 'You need not do anything. From the first day of your right you get in.',
    'laat-kbo-rechtzetten': 'Is this wrong? Have it corrected in KBO. That takes up to five working days.',
    'andere-hoedanigheid':
      'Choose again on whose behalf you act. You use the SME portfolio on behalf of an enterprise.',
    geen: 'Nobody can give you access for {name} now. Choose another enterprise.',
  },
  nextByOther: {
    'duid-aan-in-btb':
      'Nobody manages the access for {name} yet. First {who} has to designate a chief access manager in BTB.',
    'ken-recht-toe': 'Now {who} can give you the right in user management.',
    'laat-kbo-rechtzetten':
      'Is this wrong? Then {who} can have it corrected in KBO. That takes up to five working days.',
  },
  someone: {
    manager: 'whoever manages the access for {name}',
    representative: 'a legal representative of {name}',
  },
  cases: {
    title: 'What is your situation?',
    fits: 'This fits you',
    A: {
      title: 'You are a legal representative of a legal person, such as a bv, nv or cv',
      text: 'Does KBO know you as a legal representative? Then you have access by yourself. You need not ask for a right.',
      correct:
        'Does KBO not know you, or is your function not right there? Ask a business counter or KBO to correct it. That takes up to five working days. After that you get in by yourself.',
      meanwhile: 'Can you not wait? Then whoever manages the access can give you the right meanwhile.',
    },
    B: {
      title: 'You want to give an employee or an accountant access',
      titleSole: 'You have a sole proprietorship',
      text: 'Then you take three steps. The first is for a legal representative whom KBO knows.',
      done: 'Done',
      steps: {
        btb: {
          title: 'Designate a chief access manager in BTB',
          text: 'That is who manages the access for your enterprise with the government. It may be you.',
          action: 'Start step\u00a01: to BTB',
        },
        idm: {
          title: 'Give the right in user management',
          text: 'The chief access manager gives the right {right}. The context value, the role for which the right holds, is {context}.',
          action: 'Start step\u00a02: to user management',
        },
        'sign-in': {
          title: 'Sign in again to the kmo-portefeuille',
          text: 'Mostly you no longer need your digital key for that.',
          action: 'Start step\u00a03: sign in again',
        },
      },
    },
    C: {
      title: 'You work for the enterprise, as an employee or an accountant',
      text: 'Ask the right of the chief access manager or of the chief local manager of the enterprise.',
      managers: 'These persons can give you the right:',
      managersUnknown:
        'You have no tie to {name} yet. That is why we show no names. Your request still reaches whoever manages the access.',
      noManager: 'Nobody manages the access for {name} yet. Ask {who} to take the three steps above first.',
      tell: 'You can send this text:',
      waits: 'Your right is ready already. You need not ask for anything.',
      yourself:
        'You manage the access for this enterprise yourself. Give yourself the right in user management.',
      toIdm: 'To user management',
    },
  },
  roles: {
    'wettelijk-vertegenwoordiger': 'legal representative',
    hoofdtoegangsbeheerder: 'chief access manager',
    'co-hoofdtoegangsbeheerder': 'co-chief access manager',
    toegangsbeheerder: 'access manager',
    'hoofd-lokale-beheerder': 'chief local manager',
    'lokale-beheerder': 'local manager',
  },
  request: {
    title: 'Ask for the right',
    email: 'Your e-mail address',
    emailHint: 'Here the manager can reach you.',
    emailRequired: 'Fill in the e-mail address at which the manager can reach you.',
    message: 'Your message',
    messageRequired: 'Fill in a message, so that the manager knows why you need the right.',
    suggestion: 'I want to apply in the kmo-portefeuille for {name}. Can you give me the right to do so?',
    preview: 'We send this along',
    asker: 'Asked by',
    organisation: 'Enterprise',
    copy: 'Copy the text',
    send: 'Send the request',
    sent: 'Your request has been sent',
    sentOn: 'Sent on {date}',
    pending: 'Being dealt with',
    pendingBy:
      'Your request is with {who}. This page keeps looking: you read it here once you have the right.',
    refused: 'Your request was refused',
    refusedBy: '{by} refused your request on {date}.',
    reason: 'Reason: {reason}',
    again: 'You can send another request.',
  },
  right: {
    title: 'Which right do you need?',
    name: 'Right',
    context: 'Context value',
    meaning: 'The context value is the role for which the right holds.',
    domain: 'Domain',
    copy: 'Copy the names of the right',
  },
  found: {
    title: 'You have access now',
    granted: '{by} gave you the right {right} on {date}.',
    'wettelijk-vertegenwoordiger': 'KBO knows you as a legal representative of {name}.',
    gebruikersrecht: 'You have the right {right} for {name}.',
    renew: 'We fetch your new access from access management. Mostly you do not need your digital key.',
    action: 'On to the kmo-portefeuille',
  },
  limit: {
    'alleen-lezen':
      'You can see everything, but apply for nothing and change nothing: so the enterprise stands in KBO.',
    'geen-nieuwe-aanvraag':
      'You cannot make a new application, but you can finish running ones: so the enterprise stands in KBO.',
  },
  ways: { switch: 'Choose another enterprise', signOut: 'Sign out', why: 'See how we know this' },
  why: {
    title: 'Why do I see this enterprise?',
    through: {
      'wettelijk-vertegenwoordiger':
        'You can act for {name}, because KBO knows you as a legal representative.',
      gebruikersrecht: 'You can act for {name}, because you have the right {right}.',
    },
    day: 'So it is on {date}. Below you see what each service knows of you and this enterprise.',
    chain: 'How we know this',
    source: 'Source: {source}',
    sources: { KBO: 'KBO', BTB: 'BTB', IDM: 'User management' },
    migrated:
      'You already used the kmo-portefeuille: your right was taken over on 5\u00a0December\u00a02017.',
    links: {
      status: { title: 'The enterprise', none: 'KBO does not know this enterprise.' },
      functie: { title: 'Your function', none: 'According to KBO you have no function in this enterprise.' },
      aanduiding: {
        title: 'Your task in access management',
        none: 'You were not designated to manage the access of this enterprise.',
      },
      gebruikersrecht: { title: 'Your rights', none: 'You have no right in user management.' },
    },
    decision: 'The decision of the e-loket',
    allowed: 'You may come in.',
    refused: 'You may not come in.',
    opens: 'gives access',
    closes: 'closes the access',
    opensNothing: 'gives no access by itself',
    toPhoto: 'To the enterprise photo',
    toNoAccess: 'Read how to get access',
  },
  period: { from: 'since {from}', starting: 'from {from}', fromTo: 'from {from} up to and including {to}' },
}
