import type { operations } from '@/contracts/inkom'
import { organisationName } from '../../rules/organisations'
import type { Operation } from '../../world/cause'
import type { Transaction } from '../../world/world'
import type { Caller } from '../caller'
import { operation, type OperationsOf } from '../operations'
import type { ServiceContext } from '../services'
import type { Admission } from './admission'
import { consultationsOf, logConsultation } from './consultations'
import { applicationOf, findApplication, openDossier } from './dossier'
import { recordOf } from './record'
import { notFound } from './refusals'
import { schemeVersions } from './scheme-changes.rules'
import { applicationsOf, courseOf, enterpriseOf, isSubmitted, search } from './staff.rules'

type Operations = Pick<
  OperationsOf<operations>,
  'search' | 'consultEnterprise' | 'consultApplication' | 'getSchemeVersions'
>

/** Somebody who looks, and by what. */
interface Look {
  operation: Operation
  admitted: Caller
}

/** The side of VLAIO: whoever has the right looks at everything, and every look at a dossier is written down. */
export function staffOperations({ world, clock }: ServiceContext, admit: Admission): Operations {
  /** Shows a subject and writes down who looked, in one transaction: nothing is seen that is not written down. */
  const consult = <Shown extends object>(
    { operation, admitted: { insz, name } }: Look,
    subject: string,
    show: (transaction: Transaction) => Shown,
  ) =>
    world.transact(
      (transaction) => {
        const shown = show(transaction)
        logConsultation(transaction, { subject, at: clock.instant(), by: name, insz })
        const body = { ...shown, consultations: consultationsOf(transaction, subject) }
        return { status: 200 as const, body }
      },
      { operation, person: insz },
    )

  return {
    search: operation(admit.staff('dossiers'), ({ query: { kind, query = '', page = 1 } }) => ({
      status: 200,
      body: search(world, { kind, query, page }, clock.today()),
    })),

    consultEnterprise: operation(admit.staff('dossiers'), (asked) => {
      const { enterpriseNumber } = asked.params
      const today = clock.today()
      return consult(asked, enterpriseNumber, (transaction) => {
        const enterprise = transaction.get('enterprises', enterpriseNumber)
        if (!enterprise) throw notFound()
        const dossier = openDossier(transaction, enterpriseNumber, today)
        return {
          ...enterpriseOf(enterprise),
          record: dossier && recordOf(transaction, dossier),
          applications: applicationsOf(transaction, enterpriseNumber, today),
        }
      })
    }),

    consultApplication: operation(admit.staff('dossiers'), (asked) => {
      const { applicationId } = asked.params
      const today = clock.today()
      const id = findApplication(world, applicationId)?.id ?? applicationId
      return consult(asked, id, (transaction) => {
        const application = transaction.get('applications', id)
        const dossier = application && openDossier(transaction, application.enterpriseNumber, today)
        if (!application || !dossier || !isSubmitted(application)) throw notFound()
        return {
          application: applicationOf(application, dossier),
          enterpriseName: organisationName(transaction, application.enterpriseNumber),
          events: courseOf(application, today),
        }
      })
    }),

    getSchemeVersions: operation(admit.staff('parameters'), () => ({
      status: 200,
      body: { versions: schemeVersions(world.all('schemes'), world.all('courses')) },
    })),
  }
}
