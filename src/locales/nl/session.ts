/** The pages around signing in and out, and for addresses that do not exist: no part of the first load. */
export const session = {
  signIn: {
    title: 'We brengen u naar het aanmelden',
    busy: 'Even geduld. U gaat vanzelf verder.',
    failedTitle: 'Het aanmelden is niet gelukt',
    cancelledTitle: 'U hebt het aanmelden geannuleerd',
    retry: 'Opnieuw aanmelden',
    back: 'Terug naar de informatiepagina',
    goOn: 'Ga verder voor {name}',
    reasons: {
      cancelled: 'Er is niets veranderd. U kunt zich altijd opnieuw aanmelden.',
      refused: 'Toegangsbeheer heeft deze aanmelding geweigerd. Begin opnieuw.',
      unavailable: 'Het aanmelden werkt even niet. Dat ligt niet aan u. Probeer het straks opnieuw.',
      'not-started-here':
        'Deze aanmelding is niet in dit venster begonnen, of ze is al afgerond. Begin opnieuw.',
      'not-trusted':
        'We konden het antwoord van Toegangsbeheer niet controleren. Daarom hebben we het niet gebruikt. Begin opnieuw.',
      'insecure-context':
        'Aanmelden kan niet op dit adres of met deze browser. Browsers laten de nodige versleuteling alleen toe over https of op localhost. Open de demo op zo’n adres, in een recente browser.',
      'government-not-started':
        'De nagebootste overheid is niet gestart. Daarom krijgt het e-loket geen antwoorden. Er is niets verstuurd en niets verloren.',
      unreachable:
        'Toegangsbeheer antwoordt niet. Dat ligt niet aan u. Probeer het over enkele minuten opnieuw.',
    },
  },
  signedIn: { title: 'U wordt aangemeld' },
  notice: {
    'signed-in': 'U handelt voor {name}.',
    same: 'U handelt nog steeds voor {name}. Kreeg u geen keuze? Dan is dit de enige onderneming waarvoor u kunt handelen.',
    unchanged: 'U hebt niet van onderneming gewisseld. U handelt nog steeds voor {name}.',
  },
  wrongCapacity: {
    citizen: {
      title: 'Met deze keuze kunt u geen subsidie aanvragen',
      text: 'U koos om als burger te handelen. De kmo-portefeuille is er voor ondernemers. Hebt u een onderneming, of werkt u er voor een? Kies dan opnieuw. Staat uw onderneming er niet bij? Dan kunt u haar nummer invullen. U moet zich daarvoor niet opnieuw aanmelden.',
    },
    government: {
      title: 'Deze pagina is voor ondernemingen',
      text: 'U meldde zich aan voor de Vlaamse overheid. Als medewerker van VLAIO werkt u in uw eigen deel van het e-loket. Wilt u voor een onderneming handelen? Kies dan opnieuw. Staat ze er niet bij? Dan kunt u haar nummer invullen.',
    },
    staffOnly: {
      title: 'Deze pagina is voor medewerkers van VLAIO',
      text: 'U handelt nu niet voor een entiteit van de Vlaamse overheid. Werkt u bij VLAIO? Kies dan opnieuw, en kies een entiteit van de Vlaamse overheid.',
    },
    toStaff: 'Naar het deel voor medewerkers',
    again: 'Opnieuw kiezen',
  },
  signedOut: {
    title: 'U bent afgemeld',
    byYou: 'U hebt zich afgemeld. Deelt u dit toestel met anderen? Sluit dan ook uw browser.',
    idle: 'U deed een tijd niets. Daarom hebben we u afgemeld. Wat u invulde, is bewaard.',
    expired: 'Uw aanmelding is verlopen. Wat u invulde, is bewaard.',
    elsewhere:
      'U hebt zich in een ander venster afgemeld. Daarom bent u ook hier afgemeld. Wat u invulde, is bewaard.',
    replaced:
      'In een ander venster van deze browser meldde iemand anders zich aan. Daarom bent u hier afgemeld. Wat u invulde, is bewaard.',
    again: 'Opnieuw aanmelden',
    goOn: 'Opnieuw aanmelden en verdergaan',
    home: 'Naar de informatiepagina',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    text: 'Controleer het adres, of ga verder vanaf de informatiepagina.',
    home: 'Naar de informatiepagina',
  },
}
