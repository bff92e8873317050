/** ACM's own pages: choosing a digital key, the five challenges, "aanmelden als". */
export const acm = {
  signIn: 'Aanmelden',
  cancel: 'Annuleren',
  continue: 'Doorgaan',
  otherMethod: 'Andere methode kiezen',
  signedInAs: 'U bent aangemeld als {person}.',
  toInformation: 'Naar de informatiepagina',
  ended: {
    title: 'Deze aanmelding is niet meer geldig',
    text: 'U hebt de aanmelding al afgerond of geannuleerd, of ze duurde langer dan 30 minuten. Er is niets veranderd.',
    again: 'Begin opnieuw',
  },
  refusedRequest: {
    title: 'U kunt zich hier niet aanmelden',
    'unknown-client':
      'Toegangsbeheer kent de toepassing niet die u hierheen stuurde. Daarom sturen we u ook niet terug.',
    'unknown-redirect-uri':
      'Het adres waar u na het aanmelden naartoe gaat, hoort niet bij deze toepassing. Daarom sturen we u er niet heen.',
  },
  refusedWay:
    'Begin opnieuw op de informatiepagina van het e-loket. Gebeurt dit nog eens? Bel dan gratis 1700.',
  endSession: {
    pending: 'U wordt afgemeld',
    title: 'U bent afgemeld bij Toegangsbeheer',
    text: 'Meldt u zich opnieuw aan, dan vragen we weer uw digitale sleutel. U kunt dit venster sluiten.',
    refusedTitle: 'We konden u niet afmelden',
    'unknown-client':
      'Toegangsbeheer kent de toepassing niet die u hierheen stuurde. Sluit uw browser om zeker afgemeld te zijn.',
    'unknown-redirect-uri':
      'Het adres waar u na het afmelden naartoe gaat, hoort niet bij deze toepassing. Sluit uw browser om zeker afgemeld te zijn.',
  },
  choice: {
    title: 'Hoe wilt u zich aanmelden?',
    hint: 'Kies de digitale sleutel die u bij de hand hebt. U kunt straks nog terug.',
    list: 'Digitale sleutels',
    unavailable: 'Nu niet beschikbaar. Kies een andere digitale sleutel.',
    none: 'Ik heb geen enkele digitale sleutel',
    noneText:
      'Met een Belgische identiteitskaart, een kaartlezer en uw pincode kunt u zich meteen aanmelden. Bent u uw pincode kwijt? Vraag een nieuwe aan bij uw gemeente.',
    noneItsme: 'Hebt u een smartphone? Installeer dan de itsme-app en activeer ze met uw eID of via uw bank.',
    noneOffice:
      'Hebt u geen eID? Maak dan een afspraak bij een registratiekantoor, bijvoorbeeld in een stadhuis. Daar krijgt u een digitale sleutel.',
    noneCall: 'Hulp nodig? Bel gratis 1700, elke werkdag van 9 tot 19 uur.',
  },
  methods: {
    eid: {
      name: 'eID en aangesloten kaartlezer',
      needs: 'Met uw identiteitskaart, een kaartlezer en uw pincode',
      title: 'Meld u aan met uw eID',
      secondTitle: 'Meld u aan met uw eID',
      help: 'Controleer of de kaartlezer aangesloten is en of de chip van uw kaart naar boven wijst. Uw pincode telt vier cijfers. Na drie verkeerde pincodes blokkeert de kaart; uw gemeente kan ze deblokkeren.',
    },
    'federaal-token': {
      name: 'Federaal token',
      needs: 'Met uw gebruikersnaam, uw wachtwoord en uw kaart met 24 codes',
      title: 'Meld u aan met uw federaal token',
      secondTitle: 'Vul een code van uw kaart in',
      help: 'Op de kaart staan 24 genummerde codes van zes letters. We vragen er telkens één. Bent u de kaart kwijt? Kies dan een andere digitale sleutel: nieuwe kaarten worden niet meer gemaakt.',
    },
    sms: {
      name: 'Beveiligingscode via sms',
      needs: 'Met uw gebruikersnaam, uw wachtwoord en uw gsm',
      title: 'Meld u aan met een code via sms',
      secondTitle: 'Vul de code in die we u stuurden',
      help: 'De sms komt meestal binnen de minuut aan. Hebt u een ander gsm-nummer dan vroeger? Kies dan een andere digitale sleutel en pas daarna uw nummer aan bij Mijn digitale sleutels van CSAM.',
    },
    'mobiele-app': {
      name: 'Beveiligingscode via mobiele app',
      needs: 'Met uw gebruikersnaam, uw wachtwoord en de app op uw smartphone',
      title: 'Meld u aan met een code uit uw app',
      secondTitle: 'Vul de code uit uw app in',
      help: 'De app toont elke 30 seconden een nieuwe code. Blijft ze fout? Controleer of de klok van uw smartphone juist staat. Hebt u uw toestel niet bij u? Kies dan een andere digitale sleutel.',
    },
    itsme: {
      name: 'itsme',
      needs: 'Met de itsme-app op uw smartphone',
      title: 'Meld u aan met itsme',
      secondTitle: 'Bevestig in uw itsme-app',
      help: 'Ziet u niets op uw smartphone? Open dan zelf de itsme-app en controleer of uw toestel verbonden is met het internet.',
    },
  },
  challenge: {
    help: 'Lukt het niet?',
    call: 'Bel gratis 1700, elke werkdag van 9 tot 19 uur, of kies een andere methode.',
    locked:
      'U vulde drie keer iets in dat niet klopt. Deze digitale sleutel is nu 15 minuten vergrendeld. Probeer het daarna opnieuw of kies een andere methode.',
    cardBlocked:
      'U vulde drie keer een verkeerde pincode in. Uw kaart is geblokkeerd. Uw gemeente kan ze deblokkeren. Kies intussen een andere methode.',
    startAgain: 'Opnieuw beginnen',
    show: '{what} tonen',
    hide: '{what} verbergen',
  },
  fields: {
    pin: 'Pincode',
    pinHint: 'De vier cijfers van uw identiteitskaart',
    username: 'Gebruikersnaam',
    password: 'Wachtwoord',
    code: 'Beveiligingscode',
    codeHint: 'Zes cijfers',
    tokenCode: 'Code nummer {number}',
    tokenHint: 'Zes letters. Hoofdletters hoeven niet.',
    phone: 'Gsm-nummer',
    phoneHint: 'Bijvoorbeeld 0470 12 34 56',
    icon: 'Pictogram',
    itsmeCode: 'itsme-code',
    itsmeCodeHint: 'Vijf cijfers',
  },
  required: {
    pin: 'Vul uw pincode in. Ze telt vier cijfers.',
    username: 'Vul uw gebruikersnaam in.',
    password: 'Vul uw wachtwoord in.',
    code: 'Vul de code van zes cijfers in.',
    tokenCode: 'Vul de code van zes letters in die op uw kaart naast het nummer staat.',
    phone: 'Vul uw gsm-nummer in, bijvoorbeeld 0470 12 34 56.',
    icon: 'Kies het pictogram dat u op de website ziet.',
    itsmeCode: 'Vul uw itsme-code van vijf cijfers in.',
    capacity: 'Kies namens wie u wilt handelen.',
    organisation: 'Kies een onderneming of entiteit uit de lijst.',
  },
  refusals: {
    'card-not-found':
      'We herkennen deze kaart niet. Neem ze uit, steek ze opnieuw in of kies een andere methode.',
    'wrong-pin':
      'Deze pincode klopt niet. Weet u de code niet zeker? Kies dan een andere methode. | Deze pincode klopt niet. U hebt nog 1 poging. Weet u de code niet zeker? Kies dan een andere methode. | Deze pincode klopt niet. U hebt nog {n} pogingen. Weet u de code niet zeker? Kies dan een andere methode.',
    'wrong-credentials':
      'De gebruikersnaam of het wachtwoord klopt niet. Controleer beide. | De gebruikersnaam of het wachtwoord klopt niet. Controleer beide. U hebt nog 1 poging. | De gebruikersnaam of het wachtwoord klopt niet. Controleer beide. U hebt nog {n} pogingen.',
    'wrong-code':
      'Deze code klopt niet. Controleer de code en probeer het opnieuw. | Deze code klopt niet. Controleer de code. U hebt nog 1 poging. | Deze code klopt niet. Controleer de code. U hebt nog {n} pogingen.',
    'wrong-token-code':
      'Deze code klopt niet. Vul nu code nummer {number} van uw kaart in. | Deze code klopt niet. Vul nu code nummer {number} van uw kaart in. U hebt nog 1 poging. | Deze code klopt niet. Vul nu code nummer {number} van uw kaart in. U hebt nog {n} pogingen.',
    'code-expired':
      'U hebt de aanmelding niet op tijd bevestigd. Er is niets veranderd. Begin opnieuw of kies een andere methode.',
    'unknown-phone-number':
      'We vinden geen itsme-account met dit nummer. Controleer het nummer of kies een andere methode.',
    'wrong-icon':
      'Dit is niet het pictogram van de website. Controleer het woord op de website en kies opnieuw.',
    'wrong-itsme-code':
      'Deze itsme-code klopt niet. | Deze itsme-code klopt niet. U hebt nog 1 poging. | Deze itsme-code klopt niet. U hebt nog {n} pogingen.',
    'capacity-not-yours': 'U kunt niet in deze hoedanigheid handelen. Kies een andere.',
    'organisation-not-yours': 'U kunt niet voor deze onderneming of entiteit handelen. Kies een andere.',
  },
  eid: {
    readerFound: 'Kaartlezer gevonden.',
    noReader:
      'We vinden geen kaartlezer. Sluit de kaartlezer aan, steek uw kaart erin en kies Opnieuw proberen.',
    retry: 'Opnieuw proberen',
    insertCard: 'Steek uw kaart in de kaartlezer.',
    cardRead: 'Kaart gelezen: {person}.',
    insert: 'Kaart insteken',
    remove: 'Kaart uitnemen',
  },
  token: {
    notice: 'Het federaal token verdwijnt. Hebt u ook itsme of een eID? Kies dan liever een van die twee.',
    ask: 'Vul code nummer {number} van uw kaart in.',
    card: 'Voorbeeldkaart met 24 codes',
    number: 'Nummer',
    code: 'Code',
  },
  sms: {
    sent: 'We stuurden een code van 6 cijfers naar het nummer dat eindigt op {ending}. De code blijft 5 minuten geldig, tot {time}.',
    resend: 'Nieuwe code sturen',
    resent: 'We stuurden een nieuwe code.',
    phone: 'Nagebootste smartphone',
    message: 'Sms van Demo-overheid: {code}',
    messageAt: 'Aangekomen om {time}',
    none: 'Nog geen bericht.',
  },
  app: {
    ask: 'Open de app op uw smartphone en neem de code over die u daar ziet.',
    remaining: 'Deze code wisselt nu. | Deze code blijft nog 1 seconde. | Deze code blijft nog {n} seconden.',
  },
  itsme: {
    waiting: 'Open de itsme-app op uw smartphone en bevestig. Deze pagina gaat vanzelf verder.',
    choose: 'Kies in de app dit pictogram:',
    which: 'Welk pictogram ziet u op de website?',
    until: 'U kunt bevestigen tot {time}.',
    phone: 'Nagebootste smartphone met itsme',
    request: 'Aanmelden bij {application}',
    confirm: 'Bevestigen',
  },
  testData: {
    title: 'Testgegevens',
    person: 'U speelt {person}.',
    copy: '{what} kopiëren',
    fill: 'Vul in',
    filled: 'De testgegevens zijn ingevuld.',
  },
  capacity: {
    title: 'Namens wie wilt u handelen?',
    legend: 'Hoedanigheid',
    names: {
      EA: 'Als ondernemer, namens een onderneming',
      GID: 'Als medewerker van een entiteit van de Vlaamse overheid',
      LB: 'Als medewerker van een lokaal bestuur',
      OV: 'Als medewerker van een onderwijs- of vormingsinstelling',
      BUR: 'Als mezelf (burger)',
    },
    hints: {
      EA: 'Geen ondernemingen | 1 onderneming | {n} ondernemingen',
      GID: 'Geen entiteiten | 1 entiteit | {n} entiteiten',
      LB: 'Geen lokale besturen | 1 lokaal bestuur | {n} lokale besturen',
      OV: 'Geen instellingen | 1 instelling | {n} instellingen',
      BUR: 'Hiermee kunt u geen subsidie aanvragen. Voor de kmo-portefeuille kiest u ondernemer.',
    },
    only: 'Alleen {organisation}. Die kiezen we meteen voor u.',
    unknown: 'We kunnen nu niet nagaan voor welke ondernemingen',
  },
  organisation: {
    title: 'Voor welke onderneming?',
    entityTitle: 'Voor welke entiteit?',
    intro:
      'U kunt voor geen enkele onderneming handelen. | U kunt voor 1 onderneming handelen. | U kunt voor {n} ondernemingen handelen. Kies de onderneming waarvoor u subsidie aanvraagt.',
    entityIntro:
      'U kunt voor geen enkele entiteit handelen. | U kunt voor 1 entiteit handelen. | U kunt voor {n} entiteiten handelen. Kies er een.',
    enterprises: 'Uw ondernemingen',
    entities: 'Uw entiteiten',
    search: 'Zoek op naam, nummer of gemeente',
    found: 'Niets gevonden. Controleer wat u typte. | 1 gevonden. | {n} gevonden.',
    showAll: 'Alle tonen',
    chosen: 'Uw keuze',
    lastUsed: 'laatst gekozen op {when}',
    access: 'toegang',
    noAccess: 'nog geen toegang',
    noAccessHint: 'Kiest u een onderneming zonder toegang? Dan leggen we daarna uit hoe u die krijgt.',
    otherCapacity: 'Namens iemand anders handelen',
    missing: 'Mijn onderneming staat er niet bij',
    missingText:
      'U ziet hier alleen ondernemingen waarvoor de Kruispuntbank van Ondernemingen u kent, of waarvoor u een gebruikersrecht kreeg.',
    missingRepresentative:
      'Bent u zaakvoerder of bestuurder? Controleer dan uw functie bij uw ondernemingsloket of uw notaris.',
    missingEmployee:
      'Bent u werknemer of boekhouder? Vraag dan het gebruikersrecht aan de hoofdtoegangsbeheerder van de onderneming.',
  },
  pages: {
    label: 'Pagina’s van de lijst',
    number: 'Pagina {number}',
    previous: 'Vorige',
    next: 'Volgende',
    shown: 'U ziet {from} tot {to} van {total}.',
  },
  kbo: {
    title: 'We kunnen de lijst van uw ondernemingen nu niet vernieuwen',
    lastKnown:
      'De Kruispuntbank van Ondernemingen (KBO) antwoordt niet. We gebruiken daarom de laatst gekende lijst, van {when}. Ontbreekt er een onderneming? Probeer het dan opnieuw.',
    none: 'Op de laatst gekende lijst staat geen enkele onderneming voor u.',
    retry: 'Opnieuw proberen',
    still: 'De KBO antwoordt nog altijd niet.',
    back: 'De KBO antwoordt weer. De lijst van uw ondernemingen is vernieuwd.',
  },
}
