import type { components } from '@/contracts/inkom'
import { randomId } from '../../world/ids'
import type { Consultation } from '../../world/schema/inkom'
import type { Reader, Transaction } from '../../world/world'

/** Milliseconds in which the same person at the same subject is still looking: a reload is no second consultation. */
const sameLook = 60_000

const of = (reader: Reader, subject: string) => reader.where('consultations', 'subject', subject)

/**
 * Writes down that somebody of VLAIO looks at an enterprise or an application. Within a minute of the one that was
 * written down last, the same look is written once.
 */
export function logConsultation(transaction: Transaction, look: Omit<Consultation, 'id'>): void {
  const justNow = of(transaction, look.subject).some(
    ({ insz, at }) => insz === look.insz && Date.parse(look.at) - Date.parse(at) < sameLook,
  )
  if (!justNow) transaction.put('consultations', { id: randomId(), ...look })
}

/** Who looked, the newest first. */
export const consultationsOf = (reader: Reader, subject: string): components['schemas']['Consultation'][] =>
  of(reader, subject)
    .toReversed()
    .sort((a, b) => b.at.localeCompare(a.at))
    .map(({ at, by }) => ({ at, by }))
