import type { btb as nl } from '../nl/btb'
import type { Translated } from '../translated'

export const btb: Translated<typeof nl> = {
  header: 'Access managers’ management (BTB) – demo',
  section: 'Access managers’ management',
  toEloket: 'Back to the e-loket',
  back: 'Back',
  enterpriseNumber: 'Enterprise number',
  chief: 'Chief access manager',
  email: 'E-mail address',
  phone: 'Phone number',
  overview: {
    title: 'Who manages the access of your enterprise?',
    lead: 'The chief access manager (hoofdtoegangsbeheerder) is responsible for your enterprise’s access to the government’s online services. That person grants rights to users in user management.',
    form: 'Legal form and place',
    place: '{form} in {place}',
    function: 'Your function according to KBO',
    none: 'Nobody designated yet',
    since: '{name}, since {date}',
    you: '{name} (that is you), since {date}',
    stopped:
      'According to KBO this enterprise has stopped or is bankrupt. You can no longer designate anybody for it.',
    designate: 'Designate a chief access manager',
    replace: 'Replace by somebody else',
    end: 'End the designation',
    forWhich: 'for {name}',
    toIdm: 'To user management',
  },
  earlier: {
    title: 'Earlier chief access managers',
    none: 'Nobody was designated before.',
    period: '{name}, from {from} to {to}',
    day: '{name}, on {from}, but no longer the same day',
  },
  nobody: {
    title: 'You represent no enterprise',
    text: 'BTB is for legal representatives of an enterprise. KBO does not name you as a representative of any enterprise today.',
    employee: 'Are you an employee or an accountant?',
    employeeText:
      'Then there is nothing to do here. Ask the person who manages the access of the enterprise for the right.',
    representative: 'Are you a manager or director after all?',
    representativeText:
      'Ask your business counter to have your function in KBO corrected. That takes up to five working days. Come back after that.',
    read: 'Read how to get access',
  },
  notYours: {
    title: 'You cannot designate anybody for this enterprise',
    text: 'According to KBO you are no legal representative of this enterprise today. Only a legal representative designates a chief access manager.',
    stopped: 'This enterprise has stopped or is bankrupt',
    overview: 'To your enterprises',
  },
  end: {
    title: 'End the designation of {name}?',
    effect: '{name} will at once no longer be chief access manager of {enterprise}.',
    rights: 'Rights that have been granted remain.',
    nobody:
      'New rights can only be granted once you designate somebody again or when there is another manager.',
    instead: 'Will somebody else take over? Then choose ‘Replace by somebody else’.',
    confirm: 'End the designation',
    cancel: 'Change nothing',
    close: 'Close',
    done: 'The designation of {name} has ended.',
  },
  titles: {
    wie: 'Who becomes chief access manager?',
    gegevens: 'Details of the chief access manager',
    controleren: 'Check the designation',
  },
  continue: 'Continue',
  replaces: '{name} is the chief access manager now. After you confirm, {name} no longer is.',
  who: {
    legend: 'Whom do you designate?',
    self: 'Myself ({name})',
    selfHint: 'You may: a legal representative can be chief access manager too.',
    selfHintSole: 'You may. It is usual in a sole proprietorship.',
    other: 'Somebody else',
    otherHint: 'An employee or another legal representative of your enterprise.',
    required: 'Choose whom you designate.',
  },
  details: {
    number: 'National register number',
    numberHint:
      '11 digits, on the back of the identity card. In this demonstration for instance 91.69.23-904.24 of Sara Peeters.',
    numberRequired: 'Fill in the national register number of the person you designate.',
    numberMalformed:
      'Check the national register number. It has 11 digits, such as 91.69.23-904.24, and the last two have to match the others.',
    personUnknown:
      'We find nobody with this national register number. Check the digits on the identity card.',
    emailHint: 'An address that the chief access manager reads.',
    emailRequired: 'Fill in the e-mail address of the chief access manager.',
    phoneHint: 'A Belgian number, such as 0470\u00a000\u00a000\u00a001.',
    phoneMalformed: 'Fill in a Belgian phone number, such as 0470 00 00 01 or 02 553 17 00.',
  },
  check: {
    enterprise: 'Enterprise',
    replaces: 'Replaces',
    from: 'From',
    today: 'today, {date}',
    change: 'Change',
    notGiven: 'Not filled in',
    responsibility:
      'The chief access manager decides who uses the government’s online services for your enterprise. You can always end the designation or designate somebody else.',
    confirm: 'Confirm the designation',
    overtaken: 'Meanwhile {name} was designated',
    overtakenText:
      'That was done in another window or by another representative. Your designation was not saved. Confirm again if you want to replace {name}.',
  },
  confirmation: {
    title: '{name} is now chief access manager of {enterprise}',
    selfTitle: 'You are now chief access manager of {enterprise}',
    noneTitle: 'There is no chief access manager yet',
    noneText: 'Nobody has been designated for this enterprise yet.',
    sectionTitle: 'Confirmation',
    since: 'Since {date}.',
    next: 'What is the next step?',
    self: 'Grant the right VLAIO Inkom Gebruiker with context value (role) Gebruiker in user management, to yourself or to an employee. Only then there is access to the kmo-portefeuille.',
    selfAction: 'On to user management (step 2)',
    other:
      '{name} signs in to user management and grants the right VLAIO Inkom Gebruiker with context value (role) Gebruiker there. Ask {name} to do that.',
    overview: 'To your enterprises',
  },
}
