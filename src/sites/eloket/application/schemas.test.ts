import { toTypedSchema } from '@vee-validate/yup'
import { describe, expect, it } from 'vitest'
import type { ObjectSchema } from 'yup'
import { message } from '@/forms/messages'
import { courses } from '@mocks/scenarios/data/courses'
import { schemes } from '@mocks/scenarios/data/schemes'
import { schemeOn } from '@mocks/services/inkom/scheme.rules'
import { completeAnswers } from '../../../../tests/examples/application'
import { agreementDays, serviceDays, today as dayOfBounds } from '../../../../tests/examples/date-bounds'
import { amountAnswers, amountFields, amountSchema, typedAmounts, type AmountFields } from './amount.schema'
import { declarationsSchema } from './declarations.schema'
import { mainActivitySchema } from './main-activity.schema'
import { projectAnswers, projectFields, projectSchema, type ProjectFields } from './project.schema'
import { providerSchema } from './provider.schema'
import { startSchema } from './start.schema'

const today = '2026-03-10'
const start = '2026-03-09'
const scheme = schemeOn(schemes, courses, today)
if (!scheme) throw new Error('no scheme')
const complete = completeAnswers(start, '2026-02-16')

/** What the form gets of the schema: the values as they are sent, and a message for each field that is wrong. */
async function read<Output extends object>(schema: ObjectSchema<Output>, values: object) {
  const { value, errors } = await toTypedSchema(schema).parse(values as never)
  return { value, errors: Object.fromEntries(errors.map(({ path, errors: [first] }) => [path, first])) }
}

describe('start', () => {
  it.each([
    ['', 'application.start.required'],
    ['2026-3-', 'forms.dateIncomplete'],
    ['2026-02-30', 'forms.dateUnknown'],
  ])('refuses %o', async (serviceStart, message) => {
    expect((await read(startSchema(scheme), { serviceStart })).errors).toEqual({ serviceStart: message })
  })

  it('lets a start of long ago through: that is for Inkom to refuse', async () => {
    expect((await read(startSchema(scheme), { serviceStart: '2020-01-01' })).errors).toEqual({})
  })
})

describe('a day whose year cannot be meant', () => {
  const then = schemeOn(schemes, courses, dayOfBounds)
  if (!then) throw new Error('no scheme')
  const project = projectFields(complete.project)
  const about = (firstDay: string, lastDay: string) =>
    message('application.refusals.year-unlikely', { firstDay: { day: firstDay }, lastDay: { day: lastDay } })
  const service = about('2016-03-18', '2029-11-28')

  it.each(serviceDays)('start on $day: $unlikely', async ({ day, unlikely }) => {
    const { errors } = await read(startSchema(then), { serviceStart: day })
    expect(errors).toEqual(unlikely ? { serviceStart: service } : {})
  })

  it.each(serviceDays)('end on $day: $unlikely', async ({ day, unlikely }) => {
    const schema = projectSchema(then, '2016-03-18', dayOfBounds)
    const { errors } = await read(schema, { ...project, serviceEnd: day })
    expect(errors).toEqual(unlikely ? { serviceEnd: service } : {})
  })

  it.each(agreementDays)('agreement of $day: $unlikely', async ({ day, unlikely }) => {
    const schema = projectSchema(then, '2016-03-18', dayOfBounds)
    const { errors } = await read(schema, { ...project, agreedOn: day })
    expect(errors.agreedOn === about('2015-01-01', dayOfBounds)).toBe(unlikely)
  })
})

it('asks for a main activity', async () => {
  expect((await read(mainActivitySchema, { naceCode: '' })).errors).toEqual({
    naceCode: 'application.mainActivity.required',
  })
})

it.each([
  ['', { query: 'application.provider.required' }],
  ['DV.O900001', {}],
])('with the provider %o gives %o', async (registrationNumber, errors) => {
  expect((await read(providerSchema, { query: 'leuven', registrationNumber })).errors).toEqual(errors)
})

describe('project', () => {
  const schema = projectSchema(scheme, start, today)
  const full = projectFields(complete.project)
  const advice: Partial<ProjectFields> = { service: 'advice', form: '', participants: [] }

  it('sends what Inkom takes', async () => {
    const { value, errors } = await read(schema, full)
    expect(errors).toEqual({})
    expect(value && projectAnswers(value)).toEqual(complete.project)
  })

  it.each<[name: string, changes: Partial<ProjectFields>, errors: Record<string, string>]>([
    ['no service', { service: '' }, { service: 'application.project.serviceRequired' }],
    ['an empty page', projectFields(), { service: 'application.project.serviceRequired' }],
    ['no title', { title: ' ' }, { title: 'application.project.titleRequired' }],
    ['a title of 121 characters', { title: 'x'.repeat(121) }, { title: 'forms.tooLong {"max":120}' }],
    ['a training without a form', { form: '' }, { form: 'application.refusals.form-required' }],
    [
      'distance learning without a teacher (V11)',
      { form: 'distance', interactive: false },
      { interactive: 'application.refusals.interaction-required' },
    ],
    ['no theme', { theme: '', subtheme: '' }, { theme: 'application.project.themeRequired' }],
    ['no subtheme', { subtheme: '' }, { subtheme: 'application.project.subthemeRequired' }],
    [
      'professional skills without a listed training (V10)',
      { theme: 'professional-skills', subtheme: '' },
      { listedTraining: 'application.project.listedTrainingRequired' },
    ],
    ['no motivation', { motivation: '' }, { motivation: 'application.project.motivationRequired' }],
    [
      'a motivation of 501 characters',
      { motivation: 'x'.repeat(501) },
      { motivation: 'forms.tooLong {"max":500}' },
    ],
    [
      'an enrolment of tomorrow (V02)',
      { agreedOn: '2026-03-11' },
      { agreedOn: 'application.refusals.agreed-in-future' },
    ],
    ['an enrolment on 31 April', { agreedOn: '2026-04-31' }, { agreedOn: 'forms.dateUnknown' }],
    [
      'an end before the start',
      { serviceEnd: '2026-03-08' },
      { serviceEnd: 'application.refusals.end-before-start' },
    ],
    ['no hours', { hours: '' }, { hours: 'application.project.hoursRequired' }],
    ['half an hour', { hours: '0,5' }, { hours: 'application.project.hoursRequired' }],
    ['less than a quarter of an hour', { hours: '12,3' }, { hours: 'application.project.hoursRequired' }],
    ['too many hours', { hours: '2.001' }, { hours: 'application.project.hoursRequired' }],
    ['hours in words', { hours: 'twee dagen' }, { hours: 'forms.numberUnreadable' }],
    ['no time at all', { hours: '0' }, { hours: 'application.project.hoursRequired' }],
    [
      'a participant without name and status',
      { participants: [{ name: '', status: '' }] },
      {
        'participants[0].name': 'application.project.participant.nameRequired',
        'participants[0].status': 'application.project.participant.statusRequired',
      },
    ],
    [
      'a student among the participants (V19)',
      {
        participants: [
          { name: 'Tom Van Hout', status: 'active-partner' },
          { name: 'Noor Peeters', status: 'student-worker' },
        ],
      },
      { 'participants[1].status': 'application.refusals.student-not-allowed' },
    ],
    [
      'a training for nobody',
      { participants: [] },
      { participants: 'application.refusals.participant-required' },
    ],
  ])('refuses %s', async (_, changes, errors) => {
    expect((await read(schema, { ...full, ...changes })).errors).toEqual(errors)
  })

  it('asks neither form nor participants for advice, and sends none', async () => {
    const { value, errors } = await read(schema, {
      ...full,
      ...advice,
      form: 'distance',
      subtheme: 'cybersecurity',
      participants: [{ name: '', status: '' }],
    })
    expect(errors).toEqual({})
    expect(value && projectAnswers(value)).toEqual({
      ...complete.project,
      form: undefined,
      service: 'advice',
      subtheme: 'cybersecurity',
      participants: [],
    })
  })

  it.each<[name: string, changes: Partial<ProjectFields>, sent: object]>([
    ['the teacher of distance learning', { form: 'distance', interactive: true }, { interactive: true }],
    [
      'the listed training',
      { theme: 'professional-skills', subtheme: '', listedTraining: 'rijbewijs-ce' },
      { theme: 'professional-skills', listedTraining: 'rijbewijs-ce' },
    ],
    ['the number of hours', { hours: ' 40 ' }, { hours: 40 }],
    ['hours with their unit', { hours: '14 uur' }, { hours: 14 }],
    ['a quarter of an hour', { hours: '12,25' }, { hours: 12.25 }],
    ['a thousand hours', { hours: '1.000' }, { hours: 1000 }],
  ])('sends %s', async (_, changes, sent) => {
    const { value } = await read(schema, { ...full, ...changes })
    expect(value && projectAnswers(value)).toMatchObject(sent)
  })
})

describe('amount', () => {
  const schema = amountSchema(10_000)
  const empty = amountFields()
  const tooLittle = 'application.refusals.amount-under-minimum {"minimum":{"cents":10000}}'
  const tooMuch = 'forms.amountTooLarge {"maximum":{"cents":1000000000}}'
  const catering: Partial<AmountFields> = { price: '590', hasCatering: true }

  it.each(['590', '590,00', '€ 590', '590.00', 59_000])('reads %o', async (price) => {
    const { value, errors } = await read(schema, { ...empty, price })
    expect(errors).toEqual({})
    expect(value && amountAnswers(value)).toEqual({ price: 59_000, notEligible: 0 })
  })

  it.each<[Partial<AmountFields>, Record<string, string>]>([
    [{}, { price: tooLittle }],
    [{ price: '10.000.000,01' }, { price: tooMuch }],
    [{ price: '590', notEligible: '90071992547409,91' }, { notEligible: tooMuch }],
    [{ ...catering, perPersonPerDay: '10000000,01', days: '1' }, { perPersonPerDay: tooMuch }],
    [{ price: 'veel' }, { price: 'forms.amountUnreadable' }],
    [{ price: '\u2212590' }, { price: 'forms.amountNegative' }],
    [{ ...catering, perPersonPerDay: '25', days: 'veel' }, { days: 'forms.numberUnreadable' }],
    [{ price: '99,99' }, { price: tooLittle }],
    [{ price: '100', notEligible: '100,01' }, { notEligible: 'application.refusals.more-than-price' }],
    [{ price: '100', notEligible: 'iets' }, { notEligible: 'forms.amountUnreadable' }],
    [
      catering,
      {
        perPersonPerDay: 'application.amount.perPersonPerDayRequired',
        days: 'application.amount.daysRequired',
      },
    ],
    [{ ...catering, perPersonPerDay: '25', days: '366' }, { days: 'application.amount.daysRequired' }],
  ])('%o gives %o', async (fields, errors) => {
    expect((await read(schema, { ...empty, ...fields })).errors).toEqual(errors)
  })

  it('sends catering only when there is some', async () => {
    const fields = { ...empty, price: '590', perPersonPerDay: 'wat', days: '2' }
    const without = await read(schema, fields)
    expect(without.value && amountAnswers(without.value)).toEqual({ price: 59_000, notEligible: 0 })
    const some = await read(schema, { ...fields, hasCatering: true, perPersonPerDay: '32' })
    expect(some.value && amountAnswers(some.value)).toEqual({
      price: 59_000,
      notEligible: 0,
      catering: { perPersonPerDay: 3_200, days: 2 },
    })
  })

  it('fills the form with what was saved', async () => {
    const saved = { price: 59_000, notEligible: 500, catering: { perPersonPerDay: 3_200, days: 2 } }
    const { value } = await read(schema, amountFields(saved))
    expect(value && amountAnswers(value)).toEqual(saved)
  })

  it.each<[Partial<AmountFields>, ReturnType<typeof typedAmounts>]>([
    [{}, null],
    [{ price: 'veel' }, null],
    [
      { price: '590', notEligible: 'iets' },
      { price: 59_000, notEligible: 0 },
    ],
    [
      { ...catering, perPersonPerDay: '32', days: '' },
      { price: 59_000, notEligible: 0 },
    ],
    [
      { ...catering, perPersonPerDay: '32', days: '2' },
      { price: 59_000, notEligible: 0, catering: { perPersonPerDay: 3_200, days: 2 } },
    ],
  ])('while it is typed, %o counts as %o', (fields, amounts) => {
    expect(typedAmounts({ ...empty, ...fields })).toEqual(amounts)
  })
})

describe('declarations', () => {
  it('sends what Inkom takes', async () => {
    const { value, errors } = await read(declarationsSchema, {
      ...complete.declarations,
      deMinimisReceived: '0',
    })
    expect(errors).toEqual({})
    expect(value).toEqual(complete.declarations)
  })

  it('asks for each of them, with a message of its own, and for the amount', async () => {
    const none = {
      correct: false,
      unrelated: false,
      deMinimis: false,
      evidence: false,
      deMinimisReceived: '',
    }
    expect((await read(declarationsSchema, none)).errors).toEqual({
      correct: 'application.declarations.required.correct',
      unrelated: 'application.declarations.required.unrelated',
      deMinimis: 'application.declarations.required.deMinimis',
      evidence: 'application.declarations.required.evidence',
      deMinimisReceived: 'application.declarations.receivedRequired',
    })
  })
})
