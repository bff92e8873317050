import { describe, expect, it } from 'vitest'
import { courses } from '@mocks/scenarios/data/courses'
import { schemes } from '@mocks/scenarios/data/schemes'
import { schemeOn } from '@mocks/services/inkom/scheme.rules'
import { subsidyExamples } from '../../tests/examples/subsidy'
import { estimateSubsidy, projectAmount, rateOf } from './subsidy'

function schemeOf(day: string) {
  const scheme = schemeOn(schemes, courses, day)
  if (!scheme) throw new Error(`no scheme on ${day}`)
  return scheme
}

const today = schemeOf('2026-03-10')

describe('the worked examples', () => {
  it.each(subsidyExamples)('$name', ({ on, answers, participants, expected, ...project }) => {
    const scheme = schemeOf(on)
    const estimate = estimateSubsidy(
      { ...project, amount: projectAmount(answers, participants, scheme) },
      scheme,
    )
    if ('refused' in expected) {
      expect(estimate).toEqual({ eligible: false, reason: expected.refused })
    } else {
      const { limitedByCeiling, ...amounts } = expected
      expect(estimate).toMatchObject({
        eligible: true,
        ...amounts,
        limitedBy: limitedByCeiling ? 'yearly-ceiling' : 'rate',
      })
    }
  })
})

const excel = {
  amount: 59_000,
  service: 'training',
  theme: 'digitalisation',
  size: 'small',
  free: 750_000,
} as const

it('says what the rate alone would give when the ceiling limits it', () => {
  expect(estimateSubsidy({ ...excel, amount: 100_000, free: 10_000 }, today)).toEqual({
    eligible: true,
    amount: 100_000,
    rate: 30,
    subsidy: 10_000,
    ownShare: 90_000,
    byRate: 30_000,
    limitedBy: 'yearly-ceiling',
  })
})

it.each([
  ['a large enterprise', { size: 'large' }, 'too-large'],
  ['a ceiling that is used up', { free: 0 }, 'ceiling-used'],
  ['a theme nobody knows', { theme: 'gardening' }, 'theme-not-open'],
  ['a subtheme of another theme', { subtheme: 'energy-efficiency' }, 'subtheme-unknown'],
] as const)('gives nothing for %s', (_, change, reason) => {
  expect(estimateSubsidy({ ...excel, ...change }, today)).toEqual({ eligible: false, reason })
})

it.each([
  ['more is excluded than the price', { price: 100, notEligible: 250 }, 1, 0],
  ['no catering', { price: 59_000, notEligible: 0 }, 4, 59_000],
  [
    'a cent of catering too much, for two persons on three days',
    { price: 59_000, notEligible: 0, catering: { perPersonPerDay: 2_501, days: 3 } },
    2,
    58_994,
  ],
])('counts what is left of the price: %s', (_, answers, participants, amount) => {
  expect(projectAmount(answers, participants, today)).toBe(amount)
})

it.each([
  ['training', 'energy-efficiency', 'small', 45],
  ['advice', 'energy-efficiency', 'small', 30],
  ['advice', 'cybersecurity', 'medium', 35],
  ['training', undefined, 'medium', 20],
  ['training', 'cybersecurity', 'large', 0],
] as const)('%s on %s has for a %s enterprise a rate of %i percent', (service, subtheme, size, rate) => {
  expect(rateOf({ service, subtheme, size }, today)).toBe(rate)
})
