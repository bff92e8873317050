import { an } from '../../personas/an'
import { elke } from '../../personas/elke'
import { fatima } from '../../personas/fatima'
import { hugo } from '../../personas/hugo'
import { koen } from '../../personas/koen'
import { lies } from '../../personas/lies'
import { marc } from '../../personas/marc'
import { sofie } from '../../personas/sofie'
import { tom } from '../../personas/tom'
import { yasmine } from '../../personas/yasmine'
import { addDays, yearOf } from '../../world/days'
import { bic } from '../../world/demobank'
import type { EnterpriseFile } from '../../world/schema/inkom'
import type { Person } from '../../world/schema/simulation'
import type { CalendarDate } from '../../world/schema/time'
import { numbers } from './enterprises'

type YearFigures = EnterpriseFile['known']['figures'][number]
type Size = NonNullable<EnterpriseFile['sections']['size']>['value']

/** Full-time equivalents, turnover and balance sheet total of a year, in millions of euro. */
type Measures = [fte: number, turnover: number | null, balance: number | null]

/** What an enterprise has told, when it has used the e-loket before. */
export interface Told {
  by: Pick<Person, 'firstName' | 'lastName'>
  size: Size
  email: string
  iban: string
  holder: string
  naceCode: string
  publicShare?: number
}

const cents = (millions: number | null) => (millions === null ? null : Math.round(millions * 1_000_000_00))

/** Annual accounts of the last closed years, newest first. */
const figuresOf = (measures: Measures[], today: CalendarDate): YearFigures[] =>
  measures.map(([fte, turnover, balance], at) => ({
    year: yearOf(today) - 1 - at,
    fte,
    turnover: cents(turnover),
    balanceSheetTotal: cents(balance),
  }))

function sectionsOf({ by, ...told }: Told, years: YearFigures[]): EnterpriseFile['sections'] {
  return {
    size: { years, related: [], restructured: false, value: told.size },
    contact: { person: `${by.firstName} ${by.lastName}`, email: told.email, phone: null },
    account: { iban: told.iban, bic, holder: told.holder },
    'main-activity': { naceCode: told.naceCode },
    declarations: {
      publicShare: told.publicShare ?? 0,
      correct: true,
      noOverdueContributions: true,
      inspection: true,
    },
  }
}

/** What Inkom knows of an enterprise on a day; it told the rest ninety days before, or never did. */
export function enterpriseFile(
  id: string,
  measures: Measures[],
  today: CalendarDate,
  told: Told | null,
  publicShare: number | null = null,
): EnterpriseFile {
  const figures = figuresOf(measures, today)
  const sections = told ? sectionsOf(told, figures) : {}
  const act = told && {
    at: `${addDays(today, -90)}T10:15:00.000Z`,
    by: `${told.by.firstName} ${told.by.lastName}`,
  }
  return {
    id,
    version: 1,
    photoReference: 'index.html',
    known: { figures, publicShare, updatedOn: addDays(today, -90) },
    sections,
    saved: act
      ? (Object.keys(sections) as EnterpriseFile['saved'][number]['section'][]).map((section) => ({
          section,
          ...act,
        }))
      : [],
    confirmed: act,
  }
}

type UsedBefore = [
  number: string,
  by: Person,
  size: Size,
  measures: Measures[],
  mail: string,
  iban: string,
  holder: string,
  naceCode: string,
]

const usedBefore: UsedBefore[] = [
  [
    numbers.vanHout,
    tom,
    'small',
    [
      [8, 1.2, 0.7],
      [7.5, 1.1, 0.6],
    ],
    'vanhout',
    'BE16985000000174',
    'Schrijnwerkerij Van Hout',
    '43320',
  ],
  [
    numbers.pixelzee,
    yasmine,
    'small',
    [
      [14, 1.9, 0.8],
      [11, 1.4, 0.6],
    ],
    'pixelzee',
    'BE80985000000477',
    'Pixelzee',
    '62100',
  ],
  [numbers.maris, elke, 'small', [[1, 0.2, null]], 'drmaris', 'BE69985000000578', 'Elke Maris', '86210'],
  [
    numbers.hoefkens,
    koen,
    'medium',
    [
      [140, 38, 30],
      [133, 36, 29],
    ],
    'hoefkens',
    'BE58985000000679',
    'Transport Hoefkens',
    '49410',
  ],
  [numbers.lok, lies, 'small', [[3, 0.2, 0.05]], 'lokenco', 'BE47985000000780', 'Kapsalon Lok & Co', '96210'],
  [numbers.lumen, sofie, 'small', [[1, 0.03, null]], 'lumen', 'BE67985000001487', 'Sofie Martens', '70200'],
  [
    numbers.anno,
    an,
    'small',
    [
      [5, 0.8, 0.5],
      [5, 0.7, 0.5],
    ],
    'kledijanno',
    'BE56985000001588',
    'Kledij Anno',
    '47716',
  ],
  // Over 50 people a year ago, for one year only: it stayed small.
  [
    numbers.nieuwEnFris,
    fatima,
    'small',
    [
      [44, 2.1, 1],
      [51.5, 2.3, 1.1],
      [46, 2, 0.9],
    ],
    'nieuwenfris',
    'BE45985000001689',
    'Nieuw & Fris Schoonmaak',
    '81210',
  ],
  [
    numbers.kastanje,
    marc,
    'small',
    [[4, 0.6, 0.3]],
    'kastanje',
    'BE34985000001790',
    'Meubelhuis Kastanje',
    '47551',
  ],
  [numbers.fotoMaes, hugo, 'small', [[1, 0.05, null]], 'fotomaes', 'BE23985000001891', 'Hugo Maes', '74201'],
]

/** They come for the first time, or could not apply. A municipality holds 40 % of Havenstroom. */
const firstTime: [number: string, measures: Measures[], publicShare?: number][] = [
  [numbers.zoeteInval, [[2, 0.3, null]]],
  [
    numbers.deCuyper,
    [
      [96, 21, 15],
      [88, 19.5, 14],
      [79, 17, 12.5],
    ],
  ],
  [numbers.deBrug, [[12, null, null]]],
  [numbers.verbist, [[6, 1.1, 2]]],
  [numbers.sablon, [[9, 0.9, 0.4]]],
  [numbers.havenstroom, [[60, 12, 9]], 40],
  // From its own figures only: its group has 310 people and a turnover of 92 million, and is large.
  [
    numbers.voltplus,
    [
      [30, 8, 6],
      [28, 7.5, 5.5],
    ],
  ],
  [numbers.tuinenNoord, [[2, 0.1, null]]],
]

/** What Inkom knows of the eighteen enterprises beside KBO. */
export const enterpriseFiles = (today: CalendarDate): EnterpriseFile[] => [
  ...usedBefore.map(([id, by, size, measures, mail, iban, holder, naceCode]) => ({
    ...enterpriseFile(id, measures, today, {
      by,
      size,
      email: `info@${mail}.example`,
      iban,
      holder,
      naceCode,
    }),
    // The reference that gives 404 FOTO/NULL.
    ...(id === numbers.nieuwEnFris && { photoReference: null }),
  })),
  ...firstTime.map(([id, measures, publicShare]) => enterpriseFile(id, measures, today, null, publicShare)),
]
