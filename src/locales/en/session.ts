import type { session as nl } from '../nl/session'
import type { Translated } from '../translated'

export const session: Translated<typeof nl> = {
  signIn: {
    title: 'We are taking you to the sign-in',
    busy: 'One moment. You will go on by yourself.',
    failedTitle: 'Signing in did not succeed',
    cancelledTitle: 'You cancelled the sign-in',
    retry: 'Sign in again',
    back: 'Back to the information page',
    goOn: 'Go on for {name}',
    reasons: {
      cancelled: 'Nothing has changed. You can sign in again at any time.',
      refused: 'Access management refused this sign-in. Start again.',
      unavailable: 'Signing in is not working right now. That is not your fault. Try again later.',
      'not-started-here':
        'This sign-in was not started in this window, or it is already finished. Start again.',
      'not-trusted':
        'We could not verify the answer of access management. That is why we did not use it. Start again.',
      'insecure-context':
        'You cannot sign in at this address or with this browser. Browsers allow the encryption this needs only over https or on localhost. Open the demo at such an address, in a recent browser.',
      'government-not-started':
        'The simulated government has not started. That is why the e-loket gets no answers. Nothing was sent and nothing was lost.',
      unreachable: 'Access management does not answer. That is not your fault. Try again in a few minutes.',
    },
  },
  signedIn: { title: 'You are being signed in' },
  notice: {
    'signed-in': 'You act for {name}.',
    same: 'You still act for {name}. Were you given no choice? Then this is the only enterprise you can act for.',
    unchanged: 'You have not switched enterprise. You still act for {name}.',
  },
  wrongCapacity: {
    citizen: {
      title: 'You cannot apply for a subsidy with this choice',
      text: 'You chose to act as a citizen. The SME portfolio is for entrepreneurs. Do you have an enterprise, or do you work for one? Then choose again. Is your enterprise not listed? Then you can fill in its number. You need not sign in again for that.',
    },
    government: {
      title: 'This page is for enterprises',
      text: 'You signed in for the Flemish government. Staff of VLAIO have a part of the e-loket of their own. Do you want to act for an enterprise? Then choose again. Is it not listed? Then you can fill in its number.',
    },
    staffOnly: {
      title: 'This page is for staff of VLAIO',
      text: 'You do not act for an entity of the Flemish government now. Do you work for VLAIO? Then choose again, and act for an entity of the Flemish government.',
    },
    toStaff: 'To the part for staff',
    again: 'Choose again',
  },
  signedOut: {
    title: 'You are signed out',
    byYou: 'You have signed out. Do you share this device with others? Then close your browser too.',
    idle: 'You did nothing for a while. That is why we signed you out. What you filled in has been kept.',
    expired: 'Your sign-in has expired. What you filled in has been kept.',
    elsewhere:
      'You signed out in another window. That is why you are signed out here too. What you filled in has been kept.',
    replaced:
      'Somebody else signed in in another window of this browser. That is why you are signed out here. What you filled in has been kept.',
    again: 'Sign in again',
    goOn: 'Sign in again and go on',
    home: 'To the information page',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'Check the address, or go on from the information page.',
    home: 'To the information page',
  },
}
