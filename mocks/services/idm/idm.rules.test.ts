import { describe, expect, it } from 'vitest'
import { periodDays, today as dayOfBounds } from '../../../tests/examples/date-bounds'
import type { GrantedRight, RightDefinition } from '../../world/schema/idm'
import {
  alreadyGranted,
  catalogueErrors,
  changedPeriodErrors,
  clip,
  emailErrors,
  newPeriodErrors,
  outsideEmployment,
  overlap,
  phoneErrors,
  typeErrors,
} from './idm.rules'

const today = '2026-11-23'
const yesterday = '2026-11-22'
const tomorrow = '2026-11-24'

const period = (from: string, to: string | null = null) => ({ from, to })
const said = (errors: { field: string; code: string }[]) =>
  errors.map(({ field, code }) => `${field} ${code}`)

describe('a new period', () => {
  it.each([
    ['from today', period(today), []],
    ['of one day', period(today, today), []],
    ['from tomorrow', period(tomorrow), []],
    ['from yesterday', period(yesterday), ['van period-in-past']],
    ['that ends before it begins', period(tomorrow, today), ['tot period-reversed']],
    ['in the past', period('2026-01-01', '2026-02-01'), ['van period-in-past']],
    ['from no day', period('2026-02-30'), ['van day-malformed']],
    ['until no day', period(today, '31/12/2026'), ['tot day-malformed']],
  ])('%s', (_, asked, expected) => {
    expect(said(newPeriodErrors(asked, today))).toEqual(expected)
  })
})

describe('another period', () => {
  const begun = period('2020-01-01')
  const planned = period('2027-01-01')
  const ended = period('2020-01-01', '2021-01-01')

  it.each([
    ['ends something today', begun, period('2020-01-01', today), []],
    ['ends something at once', begun, period('2020-01-01', yesterday), []],
    ['ends something earlier', begun, period('2020-01-01', '2026-11-21'), ['tot period-in-past']],
    ['ends at once what began today', period(today), period(today, yesterday), []],
    ['takes away what still had to begin', planned, period('2027-01-01', yesterday), []],
    ['ends something before it begins', planned, period('2027-01-01', '2026-12-31'), ['tot period-reversed']],
    ['moves a begin that has passed', begun, period(today), ['van period-in-past']],
    ['moves a begin forward', planned, period(today), []],
    ['moves a begin into the past', planned, period(yesterday), ['van period-in-past']],
    ['prolongs what has ended', ended, period('2020-01-01', '2027-12-31'), []],
    ['is the same', ended, ended, []],
    ['is no period', begun, period('2020-01-01', 'ooit'), ['tot day-malformed']],
  ])('%s', (_, current, asked, expected) => {
    expect(said(changedPeriodErrors(asked, current, today))).toEqual(expected)
  })
})

describe('a day whose year cannot be meant', () => {
  it.each(periodDays)('$day: $unlikely', ({ day, unlikely }) => {
    const begins = said(newPeriodErrors(period(day), dayOfBounds))
    const ends = said(newPeriodErrors(period(dayOfBounds, day), dayOfBounds))
    const changed = said(changedPeriodErrors(period(today, day), period(today), dayOfBounds))

    expect(begins.includes('van year-unlikely')).toBe(unlikely)
    expect(ends.includes('tot year-unlikely')).toBe(unlikely)
    expect(changed.includes('tot year-unlikely')).toBe(unlikely)
  })

  it('stays where it stands already', () => {
    const far = period('1990-01-01', '2050-01-01')
    expect(changedPeriodErrors(far, far, today)).toEqual([])
  })
})

describe('a right beside its employment', () => {
  it.each([
    ['within', period('2026-01-01', '2026-06-30'), period('2026-01-01', '2026-12-31'), []],
    ['without an end', period('2026-01-01'), period('2026-01-01', '2026-12-31'), []],
    [
      'longer',
      period('2026-01-01', '2027-01-01'),
      period('2026-01-01', '2026-12-31'),
      ['tot outside-employment'],
    ],
    ['earlier', period('2025-12-31'), period('2026-01-01'), ['van outside-employment']],
    ['after it', period('2027-01-01'), period('2026-01-01', '2026-12-31'), ['van outside-employment']],
  ])('%s', (_, right, employment, expected) => {
    expect(said(outsideEmployment(right, employment))).toEqual(expected)
  })

  it.each([
    [period('2026-01-01'), period('2026-02-01', '2026-12-31'), period('2026-02-01', '2026-12-31')],
    [period('2026-03-01', '2026-04-01'), period('2026-02-01'), period('2026-03-01', '2026-04-01')],
    [period('2027-01-01'), period('2020-01-01', '2026-12-31'), period('2027-01-01', '2026-12-31')],
  ])('%o within %o is %o', (right, employment, expected) => {
    expect(clip(right, employment)).toEqual(expected)
  })
})

it.each([
  ['share a day', period('2026-01-01', '2026-02-01'), period('2026-02-01'), true],
  ['follow each other', period('2026-01-01', '2026-01-31'), period('2026-02-01'), false],
  ['lie in each other', period('2026-01-01'), period('2026-02-01', '2026-02-02'), true],
  ['of which one holds on no day', period('2026-02-02', '2026-02-01'), period('2026-01-01'), false],
])('sees that periods %s', (_, a, b, expected) => {
  expect(overlap(a, b)).toBe(expected)
  expect(overlap(b, a)).toBe(expected)
})

describe('a right of the catalogue', () => {
  const inkom: RightDefinition = {
    id: 'VLAIO Inkom Gebruiker',
    application: '',
    domain: '',
    description: '',
    contexts: { EA: ['Gebruiker'], GID: ['Medewerker'] },
  }
  const manager: RightDefinition = { ...inkom, contexts: { GID: [] } }

  it.each([
    ['with its context', inkom, 'EA', 'Gebruiker', []],
    ['with its context for an entity', inkom, 'GID', 'Medewerker', []],
    ['with the context forgotten', inkom, 'EA', null, ['context context-required']],
    ['with the context of staff', inkom, 'EA', 'Medewerker', ['context context-unknown']],
    ['that has no context', manager, 'GID', null, []],
    ['that has no context, with one', manager, 'GID', 'Gebruiker', ['context context-unknown']],
    ['of another target group', manager, 'EA', null, ['recht right-unknown']],
    ['that does not exist', undefined, 'EA', null, ['recht right-unknown']],
  ] as const)('%s', (_, definition, targetGroup, context, expected) => {
    expect(said(catalogueErrors(definition, targetGroup, context))).toEqual(expected)
  })
})

describe('a right that somebody holds', () => {
  const held: GrantedRight = {
    id: 'r',
    employment: 'w',
    organisation: 'o',
    insz: 'x',
    right: 'a',
    context: 'c',
    from: '2026-01-01',
    to: '2026-06-30',
    source: 'beheerder',
    grantedBy: null,
  }

  it.each<[string, Partial<GrantedRight>, boolean]>([
    ['in the same period', {}, true],
    ['afterwards', { from: '2026-07-01', to: null }, false],
    ['for somebody else', { insz: 'y' }, false],
    ['for another organisation', { organisation: 'p' }, false],
    ['in another context', { context: 'd' }, false],
    ['of another name', { right: 'b' }, false],
  ])('is asked again %s: %j refused %s', (_, changes, expected) => {
    expect(alreadyGranted([held], { ...held, ...changes })).toBe(expected)
  })
})

it.each([
  ['vast', 'EA', []],
  ['extern', 'EA', []],
  ['ambtenaar', 'EA', ['type type-required']],
  ['ambtenaar', 'GID', []],
  [undefined, 'EA', ['type type-required']],
] as const)('a user of type %s in %s', (type, targetGroup, expected) => {
  expect(said(typeErrors(type, targetGroup))).toEqual(expected)
})

it.each([
  ['sara@pixelzee.be', true],
  ['sara.peeters+werk@mail.pixelzee.be', true],
  ['', false],
  ['sara', false],
  ['sara@pixelzee', false],
  ['sara peeters@pixelzee.be', false],
  [`${'x'.repeat(250)}@a.be`, false],
])('takes %s for an e-mail address: %s', (email, accepted) => {
  expect(emailErrors(email)).toHaveLength(accepted ? 0 : 1)
})

it.each([
  ['', true],
  ['0470 12 34 56', true],
  ['+32 470 12 34 56', true],
  ['02/553.00.00', true],
  ['1234', false],
  ['bel mij', false],
])('takes %j for a phone number: %s', (phone, accepted) => {
  expect(phoneErrors(phone)).toHaveLength(accepted ? 0 : 1)
})
