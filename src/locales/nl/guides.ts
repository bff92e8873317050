/** The guides to which the information page leads: Firefox, sign-in problems, granting rights. */
export const guides = {
  toInformation: 'Naar de informatiepagina',
  toProblems: 'Naar het stappenplan met aanmeldproblemen',
  print: 'Afdrukken',
  firefox: {
    title: 'Handleiding voor Firefox',
    lead: 'Lukt het aanmelden met uw eID niet in Firefox? Dan vindt Firefox misschien de certificaten op uw kaart niet. U stelt dat één keer in.',
    steps: {
      install: {
        title: 'Installeer de eID-software',
        text: 'U vindt de software op eid.belgium.be. Sluit Firefox daarna helemaal en open het opnieuw.',
      },
      card: {
        title: 'Steek uw kaart in de kaartlezer',
        text: 'Sluit eerst de kaartlezer aan op uw computer. Steek dan uw kaart erin, met de chip naar boven.',
      },
      devices: {
        title: 'Open de lijst van beveiligingsapparaten',
        text: 'Open het menu van Firefox en kies Instellingen. Kies daar Privacy en beveiliging, dan Certificaten, dan Beveiligingsapparaten.',
      },
      load: {
        title: 'Voeg uw eID toe aan de lijst',
        text: 'Staat Belgium eID al in de lijst? Dan hoeft u niets toe te voegen. Staat het er niet in? Kies dan Laden en daarna het bestand beidpkcs11 van de eID-software.',
      },
      signIn: {
        title: 'Meld u aan',
        text: 'Ga terug naar het aanmelden en lees uw kaart opnieuw. Vraagt Firefox met welk certificaat u zich aanmeldt? Kies het certificaat met uw naam.',
      },
    },
    still: 'Lukt het nog niet?',
    stillText: 'Meld u aan met een andere digitale sleutel, of gebruik een andere browser.',
  },
  problems: {
    title: 'Stappenplan met aanmeldproblemen',
    lead: 'Dit stappenplan geldt voor alle toepassingen van de Vlaamse overheid. Zet de stappen een voor een, tot het aanmelden lukt.',
    steps: {
      browser: {
        title: 'Gebruik een recente browser',
        text: 'Het e-loket werkt in recente versies van Chrome, Edge, Firefox en Safari. Begin opnieuw op de informatiepagina.',
        link: 'Lees welke browsers werken',
      },
      firefox: {
        title: 'Gebruikt u Firefox met uw eID?',
        text: 'Dan moet u misschien eerst uw certificaten instellen.',
        link: 'Lees de handleiding voor Firefox',
      },
      key: {
        title: 'Probeer een andere digitale sleutel',
        text: 'Is uw kaart geblokkeerd of hebt u uw smartphone niet bij u? Er zijn vijf digitale sleutels.',
        link: 'Bekijk de vijf digitale sleutels',
      },
      again: {
        title: 'Meld u opnieuw aan',
        text: 'Een aanmelding die u niet afmaakt, blijft 30 minuten geldig. Begin daarna opnieuw.',
        link: 'Meld u aan bij het e-loket',
      },
      capacity: {
        title: 'Controleer namens wie u handelt',
        text: 'Kies bij ‘Aanmelden als’ voor welke onderneming u handelt, of vul haar nummer in als ze er niet bij staat. Als burger kunt u geen subsidie aanvragen. Werkt u bij VLAIO? Kies dan een entiteit van de Vlaamse overheid.',
        link: 'Kies opnieuw namens wie u handelt',
      },
      right: {
        title: 'Controleer uw toegang',
        text: 'U komt binnen door uw functie in de KBO of door een recht in het gebruikersbeheer. Bekijk wat de overheid daarover weet.',
        link: 'Bekijk waarom u wel of geen toegang hebt',
      },
      grant: {
        title: 'Hebt u nog geen recht?',
        text: 'Dan leest u hoe u het krijgt, of hoe u het aan een werknemer geeft.',
        link: 'Lees de handleiding over het toekennen van rechten',
      },
      photo: {
        title: 'Ziet u de foutcode 404 – FOTO/NULL?',
        text: 'Dan bent u al aangemeld. Alleen de foto van uw onderneming verschijnt niet.',
        link: 'Lees hoe u verdergaat',
      },
      call: {
        title: 'Bel gratis 1700',
        text: 'Dat kan elke werkdag van 9 tot 19 uur. Houd de foutcode bij de hand, als u er een ziet.',
        link: 'Lees eerst de veelgestelde vragen',
      },
    },
  },
  rights: {
    title: 'Handleiding: rechten toekennen',
    lead: 'Zo krijgt u toegang tot het e-loket kmo-portefeuille, of geeft u iemand anders toegang.',
    who: 'Welke stappen zet u?',
    cases: {
      owner: 'Hebt u een eenmanszaak? Zet dan alle stappen.',
      other:
        'Wilt u een werknemer of uw boekhouder laten aanvragen? Zet dan de stappen 1 en 2. Die persoon zet daarna de stappen 3 tot en met 5.',
      representative:
        'Vertegenwoordigt u een rechtspersoon, zoals een bv of een nv, en vraagt u zelf aan? Begin dan bij stap 3.',
    },
    steps: 'De vijf stappen',
    small: 'De schermen staan hier in het klein, met verzonnen gegevens.',
    go: {
      btb: 'Start stap\u00a01: naar BTB',
      idm: 'Start stap\u00a02: naar het gebruikersbeheer',
      signIn: 'Start stap\u00a03: aanmelden',
    },
    screens: {
      overview: 'Kies bij uw onderneming om een hoofdtoegangsbeheerder aan te duiden.',
      who: 'Kies uzelf, of kies iemand anders en vul zijn of haar rijksregisternummer in.',
      designation: 'Kijk de gegevens na en bevestig de aanduiding.',
      users: 'Staat de persoon nog niet in de lijst? Voeg die dan toe als gebruiker.',
      person: 'Vul het rijksregisternummer in en zoek de persoon op.',
      right:
        'Kies het recht VLAIO Inkom Gebruiker, met de contextwaarde Gebruiker. Dat is de rol waarvoor het recht geldt.',
      grant: 'Kijk het recht na en ken het toe.',
      key: 'Kies de digitale sleutel die u bij de hand hebt.',
      capacity: 'Kies dat u ondernemer bent.',
      organisation: 'Kies de onderneming waarvoor u aanvraagt.',
      portfolio: 'Vul de eerste keer de ontbrekende gegevens aan. Begin daarna uw aanvraag.',
    },
  },
}
