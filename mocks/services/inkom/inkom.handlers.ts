import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { components, paths } from '@/contracts/inkom'
import type { Cause } from '../../world/cause'
import { isCalendarDay, yearOf } from '../../world/days'
import type { Application } from '../../world/schema/inkom'
import type { Transaction } from '../../world/world'
import { problem } from '../problem'
import { idempotencyKeyOf, oneOf, optional, refuseRequest, text, whole } from '../reading'
import type { ServiceContext } from '../services'
import { createAdmission, notFound } from './admission'
import { answersIn } from './answers.reading'
import { cannotApply } from './applying'
import { applicationOf, findApplication, openDossier, portfolioOf, type Dossier } from './dossier'
import {
  deleteDraft,
  saveAnswers,
  startDraft,
  startedWith,
  submitDraft,
  type Act,
  type Outcome,
} from './drafts'
import { eligibilityErrors } from './eligibility.rules'
import { findProviders } from './providers.rules'
import { missingData } from './record'
import { recordHandlers } from './record.handlers'
import { schemeOn } from './scheme.rules'
import { staffHandlers } from './staff.handlers'
import { changedMeanwhile, etag, precondition } from './versions'

interface View {
  body: components['schemas']['Application']
  headers: { etag: string }
}

const isYear = whole(2016, 2100)
const isQuery = text(0, 80)
const isService = optional(oneOf<components['schemas']['Service']>('training', 'advice'))

/** Starts a draft of an enterprise that can apply and has told all, once for a key; otherwise the refusal. */
function startApplication(
  transaction: Transaction,
  enterpriseNumber: string,
  today: string,
  act: Act & { key: string },
) {
  const dossier = openDossier(transaction, enterpriseNumber, today)
  if (!dossier) return notFound()
  const started = startedWith(transaction, enterpriseNumber, act.key)
  if (started) return { body: applicationOf(started, dossier), headers: etag(started) }
  const refused = eligibilityErrors(dossier.kbo, dossier.file, today)
  if (refused.length > 0) return cannotApply('enterprise-not-eligible', refused)
  const missing = missingData(dossier.file)
  if (missing.length > 0) return cannotApply('enterprise-data-missing', missing)
  const draft = startDraft(transaction, dossier.file, act)
  return { body: applicationOf(draft, dossier), headers: etag(draft) }
}

/** Inkom: the subsidy office. Each request is admitted anew, before it is read, and each rule enforced here. */
export function inkomHandlers(context: ServiceContext): RequestHandler[] {
  const { world, clock } = context
  const http = createOpenApiHttp<paths>({ baseUrl: `${context.base}/inkom` })
  const admit = createAdmission(context)

  function view(application: Application): View | null {
    const dossier = openDossier(world, application.enterpriseNumber, clock.today())
    return dossier && { body: applicationOf(application, dossier), headers: etag(application) }
  }

  /**
   * Changes the newest state in one transaction, and gives the application as it is then.
   *
   * @param isSeen - whether the sender saw this version; left out where that does not matter
   */
  async function change(
    id: string,
    cause: Cause,
    decide: (transaction: Transaction, draft: Application, dossier: Dossier) => Outcome,
    isSeen: (draft: Application) => boolean = () => true,
  ): Promise<View | Response> {
    const outcome = await world.transact((transaction) => {
      const draft = findApplication(transaction, id)
      const dossier = draft && openDossier(transaction, draft.enterpriseNumber, clock.today())
      if (!draft || !dossier) return null
      if (draft.submission || isSeen(draft)) return decide(transaction, draft, dossier)
      return { kind: 'changed' as const, refusal: changedMeanwhile(draft, applicationOf(draft, dossier)) }
    }, cause)
    if (outcome?.kind === 'changed') return outcome.refusal
    if (outcome?.kind === 'already-submitted') {
      const { projectNumber } = outcome
      return problem(409, { type: 'already-submitted', title: 'Submitted before.', projectNumber })
    }
    if (outcome?.kind === 'refused') {
      const { errors } = outcome
      return problem(422, { type: 'answers-refused', title: 'Some answers are refused.', errors })
    }
    return (outcome && view(outcome.application)) ?? notFound()
  }

  return [
    http.get('/v1/enterprises/{enterpriseNumber}/portfolio', async ({ request, params, query, response }) => {
      const admitted = await admit.toEnterprise(request, params.enterpriseNumber, 'read')
      if (admitted instanceof Response) return response.untyped(admitted)
      const today = clock.today()
      const year = Number(query.get('year') ?? yearOf(today))
      if (!isYear(year)) refuseRequest()
      const portfolio = portfolioOf(world, params.enterpriseNumber, year, today)
      return portfolio ? response(200).json(portfolio) : response.untyped(notFound())
    }),

    http.post('/v1/enterprises/{enterpriseNumber}/applications', async ({ request, params, response }) => {
      const { enterpriseNumber } = params
      const admitted = await admit.toEnterprise(request, enterpriseNumber, 'read')
      if (admitted instanceof Response) return response.untyped(admitted)
      const act = {
        key: idempotencyKeyOf(request) ?? refuseRequest(),
        at: clock.instant(),
        by: admitted.name,
      }
      const started = await world.transact(
        (transaction) => startApplication(transaction, enterpriseNumber, clock.today(), act),
        { operation: 'inkom.startApplication', person: admitted.insz },
      )
      if (started instanceof Response) return response.untyped(started)
      return response(201).json(started.body, { headers: started.headers })
    }),

    http.get('/v1/applications/{applicationId}', async ({ request, params, response }) => {
      const admitted = await admit.toApplication(request, params.applicationId, 'read')
      if (admitted instanceof Response) return response.untyped(admitted)
      const application = view(admitted.application)
      if (!application) return response.untyped(notFound())
      return response(200).json(application.body, { headers: application.headers })
    }),

    http.patch('/v1/applications/{applicationId}', async ({ request, params, response }) => {
      const admitted = await admit.toApplication(request, params.applicationId, 'change')
      if (admitted instanceof Response) return response.untyped(admitted)
      const answers = await answersIn(request)
      const isSeen = precondition(request)
      if (isSeen instanceof Response) return response.untyped(isSeen)
      const act = { at: clock.instant(), by: admitted.caller.name }
      const changed = await change(
        params.applicationId,
        { operation: 'inkom.saveAnswers', person: admitted.caller.insz },
        (transaction, draft, dossier) => saveAnswers(transaction, draft, dossier, answers, act),
        isSeen,
      )
      if (changed instanceof Response) return response.untyped(changed)
      return response(200).json(changed.body, { headers: changed.headers })
    }),

    http.delete('/v1/applications/{applicationId}', async ({ request, params, response }) => {
      const admitted = await admit.toApplication(request, params.applicationId, 'change')
      if (admitted instanceof Response) return response.untyped(admitted)
      const isSeen = precondition(request)
      if (isSeen instanceof Response) return response.untyped(isSeen)
      const cause = { operation: 'inkom.deleteDraft', person: admitted.caller.insz } as const
      const changed = await change(params.applicationId, cause, deleteDraft, isSeen)
      return changed instanceof Response ? response.untyped(changed) : response(204).empty()
    }),

    http.post('/v1/applications/{applicationId}/submission', async ({ request, params, response }) => {
      const admitted = await admit.toApplication(request, params.applicationId, 'change')
      if (admitted instanceof Response) return response.untyped(admitted)
      const key = idempotencyKeyOf(request) ?? refuseRequest()
      const isSeen = precondition(request)
      if (isSeen instanceof Response) return response.untyped(isSeen)
      const by = admitted.caller.name
      const changed = await change(
        params.applicationId,
        { operation: 'inkom.submitApplication', person: admitted.caller.insz },
        (transaction, draft, dossier) =>
          submitDraft(transaction, draft, dossier, { key, by, at: clock.instant() }),
        isSeen,
      )
      if (changed instanceof Response) return response.untyped(changed)
      return response(200).json(changed.body, { headers: changed.headers })
    }),

    http.get('/v1/providers', async ({ request, query, response }) => {
      const admitted = await admit.caller(request)
      if (admitted instanceof Response) return response.untyped(admitted)
      const service = query.get('service')
      const sought = query.get('query') ?? ''
      if (!isService(service ?? undefined) || !isQuery(sought)) refuseRequest()
      const providers = findProviders(world.all('providers'), {
        query: sought,
        service,
        today: clock.today(),
      })
      return response(200).json({ providers })
    }),

    http.get('/v1/scheme', async ({ request, query, response }) => {
      const admitted = await admit.caller(request)
      if (admitted instanceof Response) return response.untyped(admitted)
      const on = query.get('on') ?? clock.today()
      if (!isCalendarDay(on)) refuseRequest()
      const scheme = schemeOn(world.all('schemes'), world.all('courses'), on)
      return scheme ? response(200).json(scheme) : response.untyped(notFound())
    }),

    ...recordHandlers(context, admit),
    ...staffHandlers(context, admit),
  ]
}
