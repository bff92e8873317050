import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { components, paths } from '@/contracts/inkom'
import { isCalendarDay, yearOf } from '../../world/days'
import type { Application } from '../../world/schema'
import type { Transaction } from '../../world/world'
import { problem } from '../problem'
import { oneOf, optional, refuseRequest, text, whole } from '../reading'
import type { ServiceContext } from '../services'
import { createAdmission, notFound } from './admission'
import { answersIn } from './answers.reading'
import type { FieldError } from './answers.rules'
import { applicationOf, openDossier, portfolioOf, recordOf, type Dossier } from './dossier'
import { deleteDraft, saveAnswers, startDraft, submitDraft, type Outcome } from './drafts'
import { eligibilityErrors } from './eligibility.rules'
import { findProviders } from './providers.rules'
import { schemeOn } from './scheme.rules'
import { staffHandlers } from './staff.handlers'

type ApplicationView = components['schemas']['Application']

const isKey = text(8, 100)
const isYear = whole(2016, 2100)
const isService = optional(oneOf<components['schemas']['Service']>('training', 'advice'))

const notEligible = (errors: FieldError[]) =>
  problem(409, { type: 'enterprise-not-eligible', title: 'The enterprise cannot apply.', errors })

/** Inkom: the subsidy office. Each request is admitted anew, before it is read, and each rule enforced here. */
export function inkomHandlers(context: ServiceContext): RequestHandler[] {
  const { world, clock } = context
  const http = createOpenApiHttp<paths>({ baseUrl: `${context.base}/inkom` })
  const admit = createAdmission(context)

  function view(application: Application): ApplicationView | null {
    const dossier = openDossier(world, application.enterpriseNumber, clock.today())
    return dossier && applicationOf(application, dossier)
  }

  /** Changes the newest state in one transaction, and gives the application as it is then. */
  async function change(
    id: string,
    decide: (transaction: Transaction, draft: Application, dossier: Dossier) => Outcome,
  ): Promise<ApplicationView | Response> {
    const outcome = await world.transact((transaction) => {
      const draft = transaction.get('applications', id)
      const dossier = draft && openDossier(transaction, draft.enterpriseNumber, clock.today())
      return draft && dossier ? decide(transaction, draft, dossier) : null
    })
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
    http.get('/v1/enterprises/{enterpriseNumber}', async ({ request, params, response }) => {
      const admitted = await admit.toEnterprise(request, params.enterpriseNumber)
      if (admitted instanceof Response) return response.untyped(admitted)
      const dossier = openDossier(world, params.enterpriseNumber, clock.today())
      return dossier ? response(200).json(recordOf(dossier)) : response.untyped(notFound())
    }),

    http.get('/v1/enterprises/{enterpriseNumber}/portfolio', async ({ request, params, query, response }) => {
      const admitted = await admit.toEnterprise(request, params.enterpriseNumber)
      if (admitted instanceof Response) return response.untyped(admitted)
      const today = clock.today()
      const year = Number(query.get('year') ?? yearOf(today))
      if (!isYear(year)) refuseRequest()
      const portfolio = portfolioOf(world, params.enterpriseNumber, year, today)
      return portfolio ? response(200).json(portfolio) : response.untyped(notFound())
    }),

    http.post('/v1/enterprises/{enterpriseNumber}/applications', async ({ request, params, response }) => {
      const { enterpriseNumber } = params
      const admitted = await admit.toEnterprise(request, enterpriseNumber)
      if (admitted instanceof Response) return response.untyped(admitted)
      const dossier = openDossier(world, enterpriseNumber, clock.today())
      if (!dossier) return response.untyped(notFound())
      const errors = eligibilityErrors(dossier.kbo, dossier.file, clock.today())
      if (errors.length > 0) return response.untyped(notEligible(errors))
      const draft = await world.transact((transaction) =>
        startDraft(transaction, enterpriseNumber, clock.instant()),
      )
      return response(201).json(applicationOf(draft, dossier))
    }),

    http.get('/v1/applications/{applicationId}', async ({ request, params, response }) => {
      const admitted = await admit.toApplication(request, params.applicationId, 'read')
      if (admitted instanceof Response) return response.untyped(admitted)
      const application = view(admitted.application)
      return application ? response(200).json(application) : response.untyped(notFound())
    }),

    http.patch('/v1/applications/{applicationId}', async ({ request, params, response }) => {
      const admitted = await admit.toApplication(request, params.applicationId, 'change')
      if (admitted instanceof Response) return response.untyped(admitted)
      const answers = await answersIn(request)
      const changed = await change(params.applicationId, (transaction, draft, dossier) =>
        saveAnswers(transaction, draft, dossier, answers, clock.instant()),
      )
      return changed instanceof Response ? response.untyped(changed) : response(200).json(changed)
    }),

    http.delete('/v1/applications/{applicationId}', async ({ request, params, response }) => {
      const admitted = await admit.toApplication(request, params.applicationId, 'change')
      if (admitted instanceof Response) return response.untyped(admitted)
      const changed = await change(params.applicationId, deleteDraft)
      return changed instanceof Response ? response.untyped(changed) : response(204).empty()
    }),

    http.post('/v1/applications/{applicationId}/submission', async ({ request, params, response }) => {
      const admitted = await admit.toApplication(request, params.applicationId, 'change')
      if (admitted instanceof Response) return response.untyped(admitted)
      const key = request.headers.get('Idempotency-Key')
      if (key === null || !isKey(key)) refuseRequest()
      const by = admitted.caller.name
      const changed = await change(params.applicationId, (transaction, draft, dossier) =>
        submitDraft(transaction, draft, dossier, { key, by, at: clock.instant() }),
      )
      return changed instanceof Response ? response.untyped(changed) : response(200).json(changed)
    }),

    http.get('/v1/providers', async ({ request, query, response }) => {
      const admitted = await admit.caller(request)
      if (admitted instanceof Response) return response.untyped(admitted)
      const service = query.get('service')
      if (!isService(service ?? undefined)) refuseRequest()
      const providers = findProviders(world.all('providers'), {
        query: query.get('query') ?? '',
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

    ...staffHandlers(context, admit),
  ]
}
