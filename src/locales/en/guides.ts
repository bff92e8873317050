import type { guides as nl } from '../nl/guides'
import type { Translated } from '../translated'

export const guides: Translated<typeof nl> = {
  toInformation: 'To the information page',
  toProblems: 'To the step-by-step plan for sign-in problems',
  print: 'Print',
  firefox: {
    title: 'Guide for Firefox',
    lead: 'Can you not sign in with your eID in Firefox? Then Firefox may not find the certificates on your card. You set that up once.',
    steps: {
      install: {
        title: 'Install the eID software',
        text: 'You find the software at eid.belgium.be. Then close Firefox completely and open it again.',
      },
      card: {
        title: 'Put your card in the card reader',
        text: 'First connect the card reader to your computer. Then put your card in it, chip side up.',
      },
      devices: {
        title: 'Open the list of security devices',
        text: 'Open the menu of Firefox and choose Settings. There choose Privacy & Security, then Certificates, then Security Devices.',
      },
      load: {
        title: 'Add your eID to the list',
        text: 'Is Belgium eID in the list already? Then you need not add anything. Is it not in there? Then choose Load and next the file beidpkcs11 of the eID software.',
      },
      signIn: {
        title: 'Sign in',
        text: 'Go back to signing in and read your card again. Does Firefox ask with which certificate you sign in? Choose the certificate with your name.',
      },
    },
    still: 'Still no success?',
    stillText: 'Sign in with another digital key, or use another browser.',
  },
  problems: {
    title: 'Step-by-step plan for sign-in problems',
    lead: 'This plan holds for all applications of the Flemish government. Take the steps one by one, until you can sign in.',
    steps: {
      browser: {
        title: 'Use a recent browser',
        text: 'The e-loket works in recent versions of Chrome, Edge, Firefox and Safari. Begin again on the information page.',
        link: 'Read which browsers work',
      },
      firefox: {
        title: 'Do you use Firefox with your eID?',
        text: 'Then you may have to set up your certificates first.',
        link: 'Read the guide for Firefox',
      },
      key: {
        title: 'Try another digital key',
        text: 'Is your card blocked, or do you not have your smartphone with you? There are five digital keys.',
        link: 'See the five digital keys',
      },
      again: {
        title: 'Sign in again',
        text: 'A sign-in that you do not finish stays valid for 30 minutes. After that, begin again.',
        link: 'Sign in to the e-loket',
      },
      capacity: {
        title: 'Check on whose behalf you act',
        text: 'At ‘Sign in as’, choose for which enterprise you act, or fill in its number if it is not listed. As a citizen you cannot apply for a subsidy. Do you work at VLAIO? Then choose an entity of the Flemish government.',
        link: 'Choose again on whose behalf you act',
      },
      right: {
        title: 'Check your access',
        text: 'You get in by your function in the KBO or by a right in user management. See what the government knows about that.',
        link: 'See why you do or do not have access',
      },
      grant: {
        title: 'Do you not have a right yet?',
        text: 'Then read how you get it, or how you give it to an employee.',
        link: 'Read the guide to granting rights',
      },
      photo: {
        title: 'Do you see the error code 404 – FOTO/NULL?',
        text: 'Then you are signed in already. Only the photo of your enterprise does not appear.',
        link: 'Read how to go on',
      },
      call: {
        title: 'Call 1700 free of charge',
        text: 'You can do so every working day from 9 am to 7 pm. Have the error code at hand, if you see one.',
        link: 'Read the frequently asked questions first',
      },
    },
  },
  rights: {
    title: 'Guide: granting rights',
    lead: 'This is how you get access to the e-loket kmo-portefeuille, or give it to somebody else.',
    who: 'Which steps do you take?',
    cases: {
      owner: 'Do you have a sole proprietorship? Then take all steps.',
      other:
        'Do you want an employee or your accountant to apply? Then take steps 1 and 2. That person then takes steps 3 to 5.',
      representative:
        'Do you represent a legal person, such as a BV or an NV, and do you apply yourself? Then begin at step 3.',
    },
    steps: 'The five steps',
    small: 'The screens are shown here in small, with invented data.',
    go: {
      btb: 'Start step\u00a01: to BTB',
      idm: 'Start step\u00a02: to user management',
      signIn: 'Start step\u00a03: sign in',
    },
    screens: {
      overview: 'At your enterprise, choose to designate a chief access manager.',
      who: 'Choose yourself, or choose somebody else and fill in that person’s national register number.',
      designation: 'Check the data and confirm the designation.',
      users: 'Is the person not in the list yet? Then add that person as a user.',
      person: 'Fill in the national register number and look the person up.',
      right:
        'Choose the right VLAIO Inkom Gebruiker, with the context value Gebruiker. That is the role for which the right holds.',
      grant: 'Check the right and grant it.',
      key: 'Choose the digital key that you have at hand.',
      capacity: 'Choose that you are an entrepreneur.',
      organisation: 'Choose the enterprise for which you apply.',
      portfolio: 'The first time, fill in the missing data. Then begin your application.',
    },
  },
}
