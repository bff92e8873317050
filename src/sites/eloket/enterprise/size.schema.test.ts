import { describe, expect, it } from 'vitest'
import { ValidationError } from 'yup'
import {
  countableFacts,
  emptyRelated,
  sizeAnswers,
  sizeFields,
  sizeSchema,
  type SizeFields,
} from './size.schema'

const million = 100_000_000
const accounts = [
  { year: 2025, fte: 30, turnover: 8 * million, balanceSheetTotal: 6 * million },
  { year: 2024, fte: 28.5, turnover: 7 * million, balanceSheetTotal: null },
]

const filled = (changes: Partial<SizeFields> = {}): SizeFields => ({
  ...sizeFields(undefined, accounts, 2025),
  group: 'no',
  restructured: 'no',
  ...changes,
})
const year = (changes: Partial<SizeFields['years'][number]> = {}) => ({
  year: 2025,
  fte: '30',
  turnover: '8.000.000',
  balanceSheetTotal: '',
  ...changes,
})
const member = (changes: Partial<SizeFields['related'][number]> = {}) => ({
  ...emptyRelated(),
  name: 'Volt Holding',
  share: '80',
  fte: '280',
  turnover: '84000000',
  ...changes,
})

const check = (fields: SizeFields, known = accounts) =>
  sizeSchema(known, '1999900369').validate(fields, { abortEarly: false })

/** What is wrong, by field. */
const mistakes = async (fields: SizeFields) => {
  const error: unknown = await check(fields).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error === null) return {}
  if (!(error instanceof ValidationError)) throw error
  return Object.fromEntries(error.inner.map(({ path, message }) => [path, message]))
}

const answers = async (fields: SizeFields) => sizeAnswers(await check(fields), accounts)

const wrong = (name: string) => `enterprise.size.${name}`

describe('the section', () => {
  it('holds the figures of the accounts and the calculated size', async () => {
    expect(await answers(filled())).toEqual({
      years: accounts,
      related: [],
      restructured: false,
      value: 'small',
    })
  })

  it('holds edited figures in cents, and what is not known as null', async () => {
    const years = [year({ fte: '60,5', turnover: '', balanceSheetTotal: '€ 12.500.000,50' })]
    expect(await answers(filled({ edited: true, years, restructured: 'yes' }))).toEqual({
      years: [{ year: 2025, fte: 60.5, turnover: null, balanceSheetTotal: 1_250_000_050 }],
      related: [],
      restructured: true,
      value: 'medium',
    })
  })

  it.each([
    ['1.200', 1200],
    ['1.200,5', 1200.5],
    ['7.5', 7.5],
  ])('reads %j full-time equivalents as %d', async (fte, read) => {
    const { years } = await answers(filled({ edited: true, years: [year({ fte })] }))
    expect(years).toMatchObject([{ fte: read }])
  })

  it('holds the group, which makes the enterprise large', async () => {
    const related = [
      member({ enterpriseNumber: 'BE 1999.900.171', share: '80,25' }),
      member({ name: 'Klein', share: '10', fte: '1', turnover: '', balanceSheetTotal: '5' }),
    ]
    expect(await answers(filled({ group: 'yes', related }))).toEqual({
      years: accounts,
      related: [
        {
          name: 'Volt Holding',
          enterpriseNumber: '1999900171',
          share: 80.25,
          fte: 280,
          turnover: 84 * million,
          balanceSheetTotal: null,
        },
        {
          name: 'Klein',
          enterpriseNumber: null,
          share: 10,
          fte: 1,
          turnover: null,
          balanceSheetTotal: 500,
        },
      ],
      restructured: false,
      value: 'large',
    })
  })

  it('leaves out a group, figures and a reason that were typed and do not count', async () => {
    const given = filled({
      years: [year({ fte: '900' })],
      related: [member()],
      reason: 'Ik dacht van wel.',
    })
    expect(await answers(given)).toEqual({
      years: accounts,
      related: [],
      restructured: false,
      value: 'small',
    })
  })

  it('holds another size with its reason', async () => {
    expect(await answers(filled({ value: 'medium', reason: ' Wij groeien. ' }))).toMatchObject({
      value: 'medium',
      reason: 'Wij groeien.',
    })
  })

  it('has no reason for a chosen size that is also the calculated one', async () => {
    const told = await answers(filled({ value: 'small', reason: 'Eerst berekende u middelgroot.' }))
    expect(told).toEqual({ years: accounts, related: [], restructured: false, value: 'small' })
  })
})

describe('what is refused', () => {
  it('asks whether there is a group, and whether there was a takeover', async () => {
    expect(await mistakes(sizeFields(undefined, accounts, 2025))).toEqual({
      group: wrong('group.required'),
      restructured: wrong('restructuredRequired'),
    })
  })

  it.each(['', '\u200b', '7,55', '7,555', '1000001'])('%j full-time equivalents', async (fte) => {
    expect(await mistakes(filled({ edited: true, years: [year({ fte })] }))).toEqual({
      'years[0].fte': wrong('fteRequired'),
    })
  })

  it.each(['tien', '-1', '0.500', '1234.567'])('%j full-time equivalents, unread', async (fte) => {
    expect(await mistakes(filled({ edited: true, years: [year({ fte })] }))).toEqual({
      'years[0].fte': 'forms.numberUnreadable',
    })
  })

  it.each(['', '100,01', '33,333', '12.500'])('a share of %j', async (share) => {
    expect(await mistakes(filled({ group: 'yes', related: [member({ share })] }))).toEqual({
      'related[0].share': wrong('group.shareRequired'),
    })
  })

  it.each(['veel', '-1', '\u22121'])('a share of %j, unread', async (share) => {
    expect(await mistakes(filled({ group: 'yes', related: [member({ share })] }))).toEqual({
      'related[0].share': 'forms.numberUnreadable',
    })
  })

  it('a year without an amount', async () => {
    expect(
      await mistakes(filled({ edited: true, years: [year(), year({ year: 2024, turnover: '' })] })),
    ).toEqual({
      'years[1].turnover': wrong('amountRequired'),
    })
  })

  it('amounts above 100 billion euro', async () => {
    const years = [year({ turnover: '100.000.000.000,01', balanceSheetTotal: '90071992547409,91' })]
    const tooMuch = 'forms.amountTooLarge {"maximum":{"cents":10000000000000}}'
    expect(await mistakes(filled({ edited: true, years }))).toEqual({
      'years[0].turnover': tooMuch,
      'years[0].balanceSheetTotal': tooMuch,
    })
  })

  it('an amount that cannot be read, and not the other one as well', async () => {
    const years = [year({ turnover: '', balanceSheetTotal: 'veel' })]
    expect(await mistakes(filled({ edited: true, years }))).toEqual({
      'years[0].balanceSheetTotal': 'forms.amountUnreadable',
    })
  })

  it('an enterprise of the group without a name, with a number that cannot be one', async () => {
    const related = [member({ name: ' ', enterpriseNumber: '1999.900.172' })]
    expect(await mistakes(filled({ group: 'yes', related }))).toEqual({
      'related[0].name': wrong('group.nameRequired'),
      'related[0].enterpriseNumber': wrong('group.numberUnreadable'),
    })
  })

  it('the enterprise itself in its group', async () => {
    const related = [member({ enterpriseNumber: 'BE 1999.900.369', share: '100' })]
    expect(await mistakes(filled({ group: 'yes', related }))).toEqual({
      'related[0].enterpriseNumber': wrong('group.numberOwn'),
    })
    expect(await mistakes(filled({ group: 'no', related }))).toEqual({})
  })

  it('an enterprise that is in the group twice, and not several without a number', async () => {
    const related = [
      member(),
      member({ enterpriseNumber: '1999901260' }),
      member(),
      member({ enterpriseNumber: '1999.901.260' }),
    ]
    expect(await mistakes(filled({ group: 'yes', related }))).toEqual({
      'related[3].enterpriseNumber': wrong('group.numberTwice'),
    })
  })

  it('another size without a reason, or with too long a reason', async () => {
    expect(await mistakes(filled({ value: 'large', reason: '  ' }))).toEqual({
      reason: wrong('reasonRequired'),
    })
    expect(await mistakes(filled({ value: 'large', reason: 'x'.repeat(501) }))).toEqual({
      reason: 'forms.tooLong {"max":500}',
    })
    expect(await mistakes(filled({ value: 'large', reason: 'x'.repeat(500) }))).toEqual({})
  })

  it('nothing about what is not on the page', async () => {
    const given = filled({
      years: [year({ fte: 'veel', turnover: 'weinig' })],
      related: [emptyRelated()],
      reason: 'x'.repeat(501),
    })
    expect(await mistakes(given)).toEqual({})
  })
})

describe('what can be counted', () => {
  it('is nothing as long as one of the own years cannot be read', () => {
    const years = [year(), year({ year: 2024, fte: '' })]
    expect(countableFacts(filled({ edited: true, years }), accounts)).toBeNull()
  })

  it('is of the group what is filled in', () => {
    const related = [emptyRelated(), member()]
    const facts = countableFacts(filled({ group: 'yes', related }), accounts)
    expect(facts?.related.map(({ name }) => name)).toEqual(['Volt Holding'])
  })
})

describe('the fields', () => {
  it('begin with the accounts, and with nothing about the rest', () => {
    expect(sizeFields(undefined, accounts, 2025)).toEqual({
      edited: false,
      years: [
        { year: 2025, fte: '30', turnover: 8 * million, balanceSheetTotal: 6 * million },
        { year: 2024, fte: '28,5', turnover: 7 * million, balanceSheetTotal: '' },
      ],
      group: '',
      related: [emptyRelated()],
      restructured: '',
      value: '',
      reason: '',
    })
  })

  it('begin with the last closed year when nothing is known', () => {
    const fields = sizeFields(undefined, [], 2025)
    expect(fields.edited).toBe(true)
    expect(fields.years).toEqual([{ year: 2025, fte: '', turnover: '', balanceSheetTotal: '' }])
  })

  it('ask for the amounts when only the people are known', () => {
    const fields = sizeFields(
      undefined,
      [{ year: 2025, fte: 12, turnover: null, balanceSheetTotal: null }],
      2025,
    )
    expect(fields.edited).toBe(true)
    expect(fields.years).toEqual([{ year: 2025, fte: '12', turnover: '', balanceSheetTotal: '' }])
  })

  it('come back as they were told', async () => {
    const given = filled({
      edited: true,
      years: [year({ turnover: 9 * million })],
      group: 'yes',
      related: [member({ enterpriseNumber: '1999.900.171', turnover: 84 * million })],
      restructured: 'yes',
      value: 'medium',
      reason: 'Onze groep krimpt.',
    })
    expect(sizeFields(await answers(given), accounts, 2025)).toEqual(given)
  })

  it('come back as calculated when the calculated size was told', async () => {
    const told = await answers(filled())
    expect(sizeFields(told, accounts, 2025)).toEqual(filled())
  })
})
