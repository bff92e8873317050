export const shell = {
  serviceName: 'e-loket kmo-portefeuille',
  titleSuffix: 'e-loket kmo-portefeuille (demo)',
  close: 'Sluiten',
  skip: 'Ga naar de inhoud',
  home: 'Naar de informatiepagina',
  brand: 'Demo-overheid',
  ribbon: {
    label: 'Demo',
    text: 'Demonstratie met verzonnen gegevens. Dit is geen website van de Vlaamse overheid.',
  },
  header: {
    acm: 'Toegangsbeheer (nagebootst)',
    signIn: 'Aanmelden',
    actsFor: 'U handelt voor {name}, ondernemingsnummer {number}.',
    photo: 'Ondernemingsfoto',
    portfolio: 'Mijn kmo-portefeuille',
    switch: 'Wissel van onderneming',
    signOut: 'Afmelden',
    breadcrumb: 'Kruimelpad',
  },
  language: { label: 'Taal', nl: 'Nederlands', en: 'English' },
  help: {
    open: 'Hulp nodig?',
    title: 'Hulp nodig?',
    intro:
      'Bel gratis het nummer 1700, elke werkdag van 9 tot 19 uur. Dit is een demonstratie: niemand neemt op.',
    questions: 'Lees de veelgestelde vragen op de informatiepagina',
    signIn: 'Lukt het aanmelden niet? Kies een andere digitale sleutel, of begin opnieuw met Aanvragen.',
    lost: 'Wat u invult, bewaren we op dit toestel. Na een storing gaat u verder waar u was.',
  },
  footer: {
    label: 'Over deze website',
    publisher: 'Het e-loket kmo-portefeuille is hier een demonstratie met verzonnen gegevens.',
    accessibility: 'Toegankelijkheid',
    privacy: 'Privacy',
    cookies: 'Cookies',
    about: 'Over deze demo',
    contact: 'Contact: 1700',
  },
  signIn: {
    title: 'We brengen u naar het aanmelden',
    busy: 'Even geduld. U gaat vanzelf verder.',
    failedTitle: 'Het aanmelden is niet gelukt',
    retry: 'Opnieuw aanmelden',
    back: 'Terug naar de informatiepagina',
    reasons: {
      cancelled: 'U hebt het aanmelden geannuleerd. Er is niets veranderd.',
      refused: 'Toegangsbeheer heeft deze aanmelding geweigerd. Begin opnieuw.',
      'not-started-here':
        'Deze aanmelding is niet in dit venster begonnen, of ze is al afgerond. Begin opnieuw.',
      'not-trusted':
        'We konden het antwoord van Toegangsbeheer niet controleren. Daarom hebben we het niet gebruikt. Begin opnieuw.',
      'insecure-context':
        'Aanmelden kan niet op dit adres. Uw browser laat de nodige versleuteling alleen toe over https of op localhost. Open de demo op zo’n adres.',
      'government-not-started':
        'De nagebootste overheid is niet gestart. Daarom krijgt het e-loket geen antwoorden. Er is niets verstuurd en niets verloren.',
      unreachable:
        'Toegangsbeheer antwoordt niet. Dat ligt niet aan u. Probeer het over enkele minuten opnieuw.',
    },
  },
  signedIn: { title: 'U wordt aangemeld' },
  wrongCapacity: {
    title: 'Met deze keuze kunt u geen subsidie aanvragen',
    citizen:
      'U meldde zich aan als burger. De kmo-portefeuille is er voor ondernemers. Meld u opnieuw aan en kies een onderneming.',
    government:
      'U meldde zich aan voor de Vlaamse overheid. Het e-loket voor medewerkers komt in een volgende versie van deze demo.',
    again: 'Opnieuw kiezen',
  },
  signedOut: {
    title: 'U bent afgemeld',
    byYou: 'U hebt zich afgemeld. Op een gedeeld toestel sluit u best ook uw browser.',
    idle: 'U deed een tijd niets. Daarom hebben we u afgemeld. Wat u invulde, is bewaard.',
    expired: 'Uw aanmelding is verlopen. Wat u invulde, is bewaard.',
    again: 'Opnieuw aanmelden',
    goOn: 'Opnieuw aanmelden en verdergaan',
    home: 'Naar de informatiepagina',
  },
  timeout: {
    title: 'Wilt u aangemeld blijven?',
    text: 'Over {n} minuut melden we u af omdat u niets deed. Wat u invulde, is bewaard. | Over {n} minuten melden we u af omdat u niets deed. Wat u invulde, is bewaard.',
    soon: 'Over {n} seconden melden we u af omdat u niets deed. Wat u invulde, is bewaard.',
    stay: 'Aangemeld blijven',
    signOut: 'Afmelden',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    text: 'Controleer het adres, of ga verder vanaf de informatiepagina.',
    home: 'Naar de informatiepagina',
  },
  failure: {
    title: 'Het e-loket werkt even niet',
    text: 'Dat ligt aan ons, niet aan u. Wat u invulde, is bewaard.',
    offline: 'Dit onderdeel kon niet geladen worden. Controleer uw verbinding en probeer het opnieuw.',
    retry: 'Opnieuw proberen',
    home: 'Naar de informatiepagina',
    detail: 'Voor de helpdesk: {detail}',
  },
  insecure: {
    title: 'Op dit adres werkt niet alles',
    text: 'U opende de demo over gewone http op een ander toestel. Browsers laten daar geen versleuteling en geen offline werking toe. Lezen kan, aanmelden niet. Gebruik https of localhost.',
  },
}
