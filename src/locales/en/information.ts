import type { information as nl } from '../nl/information'
import type { Translated } from '../translated'

export const information: Translated<typeof nl> = {
  caption: 'Subsidy for training and advice for SMEs and the self-employed (SME portfolio)',
  title: 'Information for entrepreneurs about the e-loket kmo-\u2060portefeuille',
  lead: 'In the e-loket kmo-portefeuille, the online SME portfolio counter, entrepreneurs apply for financial support for training or advice.',
  apply: 'Apply',
  applyHint: 'You first sign in with a digital key, such as itsme or your eID. It takes about 10 minutes.',
  ready: {
    title: 'Have this at hand:',
    key: 'your digital key',
    number: 'the enterprise number',
    offer: 'the quotation or the enrolment',
    account: 'the bank account number of your enterprise',
  },
  contents: {
    title: 'On this page',
    'voor-wie': 'For whom',
    stappen: 'Steps',
    'eerste-keer': 'First time',
    toegang: 'Who has access',
    aanmeldopties: 'Ways to sign in',
    'voor-u-begint': 'Before you start',
    problemen: 'Problems',
    vragen: 'Questions',
  },
  audience: {
    title: 'Who is the e-loket for?',
    intro: 'You can sign in on behalf of:',
    enterprises: 'Entrepreneurs (economic actors)',
    enterprisesWho:
      'Self-employed people, SMEs (such as a bv, formerly bvba, or an nv), liberal professions and people who are self-employed as a secondary occupation.',
    government: 'Flemish government',
    governmentWho: 'Staff of VLAIO, Flanders Innovation & Entrepreneurship.',
    staff: 'Staff of VLAIO? Sign in as an entity of the Flemish government',
  },
  steps: {
    btb: 'Sign in to the access managers’ management (BTB)',
    btbText:
      'Whoever is a legal representative in the Crossroads Bank for Enterprises (KBO) signs in to BTB. That person designates a chief access manager.',
    btbWhat:
      'The chief access manager has the main responsibility for your enterprise’s access to the online services of the government. That person can then sign in to user management (IDM).',
    idm: 'Sign in to the user management of the Flemish government (IDM)',
    idmText:
      'The (chief) access managers from BTB sign in here. They give users within the enterprise rights for the online counters of the Flemish government.',
    idmWhat:
      'For this e-loket that is the right VLAIO Inkom Gebruiker. The context value, the role for which the right holds, is Gebruiker.',
    signIn: 'Sign in to the SME portfolio',
    signInText:
      'Go to the web page of the SME portfolio and choose the pink button ‘Apply’. Sign in with itsme, your eID, your federal token, a security code by text message or a security code by mobile app.',
    signInThen: 'After that, you see the sign-in screen of the application.',
    actAs: 'Sign in as',
    actAsText:
      'You see the enterprises for which you registered with the SME portfolio before. Choose the enterprise you apply for.',
    actAsStaff: 'Do you work for VLAIO? Then choose ‘Sign in as an entity of the Flemish government’.',
    counter: 'In the e-loket kmo-portefeuille',
    counterText: 'You are in the e-loket. You can submit a project application at once.',
    counterFirst:
      'With your first application we ask for some missing data of your enterprise. After that, you can submit a project application.',
  },
  returning: {
    title: 'Have you used the SME portfolio before?',
    since:
      'Since 5\u00a0December\u00a02017 the SME portfolio uses the user management of the Flemish government.',
    migrated:
      'Did you use the SME portfolio in 2015, in 2016 or in 2017 until 15\u00a0October? Then you are already known there and you keep your access.',
    go: 'Go to the e-loket',
  },
  firstTime: {
    title: 'Is this your first time with the SME portfolio?',
    intro: 'Then you first have to get the rights for your enterprise. Choose what fits you.',
    next: 'What do you do now?',
    toManual: 'See all steps in the guide',
    steps: 'Getting rights in five steps',
    overview: 'Would you like a full overview of the steps, with their screens?',
    manual: 'Read the guide to granting rights',
    cases: {
      'legal-person': {
        title: 'I manage or direct a company',
        text: 'The KBO knows you as the legal representative of a legal person, such as a bv or an nv. You want to handle the applications yourself.',
        first: 'You have nothing to arrange: you can sign in at once. Choose ‘Apply’.',
        then: 'When asked whom you act for, choose your enterprise.',
      },
      'natural-person': {
        title: 'I have a sole proprietorship, or I want an employee to apply',
        text: 'The KBO knows you as the legal representative of a natural person. Or you want to give an employee the right to handle applications.',
        first: 'Designate a chief access manager in BTB. You may choose yourself.',
        then: 'Grant the right in user management, to yourself or to your employee.',
        last: 'After that, sign in to the SME portfolio.',
      },
      employee: {
        title: 'I am an employee or an accountant',
        text: 'You want to handle the applications of an enterprise.',
        first:
          'Ask the chief access manager (through BTB) or the chief local manager (through user management) of the enterprise for the right.',
        then: 'State your national register number, the right VLAIO Inkom Gebruiker and the context value (role) Gebruiker.',
        last: 'Do you have the right? Then sign in to the SME portfolio.',
      },
    },
  },
  access: {
    title: 'Which user rights do you need?',
    automatic:
      'A legal representative has access automatically, or can have the right granted in user management. In this e-loket the automatic access only holds for a legal person. With a sole proprietorship you first go through BTB and user management.',
    caption: 'Rights in user management',
    onBehalf: 'You sign in on behalf of',
    right: 'User right',
    context: 'Context value (role)',
    enterprise: 'An enterprise or organisation (economic actor)',
    staff: 'An entity of the Flemish government, Flanders Innovation & Entrepreneurship: staff member',
    applicationManager:
      'An entity of the Flemish government, Flanders Innovation & Entrepreneurship: application manager',
    none: 'none',
    domain: 'The SME portfolio belongs to the domain economie (economy).',
  },
  methods: {
    title: 'How can you sign in?',
    intro: 'You choose one of five ways. This is what you need:',
    items: {
      eid: {
        name: 'eID and connected card reader',
        needs: 'Your identity card, its PIN code, a card reader on your computer and the eID software.',
      },
      'federaal-token': {
        name: 'Federal token',
        needs:
          'Your user name, your password and the card with 24 codes. The real token was stopped on 31\u00a0January\u00a02024.',
      },
      sms: {
        name: 'Security code by text message',
        needs: 'Your user name, your password and your mobile phone.',
      },
      'mobiele-app': {
        name: 'Security code by mobile app',
        needs: 'Your user name, your password and a smartphone with an app that makes codes.',
      },
      itsme: { name: 'itsme', needs: 'Your mobile number and the itsme app on your smartphone.' },
    },
  },
  requirements: {
    title: 'Before you start: system requirements',
    intro: 'Use a recent version of Chrome, Edge, Firefox or Safari.',
    firefox: 'Mozilla Firefox',
    firefoxText: 'Trouble signing in? Then you may still have to set up your certificates.',
    guide: 'Guide for Firefox',
    edge: 'Edge and Internet Explorer',
    edgeText:
      'The application used to work in Firefox, Chrome and Internet Explorer. The first Edge on Windows could not handle the eID because it lacked Java.',
    edgeThen:
      'You then opened the address in Internet Explorer, through ‘More actions’ and ‘Open with Internet Explorer’. That is no longer needed: Internet Explorer was stopped and a recent Edge will do.',
    opera: 'Opera',
    operaText:
      'The e-loket was not tested in Opera. So we cannot guarantee that it works there. Firefox is the better choice.',
  },
  problems: {
    title: 'Trouble signing in?',
    intro: 'Always go through the step-by-step plan for applications of the Flemish government first.',
    plan: 'Open the step-by-step plan for sign-in problems',
    photo: 'Error code 404 – FOTO/NULL',
    photoWhat: 'Some enterprises get this code after signing in. The enterprise photo then does not appear.',
    photoFix:
      'The address in your browser ends in /foto/null. Replace the word null by index.html. The full address then begins with Inkom06 and ends in /foto/index.html.',
    photoThen: 'After that, the photo appears and you can go on.',
  },
  questions: {
    title: 'Frequently asked questions',
    items: {
      eligible: {
        q: 'Is my enterprise eligible?',
        a: 'There are five conditions. You are an SME or a liberal profession. Your legal form is accepted. Your main activity is accepted. You have an establishment in the Flemish Region where the participants work. The government owns less than 25\u00a0per cent of your enterprise.',
      },
      legalForm: {
        q: 'Can a non-profit association, a partnership or someone self-employed on the side apply?',
        a: 'A non-profit association (vzw) or an ordinary partnership (maatschap) cannot. Someone who is self-employed as a secondary occupation can.',
      },
      size: {
        q: 'Am I a small or a medium-sized enterprise?',
        a: 'The e-loket proposes a size with data of the National Bank. You confirm or change it. After your first successful application of the year it is fixed.',
      },
      deadline: {
        q: 'Until when can I apply?',
        a: 'Up to and including 14 calendar days after the start of the training or the advice.',
      },
      deposit: {
        q: 'What is the difference between depositing and paying?',
        a: 'You deposit your own share in your portfolio. The Flemish government adds the subsidy. After that, you order the payment to your service provider. That never happens by itself.',
      },
      wrongDeposit: {
        q: 'What if I deposit too late, or with a wrong amount or communication?',
        a: 'A deposit with a wrong amount or a wrong communication is sent back automatically. If the right amount is not on the account within 30 calendar days, your application lapses.',
      },
      accountant: {
        q: 'How do I give my accountant access?',
        a: 'The (chief) access manager grants the right VLAIO Inkom Gebruiker in user management. That takes the national register number of your accountant.',
      },
      notInKbo: {
        q: 'The KBO does not list me as a legal representative. What now?',
        a: 'Ask the KBO or your enterprise counter to correct that. It takes up to 5 working days.',
      },
      advice: {
        q: 'Can I still get a subsidy for advice?',
        a: 'Since 1\u00a0February\u00a02026 only for advice on cybersecurity.',
      },
    },
  },
}
