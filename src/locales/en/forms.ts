import type { forms as nl } from '../nl/forms'
import type { Translated } from '../translated'

export const forms: Translated<typeof nl> = {
  optional: '(optional)',
  errorPrefix: 'Error: ',
  summaryTitle: 'There is a problem',
  stillBusy: 'We are still working on it. One moment.',
  slow: 'This is taking longer than usual. Please wait.',
  loading: 'Loading the information',
  copied: 'Copied',
  copyFailed: 'This browser does not allow copying. Select the text and copy it yourself.',
  progress: 'Step\u00a0{current} of\u00a0{total}: {label}',
  choose: 'Choose one',
  charactersLeft:
    'You cannot type any more characters. | You can type one more character. | You can type {n} more characters.',
  charactersOver:
    'The text fits. | The text is one character too long. | The text is {n} characters too long.',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  moneyReading: 'We read: {amount}',
  reading: 'We read: {number}',
  doubt: 'Do you mean decimals? Then write {written}.',
  numberUnreadable:
    'We cannot read this number. Write it in figures and without a minus sign, such as 1,200 or 7.5.',
  required: 'Fill in this field.',
  choiceRequired: 'Choose one of the options.',
  unreadable: 'Check what you have filled in.',
  tooLong: 'Make the text shorter: at most {max} characters.',
  tooShort: 'Make the text longer: at least {min} characters.',
  email: "Enter an email address such as name{'@'}enterprise.be.",
  number: 'Enter a number.',
  numberTooSmall: 'Enter a number of at least {min}.',
  numberTooLarge: 'Enter a number of at most {max}.',
  amountUnreadable: 'We cannot read this amount. Write it in figures, such as 1,250.00.',
  amountNegative: 'This amount is negative. Write it without a minus sign, such as 1,250.00.',
  amountTooSmall: 'Enter an amount of at least {minimum}.',
  amountTooLarge: 'Enter an amount of at most {maximum}.',
  dateExample: 'For example {example}.',
  dateIncomplete: 'Enter the day, the month and the year in digits.',
  dateUnknown: 'This day does not exist. Check the day, the month and the year.',
  conflict: {
    title: 'Somebody else has changed this meanwhile',
    by: '{by} saved another version on {at}. Nothing was overwritten.',
    ownTitle: 'You have changed this meanwhile in another window',
    own: 'You saved another version on {at}. Nothing was overwritten.',
    unknown: 'Another version has been saved meanwhile. Nothing was overwritten.',
    choose: 'Choose which version you keep.',
    unfinished:
      'What you filled in here before is not finished. The other fields show the newest version. Go on, or keep the other version.',
    caption: 'The differences between the two versions',
    answer: 'Answer',
    mine: 'Your version',
    theirs: 'Other version',
    empty: 'Not filled in',
    keepMine: 'Save my version',
    takeTheirs: 'Keep the other version',
    taken: 'The other version stays.',
  },
  failure: {
    retry: 'Try again',
    unreachableTitle: 'The e-loket is not working at the moment',
    busyTitle: 'It is too busy right now',
    outages: {
      'no-answer':
        'This is our fault, not yours. What you filled in is still there. Try again in a few minutes or call 1700 free of charge.',
      'too-slow':
        'The answer took too long. This is our fault, not yours. What you filled in is still there. Try again in a few minutes or call 1700 free of charge.',
      unreadable:
        'We got an answer that we cannot read. What you filled in is still there. Are you on the wifi of a hotel or a train? Sign in there first. Then try again or call 1700 free of charge.',
      busy: 'Too many questions are coming in at once. What you filled in is still there.',
      down: 'This is our fault, not yours. What you filled in is still there. Try again in a few minutes or call 1700 free of charge.',
    },
    unsure: {
      title: 'We do not know whether this worked',
      text: 'No answer came that we can read. This is our fault, not yours. You can safely try again: it never happens twice. Do you then read that it is there already? Then it had worked the first time.',
    },
    waitAsked:
      'You can try again in a moment. | You can try again in 1 second. | You can try again in {n} seconds.',
    waitAskedMinutes:
      'You can try again in a moment. | You can try again in 1 minute. | You can try again in {n} minutes.',
    wait: 'You can try again now. | 1 second left. | {n} seconds left.',
    waitMinutes: 'You can try again now. | 1 minute left. | {n} minutes left.',
    waitOver: 'You can try again now.',
    unknownTitle: 'Something went wrong',
    unknown:
      'This is our fault, not yours. What you filled in is still there. Try again or call 1700 free of charge.',
    refusedTitle: 'This is not possible now',
    refused:
      'The service does not accept this request. Code for the helpdesk: {type}. Call 1700 free of charge for help.',
    'token-not-accepted':
      'You are no longer signed in. Sign in again. What you filled in will still be there.',
    'no-access-to-enterprise':
      'You no longer have access to the e-loket kmo-portefeuille for this enterprise. Ask the person who manages access for the right.',
    'enterprise-read-only':
      'For this enterprise you can only look at the data in the e-loket: according to KBO it has stopped, is bankrupt or is being liquidated. Is that wrong? Ask a business counter (ondernemingsloket) to correct it.',
    'no-tie-to-enterprise': 'You do not have a function in this enterprise. Choose another enterprise.',
    'no-tie-to-organisation':
      'You do not have an employment relation with this organisation. Choose another one.',
    'not-your-data': 'This information belongs to another enterprise. Choose the right enterprise first.',
    'not-found': 'We cannot find this. It may have been deleted, or the address may contain a mistake.',
    'already-submitted': 'This application was submitted before. You will find it among your applications.',
    'interaction-not-found': 'This sign-in has expired. Start signing in again.',
    'wrong-step': 'This sign-in is already past this step. Start signing in again.',
    'capacity-not-yours': 'You cannot act in the way that you chose. Choose again on whose behalf you act.',
    'organisation-not-yours': 'You cannot act for this enterprise. Choose another one.',
    'changed-meanwhile': 'This has been changed meanwhile. Reload the page.',
    'precondition-required':
      'Something went wrong while sending. Reload the page and try once more, or call 1700 free of charge.',
    'enterprise-data-missing': 'Some data about your enterprise are still missing. Complete them first.',
    'answers-refused': 'We cannot save this information. Check what you have filled in.',
    'enterprise-not-eligible': 'This enterprise is not eligible for the kmo-portefeuille.',
    'not-a-representative':
      'You are no legal representative of this enterprise today. Only a legal representative can do this.',
    'already-designated': 'Meanwhile somebody else was designated. Nothing has changed. Look who it is.',
    'enterprise-stopped':
      'This enterprise has stopped or is bankrupt. You can no longer designate anybody for it.',
    'input-refused': 'We cannot save these data. Check what you filled in.',
    'no-authority':
      'You do not manage the users of this organisation, or no longer do. Only a manager can do this.',
    'already-a-user': 'This person already has an employment in this period. You find the user in the list.',
    'already-granted':
      'This user already has this right in (a part of) this period. Change or prolong the existing right.',
    'already-asked': 'You have asked this. The manager still has to answer.',
    'no-manager': 'Nobody manages this organisation yet. A representative designates somebody in BTB first.',
    'organisation-stopped': 'KBO says that this enterprise no longer exists. No rights can be granted.',
    'malformed-request':
      'Something went wrong while sending. Reload the page and try again, or call 1700 free of charge.',
    'internal-error':
      'This is our fault, not yours. What you filled in is still there. Try again in a few minutes or call 1700 free of charge.',
    'not-simulated': 'This demonstration does not imitate this. Go back and choose another way.',
    'government-not-started': 'The simulated government has not started. Try again or reload the page.',
  },
}
