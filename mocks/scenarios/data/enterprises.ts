import { addDays } from '../../world/days'
import { bic } from '../../world/demobank'
import type { Enterprise } from '../../world/schema/kbo'
import type { CalendarDate } from '../../world/schema/time'

type Kbo = Enterprise['kbo']

/** The numbers of the eighteen enterprises: 1999.9xx.xxx is given to no enterprise. */
export const numbers = {
  vanHout: '1999900171',
  zoeteInval: '1999900270',
  deCuyper: '1999900369',
  pixelzee: '1999900468',
  maris: '1999900567',
  hoefkens: '1999900666',
  lok: '1999900765',
  deBrug: '1999900864',
  verbist: '1999900963',
  sablon: '1999901062',
  havenstroom: '1999901161',
  voltplus: '1999901260',
  tuinenNoord: '1999901359',
  lumen: '1999901458',
  anno: '1999901557',
  nieuwEnFris: '1999901656',
  kastanje: '1999901755',
  fotoMaes: '1999901854',
} as const

const legalForms = {
  BV: ['610', 'Besloten vennootschap'],
  NV: ['014', 'Naamloze vennootschap'],
  CV: ['706', 'Coöperatieve vennootschap'],
  VOF: ['011', 'Vennootschap onder firma'],
  VZW: ['017', 'Vereniging zonder winstoogmerk'],
  Maatschap: ['702', 'Maatschap'],
} as const

const qualities = {
  vat: ['00084', 'Onderneming onderworpen aan BTW'],
  employer: ['00070', 'Werkgever RSZ'],
  trader: ['00293', 'Handelsonderneming'],
} as const

/** What differs from one enterprise to the next. */
export interface Facts {
  number: string
  establishment: string
  iban: string
  /** Of a natural person: family name first, as KBO has it. */
  name: string
  commercialName?: string
  /** None for a natural person. */
  form?: keyof typeof legalForms
  start: CalendarDate
  address: [street: string, houseNumber: string, postCode: string, place: string]
  /** NACE-BEL 2025 and 2008 of the same activity, the main activity first. */
  activities: [code: string, name: string, code2008: string, name2008: string][]
  qualities?: (keyof typeof qualities)[]
}

const seat = { Code: '001', Omschrijving: 'Zetel' }
const establishmentAddress = { Code: '002', Omschrijving: 'Vestigingseenheid adres' }
const active = { Code: 'AC', Omschrijving: 'Actief' }

function addressOf({ address, start }: Facts, type: typeof seat) {
  const [street, houseNumber, postCode, place] = address
  return {
    Type: type,
    DatumBegin: start,
    Straat: { Naam: street },
    Huisnummer: houseNumber,
    Busnummer: null,
    Gemeente: { PostCode: postCode, Naam: place },
    Land: { ISOCode: 'BE', Naam: 'België' },
  }
}

/** Each activity twice: KBO ended the codes of 2008 on 31 December 2024 and began those of 2025 the day after. */
function activitiesOf({ activities, start }: Facts): Kbo['Activiteiten'] {
  const group = { Code: '001', Omschrijving: 'BTW' }
  return activities.flatMap(([code, name, code2008, name2008], at) => {
    const type =
      at === 0
        ? { Code: 'P', Omschrijving: 'Hoofdactiviteit' }
        : { Code: 'S', Omschrijving: 'Nevenactiviteit' }
    return [
      {
        Nace: { Code: code, Omschrijving: name, Versie: '2025' as const },
        Type: type,
        Groep: group,
        DatumBegin: '2025-01-01',
        DatumEinde: null,
      },
      {
        Nace: { Code: code2008, Omschrijving: name2008, Versie: '2008' as const },
        Type: type,
        Groep: group,
        DatumBegin: start,
        DatumEinde: '2024-12-31',
      },
    ]
  })
}

function legalFormsOf({ form, start }: Facts): Kbo['Rechtsvormen'] {
  if (!form) return []
  const [code, name] = legalForms[form]
  // BV and CV are forms of the code of 2019; an older enterprise was read as one from 1 May 2019 on.
  const since = (form === 'BV' || form === 'CV') && start < '2019-05-01' ? '2019-05-01' : start
  return [{ Code: code, Omschrijving: name, Afkorting: form, DatumBegin: since }]
}

/** An enterprise as KBO knows it on a day. */
export function enterprise(facts: Facts, today: CalendarDate, changes: Partial<Kbo> = {}): Enterprise {
  const { number, name, commercialName, start, iban } = facts
  const kbo: Kbo = {
    Ondernemingsnummer: number,
    AuthentiekeBron: { Code: '03', Omschrijving: 'KBO' },
    StatusKBO: active,
    SoortOnderneming: facts.form
      ? { Code: '2', Omschrijving: 'Rechtspersoon' }
      : { Code: '1', Omschrijving: 'Natuurlijke persoon' },
    Start: { Datum: start },
    Namen: {
      MaatschappelijkeNamen: [{ Naam: name, Taalcode: 'nl', DatumBegin: start }],
      AfgekorteNamen: [],
      CommercieleNamen: commercialName ? [{ Naam: commercialName, Taalcode: 'nl', DatumBegin: start }] : [],
    },
    Adressen: [addressOf(facts, seat)],
    Rechtsvormen: legalFormsOf(facts),
    Rechtstoestanden: [{ Code: '000', Omschrijving: 'Normale toestand', DatumBegin: start }],
    Activiteiten: activitiesOf(facts),
    Vestigingen: [
      {
        Vestigingsnummer: facts.establishment,
        StatusKBO: changes.StatusKBO ?? active,
        Namen: commercialName ? [{ Naam: commercialName, Taalcode: 'nl', DatumBegin: start }] : [],
        Adressen: [addressOf(facts, establishmentAddress)],
      },
    ],
    Hoedanigheden: (facts.qualities ?? ['vat', 'employer', 'trader']).map((quality) => ({
      Code: qualities[quality][0],
      Omschrijving: qualities[quality][1],
      Fase: '002',
    })),
    Bankrekeningen: [{ IBAN: iban, BIC: bic, Doel: { Code: '003' } }],
    AmbtshalveDoorhalingen: [],
    Stopzetting: null,
    DatumBijgewerkt: addDays(today, -1),
  }
  return { id: number, kbo: { ...kbo, ...changes } }
}

const ordinary: Facts[] = [
  {
    number: numbers.vanHout,
    establishment: '8999900124',
    iban: 'BE16985000000174',
    name: 'Schrijnwerkerij Van Hout',
    commercialName: 'Van Hout Interieur',
    form: 'BV',
    start: '2016-03-01',
    address: ['Fictiestraat', '12', '2200', 'Herentals'],
    activities: [
      ['43320', 'Schrijnwerk', '43320', 'Schrijnwerk'],
      ['74130', 'Interieurontwerp', '74104', 'Interieurarchitecten'],
    ],
  },
  {
    number: numbers.zoeteInval,
    establishment: '8999900223',
    iban: 'BE05985000000275',
    name: 'Lemmens Ingrid',
    commercialName: 'Bakkerij Zoete Inval',
    start: '2004-09-01',
    address: ['Verzonnenlaan', '7', '9300', 'Aalst'],
    activities: [
      [
        '10712',
        'Ambachtelijke vervaardiging van brood en van vers banketbakkerswerk',
        '10712',
        'Ambachtelijke vervaardiging van brood en van vers banketbakkerswerk',
      ],
    ],
  },
  {
    number: numbers.deCuyper,
    establishment: '8999900322',
    iban: 'BE91985000000376',
    name: 'Metaalwerken De Cuyper',
    form: 'NV',
    start: '1994-02-14',
    address: ['Bedachtekaai', '41', '9800', 'Deinze'],
    activities: [
      ['25530', 'Verspanend bewerken van metalen', '25620', 'Verspanend bewerken van metalen'],
      ['33120', 'Reparatie en onderhoud van machines', '33120', 'Reparatie van machines'],
    ],
  },
  {
    number: numbers.pixelzee,
    establishment: '8999900421',
    iban: 'BE80985000000477',
    name: 'Pixelzee',
    form: 'BV',
    start: '2015-10-05',
    address: ['Fantasiedijk', '88', '8400', 'Oostende'],
    activities: [
      [
        '62100',
        "Ontwerpen van computerprogramma's",
        '62010',
        "Ontwerpen en programmeren van computerprogramma's",
      ],
      [
        '62200',
        'Computerconsultancy en beheer van computerfaciliteiten',
        '62020',
        'Computerconsultancy-activiteiten',
      ],
    ],
  },
  {
    number: numbers.maris,
    establishment: '8999900520',
    iban: 'BE69985000000578',
    name: 'Maris Elke',
    commercialName: 'Dr. Elke Maris',
    start: '2003-10-01',
    address: ['Sprookjesplein', '3', '2800', 'Mechelen'],
    activities: [
      ['86210', 'Activiteiten van huisartspraktijken', '86210', 'Activiteiten van huisartspraktijken'],
    ],
    qualities: [],
  },
  {
    number: numbers.hoefkens,
    establishment: '8999900619',
    iban: 'BE58985000000679',
    name: 'Transport Hoefkens',
    form: 'NV',
    start: '1989-06-30',
    address: ['Denkbeeldige Weg', '150', '3600', 'Genk'],
    activities: [['49410', 'Goederenvervoer over de weg', '49410', 'Goederenvervoer over de weg']],
  },
  {
    number: numbers.lok,
    establishment: '8999900718',
    iban: 'BE47985000000780',
    name: 'Kapsalon Lok & Co',
    form: 'VOF',
    start: '2012-04-02',
    address: ['Verbeeldingsstraat', '19', '3500', 'Hasselt'],
    activities: [['96210', 'Kappers- en barbiersactiviteiten', '96021', 'Kappers']],
  },
  {
    number: numbers.deBrug,
    establishment: '8999900817',
    iban: 'BE36985000000881',
    name: 'Buurtwerk De Brug',
    form: 'VZW',
    start: '1998-01-20',
    address: ['Luchtkasteelstraat', '5', '9000', 'Gent'],
    activities: [
      [
        '88999',
        'Overige maatschappelijke dienstverlening zonder huisvesting',
        '88999',
        'Ander maatschappelijk werk zonder huisvesting',
      ],
    ],
    qualities: ['employer'],
  },
  {
    number: numbers.verbist,
    establishment: '8999900916',
    iban: 'BE25985000000982',
    name: 'Groententeelt Verbist',
    form: 'BV',
    start: '2009-03-16',
    address: ['Nergensbaan', '230', '2860', 'Sint-Katelijne-Waver'],
    activities: [
      [
        '01130',
        'Teelt van groenten, meloenen en wortel- en knolgewassen',
        '01130',
        'Teelt van groenten, meloenen en wortel- en knolgewassen',
      ],
    ],
  },
  {
    number: numbers.sablon,
    establishment: '8999901015',
    iban: 'BE14985000001083',
    name: 'Brasserie Sablon',
    form: 'BV',
    start: '2011-05-09',
    address: ['Utopieplein', '22', '1000', 'Brussel'],
    activities: [
      [
        '56111',
        'Eetgelegenheden met volledige bediening',
        '56101',
        'Eetgelegenheden met volledige bediening',
      ],
    ],
  },
  {
    number: numbers.havenstroom,
    establishment: '8999901114',
    iban: 'BE03985000001184',
    name: 'Havenstroom Services',
    form: 'NV',
    start: '2007-11-12',
    address: ['Droomkaai', '600', '2000', 'Antwerpen'],
    activities: [
      [
        '52260',
        'Overige vervoerondersteunende activiteiten',
        '52290',
        'Overige vervoerondersteunende activiteiten',
      ],
    ],
  },
  {
    number: numbers.voltplus,
    establishment: '8999901213',
    iban: 'BE89985000001285',
    name: 'Voltplus Groep',
    form: 'NV',
    start: '2001-08-27',
    address: ['Illusiestraat', '77', '8500', 'Kortrijk'],
    activities: [
      [
        '43211',
        'Algemene elektrotechnische installatiewerken',
        '43211',
        'Elektrotechnische installatiewerken aan gebouwen',
      ],
    ],
  },
  {
    number: numbers.tuinenNoord,
    establishment: '8999901312',
    iban: 'BE78985000001386',
    name: 'Tuinen Noord',
    form: 'Maatschap',
    start: '2019-04-01',
    address: ['Wensdreef', '14', '2930', 'Brasschaat'],
    activities: [['81300', 'Landschapsverzorging', '81300', 'Landschapsverzorging']],
    qualities: ['vat'],
  },
  {
    number: numbers.lumen,
    establishment: '8999901411',
    iban: 'BE67985000001487',
    name: 'Martens Sofie',
    commercialName: 'Adviesbureau Lumen',
    start: '2014-01-06',
    address: ['Hersenschimhof', '2', '3000', 'Leuven'],
    activities: [
      [
        '70200',
        'Adviesbureaus op het gebied van bedrijfsvoering en overig managementadvies',
        '70220',
        'Overige adviesbureaus op het gebied van bedrijfsbeheer',
      ],
    ],
    qualities: ['vat'],
  },
  {
    number: numbers.anno,
    establishment: '8999901510',
    iban: 'BE56985000001588',
    name: 'Kledij Anno',
    form: 'BV',
    start: '2013-09-02',
    address: ['Legendestraat', '31', '8000', 'Brugge'],
    activities: [
      [
        '47716',
        'Detailhandel in dames-, heren- en kinderkleding',
        '47710',
        'Detailhandel in kleding in gespecialiseerde winkels',
      ],
    ],
  },
  {
    number: numbers.nieuwEnFris,
    establishment: '8999901609',
    iban: 'BE45985000001689',
    name: 'Nieuw & Fris Schoonmaak',
    form: 'CV',
    start: '2010-02-22',
    address: ['Sagenlaan', '64', '2300', 'Turnhout'],
    activities: [['81210', 'Algemene reiniging van gebouwen', '81210', 'Algemene reiniging van gebouwen']],
  },
]

const bankrupt: Facts = {
  number: numbers.kastanje,
  establishment: '8999901708',
  iban: 'BE34985000001790',
  name: 'Meubelhuis Kastanje',
  form: 'BV',
  start: '2008-10-13',
  address: ['Mythestraat', '8', '2500', 'Lier'],
  activities: [
    [
      '47551',
      'Detailhandel in huismeubilair',
      '47591',
      'Detailhandel in huismeubilair in gespecialiseerde winkels',
    ],
  ],
}

const ceased: Facts = {
  number: numbers.fotoMaes,
  establishment: '8999901807',
  iban: 'BE23985000001891',
  name: 'Maes Hugo',
  commercialName: 'Fotostudio Maes',
  start: '1996-05-06',
  address: ['Spiegelbeeldstraat', '45', '3300', 'Tienen'],
  activities: [
    [
      '74201',
      'Fotografen, behalve persfotografen',
      '74201',
      'Activiteiten van fotografen, behalve persfotografen',
    ],
  ],
  qualities: ['vat'],
}

/** The eighteen enterprises as KBO knows them on a day. */
export function enterprises(today: CalendarDate): Enterprise[] {
  return [
    ...ordinary.map((facts) => enterprise(facts, today)),
    enterprise(bankrupt, today, {
      Rechtstoestanden: [
        { Code: '050', Omschrijving: 'Opening faillissement', DatumBegin: addDays(today, -70) },
      ],
    }),
    enterprise(ceased, today, {
      StatusKBO: { Code: 'ST', Omschrijving: 'Stopgezet' },
      Stopzetting: {
        Code: '016',
        Omschrijving: 'Activiteitsstopzetting natuurlijke persoon',
        Datum: addDays(today, -150),
      },
    }),
  ]
}
