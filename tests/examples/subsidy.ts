/**
 * Worked examples of the subsidy: the estimate on the screen and the decision of Inkom must both meet them.
 *
 * T1-T12 are the oracles of kmo-portefeuille §4.4; the others add rounding, catering and the edges of the
 * ceiling. Amounts are whole euro cents.
 */
export interface SubsidyExample {
  name: string
  /** Submission date: everything follows the scheme of that day. */
  on: string
  size: 'small' | 'medium'
  service: 'training' | 'advice'
  /** Codes of the scheme. */
  theme: string
  subtheme?: string
  answers: {
    price: number
    notEligible: number
    catering?: { perPersonPerDay: number; days: number }
  }
  participants: number
  /** Room under the ceiling of the calendar year. */
  free: number
  expected:
    | { amount: number; rate: number; subsidy: number; ownShare: number; limitedByCeiling: boolean }
    | {
        refused: 'amount-under-minimum' | 'theme-not-open' | 'subtheme-unknown' | 'advice-only-cybersecurity'
      }
}

type Given = Partial<Omit<SubsidyExample, 'answers' | 'expected'>> & {
  price: number
  notEligible?: number
  catering?: { perPersonPerDay: number; days: number }
}

/** A training in Excel by a small enterprise with an untouched ceiling, unless said otherwise. */
function example(name: string, given: Given, expected: SubsidyExample['expected']): SubsidyExample {
  const { price, notEligible = 0, catering, ...rest } = given
  return {
    name,
    on: '2025-03-03',
    size: 'small',
    service: 'training',
    theme: 'digitalisation',
    participants: 1,
    free: 750_000,
    ...rest,
    answers: { price, notEligible, ...(catering && { catering }) },
    expected,
  }
}

const granted = (rate: number, amount: number, subsidy: number, limitedByCeiling = false) => ({
  rate,
  amount,
  subsidy,
  ownShare: amount - subsidy,
  limitedByCeiling,
})

const cyber = { theme: 'digitalisation', subtheme: 'cybersecurity' }
const energy = { theme: 'sustainability', subtheme: 'energy-efficiency' }
const it = { theme: 'it', subtheme: 'software' }

export const subsidyExamples: SubsidyExample[] = [
  example(
    'T1 small, 2018',
    { ...it, on: '2018-03-01', free: 1_000_000, price: 100_000 },
    granted(40, 100_000, 40_000),
  ),
  example(
    'T2 small, the last day of 40 %',
    { ...it, on: '2019-11-30', free: 1_000_000, price: 100_000 },
    granted(40, 100_000, 40_000),
  ),
  example(
    'T3 small, the first day of 30 %, ceiling still 10,000',
    { ...it, on: '2019-12-01', free: 1_000_000, price: 100_000 },
    granted(30, 100_000, 30_000),
  ),
  example('T4 small, 555.00', { ...it, on: '2021-02-01', price: 55_500 }, granted(30, 55_500, 16_650)),
  example(
    'T5 medium, 555.00',
    { ...it, on: '2021-02-01', size: 'medium', price: 55_500 },
    granted(20, 55_500, 11_100),
  ),
  example(
    'T6 small, cybersecurity',
    { on: '2022-01-10', theme: 'it', subtheme: 'cybersecurity', price: 200_000 },
    granted(45, 200_000, 90_000),
  ),
  example(
    'T7 medium, advice on cybersecurity',
    { ...cyber, on: '2026-03-01', size: 'medium', service: 'advice', price: 1_000_000 },
    granted(35, 1_000_000, 350_000),
  ),
  example(
    'T8 advice on business strategy after 1 February 2026 (V09)',
    { on: '2026-03-01', service: 'advice', theme: 'business-strategy', price: 420_000 },
    { refused: 'theme-not-open' },
  ),
  example(
    'T9 the last room under the ceiling',
    { free: 10_000, price: 100_000 },
    granted(30, 100_000, 10_000, true),
  ),
  example('T10 small, 152.89', { price: 15_289 }, granted(30, 15_289, 4_587)),
  example('T11 a training of 99.99 (V04)', { price: 9_999 }, { refused: 'amount-under-minimum' }),
  example('a training of exactly 100.00', { price: 10_000 }, granted(30, 10_000, 3_000)),
  example(
    'an advice of 499.99 (V04)',
    { service: 'advice', theme: 'business-strategy', price: 49_999 },
    { refused: 'amount-under-minimum' },
  ),
  example(
    'an advice of exactly 500.00',
    { service: 'advice', theme: 'business-strategy', price: 50_000 },
    granted(30, 50_000, 15_000),
  ),
  example(
    'the minimum counts after what is not eligible',
    { price: 12_000, notEligible: 2_001 },
    { refused: 'amount-under-minimum' },
  ),
  example('half a cent is rounded up', { price: 10_005 }, granted(30, 10_005, 3_002)),
  example('less than half a cent is rounded down', { price: 10_001 }, granted(30, 10_001, 3_000)),
  example(
    'half a cent at the raised rate is rounded up',
    { ...cyber, price: 10_010 },
    granted(45, 10_010, 4_505),
  ),
  example('exam fees do not count', { price: 59_000, notEligible: 9_000 }, granted(30, 50_000, 15_000)),
  example(
    'catering above 25.00 per person per day does not count (V14)',
    { price: 59_000, participants: 4, catering: { perPersonPerDay: 3_200, days: 2 } },
    granted(30, 53_400, 16_020),
  ),
  example(
    'catering of exactly 25.00 counts whole (V14)',
    { price: 59_000, participants: 4, catering: { perPersonPerDay: 2_500, days: 2 } },
    granted(30, 59_000, 17_700),
  ),
  example(
    '25,000.00 uses a small enterprise up exactly',
    { price: 2_500_000 },
    granted(30, 2_500_000, 750_000),
  ),
  example(
    '37,500.00 uses a medium enterprise up exactly',
    { size: 'medium', price: 3_750_000 },
    granted(20, 3_750_000, 750_000),
  ),
  example(
    '16,666.67 at 45 % uses the ceiling up exactly',
    { ...cyber, price: 1_666_667 },
    granted(45, 1_666_667, 750_000),
  ),
  example(
    '21,428.57 at 35 % uses the ceiling up exactly',
    { ...cyber, size: 'medium', price: 2_142_857 },
    granted(35, 2_142_857, 750_000),
  ),
  example('a cent more is limited', { price: 2_500_003 }, granted(30, 2_500_003, 750_000, true)),
  example(
    'energy efficiency: training at the raised rate in 2026',
    { ...energy, on: '2026-02-01', price: 76_000 },
    granted(45, 76_000, 34_200),
  ),
  example(
    'energy efficiency: advice at the raised rate until 31 January 2026',
    { ...energy, on: '2026-01-31', service: 'advice', price: 76_000 },
    granted(45, 76_000, 34_200),
  ),
  example(
    'energy efficiency: no advice from 1 February 2026 (V09)',
    { ...energy, on: '2026-02-01', service: 'advice', price: 76_000 },
    { refused: 'theme-not-open' },
  ),
  example(
    'advice on digitalisation other than cybersecurity in 2026 (V09)',
    { on: '2026-02-01', service: 'advice', theme: 'digitalisation', subtheme: 'software', price: 76_000 },
    { refused: 'advice-only-cybersecurity' },
  ),
  example(
    'a theme of before 2023 is closed after it (V09)',
    { ...it, on: '2023-01-01', price: 76_000 },
    { refused: 'theme-not-open' },
  ),
]
