/** ACM's own pages: choosing a digital key, the five challenges, "aanmelden als". */
export const acm = {
  signIn: 'Aanmelden',
  cancel: 'Annuleren',
  continue: 'Doorgaan',
  otherMethod: 'Andere digitale sleutel kiezen',
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
    noneItsme:
      'Hebt u een smartphone? Installeer dan de itsme-app en activeer die met uw eID of via uw bank.',
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
      help: 'Controleer of de kaartlezer aangesloten is en of de chip van uw kaart naar boven wijst. Op uw computer moet ook de eID-software van eid.belgium.be staan. Na drie verkeerde pincodes blokkeert de kaart; uw gemeente kan de kaart deblokkeren.',
    },
    'federaal-token': {
      name: 'Federaal token',
      needs: 'Gestopt sinds 2024. Met uw gebruikersnaam, uw wachtwoord en uw kaart met 24 codes',
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
      help: 'De app toont elke 30 seconden een nieuwe code. Blijft de code fout? Controleer of de klok van uw smartphone juist staat. Hebt u uw toestel niet bij u? Kies dan een andere digitale sleutel.',
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
    call: 'Bel gratis 1700, elke werkdag van 9 tot 19 uur, of kies een andere digitale sleutel.',
    from: 'U kunt het opnieuw proberen vanaf {time}.',
    tryAgain: 'Opnieuw proberen',
    startAgain: 'Opnieuw beginnen',
    show: '{what} tonen',
    hide: '{what} verbergen',
  },
  left: {
    minutes: '{n} minuten',
    seconds: '{n} seconden',
  },
  fields: {
    pin: 'Pincode',
    pinHint: 'De vier cijfers van de pincode bij uw identiteitskaart',
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
    pin: 'Vul uw pincode van vier cijfers in.',
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
    'wrong-pin':
      'Deze pincode klopt niet. Weet u de code niet zeker? Kies dan een andere digitale sleutel. | Deze pincode klopt niet. U hebt nog 1 poging. Weet u de code niet zeker? Kies dan een andere digitale sleutel. | Deze pincode klopt niet. U hebt nog {n} pogingen. Weet u de code niet zeker? Kies dan een andere digitale sleutel.',
    'wrong-credentials':
      'De gebruikersnaam of het wachtwoord klopt niet. Controleer beide. | De gebruikersnaam of het wachtwoord klopt niet. Controleer beide. U hebt nog 1 poging. | De gebruikersnaam of het wachtwoord klopt niet. Controleer beide. U hebt nog {n} pogingen.',
    'wrong-code':
      'Deze code klopt niet. Controleer de cijfers en probeer het opnieuw. | Deze code klopt niet. Controleer de cijfers. U hebt nog 1 poging. | Deze code klopt niet. Controleer de cijfers. U hebt nog {n} pogingen.',
    'wrong-token-code':
      'Deze code klopt niet. Vul nu code nummer {number} van uw kaart in. | Deze code klopt niet. Vul nu code nummer {number} van uw kaart in. U hebt nog 1 poging. | Deze code klopt niet. Vul nu code nummer {number} van uw kaart in. U hebt nog {n} pogingen.',
    'code-expired': 'Deze code is niet meer geldig. Vraag een nieuwe code en vul die in.',
    'clock-differs':
      'Deze code hoort bij een ander tijdstip. Zet de klok van uw smartphone juist en vul de nieuwe code in. | Deze code hoort bij een ander tijdstip. Zet de klok van uw smartphone juist en vul de nieuwe code in. U hebt nog 1 poging. | Deze code hoort bij een ander tijdstip. Zet de klok van uw smartphone juist en vul de nieuwe code in. U hebt nog {n} pogingen.',
    'unknown-phone-number':
      'We vinden geen itsme-account met dit nummer. Controleer het nummer of kies een andere digitale sleutel.',
    'wrong-itsme-code':
      'Deze itsme-code klopt niet. | Deze itsme-code klopt niet. U hebt nog 1 poging. | Deze itsme-code klopt niet. U hebt nog {n} pogingen.',
    'capacity-not-yours': 'U kunt niet handelen zoals u koos. Kies opnieuw namens wie u handelt.',
    'organisation-not-yours': 'U kunt niet voor deze onderneming of entiteit handelen. Kies een andere.',
  },
  faults: {
    'reader-not-found': {
      title: 'We vinden geen kaartlezer',
      text: 'Sluit de kaartlezer aan, steek uw kaart erin en kies Opnieuw proberen.',
    },
    'no-card': {
      title: 'Er zit geen kaart in de kaartlezer',
      text: 'Steek uw eID in de kaartlezer, met de chip naar boven, en kies Opnieuw proberen.',
    },
    'card-upside-down': {
      title: 'De kaart zit omgekeerd in de kaartlezer',
      text: 'Neem de kaart uit de kaartlezer en steek de kaart er opnieuw in, met de chip naar boven. Kies daarna Opnieuw proberen.',
    },
    'card-not-found': {
      title: 'We herkennen deze kaart niet',
      text: 'Steek uw eID in de kaartlezer en kies Opnieuw proberen. Een bankkaart of een andere kaart werkt hier niet.',
    },
    'card-blocked': {
      title: 'Uw kaart is geblokkeerd',
      text: 'Na drie verkeerde pincodes blokkeert een eID, om uw gegevens te beschermen. Uw gemeente kan de kaart deblokkeren. Meld u intussen aan met een andere digitale sleutel.',
      steps: {
        1: 'Ga met uw kaart naar het gemeentehuis.',
        2: 'Neem uw pukcode mee. Die staat in de brief die u bij uw kaart kreeg. Kreeg u de kaart na 20\u00a0april\u00a02021? Dan hebt u geen pukcode nodig.',
        3: 'Kies daar een nieuwe pincode.',
      },
    },
    'certificate-expired': {
      title: 'De certificaten op uw kaart zijn verlopen of ingetrokken',
      text: 'Vraag nieuwe certificaten of een nieuwe kaart aan bij uw gemeente. Meld u intussen aan met een andere digitale sleutel.',
    },
    'certificate-not-configured': {
      title: 'Uw browser vindt de certificaten van uw kaart niet',
      text: 'In Firefox stelt u ze één keer in. Kies daarna Opnieuw proberen.',
      guide: 'Handleiding voor Firefox (opent in een nieuw venster)',
    },
    'token-expired': {
      title: 'Dit federaal token werkt niet meer',
      text: 'Een token dat een jaar niet gebruikt is, verloopt. U kunt het niet verlengen. Meld u aan met itsme, met uw eID of met een andere digitale sleutel.',
    },
    'method-locked': {
      title: 'Deze digitale sleutel is even vergrendeld',
      text: 'Dat gebeurt na drie pogingen die niet klopten, om uw gegevens te beschermen. Met een andere digitale sleutel kunt u zich meteen aanmelden.',
    },
    'no-phone-number': {
      title: 'We kennen uw gsm-nummer niet',
      text: 'Bij deze gebruikersnaam hoort geen gsm-nummer. Daarom kunnen we u geen code sturen. Meld u nu aan met een andere digitale sleutel. Later voegt u uw nummer toe:',
      steps: {
        1: 'Ga naar Mijn digitale sleutels van CSAM.',
        2: 'Kies daar Beveiligingscode via sms en vul uw gsm-nummer in.',
      },
    },
    'too-soon': {
      title: 'U kunt nog geen nieuwe code vragen',
      text: 'De sms is misschien nog onderweg. Wacht even en kies dan opnieuw Nieuwe code sturen.',
    },
    'too-many-codes': {
      title: 'We stuurden al drie codes',
      text: 'In 15 minuten sturen we hoogstens drie codes naar een nummer. Kreeg u de laatste code? U kunt die code nog invullen zolang die geldig is.',
    },
    'no-device': {
      title: 'Er is nog geen app gekoppeld',
      text: 'Bij deze gebruikersnaam hoort nog geen app op een smartphone. Meld u nu aan met een andere digitale sleutel. Later koppelt u een app:',
      steps: {
        1: 'Ga naar Mijn digitale sleutels van CSAM.',
        2: 'Kies daar Beveiligingscode via mobiele app.',
        3: 'Scan met de app op uw smartphone de QR-code die u daar ziet.',
      },
    },
    'request-refused': {
      title: 'De aanmelding is geweigerd in itsme',
      text: 'Er is niets veranderd. Wilt u zich toch aanmelden? Vul dan opnieuw uw gsm-nummer in of kies een andere digitale sleutel.',
    },
    'wrong-icon': {
      title: 'Dat was niet het pictogram van de website',
      text: 'Daarom is de aanmelding gestopt. Er is niets veranderd. Vul opnieuw uw gsm-nummer in en kies in de app het pictogram dat u op de website ziet.',
    },
    'code-expired': {
      title: 'U hebt de aanmelding niet op tijd bevestigd',
      text: 'In itsme hebt u daar 3 minuten voor. Er is niets veranderd. Vul opnieuw uw gsm-nummer in of kies een andere digitale sleutel.',
    },
    'app-outdated': {
      title: 'Uw itsme-app moet bijgewerkt worden',
      text: 'Met deze versie van de app kunt u niet bevestigen. Werk de app bij:',
      steps: {
        1: 'Open de App Store of Google Play op uw smartphone.',
        2: 'Zoek itsme en kies Bijwerken.',
        3: 'Kom terug naar deze pagina en kies Doorgaan.',
      },
    },
  },
  eid: {
    steps: {
      connect: 'Sluit uw kaartlezer aan op uw computer.',
      insert: 'Steek uw identiteitskaart in de kaartlezer, met de chip naar boven.',
      read: 'Kies Kaart lezen. Daarna vragen we uw pincode.',
    },
    read: 'Kaart lezen',
    retry: 'Opnieuw proberen',
    reader: 'Nagebootste kaartlezer',
    position: 'Hoe zit uw kaart in de kaartlezer?',
    positions: {
      juist: 'Juist, met de chip naar boven',
      omgekeerd: 'Omgekeerd, met de chip naar onder',
      'geen-kaart': 'Er zit geen kaart in',
      'geen-lezer': 'De kaartlezer is niet aangesloten',
    },
    window: 'Pincode van uw eID',
    cardRead: 'Kaart gelezen: {person}.',
    cancelled: 'U hebt geen pincode ingevuld',
    cancelledText:
      'Er is niets veranderd. Kies Kaart lezen om verder te gaan, of kies een andere digitale sleutel.',
  },
  token: {
    stopped: 'Het federaal token is gestopt',
    since:
      'Sinds 25\u00a0september\u00a02020 krijgt niemand nog een nieuw token. Op 31\u00a0januari\u00a02024 stopte het helemaal. Gebruik daarom liever itsme of uw eID.',
    here: 'In deze demo kunt u het nog gebruiken, omdat de informatiepagina het vermeldt.',
    ask: 'Vul code nummer {number} van uw kaart in.',
    card: 'Voorbeeldkaart met 24 codes',
    number: 'Nummer',
    code: 'Code',
  },
  sms: {
    sent: 'We stuurden een code van 6 cijfers naar het nummer dat eindigt op {ending}.',
    valid: 'De code blijft nog {left} geldig, tot {time}.',
    over: 'Die code is niet meer geldig.',
    notArrived: 'Geen code gekregen?',
    resendFrom: 'Over {left} kunt u een nieuwe code vragen.',
    resendNow: 'U kunt nu een nieuwe code vragen. De vorige code geldt dan niet meer.',
    resend: 'Nieuwe code sturen',
    resent: 'We stuurden een nieuwe code.',
    phone: 'Nagebootste smartphone',
    messages: 'Berichten, het nieuwste eerst',
    message: 'Sms van Demo-overheid: {code}',
    messageAt: 'Aangekomen om {time}',
    none: 'Nog geen bericht.',
  },
  app: {
    ask: 'Open de app op uw smartphone en neem de code over die u daar ziet.',
    phone: 'Nagebootste smartphone met de app',
    shown: 'Uw beveiligingscode',
    remaining: 'Deze code blijft nog {left} geldig.',
    changing: 'Deze code wisselt nu.',
    clock: {
      title: 'Zo zet u de klok van uw smartphone juist',
      android: 'Android: open Instellingen, kies Datum en tijd en zet Automatisch aan.',
      iphone: 'iPhone: open Instellingen, kies Algemeen, dan Datum en tijd, en zet Stel automatisch in aan.',
      then: 'Neem daarna de nieuwe code uit de app over.',
    },
    without: 'Ik heb mijn toestel niet',
    withoutNow:
      'Hebt u uw smartphone niet bij u? Kies dan een andere digitale sleutel. Met uw eID en een kaartlezer hebt u geen smartphone nodig.',
    withoutLater:
      'Bent u uw toestel kwijt of hebt u een nieuw? Koppel het dan bij Mijn digitale sleutels van CSAM. Daar meldt u zich aan met een andere digitale sleutel en scant u met de app een QR-code.',
  },
  itsme: {
    waiting: 'Open de itsme-app op uw smartphone en bevestig. Deze pagina gaat vanzelf verder.',
    choose: 'Kies in de app dit pictogram:',
    which: 'Welk pictogram ziet u op de website?',
    until: 'U hebt nog {left} om te bevestigen, tot {time}.',
    phone: 'Nagebootste smartphone met itsme',
    elsewhere: 'Op deze smartphone is geen aanvraag aangekomen.',
    request: 'Aanmelden bij {application}',
    confirm: 'Bevestigen',
    refuse: 'Weigeren',
    icons: {
      anker: 'anker',
      boot: 'boot',
      fiets: 'fiets',
      huis: 'huis',
      klok: 'klok',
      ladder: 'ladder',
      maan: 'maan',
      sleutel: 'sleutel',
      ster: 'ster',
      vlag: 'vlag',
    },
  },
  testData: {
    title: 'Testgegevens',
    person: 'U speelt {person}.',
    copy: '{what} kopiëren',
    fill: 'Vul in',
    filled: 'De testgegevens zijn ingevuld.',
    wrong: 'Wilt u zien wat er mis kan gaan? Dit gaat altijd mis:',
    fillWrong: 'Vul {input} in',
    consequences: {
      'wrong-pin': 'de pincode klopt niet',
      'card-blocked': 'de kaart is geblokkeerd',
      'certificate-expired': 'de certificaten zijn verlopen',
      'certificate-not-configured': 'de browser vindt de certificaten niet',
      'token-expired': 'het token is verlopen',
      'no-phone-number': 'er is geen gsm-nummer bekend',
      'too-many-codes': 'er zijn al te veel codes gestuurd',
      'no-device': 'er is geen app gekoppeld',
      'wrong-code': 'de code klopt niet',
      'code-expired': 'het duurde te lang',
      'clock-differs': 'de klok van de smartphone loopt verkeerd',
      'request-refused': 'de aanmelding wordt geweigerd',
      'app-outdated': 'de app moet bijgewerkt worden',
      'method-locked': 'de digitale sleutel is vergrendeld',
    },
  },
  capacity: {
    title: 'Aanmelden als: namens wie wilt u handelen?',
    legend: 'Ik handel',
    names: {
      EA: 'Als ondernemer, namens een onderneming',
      GID: 'Als medewerker van een entiteit van de Vlaamse overheid',
      LB: 'Als medewerker van een lokaal bestuur',
      OV: 'Als medewerker van een onderwijs- of vormingsinstelling',
      BUR: 'Als mezelf (burger)',
    },
    hints: {
      EA: 'Geen ondernemingen | 1 onderneming | {n} ondernemingen',
      GID: 'Geen entiteiten van de Vlaamse overheid | 1 entiteit van de Vlaamse overheid | {n} entiteiten van de Vlaamse overheid',
      LB: 'Geen lokale besturen | 1 lokaal bestuur | {n} lokale besturen',
      OV: 'Geen instellingen | 1 instelling | {n} instellingen',
      BUR: 'Hiermee kunt u geen subsidie aanvragen. Voor de kmo-portefeuille kiest u ondernemer.',
    },
    citizen: 'Hiermee kunt u geen subsidie aanvragen.',
    only: 'Alleen {organisation}. Die kiezen we meteen voor u.',
    unknown: 'We kunnen nu niet nagaan voor welke ondernemingen u kunt handelen',
  },
  organisation: {
    title: 'Aanmelden als: voor welke onderneming?',
    entityTitle: 'Aanmelden als: voor welke entiteit van de Vlaamse overheid?',
    intro:
      'U kunt voor geen enkele onderneming handelen. | U kunt voor 1 onderneming handelen. | U kunt voor {n} ondernemingen handelen. Kies de onderneming waarvoor u subsidie aanvraagt.',
    entityIntro:
      'U kunt voor geen enkele entiteit van de Vlaamse overheid handelen. | U kunt voor 1 entiteit van de Vlaamse overheid handelen. | U kunt voor {n} entiteiten van de Vlaamse overheid handelen. Kies er een.',
    enterprises: 'Uw ondernemingen',
    entities: 'Uw entiteiten van de Vlaamse overheid',
    search: 'Zoek op naam, nummer of gemeente',
    found: 'Niets gevonden. Controleer wat u typte. | 1 gevonden. | {n} gevonden.',
    showAll: 'Alle tonen',
    chosen: 'Uw keuze',
    registered: 'geregistreerd sinds {date}',
    registeredBefore: 'eerder geregistreerd, vanaf {date}',
    lastUsed: 'laatst gekozen op {when}',
    access: 'toegang',
    noAccess: 'nog geen toegang',
    noAccessHint: 'Kiest u een onderneming zonder toegang? Dan leggen we daarna uit hoe u die krijgt.',
    otherCapacity: 'Opnieuw kiezen namens wie u handelt',
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
    title: 'De Kruispuntbank van Ondernemingen (KBO) antwoordt niet',
    lastKnown:
      'We gebruiken de laatst gekende lijst: die van {when}. Ontbreekt er een onderneming? Probeer het dan opnieuw.',
    none: 'Op de laatst gekende lijst staat geen enkele onderneming voor u.',
    retry: 'Opnieuw proberen',
    still: 'De KBO antwoordt nog altijd niet.',
    back: 'De KBO antwoordt weer. De lijst van uw ondernemingen is vernieuwd.',
  },
}
