import { describe, expect, it } from 'vitest'
import { completeAnswers, without, type CompleteAnswers } from '../../../tests/examples/application'
import { agreementDays, serviceDays, today as dayOfBounds } from '../../../tests/examples/date-bounds'
import { courses } from '../../scenarios/data/courses'
import { providers } from '../../scenarios/data/providers'
import { schemes } from '../../scenarios/data/schemes'
import { answerErrors, nextStep, steps, submissionErrors, type AnswerContext } from './answers.rules'
import { schemeOn } from './scheme.rules'

const today = '2026-03-10'

function contextOn(day: string, changes: Partial<AnswerContext> = {}): AnswerContext {
  const scheme = schemeOn(schemes, courses, day)
  if (!scheme) throw new Error(`No scheme on ${day}`)
  return {
    today: day,
    scheme,
    size: 'small',
    free: 750_000,
    subsidies: () => 0,
    activities: ['43320', '01130'],
    providers: providers(day),
    isRelated: () => false,
    ...changes,
  }
}

/** The complete answers with some of them changed. */
type Changes = { [Step in keyof CompleteAnswers]?: Partial<CompleteAnswers[Step]> }

function answersWith(changes: Changes): CompleteAnswers {
  const complete = completeAnswers('2026-03-09', '2026-02-16')
  return {
    start: { ...complete.start, ...changes.start },
    'main-activity': { ...complete['main-activity'], ...changes['main-activity'] },
    project: { ...complete.project, ...changes.project },
    provider: { ...complete.provider, ...changes.provider },
    amount: { ...complete.amount, ...changes.amount },
    declarations: { ...complete.declarations, ...changes.declarations },
  }
}

const advice = {
  service: 'advice',
  subtheme: 'cybersecurity',
  participants: [],
} satisfies Changes['project']

it('finds nothing wrong with the complete answers', () => {
  expect(submissionErrors(answersWith({}), contextOn(today))).toEqual([])
})

it('lets an advice on cybersecurity through without form or participants', () => {
  const project = without(answersWith({ project: advice }).project, 'form')
  const answers = { ...answersWith({ provider: { registrationNumber: 'DV.A900005' } }), project }
  expect(submissionErrors(answers, contextOn(today))).toEqual([])
})

it('asks of an advice no form of training, also when one was left from before (V11)', () => {
  const project = { ...advice, form: 'distance' as const, interactive: false }
  const answers = answersWith({ project, provider: { registrationNumber: 'DV.A900005' } })
  expect(submissionErrors(answers, contextOn(today))).toEqual([])
})

describe('one answer that is wrong', () => {
  it.each<[name: string, changes: Changes, error: Record<string, unknown>]>([
    [
      'a start that is no day',
      { start: { serviceStart: '2026-02-30' } },
      { field: 'start.serviceStart', code: 'date-unknown' },
    ],
    [
      'a start of fifteen days ago (V01)',
      { start: { serviceStart: '2026-02-23' } },
      { field: 'start.serviceStart', code: 'application-term-passed', lastDay: '2026-03-09' },
    ],
    [
      'an activity KBO does not know (V08)',
      { 'main-activity': { naceCode: '62100' } },
      { field: 'main-activity.naceCode', code: 'not-of-enterprise' },
    ],
    [
      'an activity of agriculture (V08)',
      { 'main-activity': { naceCode: '01130' } },
      { field: 'main-activity.naceCode', code: 'activity-not-accepted' },
    ],
    [
      'a theme of before 2023 (V09)',
      { project: { theme: 'it', subtheme: 'software' } },
      { field: 'project.theme', code: 'theme-not-open' },
    ],
    [
      'a subtheme of another theme (V09)',
      { project: { subtheme: 'energy-efficiency' } },
      { field: 'project.subtheme', code: 'subtheme-unknown' },
    ],
    [
      'distance learning without interaction (V11)',
      { project: { form: 'distance', interactive: false } },
      { field: 'project.interactive', code: 'interaction-required' },
    ],
    [
      'an enrolment on a day that does not exist',
      { project: { agreedOn: '2026-04-31' } },
      { field: 'project.agreedOn', code: 'date-unknown' },
    ],
    [
      'an enrolment of tomorrow (V02)',
      { project: { agreedOn: '2026-03-11' } },
      { field: 'project.agreedOn', code: 'agreed-in-future' },
    ],
    [
      'an end on a day that does not exist',
      { project: { serviceEnd: '2027-02-29' } },
      { field: 'project.serviceEnd', code: 'date-unknown' },
    ],
    [
      'an end before the start',
      { project: { serviceEnd: '2026-03-08' } },
      { field: 'project.serviceEnd', code: 'end-before-start' },
    ],
    [
      'an end after next year (V03)',
      { project: { serviceEnd: '2028-01-01' } },
      { field: 'project.serviceEnd', code: 'end-too-late', lastDay: '2027-12-31' },
    ],
    [
      'a training for nobody',
      { project: { participants: [] } },
      { field: 'project.participants', code: 'participant-required' },
    ],
    [
      'a student among the participants (V19)',
      {
        project: {
          participants: [
            { name: 'Tom Van Hout', status: 'active-partner' },
            { name: 'Noor Peeters', status: 'student-worker' },
          ],
        },
      },
      { field: 'project.participants', code: 'student-not-allowed' },
    ],
    [
      'a provider nobody knows',
      { provider: { registrationNumber: 'DV.O999999' } },
      { field: 'provider.registrationNumber', code: 'provider-unknown' },
    ],
    [
      'a provider that has expired (V05)',
      { provider: { registrationNumber: 'DV.O900009' } },
      { field: 'provider.registrationNumber', code: 'provider-expired', lastDay: '2024-12-31' },
    ],
    [
      'a provider of the other service, with the right number (V05)',
      { provider: { registrationNumber: 'DV.A900002' } },
      {
        field: 'provider.registrationNumber',
        code: 'provider-other-service',
        registrationNumber: 'DV.O900001',
      },
    ],
    [
      'a provider of the other service that has no other number (V05)',
      { provider: { registrationNumber: 'DV.A900008' } },
      { field: 'provider.registrationNumber', code: 'provider-other-service' },
    ],
    [
      'more excluded than the price',
      { amount: { notEligible: 59_001 } },
      { field: 'amount.notEligible', code: 'more-than-price' },
    ],
    [
      'a declaration that was not made',
      { declarations: { unrelated: false } },
      { field: 'declarations.unrelated', code: 'declaration-required' },
    ],
    [
      'a cent over the de minimis ceiling (V17)',
      { declarations: { deMinimisReceived: 300_000_00 - 17_700 + 1 } },
      { field: 'declarations.deMinimisReceived', code: 'de-minimis-ceiling' },
    ],
  ])('%s', (_, changes, error) => {
    expect(answerErrors(steps, answersWith(changes), contextOn(today))).toEqual([error])
  })

  // The project gets 177.00.
  it.each([
    ['what was declared holds the subsidies given before', 300_000_00 - 17_700, 300_000_00 - 17_700, []],
    ['a cent more was declared', 300_000_00 - 17_700 + 1, 0, ['de-minimis-ceiling']],
    ['a cent more was given before than was declared', 0, 300_000_00 - 17_700 + 1, ['de-minimis-ceiling']],
  ])('de minimis aid (V17): %s', (_, deMinimisReceived, subsidies, codes) => {
    const answers = answersWith({ declarations: { deMinimisReceived } })
    const errors = answerErrors(['declarations'], answers, contextOn(today, { subsidies: () => subsidies }))
    expect(errors.map(({ code }) => code)).toEqual(codes)
  })

  it('a training without a form', () => {
    const answers = answersWith({})
    const project = without(answers.project, 'form')
    expect(answerErrors(['project'], { ...answers, project }, contextOn(today))).toEqual([
      { field: 'project.form', code: 'form-required' },
    ])
  })

  it('a suspended provider (V05)', () => {
    const answers = answersWith({ project: advice, provider: { registrationNumber: 'DV.A900011' } })
    expect(answerErrors(['provider'], answers, contextOn(today))).toEqual([
      { field: 'provider.registrationNumber', code: 'provider-suspended' },
    ])
  })

  it('a provider that is related to the enterprise (V13)', () => {
    const context = contextOn(today, { isRelated: (firm) => firm === 'leuvense-leerlabs' })
    expect(answerErrors(['provider'], answersWith({}), context)).toEqual([
      { field: 'provider.registrationNumber', code: 'provider-related' },
    ])
  })

  it('a provider that was registered later than today (V05)', () => {
    const answers = answersWith({ provider: { registrationNumber: 'DV.O900012' } })
    expect(answerErrors(['provider'], answers, contextOn('2025-03-31'))).toEqual([
      { field: 'provider.registrationNumber', code: 'provider-unknown' },
    ])
  })

  it.each([
    ['a listed training', 'rijbewijs-ce', []],
    ['a training that is not on the list', 'balayage', ['not-on-list']],
    ['no training of the list', undefined, ['not-on-list']],
  ])('professional skills with %s (V10)', (_, listedTraining, codes) => {
    const rest = without(answersWith({ project: { theme: 'professional-skills' } }).project, 'subtheme')
    const project = { ...rest, ...(listedTraining && { listedTraining }) }
    const errors = answerErrors(['project'], { ...answersWith({}), project }, contextOn(today))
    expect(errors.map(({ code }) => code)).toEqual(codes)
  })
})

describe('edges that are still right', () => {
  it.each<[name: string, changes: Changes]>([
    ['a start of fourteen days ago (V01)', { start: { serviceStart: '2026-02-24' } }],
    ['a start next year', { start: { serviceStart: '2027-01-04' }, project: { serviceEnd: '2027-01-05' } }],
    ['an enrolment of today (V02)', { project: { agreedOn: today } }],
    ['an end on the last day of next year (V03)', { project: { serviceEnd: '2027-12-31' } }],
    ['distance learning with a teacher (V11)', { project: { form: 'distance', interactive: true } }],
    ['exactly the de minimis ceiling (V17)', { declarations: { deMinimisReceived: 300_000_00 - 17_700 } }],
  ])('%s', (_, changes) => {
    expect(answerErrors(steps, answersWith(changes), contextOn(today))).toEqual([])
  })

  it('a provider on the last day of its registration (V05)', () => {
    const answers = answersWith({ provider: { registrationNumber: 'DV.O900009' } })
    expect(answerErrors(['provider'], answers, contextOn('2024-12-31'))).toEqual([])
  })
})

it('checks only the steps that are asked, in the context of the others', () => {
  const answers = answersWith({ start: { serviceStart: '2020-01-01' }, amount: { price: 1 } })
  expect(answerErrors(['amount'], answers, contextOn(today)).map(({ code }) => code)).toEqual([
    'amount-under-minimum',
  ])
})

it('refuses advice on digitalisation without a subtheme from 1 February 2026 (V09)', () => {
  const project = without(answersWith({ project: advice }).project, 'subtheme')
  const errors = answerErrors(['project'], { project }, contextOn(today))
  expect(errors).toEqual([{ field: 'project.subtheme', code: 'advice-only-cybersecurity' }])
  expect(answerErrors(['project'], { project }, contextOn('2026-01-31'))).not.toContainEqual(errors[0])
})

describe('submitting', () => {
  it('names every step without answers', () => {
    expect(submissionErrors({}, contextOn(today))).toEqual(
      steps.map((field) => ({ field, code: 'step-missing' })),
    )
  })

  it('is refused when the ceiling of the year is used up (V12)', () => {
    expect(submissionErrors(answersWith({}), contextOn(today, { free: 0 }))).toEqual([
      { field: 'budget', code: 'ceiling-used' },
    ])
  })
})

it.each([
  ['no answers', {}, 'start'],
  ['the start', { start: { serviceStart: '2026-03-09' } }, 'main-activity'],
  ['a gap', without(answersWith({}), 'provider'), 'provider'],
  ['every step', answersWith({}), null],
])('the next step after %s', (_, answers, step) => {
  expect(nextStep(answers)).toBe(step)
})

describe('a day whose year cannot be meant', () => {
  const errorsWith = (changes: Changes) => answerErrors(steps, answersWith(changes), contextOn(dayOfBounds))
  const about = (field: string, bounds: { firstDay: string; lastDay: string }) =>
    expect.arrayContaining([{ field, code: 'year-unlikely', ...bounds }]) as unknown
  const service = { firstDay: '2016-03-18', lastDay: '2029-11-28' }

  it.each(agreementDays)('agreement of $day: $unlikely', ({ day, unlikely }) => {
    const refused = about('project.agreedOn', { firstDay: '2015-01-01', lastDay: dayOfBounds })
    const errors = errorsWith({ project: { agreedOn: day } })
    if (unlikely) expect(errors).toEqual(refused)
    else expect(errors).not.toEqual(refused)
  })

  it.each(serviceDays)('start on $day: $unlikely', ({ day, unlikely }) => {
    const errors = errorsWith({ start: { serviceStart: day } })
    if (unlikely) expect(errors).toEqual(about('start.serviceStart', service))
    else expect(errors).not.toEqual(about('start.serviceStart', service))
  })

  it.each(serviceDays)('end on $day: $unlikely', ({ day, unlikely }) => {
    const errors = errorsWith({ project: { serviceEnd: day } })
    if (unlikely) expect(errors).toEqual(about('project.serviceEnd', service))
    else expect(errors).not.toEqual(about('project.serviceEnd', service))
  })

  it('is told once: no other rule speaks of the same day', () => {
    const changes = {
      start: { serviceStart: '1026-12-03' },
      project: { agreedOn: '2206-11-02', serviceEnd: '2206-12-03' },
    }
    expect(errorsWith(changes).map(({ field, code }) => `${field} ${code}`)).toEqual([
      'start.serviceStart year-unlikely',
      'project.agreedOn year-unlikely',
      'project.serviceEnd year-unlikely',
    ])
  })
})
