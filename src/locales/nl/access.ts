/** Why somebody has no access yet and what to do about it, and why somebody has. */
export const access = {
  section: 'Toegang',
  heading: {
    unknown: 'Toegang voor {name}',
    none: 'U hebt nog geen toegang voor {name}',
    never: 'U kunt niet handelen voor {name}',
    found: 'U hebt toegang voor {name}',
  },
  missing: {
    'capacity-not-admitted':
      'Zo kunt u het e-loket kmo-portefeuille niet gebruiken. Het e-loket is er voor ondernemers.',
    'organisation-unknown': 'De KBO kent geen onderneming met het nummer {number}.',
    'enterprise-annulled':
      'Het ondernemingsnummer van {name} is geschrapt in de KBO. Voor deze onderneming kan niemand nog iets aanvragen.',
    'owner-without-right':
      'De KBO kent u als zaakvoerder van de eenmanszaak {name}. Voor een eenmanszaak komt u niet vanzelf binnen: u hebt een gebruikersrecht nodig.',
    'function-ended': 'Uw functie bij {name} is voorbij in de KBO. Daardoor hebt u geen toegang meer.',
    'right-not-started': 'U hebt het recht {right} voor {name}, maar het is nog niet begonnen.',
    'right-ended': 'Uw recht {right} voor {name} is voorbij.',
    'no-right':
      'De KBO kent u niet als wettelijk vertegenwoordiger van {name}, en u hebt het recht {right} niet.',
  },
  since: {
    'function-ended': 'Uw functie liep tot en met {date}.',
    'right-ended': 'Het liep tot en met {date}.',
    'right-not-started': 'Het begint op {date}.',
  },
  nextStep: 'Uw volgende stap',
  next: {
    'meld-aan': 'Meld u opnieuw aan. Daarna komt u binnen.',
    'duid-aan-in-btb': 'Duid in BTB een hoofdtoegangsbeheerder aan. Dat mag u zelf zijn.',
    'ken-recht-toe': 'Geef uzelf in het gebruikersbeheer het recht {right}.',
    'vraag-recht': 'Vraag het recht aan {who}.',
    'wacht-op-begin': 'U hoeft niets te doen. Vanaf de eerste dag van uw recht komt u binnen.',
    'laat-kbo-rechtzetten': 'Klopt dit niet? Laat het rechtzetten in de KBO. Dat duurt tot vijf werkdagen.',
    'andere-hoedanigheid':
      'Kies opnieuw namens wie u handelt. De kmo-portefeuille gebruikt u namens een onderneming.',
    geen: 'Niemand kan u nu toegang geven voor {name}. Kies een andere onderneming.',
  },
  nextByOther: {
    'duid-aan-in-btb':
      'Nog niemand beheert de toegang voor {name}. Eerst moet {who} in BTB een hoofdtoegangsbeheerder aanduiden.',
    'ken-recht-toe': 'Nu kan {who} u in het gebruikersbeheer het recht geven.',
    'laat-kbo-rechtzetten':
      'Klopt dit niet? Dan kan {who} het laten rechtzetten in de KBO. Dat duurt tot vijf werkdagen.',
  },
  someone: {
    manager: 'wie de toegang voor {name} beheert',
    representative: 'een wettelijk vertegenwoordiger van {name}',
  },
  cases: {
    title: 'Wat is uw situatie?',
    fits: 'Dit past bij u',
    A: {
      title: 'U bent wettelijk vertegenwoordiger van een rechtspersoon, zoals een bv, nv of cv',
      text: 'Kent de KBO u als wettelijk vertegenwoordiger? Dan hebt u vanzelf toegang. U hoeft geen recht te vragen.',
      correct:
        'Kent de KBO u niet, of staat uw functie er niet juist? Vraag een ondernemingsloket of de KBO om het recht te zetten. Dat duurt tot vijf werkdagen. Daarna komt u vanzelf binnen.',
      meanwhile: 'Kunt u niet wachten? De persoon die de toegang beheert, kan u intussen het recht geven.',
    },
    B: {
      title: 'U wilt een werknemer of een boekhouder toegang geven',
      titleSole: 'U hebt een eenmanszaak',
      text: 'Dan zet u drie stappen. De eerste doet een wettelijk vertegenwoordiger die de KBO kent.',
      done: 'Gedaan',
      steps: {
        btb: {
          title: 'Duid een hoofdtoegangs\u00adbeheerder aan in BTB',
          text: 'Dat is wie bij de overheid de toegang voor uw onderneming beheert. Dat mag u zelf zijn.',
          action: 'Start stap\u00a01: naar BTB',
        },
        idm: {
          title: 'Geef het recht in het gebruikersbeheer',
          text: 'De hoofdtoegangsbeheerder geeft het recht {right}. De contextwaarde, de rol waarvoor het recht geldt, is {context}.',
          action: 'Start stap\u00a02: naar het gebruikersbeheer',
        },
        'sign-in': {
          title: 'Meld u opnieuw aan bij de kmo-portefeuille',
          text: 'Uw digitale sleutel hebt u daarvoor meestal niet meer nodig.',
          action: 'Start stap\u00a03: opnieuw aanmelden',
        },
      },
    },
    C: {
      title: 'U werkt voor de onderneming, als werknemer of als boekhouder',
      text: 'Vraag het recht aan de hoofdtoegangsbeheerder of aan de Hoofd Lokale Beheerder van de onderneming.',
      managers: 'Deze personen kunnen u het recht geven:',
      managersUnknown:
        'U hebt nog geen band met {name}. Daarom tonen we geen namen. Uw vraag komt toch bij wie de toegang beheert.',
      noManager:
        'Nog niemand beheert de toegang voor {name}. Vraag {who} om eerst de drie stappen hierboven te zetten.',
      tell: 'U kunt deze tekst sturen:',
      waits: 'Uw recht staat al klaar. U hoeft niets meer te vragen.',
      yourself:
        'U beheert zelf de toegang voor deze onderneming. Geef uzelf het recht in het gebruikersbeheer.',
      toIdm: 'Naar het gebruikersbeheer',
    },
  },
  roles: {
    'wettelijk-vertegenwoordiger': 'wettelijk vertegenwoordiger',
    hoofdtoegangsbeheerder: 'hoofdtoegangsbeheerder',
    'co-hoofdtoegangsbeheerder': 'co-hoofdtoegangsbeheerder',
    toegangsbeheerder: 'toegangsbeheerder',
    'hoofd-lokale-beheerder': 'Hoofd Lokale Beheerder',
    'lokale-beheerder': 'lokale beheerder',
  },
  request: {
    title: 'Vraag het recht',
    email: 'Uw e-mailadres',
    emailHint: 'Hierop kan de beheerder u bereiken.',
    emailRequired: 'Vul het e-mailadres in waarop de beheerder u kan bereiken.',
    message: 'Uw boodschap',
    messageRequired: 'Vul een boodschap in, zodat de beheerder weet waarom u het recht nodig hebt.',
    suggestion:
      'Ik wil in de kmo-portefeuille aanvragen indienen voor {name}. Kunt u mij daarvoor het recht geven?',
    preview: 'Dit sturen we mee',
    asker: 'Vrager',
    organisation: 'Onderneming',
    copy: 'Tekst kopiëren',
    send: 'Vraag versturen',
    sent: 'Uw vraag is verstuurd',
    sentOn: 'Verstuurd op {date}',
    pending: 'Wordt behandeld',
    pendingBy: 'Uw vraag wacht bij {who}. Deze pagina kijkt mee: u leest het hier zodra u het recht hebt.',
    refused: 'Uw vraag is geweigerd',
    refusedBy: '{by} weigerde uw vraag op {date}.',
    reason: 'Reden: {reason}',
    again: 'U kunt een nieuwe vraag sturen.',
  },
  right: {
    title: 'Welk recht hebt u nodig?',
    name: 'Gebruikersrecht',
    context: 'Contextwaarde',
    meaning: 'De contextwaarde is de rol waarvoor het recht geldt.',
    domain: 'Domein',
    copy: 'Namen van het recht kopiëren',
  },
  found: {
    title: 'U hebt nu toegang',
    granted: '{by} gaf u het recht {right} op {date}.',
    'wettelijk-vertegenwoordiger': 'De KBO kent u als wettelijk vertegenwoordiger van {name}.',
    gebruikersrecht: 'U hebt het recht {right} voor {name}.',
    renew: 'We halen uw nieuwe toegang op bij Toegangsbeheer. Uw digitale sleutel hebt u meestal niet nodig.',
    action: 'Verder naar de kmo-portefeuille',
  },
  limit: {
    'alleen-lezen':
      'U kunt alles bekijken, maar niets aanvragen of wijzigen: zo staat de onderneming in de KBO.',
    'geen-nieuwe-aanvraag':
      'U kunt geen nieuwe aanvraag doen, wel lopende aanvragen afwerken: zo staat de onderneming in de KBO.',
  },
  ways: { switch: 'Andere onderneming kiezen', signOut: 'Afmelden', why: 'Bekijk hoe we dit weten' },
  why: {
    title: 'Waarom zie ik deze onderneming?',
    through: {
      'wettelijk-vertegenwoordiger':
        'U kunt handelen voor {name}, omdat de KBO u kent als wettelijk vertegenwoordiger.',
      gebruikersrecht: 'U kunt handelen voor {name}, omdat u het recht {right} hebt.',
    },
    day: 'Zo is het op {date}. Hieronder ziet u wat elke dienst over u en deze onderneming weet.',
    chain: 'Hoe we dat weten',
    source: 'Bron: {source}',
    sources: { KBO: 'KBO', BTB: 'BTB', IDM: 'Gebruikersbeheer' },
    migrated:
      'U was al gebruiker van de kmo-portefeuille: uw recht is overgenomen op 5\u00a0december\u00a02017.',
    links: {
      status: { title: 'De onderneming', none: 'De KBO kent deze onderneming niet.' },
      functie: { title: 'Uw functie', none: 'U hebt volgens de KBO geen functie in deze onderneming.' },
      aanduiding: {
        title: 'Uw taak in het toegangsbeheer',
        none: 'U bent niet aangeduid om de toegang van deze onderneming te beheren.',
      },
      gebruikersrecht: { title: 'Uw rechten', none: 'U hebt in het gebruikersbeheer geen recht.' },
    },
    decision: 'De beslissing van het e-loket',
    allowed: 'U mag binnen.',
    refused: 'U mag niet binnen.',
    opens: 'geeft toegang',
    closes: 'sluit de toegang',
    opensNothing: 'geeft op zich geen toegang',
    toPhoto: 'Naar de ondernemingsfoto',
    toNoAccess: 'Lees hoe u toegang krijgt',
  },
  period: { from: 'sinds {from}', starting: 'vanaf {from}', fromTo: 'van {from} tot en met {to}' },
}
