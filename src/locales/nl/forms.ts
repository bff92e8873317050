/** Texts around every form and every answer of a service, whichever page they stand on. */
export const forms = {
  optional: '(optioneel)',
  errorPrefix: 'Fout: ',
  summaryTitle: 'Er is een probleem',
  stillBusy: 'We zijn nog bezig. Even geduld.',
  slow: 'Dit duurt langer dan gewoonlijk. Even geduld.',
  loading: 'Gegevens worden opgehaald',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren lukt niet in deze browser. Selecteer de tekst en kopieer die zelf.',
  progress: 'Stap\u00a0{current} van\u00a0{total}: {label}',
  choose: 'Maak een keuze',
  charactersLeft:
    'U kunt geen tekens meer typen. | U kunt nog één teken typen. | U kunt nog {n} tekens typen.',
  charactersOver: 'De tekst past. | De tekst is één teken te lang. | De tekst is {n} tekens te lang.',
  day: 'Dag',
  month: 'Maand',
  year: 'Jaar',
  moneyReading: 'Wij lezen: {amount}',
  reading: 'Wij lezen: {number}',
  doubt: 'Bedoelt u cijfers na de komma? Schrijf dan {written}.',
  numberUnreadable:
    'Wij kunnen dit getal niet lezen. Schrijf het met cijfers en zonder minteken, zoals 1.200 of 7,5.',
  required: 'Vul dit veld in.',
  choiceRequired: 'Kies een van de mogelijkheden.',
  unreadable: 'Controleer wat u hebt ingevuld.',
  tooLong: 'Maak de tekst korter: hoogstens {max} tekens.',
  tooShort: 'Maak de tekst langer: minstens {min} tekens.',
  email: "Vul een e-mailadres in zoals naam{'@'}onderneming.be.",
  number: 'Vul een getal in.',
  numberTooSmall: 'Vul een getal in van minstens {min}.',
  numberTooLarge: 'Vul een getal in van hoogstens {max}.',
  amountUnreadable: 'Wij kunnen dit bedrag niet lezen. Schrijf het met cijfers, zoals 1.250,00.',
  amountNegative: 'Dit bedrag is negatief. Schrijf het zonder minteken, zoals 1.250,00.',
  amountTooSmall: 'Vul een bedrag in van minstens {minimum}.',
  amountTooLarge: 'Vul een bedrag in van hoogstens {maximum}.',
  dateExample: 'Bijvoorbeeld {example}.',
  dateIncomplete: 'Vul de dag, de maand en het jaar in met cijfers.',
  dateUnknown: 'Deze dag bestaat niet. Controleer de dag, de maand en het jaar.',
  conflict: {
    title: 'Iemand anders heeft dit intussen gewijzigd',
    by: '{by} bewaarde op {at} een andere versie. Er is niets overschreven.',
    ownTitle: 'U hebt dit intussen in een ander venster gewijzigd',
    own: 'U bewaarde op {at} een andere versie. Er is niets overschreven.',
    unknown: 'Er is intussen een andere versie bewaard. Er is niets overschreven.',
    choose: 'Kies welke versie u houdt.',
    unfinished:
      'Wat u hier eerder invulde, is nog niet af. De andere velden tonen de nieuwste versie. Werk verder, of hou de andere versie.',
    caption: 'De verschillen tussen de twee versies',
    answer: 'Gegeven',
    mine: 'Uw versie',
    theirs: 'Andere versie',
    empty: 'Niet ingevuld',
    keepMine: 'Mijn versie bewaren',
    takeTheirs: 'De andere versie houden',
    taken: 'De andere versie blijft staan.',
  },
  failure: {
    retry: 'Opnieuw proberen',
    unreachableTitle: 'Het e-loket werkt even niet',
    busyTitle: 'Het is nu te druk',
    outages: {
      'no-answer':
        'Dat ligt aan ons, niet aan u. Wat u invulde, staat er nog. Probeer het over enkele minuten opnieuw of bel gratis 1700.',
      'too-slow':
        'Het antwoord bleef te lang uit. Dat ligt aan ons, niet aan u. Wat u invulde, staat er nog. Probeer het over enkele minuten opnieuw of bel gratis 1700.',
      unreadable:
        'We kregen een antwoord dat we niet kunnen lezen. Wat u invulde, staat er nog. Gebruikt u wifi van een hotel of een trein? Meld u dan eerst daar aan. Probeer het daarna opnieuw of bel gratis 1700.',
      busy: 'Er komen nu te veel vragen tegelijk. Wat u invulde, staat er nog.',
      down: 'Dat ligt aan ons, niet aan u. Wat u invulde, staat er nog. Probeer het over enkele minuten opnieuw of bel gratis 1700.',
    },
    unsure: {
      title: 'We weten niet of dit gelukt is',
      text: 'Er kwam geen antwoord dat we kunnen lezen. Dat ligt aan ons, niet aan u. Probeer het gerust opnieuw: het gebeurt nooit twee keer. Leest u daarna dat het er al is? Dan was het de eerste keer gelukt.',
    },
    waitAsked:
      'U kunt het zo opnieuw proberen. | U kunt het over 1 seconde opnieuw proberen. | U kunt het over {n} seconden opnieuw proberen.',
    waitAskedMinutes:
      'U kunt het zo opnieuw proberen. | U kunt het over 1 minuut opnieuw proberen. | U kunt het over {n} minuten opnieuw proberen.',
    wait: 'U kunt het nu opnieuw proberen. | Nog 1 seconde. | Nog {n} seconden.',
    waitMinutes: 'U kunt het nu opnieuw proberen. | Nog 1 minuut. | Nog {n} minuten.',
    waitOver: 'U kunt het nu opnieuw proberen.',
    unknownTitle: 'Er ging iets mis',
    unknown:
      'Dat ligt aan ons, niet aan u. Wat u invulde, staat er nog. Probeer het opnieuw of bel gratis 1700.',
    refusedTitle: 'Dit kan nu niet',
    refused: 'De dienst aanvaardt deze vraag niet. Code voor de helpdesk: {type}. Bel gratis 1700 voor hulp.',
    'token-not-accepted':
      'U bent niet meer aangemeld. Meld u opnieuw aan. Wat u invulde, staat er daarna nog.',
    'no-access-to-enterprise':
      'U hebt voor deze onderneming geen toegang meer tot het e-loket kmo-portefeuille. Vraag het recht aan de persoon die de toegang beheert.',
    'enterprise-read-only':
      'Voor deze onderneming kunt u in het e-loket alleen nog kijken: volgens de KBO is ze gestopt, failliet of in vereffening. Klopt dat niet? Vraag een ondernemingsloket om het recht te zetten.',
    'no-tie-to-enterprise': 'U hebt geen functie in deze onderneming. Kies een andere onderneming.',
    'no-tie-to-organisation': 'U hebt geen werkrelatie met deze organisatie. Kies een andere organisatie.',
    'not-your-data': 'Deze gegevens zijn van een andere onderneming. Kies eerst de juiste onderneming.',
    'not-found': 'We vinden dit niet. Misschien is het verwijderd of staat er een fout in het adres.',
    'already-submitted': 'Deze aanvraag is al ingediend. U vindt de aanvraag in uw kmo-portefeuille.',
    'interaction-not-found': 'Deze aanmelding is verlopen. Begin opnieuw met aanmelden.',
    'wrong-step': 'Deze aanmelding is al verder dan deze stap. Begin opnieuw met aanmelden.',
    'capacity-not-yours': 'U kunt niet handelen zoals u koos. Kies opnieuw namens wie u handelt.',
    'organisation-not-yours': 'U kunt niet voor deze onderneming handelen. Kies een andere.',
    'changed-meanwhile': 'Dit is intussen gewijzigd. Laad de pagina opnieuw.',
    'precondition-required':
      'Er ging iets mis bij het versturen. Laad de pagina opnieuw en probeer het nog eens, of bel gratis 1700.',
    'enterprise-data-missing': 'Er ontbreken nog gegevens over uw onderneming. Vul die eerst aan.',
    'answers-refused': 'We kunnen deze gegevens niet bewaren. Controleer wat u hebt ingevuld.',
    'enterprise-not-eligible': 'Deze onderneming komt niet in aanmerking voor de kmo-portefeuille.',
    'not-a-representative':
      'U bent vandaag geen wettelijk vertegenwoordiger van deze onderneming. Alleen een wettelijk vertegenwoordiger kan dit doen.',
    'already-designated':
      'Intussen is er iemand anders aangeduid. Er is niets veranderd. Kijk na wie het is.',
    'enterprise-stopped': 'Deze onderneming is gestopt of failliet. U kunt er niemand meer voor aanduiden.',
    'input-refused': 'We kunnen deze gegevens niet bewaren. Controleer wat u hebt ingevuld.',
    'no-authority':
      'U beheert de gebruikers van deze organisatie niet, of niet meer. Alleen een beheerder kan dit doen.',
    'already-a-user':
      'Deze persoon heeft in deze periode al een werkrelatie. U vindt de gebruiker in de lijst.',
    'already-granted':
      'Deze gebruiker heeft dit recht al in deze periode, of in een deel ervan. Wijzig of verleng het bestaande recht.',
    'already-asked': 'U hebt dit recht al gevraagd. De beheerder moet nog antwoorden.',
    'no-manager':
      'Nog niemand beheert de toegang voor deze organisatie. Een wettelijk vertegenwoordiger duidt eerst iemand aan in BTB.',
    'organisation-stopped':
      'Volgens de KBO is deze onderneming gestopt. U kunt er geen rechten meer toekennen.',
    'malformed-request':
      'Er ging iets mis bij het versturen. Laad de pagina opnieuw en probeer het nog eens, of bel gratis 1700.',
    'internal-error':
      'Dat ligt aan ons, niet aan u. Wat u invulde, staat er nog. Probeer het over enkele minuten opnieuw of bel gratis 1700.',
    'not-simulated': 'Deze demonstratie bootst dit niet na. Ga terug en kies een andere weg.',
    'government-not-started':
      'De nagebootste overheid is niet gestart. Probeer het opnieuw of laad de pagina opnieuw.',
  },
}
