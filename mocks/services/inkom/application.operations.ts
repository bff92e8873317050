import type { operations } from '@/contracts/inkom'
import type { Cause } from '../../world/cause'
import { yearOf } from '../../world/days'
import type { Application } from '../../world/schema/inkom'
import type { Reader, Transaction } from '../../world/world'
import { operation, type OperationsOf } from '../operations'
import type { ServiceContext } from '../services'
import type { Admission } from './admission'
import { applicationOf, findApplication, openDossier, portfolioOf, type Dossier } from './dossier'
import { deleteDraft, saveAnswers, startDraft, startedWith, submitDraft, type Act } from './drafts'
import { eligibilityErrors } from './eligibility.rules'
import { missingData } from './record'
import { cannotApply, notFound } from './refusals'
import { changedMeanwhile, etag, precondition } from './versions'

type Operations = Pick<
  OperationsOf<operations>,
  'getPortfolio' | 'startApplication' | 'getApplication' | 'saveAnswers' | 'deleteDraft' | 'submitApplication'
>

/** Starts a draft of an enterprise that can apply and has told all, once for a key. */
function start(transaction: Transaction, dossier: Dossier, today: string, act: Act & { key: string }) {
  const { kbo, file } = dossier
  const started = startedWith(transaction, file.id, act.key)
  if (started) return started
  const refused = eligibilityErrors(kbo, file, today)
  if (refused.length > 0) throw cannotApply('enterprise-not-eligible', refused)
  const missing = missingData(file)
  if (missing.length > 0) throw cannotApply('enterprise-data-missing', missing)
  return startDraft(transaction, file, act)
}

/** Applications from draft to submission, and the portfolio that holds them. */
export function applicationOperations({ world, clock }: ServiceContext, admit: Admission): Operations {
  function open(reader: Reader, enterpriseNumber: string): Dossier {
    const dossier = openDossier(reader, enterpriseNumber, clock.today())
    if (!dossier) throw notFound()
    return dossier
  }

  const view = (application: Application, dossier = open(world, application.enterpriseNumber)) => ({
    body: applicationOf(application, dossier),
    headers: etag(application),
  })

  /**
   * Changes the version that the sender saw, in one transaction.
   *
   * @param ifMatch - which version that is; a submitted application tells what it is to whoever saw another one
   */
  function change<Result>(
    id: string,
    ifMatch: string | undefined,
    cause: Cause,
    decide: (transaction: Transaction, draft: Application, dossier: Dossier) => Result,
  ): Promise<Result> {
    const isSeen = precondition(ifMatch)
    return world.transact((transaction) => {
      const draft = findApplication(transaction, id)
      if (!draft) throw notFound()
      const dossier = open(transaction, draft.enterpriseNumber)
      if (draft.submission || isSeen(draft)) return decide(transaction, draft, dossier)
      throw changedMeanwhile(draft, applicationOf(draft, dossier))
    }, cause)
  }

  return {
    getPortfolio: operation(admit.enterprise('read'), ({ params: { enterpriseNumber }, query }) => {
      const today = clock.today()
      const portfolio = portfolioOf(world, enterpriseNumber, query.year ?? yearOf(today), today)
      if (!portfolio) throw notFound()
      return { status: 200, body: portfolio }
    }),

    startApplication: operation(
      admit.enterprise('read'),
      async ({ operation: name, params: { enterpriseNumber }, headers, admitted }) => {
        const act = { key: headers['Idempotency-Key'], at: clock.instant(), by: admitted.name }
        const started = await world.transact(
          (transaction) => {
            const dossier = open(transaction, enterpriseNumber)
            return view(start(transaction, dossier, clock.today(), act), dossier)
          },
          { operation: name, person: admitted.insz },
        )
        return { status: 201, ...started }
      },
    ),

    getApplication: operation(admit.application('read'), ({ admitted: { application } }) => ({
      status: 200,
      ...view(application),
    })),

    saveAnswers: operation(
      admit.application('change'),
      async ({ operation: name, params: { applicationId }, headers, body, admitted: { caller } }) => {
        const act = { at: clock.instant(), by: caller.name }
        const saved = await change(
          applicationId,
          headers['If-Match'],
          { operation: name, person: caller.insz },
          (transaction, draft, dossier) => saveAnswers(transaction, draft, dossier, body, act),
        )
        return { status: 200, ...view(saved) }
      },
    ),

    deleteDraft: operation(
      admit.application('change'),
      async ({ operation: name, params: { applicationId }, headers, admitted: { caller } }) => {
        await change(
          applicationId,
          headers['If-Match'],
          { operation: name, person: caller.insz },
          deleteDraft,
        )
        return { status: 204 }
      },
    ),

    submitApplication: operation(
      admit.application('change'),
      async ({ operation: name, params: { applicationId }, headers, admitted: { caller } }) => {
        const act = { key: headers['Idempotency-Key'], at: clock.instant(), by: caller.name }
        const submitted = await change(
          applicationId,
          headers['If-Match'],
          { operation: name, person: caller.insz },
          (transaction, draft, dossier) => submitDraft(transaction, draft, dossier, act),
        )
        return { status: 200, ...view(submitted) }
      },
    ),
  }
}
