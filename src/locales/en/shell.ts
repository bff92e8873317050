import type { shell as nl } from '../nl/shell'
import type { Translated } from '../translated'

export const shell: Translated<typeof nl> = {
  serviceName: 'e-loket kmo-portefeuille',
  close: 'Close',
  skip: 'Skip to the content',
  home: 'To the information page',
  brand: 'Demo government',
  ribbon: {
    label: 'Demo',
    text: 'Demonstration with invented data. This is not a website of the Flemish government.',
  },
  header: {
    acm: 'Access management (simulated)',
    signIn: 'Sign in',
    signedInAs: 'You are signed in as {name}.',
    actsFor: 'You act for {name}, enterprise number {number}.',
    photo: 'Enterprise photo',
    portfolio: 'My SME portfolio',
    why: 'Why do I see this enterprise?',
    switch: 'Switch enterprise',
    signOut: 'Sign out',
  },
  language: { label: 'Language', nl: 'Nederlands', en: 'English' },
  help: {
    open: 'Need help?',
    title: 'Need help?',
    intro:
      'Call 1700 free of charge, on working days from 9 am to 7 pm. This is a demonstration: nobody will answer.',
    questions: 'Read the frequently asked questions on the information page',
    signIn: 'Trouble signing in? Choose another digital key, or start again with Apply.',
    plan: 'Open the step-by-step plan for sign-in problems',
    lost: 'What you fill in is kept on this device. After a failure you go on where you were.',
  },
  footer: {
    label: 'About this website',
    publisher: 'The e-loket kmo-portefeuille is here a demonstration with invented data.',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    cookies: 'Cookies',
    about: 'About this demo',
    contact: 'Contact: 1700',
  },
  timeout: {
    title: 'Do you want to stay signed in?',
    text: 'In {n} minute we will sign you out because you did nothing. What you filled in has been kept. | In {n} minutes we will sign you out because you did nothing. What you filled in has been kept.',
    soon: 'In {n} seconds we will sign you out because you did nothing. What you filled in has been kept.',
    stay: 'Stay signed in',
    signOut: 'Sign out',
  },
  failure: {
    title: 'The e-loket is not working right now',
    text: 'That is our fault, not yours. What you filled in has been kept.',
    offline: 'This part could not be loaded. Check your connection and try again.',
    replaced: 'A new version of the e-loket is ready. Refresh this page to go on.',
    refresh: 'Refresh this page',
    retry: 'Try again',
    home: 'To the information page',
    detail: 'For the helpdesk: {detail}',
  },
  insecure: {
    title: 'Not everything works at this address',
    text: 'You opened the demo over plain http on another device. Browsers allow no encryption and no offline use there. You can read, but not sign in. Use https or localhost.',
  },
}
