import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { paths } from '@/contracts/inkom'
import { organisationName } from '../../rules/organisations'
import type { Operation } from '../../world/cause'
import type { Transaction } from '../../world/world'
import type { Caller } from '../caller'
import { oneOf, refuseRequest, text, whole } from '../reading'
import type { ServiceContext } from '../services'
import { notFound, type Admission } from './admission'
import { consultationsOf, logConsultation } from './consultations'
import { applicationOf, findApplication, openDossier } from './dossier'
import { recordOf } from './record'
import { schemeVersions } from './scheme-changes.rules'
import {
  applicationsOf,
  courseOf,
  enterpriseOf,
  isSubmitted,
  search,
  searchKinds,
  type SearchKind,
} from './staff.rules'

const isKind = oneOf(...searchKinds)
const isQuery = text(0, 80)
const isPage = whole(1, 1000)

function searchIn(query: URLSearchParams) {
  const kind = query.get('kind')
  const sought = query.get('query') ?? ''
  const page = query.get('page') ?? '1'
  if (!isKind(kind) || !isQuery(sought) || !/^\d+$/.test(page) || !isPage(Number(page))) refuseRequest()
  return { kind: kind as SearchKind, query: sought, page: Number(page) }
}

/** The side of VLAIO: whoever has the right looks at everything, and every look at a dossier is written down. */
export function staffHandlers({ world, clock, base }: ServiceContext, admit: Admission): RequestHandler[] {
  const http = createOpenApiHttp<paths>({ baseUrl: `${base}/inkom` })

  /** Shows a subject and writes down who looked, in one transaction: nothing is seen that is not written down. */
  const consult = <Shown extends object>(
    operation: Operation,
    { insz, name }: Caller,
    subject: string,
    show: (transaction: Transaction) => Shown | null,
  ) =>
    world.transact(
      (transaction) => {
        const shown = show(transaction)
        if (!shown) return null
        logConsultation(transaction, { subject, at: clock.instant(), by: name, insz })
        return { ...shown, consultations: consultationsOf(transaction, subject) }
      },
      { operation, person: insz },
    )

  return [
    http.get('/v1/staff/search', async ({ request, response }) => {
      const admitted = await admit.toStaffSide(request, 'dossiers')
      if (admitted instanceof Response) return response.untyped(admitted)
      const asked = searchIn(new URL(request.url).searchParams)
      return response(200).json(search(world, asked, clock.today()))
    }),

    http.get('/v1/staff/enterprises/{enterpriseNumber}', async ({ request, params, response }) => {
      const admitted = await admit.toStaffSide(request, 'dossiers')
      if (admitted instanceof Response) return response.untyped(admitted)
      const { enterpriseNumber } = params
      const today = clock.today()
      const shown = await consult('inkom.consultEnterprise', admitted, enterpriseNumber, (transaction) => {
        const enterprise = transaction.get('enterprises', enterpriseNumber)
        const dossier = openDossier(transaction, enterpriseNumber, today)
        return (
          (enterprise && {
            ...enterpriseOf(enterprise),
            record: dossier && recordOf(transaction, dossier),
            applications: applicationsOf(transaction, enterpriseNumber, today),
          }) ??
          null
        )
      })
      return shown ? response(200).json(shown) : response.untyped(notFound())
    }),

    http.get('/v1/staff/applications/{applicationId}', async ({ request, params, response }) => {
      const admitted = await admit.toStaffSide(request, 'dossiers')
      if (admitted instanceof Response) return response.untyped(admitted)
      const today = clock.today()
      const id = findApplication(world, params.applicationId)?.id ?? params.applicationId
      const shown = await consult('inkom.consultApplication', admitted, id, (transaction) => {
        const application = transaction.get('applications', id)
        const dossier = application && openDossier(transaction, application.enterpriseNumber, today)
        if (!application || !dossier || !isSubmitted(application)) return null
        return {
          application: applicationOf(application, dossier),
          enterpriseName: organisationName(transaction, application.enterpriseNumber),
          events: courseOf(application, today),
        }
      })
      return shown ? response(200).json(shown) : response.untyped(notFound())
    }),

    http.get('/v1/staff/scheme-versions', async ({ request, response }) => {
      const admitted = await admit.toStaffSide(request, 'parameters')
      if (admitted instanceof Response) return response.untyped(admitted)
      return response(200).json({ versions: schemeVersions(world.all('schemes'), world.all('courses')) })
    }),
  ]
}
