import type { operations } from '@/contracts/inkom'
import type { Cause } from '../../world/cause'
import type { Transaction } from '../../world/world'
import { operation, type OperationsOf } from '../operations'
import type { ServiceContext } from '../services'
import type { Admission } from './admission'
import { openDossier, type Dossier } from './dossier'
import { eligibilityOf } from './eligibility.rules'
import { confirmRecord, recordOf, saveSections } from './record'
import { notFound } from './refusals'
import { changedMeanwhile, etag, precondition } from './versions'

type Operations = Pick<
  OperationsOf<operations>,
  'getEnterprise' | 'saveSections' | 'confirmRecord' | 'getEligibility'
>

/** What an enterprise tells of itself, and whether it can apply. */
export function recordOperations({ world, clock }: ServiceContext, admit: Admission): Operations {
  /** Changes the version that the sender saw, in one transaction, and gives the record as it is then. */
  function change(
    enterpriseNumber: string,
    ifMatch: string | undefined,
    cause: Cause,
    decide: (transaction: Transaction, dossier: Dossier) => void,
  ) {
    const isSeen = precondition(ifMatch)
    return world.transact((transaction) => {
      const dossier = openDossier(transaction, enterpriseNumber, clock.today())
      if (!dossier) throw notFound()
      if (!isSeen(dossier.file)) throw changedMeanwhile(dossier.file, recordOf(transaction, dossier))
      decide(transaction, dossier)
      const file = transaction.get('enterpriseFiles', enterpriseNumber) ?? dossier.file
      return { status: 200 as const, body: recordOf(transaction, { ...dossier, file }), headers: etag(file) }
    }, cause)
  }

  return {
    getEnterprise: operation(admit.enterprise('read'), ({ params: { enterpriseNumber } }) => {
      const dossier = openDossier(world, enterpriseNumber, clock.today())
      if (!dossier) throw notFound()
      return { status: 200, body: recordOf(world, dossier), headers: etag(dossier.file) }
    }),

    saveSections: operation(
      admit.enterprise('change'),
      ({ operation: name, params: { enterpriseNumber }, headers, body, admitted }) => {
        const act = { at: clock.instant(), by: admitted.name }
        return change(
          enterpriseNumber,
          headers['If-Match'],
          { operation: name, person: admitted.insz },
          (transaction, dossier) => saveSections(transaction, dossier, body, act),
        )
      },
    ),

    confirmRecord: operation(
      admit.enterprise('change'),
      ({ operation: name, params: { enterpriseNumber }, headers, admitted }) => {
        const act = { at: clock.instant(), by: admitted.name }
        return change(
          enterpriseNumber,
          headers['If-Match'],
          { operation: name, person: admitted.insz },
          (transaction, dossier) => confirmRecord(transaction, dossier, act),
        )
      },
    ),

    getEligibility: operation(admit.enterprise('read'), ({ params: { enterpriseNumber } }) => {
      const today = clock.today()
      const dossier = openDossier(world, enterpriseNumber, today)
      if (!dossier) throw notFound()
      return { status: 200, body: eligibilityOf(dossier.kbo, dossier.file, today) }
    }),
  }
}
