import type { components } from '@/contracts/inkom'
import { bodyOf, filled, flag, listOf, oneOf, optional, record, text, whole, type Shape } from '../reading'

type Schemas = components['schemas']
type Sections = Schemas['EnterpriseSections']

const amount =
  (min: number, max: number): Shape =>
  (value) =>
    typeof value === 'number' && value >= min && value <= max

const nullable =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value)

const written =
  (pattern: RegExp): Shape =>
  (value) =>
    typeof value === 'string' && pattern.test(value)

/** In cents: 100 billion euro. More is a slip. */
const yearAmount = nullable(whole(0, 10_000_000_000_000))

const measures = {
  fte: amount(0, 1_000_000),
  turnover: yearAmount,
  balanceSheetTotal: yearAmount,
}

const size = record<Schemas['SizeSection']>({
  years: (value) =>
    listOf(record<Schemas['YearFigures']>({ year: whole(1990, 2100), ...measures }), 3)(value) &&
    Array.isArray(value) &&
    value.length > 0,
  related: listOf(
    record<Schemas['RelatedEnterprise']>({
      name: filled(120),
      enterpriseNumber: nullable(written(/^[01]\d{9}$/)),
      share: amount(0, 100),
      ...measures,
    }),
    20,
  ),
  restructured: flag,
  value: oneOf<Schemas['Size']>('small', 'medium', 'large'),
  reason: optional(filled(500)),
})

/** Sections as the contract describes them. Whether a number or a code exists is for the rules. */
const sections = record<Sections>({
  size: optional(size),
  contact: optional(
    record<Schemas['ContactSection']>({
      person: filled(80),
      email: text(3, 254),
      phone: nullable(written(/^\+\d{8,15}$/)),
    }),
  ),
  account: optional(
    record<Schemas['AccountSection']>({
      iban: written(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/),
      bic: written(/^[A-Z0-9]{8}([A-Z0-9]{3})?$/),
      holder: filled(120),
    }),
  ),
  'main-activity': optional(record<Schemas['MainActivityAnswers']>({ naceCode: text() })),
  declarations: optional(
    record<Schemas['DeclarationsSection']>({
      publicShare: amount(0, 100),
      correct: flag,
      noOverdueContributions: flag,
      inspection: flag,
    }),
  ),
})

/** The sections that a request brings; otherwise the request is refused. */
export const sectionsIn = (request: Request): Promise<Sections> => bodyOf(request, sections)
