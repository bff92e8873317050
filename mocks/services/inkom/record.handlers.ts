import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { components, paths } from '@/contracts/inkom'
import type { Cause } from '../../world/cause'
import type { Transaction } from '../../world/world'
import { problem } from '../problem'
import type { ServiceContext } from '../services'
import { notFound, type Admission } from './admission'
import { cannotApply } from './applying'
import { openDossier, type Dossier } from './dossier'
import { eligibilityOf } from './eligibility.rules'
import { confirmRecord, recordOf, saveSections, type RecordOutcome } from './record'
import { sectionsIn } from './sections.reading'
import { changedMeanwhile, etag, precondition } from './versions'

type Record = components['schemas']['EnterpriseRecord']

interface Changed {
  record: Record
  headers: { etag: string }
}

/** What an enterprise tells of itself, and whether it can apply. */
export function recordHandlers({ world, clock, base }: ServiceContext, admit: Admission): RequestHandler[] {
  const http = createOpenApiHttp<paths>({ baseUrl: `${base}/inkom` })

  /** Changes the version that the sender saw, in one transaction, and gives the record as it is then. */
  async function change(
    request: Request,
    enterpriseNumber: string,
    cause: Cause,
    decide: (transaction: Transaction, dossier: Dossier) => RecordOutcome,
  ): Promise<Changed | Response> {
    const isSeen = precondition(request)
    if (isSeen instanceof Response) return isSeen
    return world.transact((transaction) => {
      const dossier = openDossier(transaction, enterpriseNumber, clock.today())
      if (!dossier) return notFound()
      if (!isSeen(dossier.file)) return changedMeanwhile(dossier.file, recordOf(transaction, dossier))
      const outcome = decide(transaction, dossier)
      if (outcome.kind === 'refused') {
        const title = 'Some answers are refused.'
        return problem(422, { type: 'answers-refused', title, errors: outcome.errors })
      }
      if (outcome.kind !== 'done') return cannotApply(outcome.kind, outcome.errors)
      const file = transaction.get('enterpriseFiles', enterpriseNumber) ?? dossier.file
      return { record: recordOf(transaction, { ...dossier, file }), headers: etag(file) }
    }, cause)
  }

  return [
    http.get('/v1/enterprises/{enterpriseNumber}', async ({ request, params, response }) => {
      const admitted = await admit.toEnterprise(request, params.enterpriseNumber, 'read')
      if (admitted instanceof Response) return response.untyped(admitted)
      const dossier = openDossier(world, params.enterpriseNumber, clock.today())
      if (!dossier) return response.untyped(notFound())
      return response(200).json(recordOf(world, dossier), { headers: etag(dossier.file) })
    }),

    http.patch('/v1/enterprises/{enterpriseNumber}', async ({ request, params, response }) => {
      const { enterpriseNumber } = params
      const admitted = await admit.toEnterprise(request, enterpriseNumber, 'change')
      if (admitted instanceof Response) return response.untyped(admitted)
      const sections = await sectionsIn(request)
      const act = { at: clock.instant(), by: admitted.name }
      const cause = { operation: 'inkom.saveSections', person: admitted.insz } as const
      const changed = await change(request, enterpriseNumber, cause, (transaction, dossier) =>
        saveSections(transaction, dossier, sections, act),
      )
      if (changed instanceof Response) return response.untyped(changed)
      return response(200).json(changed.record, { headers: changed.headers })
    }),

    http.post('/v1/enterprises/{enterpriseNumber}/confirmation', async ({ request, params, response }) => {
      const { enterpriseNumber } = params
      const admitted = await admit.toEnterprise(request, enterpriseNumber, 'change')
      if (admitted instanceof Response) return response.untyped(admitted)
      const act = { at: clock.instant(), by: admitted.name }
      const cause = { operation: 'inkom.confirmRecord', person: admitted.insz } as const
      const changed = await change(request, enterpriseNumber, cause, (transaction, dossier) =>
        confirmRecord(transaction, dossier, act),
      )
      if (changed instanceof Response) return response.untyped(changed)
      return response(200).json(changed.record, { headers: changed.headers })
    }),

    http.get('/v1/enterprises/{enterpriseNumber}/eligibility', async ({ request, params, response }) => {
      const admitted = await admit.toEnterprise(request, params.enterpriseNumber, 'read')
      if (admitted instanceof Response) return response.untyped(admitted)
      const today = clock.today()
      const dossier = openDossier(world, params.enterpriseNumber, today)
      if (!dossier) return response.untyped(notFound())
      return response(200).json(eligibilityOf(dossier.kbo, dossier.file, today))
    }),
  ]
}
