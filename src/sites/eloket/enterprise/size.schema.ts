import {
  array,
  boolean,
  mixed,
  number,
  object,
  string,
  ValidationError,
  type InferType,
  type Schema,
  type TestContext,
} from 'yup'
import { parseEnterpriseNumber } from '@/domain/enterprise-number'
import { formatEnterpriseNumber } from '@/domain/formats'
import { sizeOf } from '@/domain/size'
import { largestAmount } from '@/forms/amounts'
import {
  amountInCents,
  optionalText,
  percentage,
  quantityBetween,
  requiredChoice,
  requiredText,
} from '@/forms/fields'
import { message } from '@/forms/messages'
import { typedNumber } from '@/forms/numbers'
import type { Sections } from '@/records/enterprise/sections'
import { areEdited, type YearFigures } from '@/records/enterprise/year-figures'

type SizeSection = NonNullable<Sections['size']>
type RelatedEnterprise = SizeSection['related'][number]
export type Size = SizeSection['value']
type YesNo = 'yes' | 'no'

export const sizes = ['small', 'medium', 'large'] as const satisfies readonly Size[]
export const yesNo = ['yes', 'no'] as const satisfies readonly YesNo[]

const maxName = 120
export const maxReason = 500
export const maxRelated = 20

const key = (name: string) => `enterprise.size.${name}`

/** Figures as they stand on the page: typed text, or an amount that was known before, in cents. */
interface FigureFields {
  fte: string
  turnover: string | number
  balanceSheetTotal: string | number
}

type YearFields = FigureFields & { year: number }

interface RelatedFields extends FigureFields {
  name: string
  enterpriseNumber: string
  share: string
}

/** The fields as they stand on the page. */
export interface SizeFields {
  /** Whether other figures than those of the annual accounts count. */
  edited: boolean
  years: YearFields[]
  group: YesNo | ''
  related: RelatedFields[]
  restructured: YesNo | ''
  /** Empty: as calculated, whatever that becomes. */
  value: Size | ''
  reason: string
}

/** Full-time equivalents, with one decimal at most. */
const fullTimeEquivalents = quantityBetween('fte', {
  min: 0,
  max: 1_000_000,
  step: 0.1,
  wrong: key('fteRequired'),
})

const figures = {
  fte: fullTimeEquivalents,
  turnover: amountInCents({ maximum: { cents: largestAmount } }).test(
    'one-amount',
    key('amountRequired'),
    (turnover, { parent }) =>
      turnover !== undefined || (parent as Partial<YearFigures>).balanceSheetTotal !== undefined,
  ),
  balanceSheetTotal: amountInCents({ maximum: { cents: largestAmount } }),
}

const yearSchema = object({ year: number().required(), ...figures })

const relatedSchema = object({
  name: requiredText(key('group.nameRequired')).max(maxName, message('forms.tooLong', { max: maxName })),
  enterpriseNumber: optionalText()
    .defined()
    .test('number', key('group.numberUnreadable'), (text) => !text || parseEnterpriseNumber(text) !== null),
  share: percentage(key('group.shareRequired')),
  ...figures,
})

type FiguresRead = Pick<InferType<typeof yearSchema>, keyof typeof figures>

const toFigures = ({ fte, turnover, balanceSheetTotal }: FiguresRead) => ({
  fte,
  turnover: turnover ?? null,
  balanceSheetTotal: balanceSheetTotal ?? null,
})

const toYear = (row: InferType<typeof yearSchema>): YearFigures => ({ year: row.year, ...toFigures(row) })

const toRelated = (row: InferType<typeof relatedSchema>): RelatedEnterprise => ({
  name: row.name,
  enterpriseNumber: parseEnterpriseNumber(row.enterpriseNumber),
  share: row.share,
  ...toFigures(row),
})

const read = <Row>(schema: Schema<Row>, row: unknown): Row | null =>
  schema.isValidSync(row) ? schema.cast(row) : null

/** What was filled in, as far as the size follows from it. */
interface GivenFacts {
  edited: boolean
  years: readonly unknown[]
  group: string
  related: readonly unknown[]
  restructured: string
}

/** The figures of the enterprise itself; null as long as one of the years cannot be read. */
function ownFigures({ edited, years }: GivenFacts, accounts: readonly YearFigures[]): YearFigures[] | null {
  if (!edited) return [...accounts]
  const readable = years.flatMap((row) => read(yearSchema, row) ?? [])
  return readable.length === years.length ? readable.map(toYear) : null
}

/**
 * What can be counted of what stands on the page: the group as far as it is filled in.
 *
 * @param accounts - the figures that count unless they were edited
 * @returns null as long as the figures of the enterprise itself cannot be read
 */
export function countableFacts(given: GivenFacts, accounts: readonly YearFigures[]) {
  const years = ownFigures(given, accounts)
  if (!years) return null
  const members = given.group === 'yes' ? given.related : []
  return {
    years,
    related: members.flatMap((row) => read(relatedSchema, row) ?? []).map(toRelated),
    restructured: given.restructured === 'yes',
  }
}

/** Whether somebody chose another size than the one that follows from what they filled in. */
function isCorrected(given: GivenFacts & { value: string }, accounts: readonly YearFigures[]) {
  const facts = countableFacts(given, accounts)
  return given.value !== '' && facts !== null && given.value !== sizeOf(facts)
}

/** Not asked as long as another answer keeps it from the page, where it stays as it was typed. */
const askedWhen = <Field extends Schema>(name: string, is: unknown, field: Field): Field =>
  field.when(name, { is, otherwise: () => mixed() })

/** A group is other enterprises, each once: a test for yup, of all numbers together. */
const othersOnce = (own: string) => ({
  name: 'others-once',
  test(rows: readonly { enterpriseNumber: string }[], { path, createError }: TestContext) {
    const numbers = rows.map(({ enterpriseNumber }) => parseEnterpriseNumber(enterpriseNumber))
    const wrong = numbers.flatMap((number, index) => {
      if (number === null) return []
      const why = number === own ? 'numberOwn' : numbers.indexOf(number) < index ? 'numberTwice' : null
      if (!why) return []
      return createError({ path: `${path}[${index}].enterpriseNumber`, message: key(`group.${why}`) })
    })
    return wrong.length === 0 || new ValidationError(wrong)
  },
})

/**
 * What is not on the page is not asked: neither figures that were not edited, nor a group that is not there.
 *
 * @param accounts - the figures that count unless they were edited
 * @param own - number of the enterprise, ten digits
 */
export const sizeSchema = (accounts: readonly YearFigures[], own: string) =>
  object({
    edited: boolean().required(),
    years: askedWhen('edited', true, array().of(yearSchema).required()),
    group: requiredChoice(yesNo, key('group.required')),
    related: askedWhen('group', 'yes', array().of(relatedSchema).required().test(othersOnce(own))),
    restructured: requiredChoice(yesNo, key('restructuredRequired')),
    value: string<Size | ''>()
      .oneOf(['', ...sizes])
      .defined(),
    reason: optionalText()
      .defined()
      .test('of-correction', (reason, { parent, createError }) => {
        if (!isCorrected(parent as SizeFields, accounts)) return true
        if (reason === '') return createError({ message: key('reasonRequired') })
        return (
          reason.length <= maxReason || createError({ message: message('forms.tooLong', { max: maxReason }) })
        )
      }),
  })

export type SizeData = InferType<ReturnType<typeof sizeSchema>>

/** The answers, without what does not count. */
export function sizeAnswers(data: SizeData, accounts: readonly YearFigures[]): SizeSection {
  const facts = countableFacts(data, accounts)
  if (!facts) throw new Error('the schema lets no figures pass that cannot be read')
  const calculated = sizeOf(facts)
  const value = data.value || calculated
  return { ...facts, value, ...(value !== calculated && { reason: data.reason }) }
}

const figureFields = ({ fte, turnover, balanceSheetTotal }: Omit<YearFigures, 'year'>): FigureFields => ({
  fte: typedNumber(fte),
  turnover: turnover ?? '',
  balanceSheetTotal: balanceSheetTotal ?? '',
})

const noFigures: FigureFields = { fte: '', turnover: '', balanceSheetTotal: '' }
export const emptyRelated = (): RelatedFields => ({
  name: '',
  enterpriseNumber: '',
  share: '',
  ...noFigures,
})

const relatedFields = ({ name, enterpriseNumber, share, ...own }: RelatedEnterprise): RelatedFields => ({
  name,
  enterpriseNumber: formatEnterpriseNumber(enterpriseNumber ?? ''),
  share: typedNumber(share),
  ...figureFields(own),
})

/** Figures from which a size follows: an amount for each year. Others are asked. */
export const areComplete = (years: readonly YearFigures[]) =>
  years.length > 0 &&
  years.every(({ turnover, balanceSheetTotal }) => turnover !== null || balanceSheetTotal !== null)

const answerOf = (told: boolean | undefined): YesNo | '' => (told === undefined ? '' : told ? 'yes' : 'no')

/**
 * The fields as they stand when the page opens: what was told, otherwise what the accounts say, otherwise empty.
 *
 * @param lastClosed - year to ask for when there are no accounts
 */
export function sizeFields(
  told: SizeSection | undefined,
  accounts: readonly YearFigures[],
  lastClosed: number,
): SizeFields {
  const known = told?.years ?? accounts
  const related = told?.related.map(relatedFields) ?? []
  return {
    edited: !areComplete(accounts) || (told !== undefined && areEdited(told.years, accounts)),
    years:
      known.length > 0
        ? known.map(({ year, ...own }) => ({ year, ...figureFields(own) }))
        : [{ year: lastClosed, ...noFigures }],
    group: answerOf(told && told.related.length > 0),
    related: related.length > 0 ? related : [emptyRelated()],
    restructured: answerOf(told?.restructured),
    value: told && told.value !== sizeOf(told) ? told.value : '',
    reason: told?.reason ?? '',
  }
}
