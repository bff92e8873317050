/**
 * Worked examples of the size of an enterprise: what the screen proposes and what Inkom concludes must both meet them.
 *
 * The ceilings and the counting of a group are of kmo-portefeuille §2.2 (decree of 16 March 2012, art. 3; annex to
 * Recommendation 2003/361/EC). Amounts are whole euro cents.
 */
interface Figures {
  fte: number
  turnover: number | null
  balanceSheetTotal: number | null
}

export interface SizeExample {
  name: string
  /** Newest first. */
  years: (Figures & { year: number })[]
  related: (Figures & { name: string; share: number })[]
  restructured: boolean
  expected: 'small' | 'medium' | 'large'
}

const million = 100_000_000
const cent = 1

const newestYear = 2025

/** Figures, newest year first. */
type Row = [fte: number, turnover: number | null, balanceSheetTotal: number | null]

const figures = ([fte, turnover, balanceSheetTotal]: Row): Figures => ({ fte, turnover, balanceSheetTotal })

function example(
  name: string,
  rows: Row[],
  expected: SizeExample['expected'],
  { related = [], restructured = false }: Partial<Pick<SizeExample, 'related' | 'restructured'>> = {},
): SizeExample {
  const years = rows.map((row, at) => ({ year: newestYear - at, ...figures(row) }))
  return { name, years, related, restructured, expected }
}

const related = (name: string, share: number, row: Row) => ({ name, share, ...figures(row) })

const alone: SizeExample[] = [
  example('a baker', [[3, 0.4 * million, 0.2 * million]], 'small'),
  example('nobody on the payroll', [[0, 0.1 * million, 0.05 * million]], 'small'),
  example('a tenth under 50 persons', [[49.9, 9 * million, 8 * million]], 'small'),
  example('50 persons', [[50, 9 * million, 8 * million]], 'medium'),
  example('a tenth under 250 persons', [[249.9, 40 * million, 30 * million]], 'medium'),
  example('250 persons', [[250, 40 * million, 30 * million]], 'large'),
  example('250 persons and hardly any turnover', [[250, 1 * million, 1 * million]], 'large'),
  example('both amounts at 10 million', [[20, 10 * million, 10 * million]], 'small'),
  example('only the turnover a cent over 10 million', [[20, 10 * million + cent, 10 * million]], 'small'),
  example(
    'only the balance sheet a cent over 10 million',
    [[20, 10 * million, 10 * million + cent]],
    'small',
  ),
  example('both amounts a cent over 10 million', [[20, 10 * million + cent, 10 * million + cent]], 'medium'),
  example(
    'a turnover of 50 million, a balance sheet far over',
    [[100, 50 * million, 90 * million]],
    'medium',
  ),
  example(
    'a balance sheet of 43 million, a turnover far over',
    [[100, 90 * million, 43 * million]],
    'medium',
  ),
  example(
    'both amounts a cent over the medium ceiling',
    [[100, 50 * million + cent, 43 * million + cent]],
    'large',
  ),
  example('few persons, both amounts over the medium ceiling', [[5, 60 * million, 44 * million]], 'large'),
  example(
    'few persons, a great turnover, a small balance sheet',
    [[5, 200 * million, 10 * million]],
    'small',
  ),
]

const oneAmount: SizeExample[] = [
  example('no turnover known, a small balance sheet', [[10, null, 2 * million]], 'small'),
  example(
    'no turnover known, a balance sheet a cent over 10 million',
    [[10, null, 10 * million + cent]],
    'medium',
  ),
  example(
    'no turnover known, a balance sheet a cent over 43 million',
    [[10, null, 43 * million + cent]],
    'large',
  ),
  example('no balance sheet drawn up, a small turnover', [[1, 0.03 * million, null]], 'small'),
  example(
    'no balance sheet drawn up, a turnover a cent over 10 million',
    [[1, 10 * million + cent, null]],
    'medium',
  ),
  example(
    'no balance sheet drawn up, a turnover a cent over 50 million',
    [[1, 50 * million + cent, null]],
    'large',
  ),
  example('a turnover of zero is known, a great balance sheet', [[10, 0, 90 * million]], 'small'),
]

/** On its own a small enterprise. */
const workshop: Row = [30, 8 * million, 6 * million]

const groups: SizeExample[] = [
  example('Voltplus: a group behind small figures', [workshop], 'large', {
    related: [related('Voltplus Holding', 100, [280, 84 * million, 60 * million])],
  }),
  example('under 25 percent nothing counts', [workshop], 'small', {
    related: [related('Investeerder', 24.9, [280, 84 * million, 60 * million])],
  }),
  example('from 25 percent a part counts', [workshop], 'medium', {
    related: [related('Investeerder', 25, [280, 84 * million, 60 * million])],
  }),
  example('at 50 percent half counts', [workshop], 'medium', {
    related: [related('Partner', 50, [439.8, 60 * million, 20 * million])],
  }),
  example('over 50 percent all counts', [workshop], 'large', {
    related: [related('Dochter', 50.1, [439.8, 60 * million, 20 * million])],
  }),
  example('a linked enterprise that fits under the small ceiling', [workshop], 'small', {
    related: [related('Dochter', 80, [19.9, 2 * million, 1 * million])],
  }),
  example('a linked enterprise that makes 50 persons', [workshop], 'medium', {
    related: [related('Dochter', 80, [20, 2 * million, 1 * million])],
  }),
  example('a part of a person that makes 50', [[49.9, 8 * million, 6 * million]], 'medium', {
    related: [related('Partner', 25, [0.4, 0, 0])],
  }),
  example('half a tenth of a person is rounded up', [[49.9, 8 * million, 6 * million]], 'medium', {
    related: [related('Partner', 25, [0.2, 0, 0])],
  }),
  example('less than half a tenth of a person is rounded away', [[49.9, 8 * million, 6 * million]], 'small', {
    related: [related('Partner', 40, [0.1, 0, 0])],
  }),
  example('each part is rounded, not their sum', [[49.8, 8 * million, 6 * million]], 'medium', {
    related: [related('Partner A', 25, [0.2, 0, 0]), related('Partner B', 25, [0.2, 0, 0])],
  }),
  example('tenths that add up to 50 exactly', [[30.2, 8 * million, 6 * million]], 'medium', {
    related: [related('Dochter A', 100, [16.4, 0, 0]), related('Dochter B', 100, [3.4, 0, 0])],
  }),
  example('half a cent is rounded up', [[20, 10 * million, 10 * million]], 'medium', {
    related: [related('Partner', 50, [0, 1 * cent, 1 * cent])],
  }),
  example('a third of a cent is rounded away', [[20, 10 * million, 10 * million]], 'small', {
    related: [related('Partner', 33.33, [0, 1 * cent, 1 * cent])],
  }),
  example('a share with decimals, rounded half up', [[33.2, 8 * million, 6 * million]], 'medium', {
    related: [related('Partner', 33.5, [50, 0, 0])],
  }),
  example('a share with decimals that stays just under', [[33.1, 8 * million, 6 * million]], 'small', {
    related: [related('Partner', 33.6, [50, 0, 0])],
  }),
  example('a half that floating point makes less', [[33.8, 8 * million, 6 * million]], 'medium', {
    related: [related('Partner', 32.3, [50, 0, 0])],
  }),
  example('several: one whole, one in part, one not', [workshop], 'medium', {
    related: [
      related('Dochter', 75, [10, 1 * million, 1 * million]),
      related('Partner', 30, [40, 2 * million, 2 * million]),
      related('Investeerder', 10, [900, 500 * million, 500 * million]),
    ],
  }),
  example('several that stay small together', [workshop], 'small', {
    related: [
      related('Dochter', 75, [7.9, 1 * million, 1 * million]),
      related('Partner', 30, [40, 2 * million, 2 * million]),
      related('Investeerder', 10, [900, 500 * million, 500 * million]),
    ],
  }),
  example('no turnover of its own, that of the group counts', [[10, null, 12 * million]], 'small', {
    related: [related('Dochter', 60, [1, 10 * million, 0])],
  }),
  example('no turnover of its own, that of the group is too much', [[10, null, 12 * million]], 'medium', {
    related: [related('Dochter', 60, [1, 10 * million + cent, 0])],
  }),
  example('a turnover that is not counted leaves it unknown', [[10, null, 12 * million]], 'medium', {
    related: [related('Investeerder', 24, [1, 1 * million, 1 * million])],
  }),
  example('an amount the group does not know adds nothing', [[10, 9 * million, 12 * million]], 'small', {
    related: [related('Dochter', 60, [1, null, 5 * million])],
  }),
]

const small: Row = [40, 8 * million, 6 * million]
const medium: Row = [60, 12 * million, 11 * million]
const large: Row = [260, 70 * million, 60 * million]

/** The names go from the oldest year to the newest; the figures the other way. */
const severalYears: SizeExample[] = [
  example('small, then over it once', [medium, small], 'small'),
  example('small, small, then over it once', [medium, small, small], 'small'),
  example('small, then over it twice', [medium, medium, small], 'medium'),
  example('small, over it once, and back', [small, medium, small], 'small'),
  example('medium, then under it once', [small, medium], 'medium'),
  example('medium, medium, then under it once', [small, medium, medium], 'medium'),
  example('medium, then under it twice', [small, small, medium], 'small'),
  example('medium, under it once, and back', [medium, small, medium], 'medium'),
  example('medium, then large once', [large, medium], 'medium'),
  example('medium, then large twice', [large, large, medium], 'large'),
  example('large, then medium once', [medium, large], 'large'),
  example('large, then medium twice', [medium, medium, large], 'medium'),
  example('small, medium, large: the medium ceiling was passed only once', [large, medium, small], 'medium'),
  example('large, medium, small: the small ceiling was passed only once', [small, medium, large], 'medium'),
  example('small, large, medium: over the small ceiling twice', [medium, large, small], 'medium'),
  example('small, then large twice', [large, large, small], 'large'),
  example('large, then small twice', [small, small, large], 'small'),
  example('large, small, medium: under the medium ceiling twice', [medium, small, large], 'medium'),
  example(
    'over by persons in one year and by amounts in the next',
    [[10, 12 * million, 11 * million], [55, 5 * million, 5 * million], small],
    'medium',
  ),
  example('the same in three years', [medium, medium, medium], 'medium'),
]

const restructured: SizeExample[] = [
  example('after a takeover the last year counts at once', [medium, small, small], 'medium', {
    restructured: true,
  }),
  example('after a split-off too', [small, large, large], 'small', { restructured: true }),
  example('after a takeover, with only one year', [large], 'large', { restructured: true }),
]

const bought = related('Overnemer', 100, [30, 3 * million, 3 * million])

const groupsAndYears: SizeExample[] = [
  example('what was bought stands for the earlier years too', [small, small, small], 'medium', {
    related: [bought],
  }),
  example(
    'with the group over it once, in the newest year',
    [
      [20, 8 * million, 6 * million],
      [19.9, 7 * million, 6 * million],
      [19, 7 * million, 6 * million],
    ],
    'small',
    { related: [bought] },
  ),
  example(
    'with the group over it twice',
    [
      [20, 8 * million, 6 * million],
      [21, 7 * million, 6 * million],
      [19, 7 * million, 6 * million],
    ],
    'medium',
    { related: [bought] },
  ),
  example(
    'with the group over it once, after the takeover',
    [
      [20, 8 * million, 6 * million],
      [19.9, 7 * million, 6 * million],
      [19, 7 * million, 6 * million],
    ],
    'medium',
    { related: [bought], restructured: true },
  ),
  example('a group that is large, whatever its own years say', [small, medium, small], 'large', {
    related: [related('Holding', 100, [280, 84 * million, 60 * million])],
  }),
  example(
    'a turnover drawn up in one year only',
    [
      [10, null, 12 * million],
      [10, 9 * million, 12 * million],
      [10, null, 12 * million],
    ],
    'medium',
    { related: [related('Investeerder', 5, [1, 1 * million, 1 * million])] },
  ),
]

export const sizeExamples = [
  ...alone,
  ...oneAmount,
  ...groups,
  ...severalYears,
  ...restructured,
  ...groupsAndYears,
]
