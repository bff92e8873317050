import type { components } from '@/contracts/inkom'
import { yearOf } from '../../world/days'
import { wallet } from '../../world/demobank'
import { depositCommunication, nextProjectNumber, randomId } from '../../world/ids'
import type { Application, EnterpriseFile, Provider } from '../../world/schema/inkom'
import type { Instant } from '../../world/schema/time'
import type { Transaction } from '../../world/world'
import { answerErrors, steps, subsidyOf, type Answers } from './answers.rules'
import { depositDeadline, finishBy } from './deadlines.rules'
import { obstaclesTo, type Dossier } from './dossier'
import { alreadySubmitted, answersRefused } from './refusals'
import type { Subsidy } from './subsidy.rules'

type Submission = components['schemas']['Submission']

/** Who does something, and when. */
export interface Act {
  at: Instant
  by: string
}

/** The draft of an enterprise that was started with a key; once it is submitted, the key starts another. */
export const startedWith = (transaction: Transaction, enterpriseNumber: string, key: string) =>
  transaction
    .where('applications', 'startKey', key)
    .find((one) => one.enterpriseNumber === enterpriseNumber && one.submission === null)

/**
 * Starts a draft with what the enterprise told before: nothing is asked twice. Whether it may apply was decided before.
 */
export function startDraft(
  transaction: Transaction,
  { id: enterpriseNumber, sections }: EnterpriseFile,
  { key, at, by }: Act & { key: string },
): Application {
  const mainActivity = sections['main-activity']
  const draft: Application = {
    id: randomId(),
    version: 1,
    enterpriseNumber,
    status: 'draft',
    answers: mainActivity ? { 'main-activity': mainActivity } : {},
    createdAt: at,
    savedAt: at,
    savedBy: by,
    submission: null,
    idempotencyKey: null,
    startKey: key,
  }
  transaction.put('applications', draft)
  return draft
}

/** Saves whole steps of a draft, unless one of them is refused. */
export function saveAnswers(
  transaction: Transaction,
  draft: Application,
  { context }: Dossier,
  given: Answers,
  { at, by }: Act,
): Application {
  if (draft.submission) throw alreadySubmitted(draft.submission)
  const answered = steps.filter((step) => given[step])
  const answers = { ...draft.answers, ...Object.fromEntries(answered.map((step) => [step, given[step]])) }
  const errors = answerErrors(answered, answers, context)
  if (errors.length > 0) throw answersRefused(errors)
  return put(transaction, { ...draft, answers, savedAt: at, savedBy: by })
}

/** Throws a draft away. */
export function deleteDraft(transaction: Transaction, draft: Application): void {
  if (draft.submission) throw alreadySubmitted(draft.submission)
  transaction.remove('applications', draft.id)
}

/**
 * Submits a draft. The key of the submission that succeeded gives its answer again; any other key is refused then,
 * so one application never gets two project numbers.
 */
export function submitDraft(
  transaction: Transaction,
  draft: Application,
  dossier: Dossier,
  { key, by, at }: Act & { key: string },
): Application {
  const { context } = dossier
  const { answers, submission } = draft
  if (submission) {
    if (key !== draft.idempotencyKey) throw alreadySubmitted(submission)
    return draft
  }
  const errors = obstaclesTo(draft, dossier)
  const subsidy = subsidyOf(answers, context)
  const provider = context.providers.find(({ id }) => id === answers.provider?.registrationNumber)
  // Without errors both are there; the compiler cannot know.
  if (errors.length > 0 || !subsidy || !provider) throw answersRefused(errors)
  const projectNumber = nextProjectNumber(transaction, yearOf(context.today))
  return put(transaction, {
    ...draft,
    status: 'awaiting-deposit',
    savedAt: at,
    savedBy: by,
    idempotencyKey: key,
    submission: {
      submittedAt: at,
      submittedBy: by,
      ...submissionTerms(projectNumber, subsidy, provider, context.today),
    },
  })
}

const submissionTerms = (
  projectNumber: string,
  subsidy: Subsidy,
  provider: Provider,
  today: string,
): Omit<Submission, 'submittedAt' | 'submittedBy'> => ({
  projectNumber,
  providerName: provider.name,
  ...subsidy,
  deposit: {
    ...wallet,
    amount: subsidy.ownShare,
    communication: depositCommunication(projectNumber),
    deadline: depositDeadline(today),
  },
  finishBy: finishBy(today),
})

function put(transaction: Transaction, changed: Application): Application {
  const application = { ...changed, version: changed.version + 1 }
  transaction.put('applications', application)
  return application
}
