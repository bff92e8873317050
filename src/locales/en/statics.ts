import type { statics as nl } from '../nl/statics'
import type { Translated } from '../translated'

export const statics: Translated<typeof nl> = {
  accessibility: {
    title: 'Accessibility statement',
    lead: 'Everyone must be able to use this e-loket. Here you read how far we are.',
    scope:
      'This statement is about this demonstration of the e-loket kmo-portefeuille. A demonstration has no legal duty. We hold it to the same standard as a website of the Flemish government all the same.',
    status: {
      title: 'Compliance status',
      text: 'The demonstration is partially compliant with EN 301 549 V3.2.1, and so with WCAG 2.1 level AA. We build for WCAG 2.2 level AA. As long as no expert has examined that, we do not call it full compliance.',
    },
    gaps: {
      title: 'Content that is not accessible',
      failsTitle: 'What does not comply yet',
      language:
        'In the English version the names of themes and trainings and the data from KBO stay Dutch. A screen reader does not know everywhere that those words are Dutch.',
      script: 'Without JavaScript the demonstration only shows a notice.',
      untestedTitle: 'What we do not know yet',
      readers: 'We have not yet tested with people who use a screen reader, voice control or magnification.',
      expert: 'There has been no examination by an independent expert yet.',
      phones: 'We have not yet tested on real smartphones and tablets.',
      alternative:
        'There is no other way to the same content. The data are invented, so you do not miss a service.',
      burdenTitle: 'Disproportionate burden',
      burden: 'We do not claim a disproportionate burden anywhere.',
      outsideTitle: 'Outside the scope',
      outside: 'The demonstration holds no content of third parties.',
    },
    made: {
      title: 'How this statement was drawn up',
      date: 'We drew up this statement on 23\u00a0November\u00a02026.',
      method: 'It is based on our own tests:',
      axe: 'automatic checks with axe-core and HTML_CodeSniffer, at each change;',
      width: 'a check at widths of 320 and 1280 pixels, without having to scroll sideways;',
      keyboard: 'tests of focus, page titles and messages in the browser;',
      contrast: 'a calculation of the contrast of all colours.',
      limit: 'Automatic checks find only part of the problems.',
    },
    feedback: {
      title: 'Feedback and contact',
      text: 'Does something not work? Report it to whoever gave you this demonstration. Tell which page you were on, what you wanted to do and with which aid.',
    },
    enforcement: {
      title: 'Enforcement procedure',
      text: 'For a real website of the Flemish government you can complain to the Flemish Ombudsman. You do so if you get no proper answer. For this demonstration there is no complaints service.',
    },
  },
  privacy: {
    title: 'Privacy',
    lead: 'This demonstration collects nothing about you. All you fill in stays in your own browser.',
    fictional: {
      title: 'Invented people and enterprises',
      text: 'All people, enterprises and numbers are invented. The numbers are chosen so that they do not belong to a real person or enterprise.',
      own: 'Do not fill in real data, such as your own national register number, password or account number. You need them nowhere.',
    },
    local: {
      title: 'Where do your data stay?',
      text: 'The simulated government works in your browser. Your applications go to no server at all. Your browser only fetches the files of the demonstration.',
      host: 'As with any website, whoever serves the files can see the IP address and the time of a visit.',
      tracking: 'There are no cookies, no statistics and no trackers. There is nothing from other websites.',
    },
    remove: {
      title: 'How do you erase everything?',
      panel:
        'In the demo panel, in the bar at the top, choose ‘Back to the beginning’. Then everything disappears: your applications, your sign-in, what you typed in forms and your language.',
      browser:
        'Do you also want to erase the files of the demonstration? Then clear the data of this website in your browser.',
      shared: 'Do you use a shared device? Then erase everything before you leave.',
      more: 'Read what your browser keeps',
    },
  },
  cookies: {
    title: 'Cookies',
    lead: 'This demonstration uses no cookies. That is why we do not ask for your consent either.',
    text: 'Your browser does keep data to make the demonstration work. They do not leave your device.',
    table: 'What your browser keeps',
    what: 'What',
    place: 'Where',
    purpose: 'What for',
    until: 'Until when',
    kept: {
      world: {
        what: 'The data of the simulated government',
        purpose: 'Your applications and your budget are still there after a reload. Other tabs see them too.',
        until: 'Until you go back to the beginning',
      },
      drafts: {
        what: 'What you type in forms',
        purpose: 'After a failure or after signing out you go on where you were.',
        until: 'Until you save the step, go back to the beginning or clear the data in your browser',
      },
      session: {
        what: 'Your sign-in',
        purpose: 'You stay signed in when you reload the page.',
        until: 'Until you sign out, close the tab or go back to the beginning',
      },
      visit: {
        what: 'The enterprise you act for and when you last did something',
        purpose:
          'A new tab signs you in by itself, and working in one tab keeps you signed in in all of them.',
        until: 'Until you sign out, do nothing for half an hour or go back to the beginning',
      },
      settings: {
        what: 'Your language and the way the demonstration works',
        purpose: 'You need not choose again at your next visit.',
        until:
          'The language until you go back to the beginning, the way it works until you clear the data in your browser',
      },
      files: {
        what: 'The files of the demonstration',
        purpose: 'The demonstration works without a connection too.',
        until: 'Until there is a new version or you clear the data in your browser',
      },
    },
    refuse:
      'Does your browser not allow this? Then everything works until you reload the page or close the tab. Your sign-in and what you filled in are then lost.',
  },
  about: {
    title: 'About this demo',
    lead: 'This is a demonstration of the e-loket kmo-portefeuille. It is not a website of the Flemish government.',
    purpose:
      'It shows how an entrepreneur signs in and applies for a subsidy. Designers, testers and teachers can try everything without consequences.',
    simulated: {
      title: 'What is simulated?',
      intro: 'Five government services work here as simulations, in your browser:',
      acm: {
        name: 'Access management (ACM)',
        text: 'Signing in with five digital keys. The protocol is real (OpenID Connect), the screens and the keys are not.',
      },
      btb: {
        name: 'Access managers’ management (BTB)',
        text: 'Who is the chief access manager of an enterprise.',
      },
      idm: { name: 'User management (IDM)', text: 'Who has which user right.' },
      kbo: {
        name: 'Crossroads Bank for Enterprises (KBO)',
        text: 'The data of the enterprises, in the shape the government uses.',
      },
      inkom: {
        name: 'Inkom',
        text: 'The service behind the SME portfolio: budget, rules, applications and deadlines.',
      },
      money: 'No real money is ever deposited or paid. No e-mail and no text message is sent.',
      clock:
        'The demonstration has a date of its own. You can move it in the demo panel. All rules and deadlines follow that date.',
    },
    sources: {
      title: 'What is real and what is invented?',
      intro: 'The rules come from public sources:',
      portal:
        'the pages about the SME portfolio on the portal of the Flemish government and at VLAIO, Flanders Innovation & Entrepreneurship;',
      law: 'the decision of the Flemish Government of 26\u00a0February\u00a02016 and the ministerial decision of 30\u00a0March\u00a02016;',
      access: 'the public manuals of the access management, the user management and CSAM;',
      register:
        'what the FPS Economy explains about the KBO, and the public test data of MAGDA, the Flemish data-sharing platform.',
      invented:
        'Invented are: all people, enterprises, service providers and trainings. The shape of the project numbers, the names of the statuses and all screens are invented too.',
      notBinding: 'No rights can be derived from this demonstration.',
    },
    reset: {
      title: 'Starting again',
      text: 'In the demo panel, in the bar at the top, choose ‘Back to the beginning’. All applications and sign-ins disappear. The demonstration then starts anew.',
    },
    licences: {
      title: 'Licences',
      own: 'This demonstration is open source under the MIT licence. It uses no logos, typefaces or other protected elements of the Flemish government.',
      table: 'Software and typeface of others',
      name: 'Name',
      licence: 'Licence',
      holder: 'Rights holder',
      notice:
        'MIT, ISC and Apache 2.0 allow use as long as the name of the rights holder and the licence are kept. The software is provided as it is, without any warranty. Under the SIL Open Font License the typeface may be used and spread freely, but not sold by itself. The full texts come with the source code.',
    },
  },
}
