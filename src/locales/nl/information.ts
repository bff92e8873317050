/** The public page. It is part of the first load: every word here counts. */
export const information = {
  caption: 'Subsidie voor opleiding en advies voor kmo’s en zelfstandigen (kmo-portefeuille)',
  title: 'Informatie over het e-loket kmo-\u2060portefeuille voor ondernemers',
  lead: 'In het e-loket kmo-portefeuille vraagt u als ondernemer financiële steun aan voor een opleiding of een adviesopdracht.',
  apply: 'Aanvragen',
  applyHint: 'U meldt zich eerst aan met een digitale sleutel, zoals itsme of uw eID. Reken op 10 minuten.',
  ready: {
    title: 'Houd dit bij de hand:',
    key: 'uw digitale sleutel',
    number: 'het ondernemingsnummer',
    offer: 'de offerte of de inschrijving',
    account: 'het rekeningnummer van uw onderneming',
  },
  contents: {
    title: 'Op deze pagina',
    'voor-wie': 'Voor wie',
    stappen: 'Stappen',
    'eerste-keer': 'Eerste keer',
    toegang: 'Wie heeft toegang',
    aanmeldopties: 'Aanmeldopties',
    'voor-u-begint': 'Voor u begint',
    problemen: 'Problemen',
    vragen: 'Vragen',
  },
  audience: {
    title: 'Voor wie is het e-loket?',
    intro: 'U kunt zich aanmelden namens:',
    enterprises: 'Ondernemers (economische actoren)',
    enterprisesWho:
      'Zelfstandigen, kmo’s (zoals een bv, vroeger bvba, of een nv), vrije beroepen en zelfstandigen in bijberoep.',
    government: 'Vlaamse overheid',
    governmentWho: 'Medewerkers van VLAIO, het Agentschap Innoveren en Ondernemen.',
    staff: 'Medewerker van VLAIO? Aanmelden als entiteit van de Vlaamse overheid',
  },
  steps: {
    btb: 'Aanmelden in het Beheer der Toegangsbeheerders (BTB)',
    btbText:
      'Wie in de Kruispuntbank van Ondernemingen (KBO) staat als wettelijk vertegenwoordiger, meldt zich aan in BTB. Die persoon duidt een hoofdtoegangsbeheerder aan.',
    btbWhat:
      'De hoofdtoegangsbeheerder is de hoofdverantwoordelijke voor de toegang van uw onderneming tot de online diensten van de overheid. Die persoon kan zich daarna aanmelden in het gebruikersbeheer (IDM).',
    idm: 'Aanmelden in het Gebruikersbeheer van de Vlaamse overheid (IDM)',
    idmText:
      'De (hoofd)toegangsbeheerders uit BTB melden zich hier aan. Ze geven gebruikers binnen de onderneming rechten voor de e-loketten van de Vlaamse overheid.',
    idmWhat:
      'Voor dit e-loket is dat het recht VLAIO Inkom Gebruiker. De contextwaarde, de rol waarvoor het recht geldt, is Gebruiker.',
    signIn: 'Aanmelden bij de kmo-portefeuille',
    signInText:
      'Ga naar de webpagina van de kmo-portefeuille en kies de roze knop ‘Aanvragen’. Meld u aan met itsme, uw eID, uw federaal token, een beveiligingscode via sms of een beveiligingscode via mobiele app.',
    signInThen: 'Daarna ziet u het aanmeldscherm van de toepassing.',
    actAs: 'Aanmelden als',
    actAsText:
      'U ziet de ondernemingen waarvoor u zich al eerder bij de kmo-portefeuille registreerde. Kies de onderneming waarvoor u aanvraagt.',
    actAsStaff: 'Werkt u bij VLAIO? Kies dan ‘Aanmelden als entiteit van de Vlaamse overheid’.',
    counter: 'In het e-loket kmo-portefeuille',
    counterText: 'U bent in het e-loket. U kunt meteen een projectaanvraag indienen.',
    counterFirst:
      'Bij uw eerste aanvraag vragen we nog enkele ontbrekende gegevens over uw onderneming. Daarna kunt u een projectaanvraag indienen.',
  },
  returning: {
    title: 'Maakte u al eerder gebruik van de kmo-portefeuille?',
    since:
      'Sinds 5\u00a0december\u00a02017 gebruikt de kmo-portefeuille het Gebruikersbeheer van de Vlaamse overheid.',
    migrated:
      'Gebruikte u de kmo-portefeuille in 2015, in 2016 of in 2017 tot 15\u00a0oktober? Dan bent u daar al opgenomen en houdt u toegang.',
    go: 'Naar het e-loket',
  },
  firstTime: {
    title: 'Maakt u voor de eerste keer gebruik van de kmo-portefeuille?',
    intro: 'Dan moet u eerst de rechten voor uw onderneming krijgen. Kies wat bij u past.',
    next: 'Wat doet u nu?',
    toManual: 'Bekijk alle stappen in de handleiding',
    steps: 'Rechten krijgen in vijf stappen',
    overview: 'Wilt u een volledig overzicht van de stappen, met de schermen erbij?',
    manual: 'Lees de handleiding over het toekennen van de rechten',
    cases: {
      'legal-person': {
        title: 'Ik ben zaakvoerder of bestuurder van een vennootschap',
        text: 'De KBO kent u als wettelijk vertegenwoordiger van een rechtspersoon, zoals een bv of een nv. U wilt de aanvragen zelf beheren.',
        first: 'U hoeft niets te regelen: u kunt zich meteen aanmelden. Kies ‘Aanvragen’.',
        then: 'Kies bij ‘Aanmelden als’ uw onderneming.',
      },
      'natural-person': {
        title: 'Ik heb een eenmanszaak, of ik wil een werknemer laten aanvragen',
        text: 'De KBO kent u als wettelijk vertegenwoordiger van een natuurlijk persoon. Of u wilt een werknemer het recht geven om aanvragen te beheren.',
        first: 'Duid in BTB een hoofdtoegangsbeheerder aan. Dat mag u zelf zijn.',
        then: 'Geef in het gebruikersbeheer het recht aan uzelf of aan uw werknemer.',
        last: 'Meld u daarna aan bij de kmo-portefeuille.',
      },
      employee: {
        title: 'Ik ben werknemer of boekhouder',
        text: 'U wilt de aanvragen van een onderneming beheren.',
        first:
          'Vraag het recht aan de hoofdtoegangsbeheerder (via BTB) of aan de Hoofd Lokale Beheerder (via het gebruikersbeheer) van de onderneming.',
        then: 'Vermeld uw rijksregisternummer, het recht VLAIO Inkom Gebruiker en de contextwaarde (rol) Gebruiker.',
        last: 'Hebt u het recht? Meld u dan aan bij de kmo-portefeuille.',
      },
    },
  },
  access: {
    title: 'Welke gebruikersrechten hebt u nodig?',
    automatic:
      'Een wettelijk vertegenwoordiger krijgt automatisch toegang, of kan het recht laten toekennen in het gebruikersbeheer. In dit e-loket geldt die automatische toegang alleen voor een rechtspersoon. Met een eenmanszaak gaat u eerst langs BTB en het gebruikersbeheer.',
    caption: 'Rechten in het gebruikersbeheer',
    onBehalf: 'U meldt zich aan namens',
    right: 'Gebruikersrecht',
    context: 'Contextwaarde (rol)',
    enterprise: 'Een onderneming of organisatie (economische actor)',
    staff: 'Een entiteit van de Vlaamse overheid, het Agentschap Innoveren en Ondernemen: medewerker',
    applicationManager:
      'Een entiteit van de Vlaamse overheid, het Agentschap Innoveren en Ondernemen: toepassingsbeheerder',
    none: 'geen',
    domain: 'De kmo-portefeuille valt onder het domein economie.',
  },
  methods: {
    title: 'Hoe kunt u zich aanmelden?',
    intro: 'U kiest een van de vijf digitale sleutels. Dit hebt u nodig:',
    items: {
      eid: {
        name: 'eID en aangesloten kaartlezer',
        needs: 'Uw identiteitskaart, de pincode, een kaartlezer aan uw computer en de eID-software.',
      },
      'federaal-token': {
        name: 'Federaal token',
        needs:
          'Uw gebruikersnaam, uw wachtwoord en de kaart met 24 codes. Het echte token is stopgezet op 31\u00a0januari\u00a02024.',
      },
      sms: { name: 'Beveiligingscode via sms', needs: 'Uw gebruikersnaam, uw wachtwoord en uw gsm.' },
      'mobiele-app': {
        name: 'Beveiligingscode via mobiele app',
        needs: 'Uw gebruikersnaam, uw wachtwoord en een smartphone met een app die codes maakt.',
      },
      itsme: { name: 'itsme', needs: 'Uw gsm-nummer en de itsme-app op uw smartphone.' },
    },
  },
  requirements: {
    title: 'Voor u begint: systeemvereisten',
    intro: 'Gebruik een recente versie van Chrome, Edge, Firefox of Safari.',
    firefox: 'Mozilla Firefox',
    firefoxText: 'Lukt het aanmelden niet? Dan moet u misschien nog uw certificaten instellen.',
    guide: 'Handleiding voor Firefox',
    edge: 'Edge en Internet Explorer',
    edgeText:
      'Vroeger werkte de toepassing in Firefox, Chrome en Internet Explorer. De eerste Edge op Windows kon niet overweg met de eID, omdat Java er ontbrak.',
    edgeThen:
      'U opende het adres toen in Internet Explorer, via ‘Meer acties’ en ‘Openen met Internet Explorer’. Dat hoeft niet meer: Internet Explorer is stopgezet en een recente Edge volstaat.',
    opera: 'Opera',
    operaText:
      'Het e-loket is niet getest in Opera. We kunnen dus niet garanderen dat het er werkt. Gebruik liever Firefox.',
  },
  problems: {
    title: 'Lukt het aanmelden niet?',
    intro: 'Overloop altijd eerst het stappenplan voor toepassingen van de Vlaamse overheid.',
    plan: 'Open het stappenplan met aanmeldproblemen',
    photo: 'Foutcode 404 – FOTO/NULL',
    photoWhat:
      'Sommige ondernemingen krijgen na het aanmelden deze foutcode. De ondernemingsfoto verschijnt dan niet.',
    photoFix:
      'Het adres in uw browser eindigt op /foto/null. Vervang het woord null door index.html. Het volledige adres begint dan met Inkom06 en eindigt op /foto/index.html.',
    photoThen: 'Daarna verschijnt de foto en kunt u verder.',
  },
  questions: {
    title: 'Veelgestelde vragen',
    items: {
      eligible: {
        q: 'Komt mijn onderneming in aanmerking?',
        a: 'Er zijn vijf voorwaarden. U bent een kmo of een vrij beroep. Uw rechtsvorm is aanvaard. Uw hoofdactiviteit is aanvaard. U hebt een vestiging in het Vlaamse Gewest waar de deelnemers werken. De overheid bezit minder dan 25\u00a0procent van uw onderneming.',
      },
      legalForm: {
        q: 'Kan een vzw, een maatschap of een zelfstandige in bijberoep aanvragen?',
        a: 'Een vzw of een maatschap niet. Een zelfstandige in bijberoep wel.',
      },
      size: {
        q: 'Ben ik een kleine of een middelgrote onderneming?',
        a: 'Het e-loket stelt een grootte voor met gegevens van de Nationale Bank. U bevestigt dat voorstel of past het aan. Na uw eerste geslaagde aanvraag van het jaar ligt de grootte vast.',
      },
      deadline: {
        q: 'Tot wanneer kan ik aanvragen?',
        a: 'Tot en met 14 kalenderdagen na de start van de opleiding of het advies.',
      },
      deposit: {
        q: 'Wat is het verschil tussen storten en betalen?',
        a: 'U stort uw eigen aandeel in uw portefeuille. De Vlaamse overheid voegt de subsidie toe. Daarna geeft u de opdracht om uw dienstverlener te betalen. Dat gebeurt nooit vanzelf.',
      },
      wrongDeposit: {
        q: 'Wat als ik te laat stort, of met een verkeerd bedrag of een verkeerde mededeling?',
        a: 'Een storting met een verkeerd bedrag of een verkeerde mededeling krijgt u automatisch terug. Staat het juiste bedrag niet binnen 30 kalenderdagen op de rekening, dan vervalt uw aanvraag.',
      },
      accountant: {
        q: 'Hoe geef ik mijn boekhouder toegang?',
        a: 'De (hoofd)toegangsbeheerder kent in het gebruikersbeheer het recht VLAIO Inkom Gebruiker toe. Daarvoor is het rijksregisternummer van uw boekhouder nodig.',
      },
      notInKbo: {
        q: 'Ik sta niet als wettelijk vertegenwoordiger in de KBO. Wat nu?',
        a: 'Vraag de KBO of uw ondernemingsloket om dat aan te passen. Dat duurt tot 5 werkdagen.',
      },
      advice: {
        q: 'Kan ik nog subsidie krijgen voor advies?',
        a: 'Sinds 1\u00a0februari\u00a02026 alleen voor advies over cybersecurity.',
      },
    },
  },
}
