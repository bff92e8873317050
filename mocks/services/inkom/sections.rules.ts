import { isValidBIC, isValidIBAN } from 'ibantools'
import type { components } from '@/contracts/inkom'
import { readEmail } from '../../rules/contact'
import { isEnterpriseNumber } from '../../rules/enterprise-number'
import { yearOf } from '../../world/days'
import type { EnterpriseFile } from '../../world/schema/inkom'
import { sizeOf } from './size.rules'

type Schemas = components['schemas']
type FieldError = Schemas['FieldError']
export type Section = Schemas['Section']
export type Sections = Schemas['EnterpriseSections']

/** What an enterprise tells once, in the order in which it is asked. */
export const sections: Section[] = ['size', 'contact', 'account', 'main-activity', 'declarations']

/** What the sections are held against. */
export interface SectionContext {
  enterpriseNumber: string
  today: string
  /** V07: the last day on which the size is fixed; null when it is not. */
  lockedUntil: string | null
  /** NACE-BEL codes that KBO holds of the enterprise. */
  activities: string[]
}

/** The sections still to be told. */
export const missingSections = (told: Sections): Section[] => sections.filter((section) => !told[section])

/** What follows from the known figures of an enterprise alone (§2.2); null without figures. */
export function proposedSize({ figures }: EnterpriseFile['known']): Schemas['Size'] | null {
  const known = figures.filter(
    ({ turnover, balanceSheetTotal }) => turnover !== null || balanceSheetTotal !== null,
  )
  return known.length > 0 ? sizeOf({ years: known, related: [], restructured: false }) : null
}

/** The size that counts: what the enterprise told, otherwise the proposal. Without figures it counts as small. */
export const sizeIn = ({ sections: { size }, known }: EnterpriseFile): Schemas['Size'] =>
  size?.value ?? proposedSize(known) ?? 'small'

/** Percent held by public authorities: as the enterprise told, otherwise as is known; null when nobody told. */
export const publicShareIn = ({ sections: { declarations }, known }: EnterpriseFile): number | null =>
  declarations?.publicShare ?? known.publicShare

const isClosed = (years: Schemas['YearFigures'][], today: string) =>
  years.every(
    ({ year }, at) => year < yearOf(today) && (at === 0 || year === Number(years[at - 1]?.year) - 1),
  )

const hasAmount = ({ turnover, balanceSheetTotal }: Schemas['YearFigures']) =>
  turnover !== null || balanceSheetTotal !== null

/** A group is other enterprises, each once. */
function groupErrors({ related }: Schemas['SizeSection'], own: string): FieldError[] {
  const field = 'size.related'
  const numbers = related.flatMap(({ enterpriseNumber }) => enterpriseNumber ?? [])
  if (!numbers.every(isEnterpriseNumber)) return [{ field, code: 'enterprise-number-unreadable' }]
  if (numbers.includes(own)) return [{ field, code: 'enterprise-in-own-group' }]
  return new Set(numbers).size < numbers.length ? [{ field, code: 'enterprise-twice-in-group' }] : []
}

function sizeErrors(
  { size }: Sections,
  { enterpriseNumber, today, lockedUntil }: SectionContext,
): FieldError[] {
  if (!size) return []
  if (lockedUntil) return [{ field: 'size.value', code: 'size-locked', lastDay: lockedUntil }]
  const errors: FieldError[] = []
  if (!isClosed(size.years, today)) errors.push({ field: 'size.years', code: 'year-not-closed' })
  if (!size.years.every(hasAmount)) errors.push({ field: 'size.years', code: 'amount-required' })
  errors.push(...groupErrors(size, enterpriseNumber))
  if (errors.length === 0 && size.value !== sizeOf(size) && !size.reason) {
    errors.push({ field: 'size.reason', code: 'reason-required' })
  }
  return errors
}

const contactErrors = ({ contact }: Sections): FieldError[] =>
  !contact || readEmail(contact.email) === contact.email
    ? []
    : [{ field: 'contact.email', code: 'email-unreadable' }]

/** Territories whose banks hold accounts numbered by another country (ISO 13616, notes to the registry of IBANs). */
const territories: Record<string, string[]> = {
  FR: ['BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'TF', 'WF', 'YT'],
  GB: ['GG', 'IM', 'JE'],
}

function isOfSameCountry({ iban, bic }: Schemas['AccountSection']) {
  const [account, bank] = [iban.slice(0, 2), bic.slice(4, 6)]
  return bank === account || (territories[account] ?? []).includes(bank)
}

function accountErrors({ account }: Sections): FieldError[] {
  if (!account) return []
  const errors: FieldError[] = []
  if (!isValidIBAN(account.iban)) errors.push({ field: 'account.iban', code: 'iban-unreadable' })
  if (!isValidBIC(account.bic)) errors.push({ field: 'account.bic', code: 'bic-unreadable' })
  if (errors.length === 0 && !isOfSameCountry(account)) {
    errors.push({ field: 'account.bic', code: 'bic-of-other-country' })
  }
  return errors
}

/** One that is not accepted may be told: whether the enterprise can apply is said by the conditions. */
function mainActivityErrors(told: Sections, { activities }: SectionContext): FieldError[] {
  const code = told['main-activity']?.naceCode
  return code === undefined || activities.includes(code)
    ? []
    : [{ field: 'main-activity.naceCode', code: 'not-of-enterprise' }]
}

/** They are about the other sections, so those come first. */
function declarationErrors(told: Sections): FieldError[] {
  const { declarations } = told
  if (!declarations) return []
  if (missingSections(told).length > 0) return [{ field: 'declarations', code: 'other-sections-first' }]
  return (['correct', 'noOverdueContributions', 'inspection'] as const)
    .filter((name) => !declarations[name])
    .map((name) => ({ field: `declarations.${name}`, code: 'declaration-required' }))
}

const checks: Record<Section, (told: Sections, context: SectionContext) => FieldError[]> = {
  size: sizeErrors,
  contact: contactErrors,
  account: accountErrors,
  'main-activity': mainActivityErrors,
  declarations: declarationErrors,
}

/** What is wrong with some sections, in the context of the others. */
export const sectionErrors = (
  given: readonly Section[],
  told: Sections,
  context: SectionContext,
): FieldError[] => given.flatMap((section) => checks[section](told, context))
