/** The four pages behind the footer. */
export const statics = {
  accessibility: {
    title: 'Toegankelijkheids\u00adverklaring',
    lead: 'Iedereen moet dit e-loket kunnen gebruiken. Hier leest u hoe ver we staan.',
    scope:
      'Deze verklaring gaat over deze demonstratie van het e-loket kmo-portefeuille. Een demonstratie heeft geen wettelijke plicht. Toch houden we ons aan dezelfde norm als een website van de Vlaamse overheid.',
    status: {
      title: 'Nalevingsstatus',
      text: 'De demonstratie is gedeeltelijk conform met EN 301 549 V3.2.1, en dus met WCAG 2.1 niveau AA. We bouwen voor WCAG 2.2 niveau AA. Zolang geen expert dat onderzocht, zeggen we niet dat alles voldoet.',
    },
    gaps: {
      title: 'Niet-toegankelijke inhoud',
      failsTitle: 'Wat nog niet voldoet',
      language:
        'In de Engelse versie blijven namen van thema’s, opleidingen en gegevens uit de KBO Nederlands. Een schermlezer weet niet overal dat die woorden Nederlands zijn.',
      script: 'Zonder JavaScript toont de demonstratie alleen een melding.',
      untestedTitle: 'Wat we nog niet weten',
      readers: 'We testten nog niet met mensen die een schermlezer, spraakbediening of vergroting gebruiken.',
      expert: 'Er was nog geen onderzoek door een onafhankelijke expert.',
      phones: 'We testten nog niet op echte smartphones en tablets.',
      alternative:
        'Er is geen andere weg naar dezelfde inhoud. Het gaat om verzonnen gegevens, dus u mist geen dienst.',
      burdenTitle: 'Onevenredige last',
      burden: 'We beroepen ons nergens op een onevenredige last.',
      outsideTitle: 'Buiten het toepassingsgebied',
      outside: 'De demonstratie bevat geen inhoud van derden.',
    },
    made: {
      title: 'Opstelling van deze verklaring',
      date: 'Deze verklaring dateert van 23\u00a0november\u00a02026.',
      method: 'Ze steunt op eigen tests:',
      axe: 'automatische controles met axe-core en HTML_CodeSniffer, bij elke wijziging;',
      width: 'een controle op 320 en 1280 pixels breed, zonder dat u opzij moet schuiven;',
      keyboard: 'tests van de focus, de paginatitels en de meldingen in de browser;',
      contrast: 'een berekening van het contrast van alle kleuren.',
      limit: 'Automatische controles vinden maar een deel van de problemen.',
    },
    feedback: {
      title: 'Feedback en contactgegevens',
      text: 'Lukt iets niet? Meld het aan wie u deze demonstratie gaf. Vertel op welke pagina u was, wat u wilde doen en met welk hulpmiddel.',
    },
    enforcement: {
      title: 'Handhavingsprocedure',
      text: 'Bij een echte website van de Vlaamse overheid kunt u een klacht indienen bij de Vlaamse Ombudsdienst. Dat doet u als u geen goed antwoord krijgt. Voor deze demonstratie is er geen klachtendienst.',
    },
  },
  privacy: {
    title: 'Privacy',
    lead: 'Deze demonstratie verzamelt niets over u. Alles wat u invult, blijft in uw eigen browser.',
    fictional: {
      title: 'Verzonnen personen en ondernemingen',
      text: 'Alle personen, ondernemingen en nummers zijn verzonnen. De nummers zijn zo gekozen dat ze niet van een echte persoon of onderneming zijn.',
      own: 'Vul geen echte gegevens in, zoals uw eigen rijksregisternummer, wachtwoord of rekeningnummer. Echte gegevens hebt u nergens nodig.',
    },
    local: {
      title: 'Waar blijven uw gegevens?',
      text: 'De nagebootste overheid werkt in uw browser. Uw aanvragen gaan naar geen enkele server. Uw browser haalt alleen de bestanden van de demonstratie op.',
      host: 'Wie de bestanden aanbiedt, kan zoals bij elke website het IP-adres en het tijdstip van een bezoek zien.',
      tracking:
        'Er zijn geen cookies, geen statistieken en geen volgsoftware. Er is niets van andere websites.',
    },
    remove: {
      title: 'Hoe wist u alles?',
      panel:
        'Kies in het demo-paneel, in de balk bovenaan, ‘Beginsituatie herstellen’. Dan verdwijnt alles: uw aanvragen, uw aanmelding, wat u in formulieren typte en uw taal.',
      browser:
        'Wilt u ook de bestanden van de demonstratie wissen? Wis dan in uw browser de gegevens van deze website.',
      shared: 'Gebruikt u een gedeeld toestel? Wis dan alles voor u weggaat.',
      more: 'Lees wat uw browser bewaart',
    },
  },
  cookies: {
    title: 'Cookies',
    lead: 'Deze demonstratie gebruikt geen cookies. Daarom vragen we u ook geen toestemming.',
    text: 'Uw browser bewaart wel gegevens om de demonstratie te laten werken. Die gegevens verlaten uw toestel niet.',
    table: 'Wat uw browser bewaart',
    what: 'Wat',
    place: 'Waar',
    purpose: 'Waarvoor',
    until: 'Tot wanneer',
    kept: {
      world: {
        what: 'De gegevens van de nagebootste overheid',
        purpose: 'Uw aanvragen en uw budget zijn er nog na het herladen. U ziet ze ook in andere tabbladen.',
        until: 'Tot u de beginsituatie herstelt',
      },
      drafts: {
        what: 'Wat u in formulieren typt',
        purpose: 'Na een storing of na het afmelden gaat u verder waar u was.',
        until: 'Tot u de stap bewaart, de beginsituatie herstelt of de gegevens in uw browser wist',
      },
      session: {
        what: 'Uw aanmelding',
        purpose: 'U blijft aangemeld als u de pagina herlaadt.',
        until: 'Tot u zich afmeldt, het tabblad sluit of de beginsituatie herstelt',
      },
      visit: {
        what: 'Voor welke onderneming u handelt en wanneer u het laatst iets deed',
        purpose:
          'In een nieuw tabblad bent u vanzelf aangemeld. Zolang u in één tabblad werkt, blijft u in alle tabbladen aangemeld.',
        until: 'Tot u zich afmeldt, een half uur niets doet of de beginsituatie herstelt',
      },
      settings: {
        what: 'Uw taal en de werking van de demonstratie',
        purpose: 'Bij een volgend bezoek hoeft u niet opnieuw te kiezen.',
        until: 'De taal tot u de beginsituatie herstelt, de werking tot u de gegevens in uw browser wist',
      },
      files: {
        what: 'De bestanden van de demonstratie',
        purpose: 'De demonstratie werkt ook zonder verbinding.',
        until: 'Tot er een nieuwe versie is of u de gegevens in uw browser wist',
      },
    },
    refuse:
      'Laat uw browser dit niet toe? Dan werkt alles tot u de pagina herlaadt of het tabblad sluit. Uw aanmelding en wat u invulde, verdwijnen dan.',
  },
  about: {
    title: 'Over deze demo',
    lead: 'Dit is een demonstratie van het e-loket kmo-portefeuille. Het is geen website van de Vlaamse overheid.',
    purpose:
      'Ze toont hoe een ondernemer zich aanmeldt en subsidie aanvraagt. Ontwerpers, testers en lesgevers kunnen alles uitproberen zonder gevolgen.',
    simulated: {
      title: 'Wat is nagebootst?',
      intro: 'Vijf diensten van de overheid werken hier als nabootsing, in uw browser:',
      acm: {
        name: 'Toegangsbeheer (ACM)',
        text: 'Aanmelden met vijf digitale sleutels. Het protocol is echt (OpenID Connect), de schermen en de sleutels niet.',
      },
      btb: {
        name: 'Beheer der Toegangsbeheerders (BTB)',
        text: 'Wie hoofdtoegangsbeheerder van een onderneming is.',
      },
      idm: { name: 'Gebruikersbeheer (IDM)', text: 'Wie welk gebruikersrecht heeft.' },
      kbo: {
        name: 'Kruispuntbank van Ondernemingen (KBO)',
        text: 'De gegevens van de ondernemingen, in de vorm die de overheid gebruikt.',
      },
      inkom: {
        name: 'Inkom',
        text: 'De dienst achter de kmo-portefeuille: budget, regels, aanvragen en termijnen.',
      },
      money: 'Er wordt nooit echt geld gestort of betaald. Er vertrekt geen e-mail en geen sms.',
      clock:
        'De demonstratie heeft een eigen datum. In het demo-paneel kunt u die verzetten. Alle regels en termijnen volgen die datum.',
    },
    sources: {
      title: 'Wat is echt en wat is verzonnen?',
      intro: 'De regels komen uit openbare bronnen:',
      portal:
        'de pagina’s over de kmo-portefeuille op de portaalsite van de Vlaamse overheid en bij VLAIO, het Agentschap Innoveren en Ondernemen;',
      law: 'het besluit van de Vlaamse Regering van 26\u00a0februari\u00a02016 en het ministerieel besluit van 30\u00a0maart\u00a02016;',
      access: 'de openbare handleidingen van Toegangsbeheer, Gebruikersbeheer en CSAM;',
      register: 'de uitleg van de FOD Economie over de KBO en de openbare testgegevens van MAGDA.',
      invented:
        'Verzonnen zijn: alle personen, ondernemingen, dienstverleners en opleidingen. Verzonnen zijn ook de vorm van de projectnummers, de namen van de statussen en alle schermen.',
      notBinding: 'U kunt aan deze demonstratie geen rechten ontlenen.',
    },
    reset: {
      title: 'Opnieuw beginnen',
      text: 'Kies in het demo-paneel, in de balk bovenaan, ‘Beginsituatie herstellen’. Alle aanvragen en aanmeldingen verdwijnen. De demonstratie begint dan opnieuw.',
    },
    licences: {
      title: 'Licenties',
      own: 'Deze demonstratie is open source onder de MIT-licentie. Ze gebruikt geen logo’s, lettertypes of andere beschermde elementen van de Vlaamse overheid.',
      table: 'Software en lettertype van anderen',
      name: 'Naam',
      licence: 'Licentie',
      holder: 'Rechthebbende',
      notice:
        'MIT, ISC en Apache 2.0 laten gebruik toe als de naam van de rechthebbende en de licentie vermeld blijven. De software wordt geleverd zoals ze is, zonder enige garantie. Het lettertype mag onder de SIL Open Font License vrij gebruikt en verspreid worden, maar niet apart verkocht. De volledige teksten staan bij de broncode.',
    },
  },
}
