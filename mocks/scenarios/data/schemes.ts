import { addDays } from '../../world/days'
import type { SchemeVersion } from '../../world/schema/inkom'

type Theme = SchemeVersion['themes'][number]
type Service = Theme['services'][number]
type Raised = SchemeVersion['raised'][number]

const both: Service[] = ['training', 'advice']
const training: Service[] = ['training']

/** Themes with their subthemes; `open` says for which services one is open, by its code. */
const themes = (rows: [string, string, [string, string][]][], open: (code: string) => Service[]): Theme[] =>
  rows.map(([code, name, subthemes]) => ({
    code,
    name,
    services: open(code),
    subthemes: subthemes.map(([subcode, subname]) => ({
      code: subcode,
      name: subname,
      services: open(subcode),
    })),
  }))

/** Before 2023 the list was open; an example of it. */
const openList = themes(
  [
    [
      'it',
      'IT',
      [
        ['software', 'Software'],
        ['hardware', 'Hardware'],
        ['infrastructure', 'Infrastructuur'],
        ['cybersecurity', 'Cybersecurity'],
      ],
    ],
    ['hr', 'HR', []],
    ['finance', 'Financieel', []],
    ['marketing', 'Marketing en verkoop', []],
    ['management', 'Management en strategie', []],
    ['languages', 'Talen en communicatie', []],
    ['production', 'Productie en techniek', []],
    ['safety', 'Kwaliteit, veiligheid en milieu', []],
    ['logistics', 'Transport en logistiek', []],
    ['legal', 'Juridisch', []],
    ['care', 'Zorg en welzijn', []],
  ],
  () => both,
)

const eightThemes: [string, string, [string, string][]][] = [
  ['business-strategy', 'Bedrijfsstrategie', []],
  ['professional-skills', 'Beroepsspecifieke competenties', []],
  [
    'digitalisation',
    'Digitalisering',
    [
      ['software', 'Software'],
      ['hardware', 'Hardware'],
      ['online-applications', 'Online toepassingen'],
      ['cybersecurity', 'Cybersecurity'],
    ],
  ],
  [
    'sustainability',
    'Duurzaamheid',
    [
      ['waste', 'Afvalpreventie en afvalverwerking'],
      ['greenhouse-gases', 'Vermindering van broeikasgassen'],
      ['material-efficiency', 'Efficiënt materiaalgebruik'],
      ['energy-efficiency', 'Energie-efficiëntie en alternatieve energiebronnen'],
      ['recycling', 'Recyclage'],
      ['water-and-air', 'Water- en luchtzuivering'],
    ],
  ],
  [
    'financial-literacy',
    'Financiële geletterdheid',
    [
      ['accounting', 'Boekhouding'],
      ['invoicing', 'Facturatie'],
      ['taxation', 'Fiscaliteit'],
    ],
  ],
  ['innovation', 'Innovatie', []],
  ['internationalisation', 'Internationalisering', []],
  [
    'personnel-management',
    'Personeelsmanagement',
    [
      ['work-organisation', 'Arbeidsorganisatie en bedrijfsprocessen'],
      ['competence-policy', 'Competentiebeleid'],
      ['diversity', 'Diversiteit en non-discriminatie'],
      ['appraisal', 'Evaluatie'],
    ],
  ],
]

const themesOf2023 = themes(eightThemes, () => both)

/** From 1 February 2026 advice is only for cybersecurity. */
const themesOf2026 = themes(eightThemes, (code) =>
  code === 'digitalisation' || code === 'cybersecurity' ? both : training,
)

const raisedFor = (subtheme: string, services: Service[]): Raised => ({
  subtheme,
  services,
  small: 45,
  medium: 35,
})

/** Ours: no agreement is older than the year before the e-loket, and its first day still took a start of 14 days before. */
const dateBounds = { agreedFrom: '2015-01-01', serviceFrom: '2016-03-18', serviceYearsAhead: 3 }

type Rates = [smallRate: number, smallCeiling: number, mediumRate: number, mediumCeiling: number]

/** Ceilings in whole euro. De minimis: 200,000 euro over three tax years, from 2024 on 300,000 over three years. */
const version = (
  id: string,
  [small, smallCeiling, medium, mediumCeiling]: Rates,
  raised: Raised[] = [],
  themesThen: Theme[] = openList,
): SchemeVersion => ({
  id,
  rates: {
    small: { rate: small, ceiling: smallCeiling * 100 },
    medium: { rate: medium, ceiling: mediumCeiling * 100 },
  },
  raised,
  themes: themesThen,
  minimumAmount: { training: 100_00, advice: 500_00 },
  deMinimisCeiling: id < '2024-01-01' ? 200_000_00 : 300_000_00,
  ...dateBounds,
  // Two weeks ahead, in the morning.
  changedAt: `${addDays(id, -14)}T08:30:00.000Z`,
  changedBy: 'Bart Claes',
})

const rates2020: Rates = [30, 7_500, 20, 7_500]
const raised2023 = [raisedFor('cybersecurity', both), raisedFor('energy-efficiency', both)]
const raised2026 = [raisedFor('cybersecurity', both), raisedFor('energy-efficiency', training)]

/** The rules of the subsidy by day of submission, the oldest first. */
export const schemes: SchemeVersion[] = [
  version('2016-04-01', [40, 10_000, 30, 15_000]),
  // For one month the rates were new and the ceilings old.
  version('2019-12-01', [30, 10_000, 20, 15_000]),
  version('2020-01-01', rates2020),
  version('2021-09-14', rates2020, [raisedFor('cybersecurity', both)]),
  version('2023-01-01', rates2020, raised2023, themesOf2023),
  version('2024-01-01', rates2020, raised2023, themesOf2023),
  version('2026-02-01', rates2020, raised2026, themesOf2026),
]
