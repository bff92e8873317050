import { describe, expect, it } from 'vitest'
import { ValidationError, type AnySchema } from 'yup'
import { amountInCents, calendarDate, requiredChoice, requiredText } from './fields'
import { message } from './messages'

/** What a schema makes of a value, or the first message it refuses it with. */
function judge(schema: AnySchema, value: unknown): unknown {
  try {
    return schema.validateSync(value)
  } catch (error) {
    if (error instanceof ValidationError) return error.errors[0]
    throw error
  }
}

describe('requiredText', () => {
  it.each([
    ['  Excel  ', 'Excel'],
    ['', 'title.required'],
    ['   ', 'title.required'],
    [undefined, 'title.required'],
    ['\u200b \ufeff\u202a\u00ad', 'title.required'],
    ['👩\u200d🔧', '👩\u200d🔧'],
    ['Excel voor iedereen', message('forms.tooLong', { max: 10 })],
  ])('makes %j into %j', (typed, outcome) => {
    expect(judge(requiredText('title.required', 10), typed)).toBe(outcome)
  })
})

describe('calendarDate', () => {
  const start = calendarDate({
    required: 'start.required',
    incomplete: 'start.incomplete',
    unknown: 'start.unknown',
  })

  it.each([
    ['2026-11-03', '2026-11-03'],
    ['', 'start.required'],
    [undefined, 'start.required'],
    ['--3', 'start.incomplete'],
    ['26-11-3', 'start.incomplete'],
    ['2026-02-30', 'start.unknown'],
  ])('makes %j into %j', (value, outcome) => {
    expect(judge(start, value)).toBe(outcome)
  })

  it('has general texts for what it is not given', () => {
    expect(judge(calendarDate({ required: 'start.required' }), '--3')).toBe('forms.dateIncomplete')
    expect(judge(calendarDate({ required: 'start.required' }), '2026-02-30')).toBe('forms.dateUnknown')
  })
})

describe('amountInCents', () => {
  const amount = amountInCents({
    required: 'amount.required',
    unreadable: 'amount.unreadable',
    minimum: { cents: 10_000, message: 'amount.tooSmall' },
    maximum: { cents: 1_000_000 },
  })

  it.each([
    ['1.250', 125_000],
    ['€ 1 250,50', 125_050],
    [125_000, 125_000],
    ['100', 10_000],
    ['99,99', 'amount.tooSmall'],
    ['10.000,01', message('forms.amountTooLarge', { maximum: { cents: 1_000_000 } })],
    ['99999999999999999999', message('forms.amountTooLarge', { maximum: { cents: 1_000_000 } })],
    ['duizend', 'amount.unreadable'],
    ['1,250.00', 125_000],
    ['1,250', 125_000],
    ['-1.250', 'forms.amountNegative'],
    ['\u22121.250', 'forms.amountNegative'],
    ['\u200b', 'amount.required'],
    ['', 'amount.required'],
    [undefined, 'amount.required'],
  ])('makes %j into %j', (typed, outcome) => {
    expect(judge(amount, typed)).toBe(outcome)
  })

  it.each(['', '  ', undefined])('makes %j into nothing when it is optional', (typed) => {
    expect(judge(amountInCents(), typed)).toBeUndefined()
  })
})

describe('requiredChoice', () => {
  it.each([
    ['training', 'training'],
    ['', 'service.required'],
    [undefined, 'service.required'],
    ['holiday', 'service.required'],
  ])('makes %j into %j', (chosen, outcome) => {
    expect(judge(requiredChoice(['training', 'advice'], 'service.required'), chosen)).toBe(outcome)
  })
})
