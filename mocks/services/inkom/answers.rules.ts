import type { components } from '@/contracts/inkom'
import { isCalendarDay, yearOf } from '../../world/days'
import type { Provider } from '../../world/schema/inkom'
import { applicationDeadline, finishBy } from './deadlines.rules'
import { isAcceptedActivity } from './eligibility.rules'
import { isKnown, registrationOf } from './providers.rules'
import type { Scheme } from './scheme.rules'
import { grantSubsidy, projectAmount, rateOf, type Subsidy } from './subsidy.rules'

export type Answers = components['schemas']['Answers']
export type FieldError = components['schemas']['FieldError']
export type Step = components['schemas']['Step']
type DateBounds = components['schemas']['DateBounds']
type Project = NonNullable<Answers['project']>

/** The steps of an application, in order. */
export const steps: Step[] = ['start', 'main-activity', 'project', 'provider', 'amount', 'declarations']

/** What the answers are held against. */
export interface AnswerContext {
  today: string
  scheme: Scheme
  size: components['schemas']['Size']
  /** Room under the ceiling of this calendar year, in cents. */
  free: number
  /** Of this scheme in the last three years, in cents. */
  subsidies: () => number
  /** NACE-BEL codes that KBO holds of the enterprise. */
  activities: string[]
  providers: readonly Provider[]
  /** Whether a firm of providers is related to the enterprise. */
  isRelated: (firm: string) => boolean
}

/** The first step without answers, or `null` when every step has them. */
export const nextStep = (answers: Answers): Step | null => steps.find((step) => !answers[step]) ?? null

/**
 * What an application gets by its answers, as far as they are there.
 *
 * @returns `null` as long as project or amount are unknown
 */
export function subsidyOf({ project, amount }: Answers, context: AnswerContext): Subsidy | null {
  if (!project || !amount) return null
  const { scheme, size, free } = context
  const counted = projectAmount(amount, project.participants.length, scheme.cateringMaximum)
  return grantSubsidy(counted, rateOf(scheme, size, project), free)
}

/** What is wrong with a day before its rules are looked at: there is no such day, or its year cannot be meant. */
function dayErrors(field: string, day: string, { earliest, latest }: DateBounds): FieldError[] {
  if (!isCalendarDay(day)) return [{ field, code: 'date-unknown' }]
  const unlikely = day < earliest || day > latest
  return unlikely ? [{ field, code: 'year-unlikely', firstDay: earliest, lastDay: latest }] : []
}

function startErrors({ start }: Answers, { today, scheme }: AnswerContext): FieldError[] {
  if (!start) return []
  const field = 'start.serviceStart'
  const malformed = dayErrors(field, start.serviceStart, scheme.dateBounds.service)
  if (malformed.length > 0) return malformed
  const lastDay = applicationDeadline(start.serviceStart)
  // V01
  return today > lastDay ? [{ field, code: 'application-term-passed', lastDay }] : []
}

/** V08 */
function mainActivityErrors(answers: Answers, { activities }: AnswerContext): FieldError[] {
  const code = answers['main-activity']?.naceCode
  if (code === undefined) return []
  const field = 'main-activity.naceCode'
  if (!activities.includes(code)) return [{ field, code: 'not-of-enterprise' }]
  return isAcceptedActivity(code) ? [] : [{ field, code: 'activity-not-accepted' }]
}

/** V09: the theme, and within it the subtheme, are open for the service on the day of submission. */
function themeErrors({ service, theme: themeCode, subtheme: code }: Project, scheme: Scheme): FieldError[] {
  const theme = scheme.themes.find((one) => one.code === themeCode)
  if (!theme?.services.includes(service)) return [{ field: 'project.theme', code: 'theme-not-open' }]
  const field = 'project.subtheme'
  const asked = theme.subthemes.filter((subtheme) => code === undefined || subtheme.code === code)
  if (code !== undefined && asked.length === 0) return [{ field, code: 'subtheme-unknown' }]
  // Without a subtheme, all of the theme must be open: advice on digitalisation only is for cybersecurity.
  const open = asked.every(({ services }) => services.includes(service))
  return open ? [] : [{ field, code: 'advice-only-cybersecurity' }]
}

/** V10, V11 */
function trainingErrors(project: Project, scheme: Scheme): FieldError[] {
  const errors: FieldError[] = []
  if (project.service === 'training' && !project.form) {
    errors.push({ field: 'project.form', code: 'form-required' })
  }
  if (project.service === 'training' && project.form === 'distance' && !project.interactive) {
    errors.push({ field: 'project.interactive', code: 'interaction-required' })
  }
  const isListed = scheme.listedTrainings.some(({ code }) => code === project.listedTraining)
  if (project.theme === 'professional-skills' && !isListed) {
    errors.push({ field: 'project.listedTraining', code: 'not-on-list' })
  }
  return errors
}

/** V02: a day that still has to come this year is no mistake in the year. */
function agreementErrors(day: string, today: string, bounds: DateBounds): FieldError[] {
  const field = 'project.agreedOn'
  const toCome = isCalendarDay(day) && day > today && yearOf(day) === yearOf(today)
  return toCome ? [{ field, code: 'agreed-in-future' }] : dayErrors(field, day, bounds)
}

/** V03 */
function endErrors(end: string, start: string | undefined, { today, scheme }: AnswerContext): FieldError[] {
  const field = 'project.serviceEnd'
  const malformed = dayErrors(field, end, scheme.dateBounds.service)
  if (malformed.length > 0) return malformed
  if (start && end < start) return [{ field, code: 'end-before-start' }]
  const lastDay = finishBy(today)
  return end > lastDay ? [{ field, code: 'end-too-late', lastDay }] : []
}

/** V19 */
function participantErrors({ service, participants }: Project): FieldError[] {
  const field = 'project.participants'
  if (service === 'training' && participants.length === 0) return [{ field, code: 'participant-required' }]
  const student = participants.some(({ status }) => status === 'student-worker')
  return student ? [{ field, code: 'student-not-allowed' }] : []
}

function projectErrors({ project, start }: Answers, context: AnswerContext): FieldError[] {
  if (!project) return []
  const { scheme, today } = context
  return [
    ...themeErrors(project, scheme),
    ...trainingErrors(project, scheme),
    ...agreementErrors(project.agreedOn, today, scheme.dateBounds.agreement),
    ...endErrors(project.serviceEnd, start?.serviceStart, context),
    ...participantErrors(project),
  ]
}

/** V05, V13 */
function providerErrors({ provider: answer, project }: Answers, context: AnswerContext): FieldError[] {
  if (!answer) return []
  const { today, providers, isRelated } = context
  const field = 'provider.registrationNumber'
  const provider = providers.find(({ id }) => id === answer.registrationNumber)
  if (!provider || !isKnown(provider, today)) return [{ field, code: 'provider-unknown' }]
  if (project && provider.service !== project.service) {
    const right = providers.find(
      (one) =>
        one.firm === provider.firm &&
        one.service === project.service &&
        registrationOf(one, today) === 'registered',
    )
    return [{ field, code: 'provider-other-service', ...(right && { registrationNumber: right.id }) }]
  }
  const registration = registrationOf(provider, today)
  if (registration === 'suspended') return [{ field, code: 'provider-suspended' }]
  if (registration === 'expired') {
    return [{ field, code: 'provider-expired', lastDay: provider.registeredUntil }]
  }
  return isRelated(provider.firm) ? [{ field, code: 'provider-related' }] : []
}

/** V04, V14 */
function amountErrors(answers: Answers, { scheme }: AnswerContext): FieldError[] {
  const { amount, project } = answers
  if (!amount) return []
  if (amount.notEligible > amount.price) return [{ field: 'amount.notEligible', code: 'more-than-price' }]
  if (!project) return []
  const minimum = scheme.minimumAmount[project.service]
  const counted = projectAmount(amount, project.participants.length, scheme.cateringMaximum)
  return counted < minimum ? [{ field: 'amount.price', code: 'amount-under-minimum', minimum }] : []
}

/**
 * V17 and the declarations on honour. What is declared is all aid of three years, that of this scheme too; where it is
 * less than the subsidies that Inkom gave itself, those count.
 */
function declarationErrors(answers: Answers, context: AnswerContext): FieldError[] {
  const { declarations } = answers
  if (!declarations) return []
  const errors = (['correct', 'unrelated', 'deMinimis', 'evidence'] as const)
    .filter((name) => !declarations[name])
    .map((name): FieldError => ({ field: `declarations.${name}`, code: 'declaration-required' }))
  const received = Math.max(declarations.deMinimisReceived, context.subsidies())
  const total = received + (subsidyOf(answers, context)?.subsidy ?? 0)
  if (total > context.scheme.deMinimisCeiling) {
    errors.push({ field: 'declarations.deMinimisReceived', code: 'de-minimis-ceiling' })
  }
  return errors
}

const checks: Record<Step, (answers: Answers, context: AnswerContext) => FieldError[]> = {
  start: startErrors,
  'main-activity': mainActivityErrors,
  project: projectErrors,
  provider: providerErrors,
  amount: amountErrors,
  declarations: declarationErrors,
}

/** What is wrong with some steps, in the context of the others. A step without answers has nothing wrong. */
export const answerErrors = (
  given: readonly Step[],
  answers: Answers,
  context: AnswerContext,
): FieldError[] => given.flatMap((step) => checks[step](answers, context))

/** What stands in the way of submitting: steps without answers, answers that are wrong, or an empty budget (V12). */
export function submissionErrors(answers: Answers, context: AnswerContext): FieldError[] {
  const missing = steps.filter((step) => !answers[step])
  return [
    ...missing.map((step): FieldError => ({ field: step, code: 'step-missing' })),
    ...answerErrors(steps, answers, context),
    ...(context.free === 0 ? [{ field: 'budget', code: 'ceiling-used' }] : []),
  ]
}
