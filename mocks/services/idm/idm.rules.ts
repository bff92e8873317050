import { readEmail, readPhone } from '../../rules/contact'
import type { Period } from '../../rules/representatives'
import { positionIn } from '../../rules/representatives'
import { isBlank } from '../../rules/typed-text'
import { addDays, isCalendarDay, yearsBefore } from '../../world/days'
import type { Employment, GrantedRight, RightDefinition } from '../../world/schema/idm'
import type { CalendarDate } from '../../world/schema/time'
import type { FieldError } from './refusals'

/** The target groups whose users are managed here: enterprises, and entities of the Flemish government. */
export type TargetGroup = 'EA' | 'GID'

const error = (field: FieldError['field'], code: FieldError['code']): FieldError => ({ field, code })

/** Errors of one kind, when it is so. */
const when = (wrong: boolean, field: FieldError['field'], code: FieldError['code']): FieldError[] =>
  wrong ? [error(field, code)] : []

/** How many years from today a day can lie; ours. */
const yearsAround = 10

const isUnlikely = (day: CalendarDate, today: CalendarDate) =>
  day < yearsBefore(today, yearsAround) || day > yearsBefore(today, -yearsAround)

function dayErrors(field: 'van' | 'tot', day: string, today: CalendarDate): FieldError[] {
  if (!isCalendarDay(day)) return [error(field, 'day-malformed')]
  return when(isUnlikely(day, today), field, 'year-unlikely')
}

/** What is wrong with the period of something new: it begins today at the earliest. */
export function newPeriodErrors(asked: Period, today: CalendarDate): FieldError[] {
  const { from, to } = asked
  const malformed = [...dayErrors('van', from, today), ...(to === null ? [] : dayErrors('tot', to, today))]
  if (malformed.length > 0) return malformed
  return [
    ...when(from < today, 'van', 'period-in-past'),
    ...when(to !== null && to < from, 'tot', 'period-reversed'),
  ]
}

/**
 * What is wrong with another period for something that exists. History is not rewritten: a begin that has passed stays,
 * and yesterday is the earliest end. That one takes away at once, also what still had to begin.
 */
export function changedPeriodErrors(asked: Period, current: Period, today: CalendarDate): FieldError[] {
  const { from, to } = asked
  const malformed = [
    ...(from === current.from ? [] : dayErrors('van', from, today)),
    ...(to === null || to === current.to ? [] : dayErrors('tot', to, today)),
  ]
  if (malformed.length > 0) return malformed
  const yesterday = addDays(today, -1)
  const begun = current.from <= today
  if (to !== null && to !== current.to && to < yesterday) return [error('tot', 'period-in-past')]
  return [
    ...when(from !== current.from && (begun || from < today), 'van', 'period-in-past'),
    ...when(to !== null && to !== yesterday && to !== current.to && to < from, 'tot', 'period-reversed'),
  ]
}

/** What is wrong with the period of a right beside that of its employment. Without an end it lasts as long. */
export const outsideEmployment = ({ from, to }: Period, employment: Period): FieldError[] => [
  ...when(
    from < employment.from || (employment.to !== null && from > employment.to),
    'van',
    'outside-employment',
  ),
  ...when(to !== null && employment.to !== null && to > employment.to, 'tot', 'outside-employment'),
]

const earlier = (a: CalendarDate | null, b: CalendarDate | null) =>
  a === null || (b !== null && b < a) ? b : a

/** The part of a period that lies within another one; it may hold on no day. */
export const clip = ({ from, to }: Period, within: Period): Period => ({
  from: from < within.from ? within.from : from,
  to: earlier(to, within.to),
})

const isEmpty = ({ from, to }: Period) => to !== null && to < from

/** Whether two periods share a day. */
export const overlap = (a: Period, b: Period): boolean => !isEmpty(a) && !isEmpty(b) && !isEmpty(clip(a, b))

/** Whether a period goes on longer than another. */
export const lastsLonger = (asked: Period, current: Period): boolean =>
  current.to !== null && (asked.to === null || asked.to > current.to)

/** Whether something is over on a day, or was taken away before it began. */
export const isOver = (period: Period, today: CalendarDate): boolean => positionIn(period, today) === 'after'

/** What is wrong with a right and the context that was chosen for it. A context that a right needs is never guessed. */
export function catalogueErrors(
  definition: RightDefinition | undefined,
  targetGroup: TargetGroup,
  context: string | null,
): FieldError[] {
  const contexts = definition?.contexts[targetGroup]
  if (!contexts) return [error('recht', 'right-unknown')]
  if (context === null) return when(contexts.length > 0, 'context', 'context-required')
  return when(!contexts.includes(context), 'context', 'context-unknown')
}

/** Whether one of the rights is the same one, in the same context, on a day that both hold. */
export const alreadyGranted = (
  held: readonly Readonly<GrantedRight>[],
  asked: Pick<GrantedRight, 'insz' | 'organisation' | 'right' | 'context'> & Period,
): boolean =>
  held.some(
    (one) =>
      one.insz === asked.insz &&
      one.organisation === asked.organisation &&
      one.right === asked.right &&
      one.context === asked.context &&
      overlap(one, asked),
  )

/** Only the government has civil servants. */
export const typeErrors = (type: Employment['type'] | undefined, targetGroup: TargetGroup): FieldError[] =>
  when(!type || (type === 'ambtenaar' && targetGroup === 'EA'), 'type', 'type-required')

export const emailErrors = (email: string): FieldError[] =>
  when(readEmail(email) === null, 'email', 'email-malformed')

export const phoneErrors = (phone: string): FieldError[] =>
  when(!isBlank(phone) && readPhone(phone) === null, 'telefoon', 'phone-malformed')

/** What a request with the same key made before in an organisation. */
export const madeBefore = <Made extends { idempotencyKey?: string }>(
  ofOrganisation: readonly Made[],
  key: string | undefined,
): Made | undefined =>
  key === undefined ? undefined : ofOrganisation.find((made) => made.idempotencyKey === key)
