import type { components } from '@/contracts/inkom'
import { dayOf, isCalendarDay, yearOf, yearsBefore } from '../../world/days'
import { budgetYear, type Application } from '../../world/schema/inkom'
import { nextStep } from './answers.rules'
import { applicationDeadline } from './deadlines.rules'

type Status = Application['status']
type Task = components['schemas']['Task']
type Summary = components['schemas']['ApplicationSummary']

/** Where the subsidy of an application counts in the budget, by its status (§5.3). */
const budgetParts: Record<Status, 'used' | 'reserved' | 'none'> = {
  draft: 'none',
  'awaiting-deposit': 'reserved',
  'deposit-returned': 'reserved',
  deposited: 'reserved',
  'refused-by-provider': 'none',
  lapsed: 'none',
  'awaiting-payment': 'used',
  'payment-ordered': 'used',
  'partly-paid': 'used',
  paid: 'used',
  stopped: 'used',
  closed: 'used',
  'under-inspection': 'used',
  'found-in-order': 'used',
  blocked: 'used',
  reclaimed: 'used',
  repaid: 'used',
}

const waitsForDeposit = (status: Status) => status === 'awaiting-deposit' || status === 'deposit-returned'

/** The status on a day: an application without its deposit lapses by itself on the day after the deadline. */
export function statusOn({ status, submission }: Application, today: string): Status {
  return submission && waitsForDeposit(status) && today > submission.deposit.deadline ? 'lapsed' : status
}

/** Subsidy comes back only when the project is stopped in the calendar year of its submission (§5.2). */
const isGivenBack = (application: Application) =>
  application.status === 'stopped' &&
  yearOf(dayOf(Date.parse(application.savedAt))) === budgetYear(application)

interface Drawn {
  today: string
  used: number
  reserved: number
}

/** By list: the world gives the same one until something in it changes, and every request asks for the budget. */
const drawn = new WeakMap<readonly Application[], Drawn>()

/** What a list of applications draws on the budget on a day. */
function drawnBy(submitted: readonly Application[], today: string): Drawn {
  const known = drawn.get(submitted)
  if (known?.today === today) return known
  const parts = { used: 0, reserved: 0, none: 0 }
  for (const one of submitted) {
    if (!isGivenBack(one)) parts[budgetParts[statusOn(one, today)]] += one.submission?.subsidy ?? 0
  }
  const { used, reserved } = parts
  drawn.set(submitted, { today, used, reserved })
  return { today, used, reserved }
}

/**
 * What is left of the ceiling of a calendar year (V12). All in cents.
 *
 * @param submitted - in that year
 */
export function budgetOf(submitted: readonly Application[], ceiling: number, today: string) {
  const { used, reserved } = drawnBy(submitted, today)
  return { ceiling, used, reserved, free: Math.max(0, ceiling - used - reserved) }
}

/** Whether the subsidy of an application on a day is given, or set apart for it. */
const isGranted = (one: Application, today: string) =>
  budgetParts[statusOn(one, today)] !== 'none' && !isGivenBack(one)

/**
 * De minimis aid of the last three years (§2.6), from the same day three years ago on, in cents: the subsidies of this
 * scheme, and all aid as the enterprise declared it last (V17). What it declared holds the earlier subsidies of this
 * scheme, so the total adds only that of the application it came with; it is never less than what Inkom knows itself.
 */
export function deMinimisOf(applications: readonly Application[], today: string) {
  const since = yearsBefore(today, 3)
  const submittedOn = ({ submission }: Application) => submission && dayOf(Date.parse(submission.submittedAt))
  const recent = applications
    .filter((one) => (submittedOn(one) ?? '') >= since)
    .toSorted((a, b) => (submittedOn(a) ?? '').localeCompare(submittedOn(b) ?? ''))
  const subsidyIn = (list: readonly Application[]) =>
    list
      .filter((one) => isGranted(one, today))
      .reduce((total, { submission }) => total + (submission?.subsidy ?? 0), 0)
  const subsidies = subsidyIn(recent)
  const declared = recent.at(-1)?.answers.declarations?.deMinimisReceived ?? 0
  return { since, subsidies, declared, total: Math.max(subsidies, declared + subsidyIn(recent.slice(-1))) }
}

/**
 * V07: until when the size is locked; `null` while no application of this year has succeeded.
 *
 * @param submitted - this calendar year
 */
export function sizeLockedUntil(submitted: readonly Application[], today: string): string | null {
  const succeeded = submitted.some((one) => budgetParts[statusOn(one, today)] !== 'none')
  return succeeded ? `${yearOf(today)}-12-31` : null
}

/** V01: the last day to submit, when the start of the service is known. */
export function deadlineOf({ answers: { start } }: Application): string | null {
  return start && isCalendarDay(start.serviceStart) ? applicationDeadline(start.serviceStart) : null
}

function taskOf(application: Application, today: string): Task | null {
  const { id: applicationId, answers, submission } = application
  const title = answers.project?.title ?? ''
  const status = statusOn(application, today)
  const deadline = deadlineOf(application)
  if (status === 'draft' && (deadline === null || deadline >= today)) {
    return { kind: 'finish-draft', applicationId, title, amount: null, deadline }
  }
  if (!submission) return null
  if (waitsForDeposit(status)) {
    const { amount, deadline } = submission.deposit
    return { kind: 'deposit', applicationId, title, amount, deadline }
  }
  if (status === 'awaiting-payment' || status === 'partly-paid') {
    const amount = status === 'partly-paid' ? null : submission.amount
    return { kind: 'pay', applicationId, title, amount, deadline: submission.finishBy }
  }
  return null
}

/** What an enterprise has to do now, the nearest deadline first and what has none last. */
export function tasksOf(applications: readonly Application[], today: string): Task[] {
  const last = '9999-12-31'
  return applications
    .map((application) => taskOf(application, today))
    .filter((task) => task !== null)
    .toSorted((a, b) => (a.deadline ?? last).localeCompare(b.deadline ?? last))
}

/** An application in the list of the portfolio. */
export function summaryOf(application: Application, providerName: string | null, today: string): Summary {
  const { id, answers, submission } = application
  return {
    id,
    projectNumber: submission?.projectNumber ?? null,
    title: answers.project?.title ?? '',
    service: answers.project?.service ?? null,
    providerName: submission?.providerName ?? providerName,
    status: statusOn(application, today),
    amount: submission?.amount ?? null,
    subsidy: submission?.subsidy ?? null,
    submittedAt: submission?.submittedAt ?? null,
    nextStep: submission ? null : nextStep(answers),
  }
}

/** Newest first; of two of the same instant the one made last. */
export const newestFirst = (applications: readonly Application[]) =>
  applications.toReversed().sort((a, b) => b.createdAt.localeCompare(a.createdAt))
