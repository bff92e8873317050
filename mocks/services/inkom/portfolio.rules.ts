import type { components } from '@/contracts/inkom'
import { dayOf } from '../../world/clock'
import { isCalendarDay, yearOf, yearsBefore } from '../../world/days'
import type { Application } from '../../world/schema'
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

/** The calendar year whose budget an application draws on: that of its submission. */
const budgetYear = ({ submission }: Application) =>
  submission && yearOf(dayOf(Date.parse(submission.submittedAt)))

/** Subsidy comes back only when the project is stopped in the calendar year of its submission (§5.2). */
const isGivenBack = (application: Application) =>
  application.status === 'stopped' &&
  yearOf(dayOf(Date.parse(application.savedAt))) === budgetYear(application)

/** What is left of the ceiling of a calendar year (V12). All in cents. */
export function budgetOf(applications: readonly Application[], year: number, ceiling: number, today: string) {
  const sum = (part: 'used' | 'reserved') =>
    applications
      .filter((one) => budgetYear(one) === year && !isGivenBack(one))
      .filter((one) => budgetParts[statusOn(one, today)] === part)
      .reduce((total, { submission }) => total + (submission?.subsidy ?? 0), 0)
  const used = sum('used')
  const reserved = sum('reserved')
  return { ceiling, used, reserved, free: Math.max(0, ceiling - used - reserved) }
}

/**
 * De minimis aid of the last three years (§2.6), from the same day three years ago on, in cents: the subsidies of this scheme, and other aid as the enterprise
 * declared it last (V17).
 */
export function deMinimisOf(applications: readonly Application[], today: string) {
  const since = yearsBefore(today, 3)
  const submittedOn = ({ submission }: Application) => submission && dayOf(Date.parse(submission.submittedAt))
  const recent = applications
    .filter((one) => (submittedOn(one) ?? '') >= since)
    .toSorted((a, b) => (submittedOn(a) ?? '').localeCompare(submittedOn(b) ?? ''))
  const subsidies = recent
    .filter((one) => budgetParts[statusOn(one, today)] !== 'none' && !isGivenBack(one))
    .reduce((total, { submission }) => total + (submission?.subsidy ?? 0), 0)
  return { since, subsidies, declared: recent.at(-1)?.answers.declarations?.deMinimisReceived ?? 0 }
}

/** V07: until when the size is locked; `null` while no application of this year has succeeded. */
export function sizeLockedUntil(applications: readonly Application[], today: string): string | null {
  const year = yearOf(today)
  const succeeded = applications.some(
    (one) => budgetYear(one) === year && budgetParts[statusOn(one, today)] !== 'none',
  )
  return succeeded ? `${year}-12-31` : null
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
