import { describe, expect, it } from 'vitest'
import { subsidyExamples, type SubsidyExample } from '../../../tests/examples/subsidy'
import { courses } from '../../scenarios/data/courses'
import { schemes } from '../../scenarios/data/schemes'
import { answerErrors, subsidyOf, type AnswerContext, type Answers } from './answers.rules'
import { schemeOn } from './scheme.rules'
import { projectAmount } from './subsidy.rules'

function contextOf({ on, size, free }: SubsidyExample): AnswerContext {
  const scheme = schemeOn(schemes, courses, on)
  if (!scheme) throw new Error(`No scheme on ${on}`)
  return {
    today: on,
    scheme,
    size,
    free,
    subsidies: () => 0,
    activities: [],
    providers: [],
    isRelated: () => false,
  }
}

function answersOf({ on, service, theme, subtheme, participants, answers }: SubsidyExample): Answers {
  return {
    project: {
      service,
      theme,
      ...(subtheme && { subtheme }),
      title: 'Een voorbeeld',
      form: 'classroom',
      motivation: '',
      agreedOn: on,
      serviceEnd: on,
      hours: 7,
      participants: Array.from({ length: participants }, (_, at) => ({
        name: `Deelnemer ${at + 1}`,
        status: 'employee' as const,
      })),
    },
    amount: answers,
  }
}

describe('the worked examples', () => {
  it.each(subsidyExamples)('$name', (example) => {
    const context = contextOf(example)
    const answers = answersOf(example)
    const errors = answerErrors(['project', 'amount'], answers, context).map(({ code }) => code)
    if ('refused' in example.expected) {
      expect(errors).toEqual([example.expected.refused])
    } else {
      expect(errors).toEqual([])
      expect(subsidyOf(answers, context)).toEqual(example.expected)
    }
  })
})

it('names the minimum that an amount is under', () => {
  const example = subsidyExamples.find(({ name }) => name.startsWith('T11'))
  if (!example) throw new Error('T11 is gone')
  expect(answerErrors(['amount'], answersOf(example), contextOf(example))).toEqual([
    { field: 'amount.price', code: 'amount-under-minimum', minimum: 10_000 },
  ])
})

it('counts nothing when more is excluded than the price', () => {
  expect(projectAmount({ price: 100, notEligible: 250 }, 1, 2_500)).toBe(0)
})

it.each([
  ['2016-03-31', null],
  ['2016-04-01', '2016-04-01'],
  ['2019-11-30', '2016-04-01'],
  ['2019-12-01', '2019-12-01'],
  ['2019-12-31', '2019-12-01'],
  ['2020-01-01', '2020-01-01'],
  ['2021-09-13', '2020-01-01'],
  ['2021-09-14', '2021-09-14'],
  ['2026-01-31', '2024-01-01'],
  ['2026-02-01', '2026-02-01'],
])('on %s the scheme of %s is in force', (on, validFrom) => {
  expect(schemeOn(schemes, courses, on)?.validFrom ?? null).toBe(validFrom)
})
