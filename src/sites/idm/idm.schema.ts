import { object, string, type StringSchema } from 'yup'
import type { FieldError } from '@/api/problems'
import { yearsAfter } from '@/domain/deadlines'
import { isCalendarDate } from '@/forms/calendar'
import {
  calendarDate,
  emailAddress,
  likelyYear,
  nationalNumber,
  phoneNumber,
  requiredChoice,
  requiredText,
} from '@/forms/fields'
import type { FieldRefusal } from '@/forms/useSubmission'
import type { CatalogueRight, Organisation, Period, UserType } from './idm.api'

/** The fields as they stand on the pages. */
export interface PeriodFields {
  from: string
  to: string
}
export interface UserFields extends PeriodFields {
  number: string
  type: string
  email: string
  phone: string
}
export interface GrantFields extends PeriodFields {
  right: string
  context: string
}
export interface DecisionFields extends PeriodFields {
  decision: string
  type: string
  reason: string
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/

/** A day that may be left open. */
const optionalDay = () =>
  string()
    .matches(isoDay, { message: 'forms.dateIncomplete', excludeEmptyString: true })
    .test('calendar-date', 'forms.dateUnknown', (day) => !day || !isoDay.test(day) || isCalendarDate(day))

/** A day lies within ten years from today; IDM says the same. What stands there already may stay: `kept`. */
function withinTenYears(today: string, kept?: string | null) {
  const bounds = { earliest: yearsAfter(today, -10), latest: yearsAfter(today, 10) }
  const { test, ...likely } = likelyYear(bounds, 'idm.errors.year-unlikely')
  return { ...likely, test: (day: string | undefined) => day === kept || test(day) }
}

const endAfter = (
  begin: (fields: { from?: string }) => string,
  today: string,
  { tot }: Partial<Period> = {},
) =>
  optionalDay()
    .test(withinTenYears(today, tot))
    .test(
      'after-begin',
      'idm.errors.period-reversed',
      (day, { parent }) => !day || day >= begin(parent as { from?: string }),
    )

/** From today or later, until a day or open. */
const newPeriod = (today: string, current?: Period) => ({
  from: calendarDate({ required: 'idm.period.fromRequired' })
    .test(withinTenYears(today, current?.van))
    .test('not-past', 'idm.errors.period-in-past', (day) => !day || day >= today) as StringSchema<string>,
  to: endAfter(({ from = '' }) => from, today, current),
})

/** The days on the page as IDM takes them. */
export const periodOf = ({ from, to }: PeriodFields): Period => ({
  van: from,
  tot: to || null,
})

/** Only the government has civil servants. */
export const typesFor = (targetGroup: Organisation['doelgroep']): UserType[] =>
  targetGroup === 'GID' ? ['ambtenaar', 'extern', 'occasioneel'] : ['vast', 'extern', 'occasioneel']

export const numberSchema = object({
  number: nationalNumber('idm.add.numberRequired', 'idm.errors.number-malformed'),
})

const type = (targetGroup: Organisation['doelgroep']) =>
  requiredChoice(typesFor(targetGroup), 'idm.errors.type-required')

export const userSchema = (targetGroup: Organisation['doelgroep'], today: string) =>
  numberSchema.shape({
    type: type(targetGroup),
    email: emailAddress('idm.add.emailRequired'),
    phone: phoneNumber('idm.errors.phone-malformed'),
    ...newPeriod(today),
  })

/** A right that has contexts needs one; of several the person chooses. */
export const grantSchema = (catalogue: readonly CatalogueRight[], today: string) =>
  object({
    right: requiredText('idm.grant.rightRequired'),
    context: string().when('right', ([right], context) => {
      const contexts = catalogue.find(({ recht }) => recht === right)?.contexten ?? []
      return contexts.length > 0 ? context.required('idm.errors.context-required') : context
    }),
    ...newPeriod(today),
  })

/** Another period for something that exists; a begin that has passed stays as it is. */
export const changeSchema = (current: Period, today: string) =>
  current.van > today
    ? object(newPeriod(today, current))
    : object({ to: endAfter(() => today, today, current) })

/** A request is granted, as a user of some kind, or refused with a reason. */
export const decisionSchema = (targetGroup: Organisation['doelgroep'], today: string) =>
  object({
    decision: requiredChoice(['grant', 'refuse'], 'idm.decide.required'),
    type: string().when('decision', {
      is: 'grant',
      then: () => type(targetGroup) as StringSchema<string>,
    }),
    from: string().when('decision', { is: 'grant', then: () => newPeriod(today).from }),
    to: string().when('decision', { is: 'grant', then: () => newPeriod(today).to }),
    reason: string().when('decision', {
      is: 'refuse',
      then: () => requiredText('idm.errors.reason-required', 500),
    }),
  })

const fields: Record<string, string> = {
  rijksregisternummer: 'number',
  type: 'type',
  email: 'email',
  telefoon: 'phone',
  recht: 'right',
  context: 'context',
  van: 'from',
  tot: 'to',
  reden: 'reason',
}

/** Where a refusal of IDM stands on the page; what has no field there is told above the form. */
export function fieldOf({ field, code }: FieldError): FieldRefusal | undefined {
  const name = fields[field]
  return name ? { name, message: `idm.errors.${code}` } : undefined
}
