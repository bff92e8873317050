/**
 * What goes wrong because somebody chose so, where, and how often: counted, never by chance. One place has one fault
 * at a time.
 */
import type { SignInMethod } from '../world/schema/acm'
import type { Reader, Transaction, AccountableWorld } from '../world/world'

/**
 * Everything that can go wrong, by place: a digital key, the digital keys as a whole (`upstream`), a service, or the
 * enterprise photo. The photo's fault is only looked at, so it lasts until it is taken away.
 */
export const faultKinds = {
  eid: [
    'reader-not-found',
    'no-card',
    'card-upside-down',
    'wrong-pin',
    'card-blocked',
    'certificate-expired',
    'certificate-not-configured',
  ],
  'federaal-token': ['wrong-code', 'token-expired', 'method-locked'],
  sms: ['no-phone-number', 'wrong-code', 'code-expired', 'too-many-codes'],
  'mobiele-app': ['wrong-code', 'clock-differs', 'no-device'],
  itsme: [
    'wrong-icon',
    'request-refused',
    'code-expired',
    'app-outdated',
    'method-locked',
    'unknown-phone-number',
  ],
  upstream: ['temporarily-unavailable', 'server-error'],
  kbo: ['unreachable'],
  foto: ['reference-missing'],
} as const satisfies Record<SignInMethod | 'upstream' | 'kbo' | 'foto', readonly string[]>

export type FaultPlace = keyof typeof faultKinds
export type FaultKind<Place extends FaultPlace = FaultPlace> = (typeof faultKinds)[Place][number]

/** What goes wrong at a place now; looking does not count. */
export function faultAt<Place extends FaultPlace>(reader: Reader, place: Place): FaultKind<Place> | null {
  const kind = reader.get('faults', place)?.kind
  // A world may hold a fault of an earlier version of this list.
  return faultKinds[place].find((known): known is FaultKind<Place> => known === kind) ?? null
}

/** One time less; after the last the fault is gone. */
function countDown(transaction: Transaction, place: string) {
  const fault = transaction.get('faults', place)
  if (!fault || fault.times === null) return
  if (fault.times > 1) transaction.put('faults', { ...fault, times: fault.times - 1 })
  else transaction.remove('faults', place)
}

/**
 * What goes wrong at a place now, and counts it.
 *
 * @param kinds - what can go wrong at this step; another fault waits for its own step
 */
export function takeFault<Place extends FaultPlace, Kind extends FaultKind<Place>>(
  transaction: Transaction,
  place: Place,
  kinds: readonly Kind[],
): Kind | null {
  const fault = faultAt(transaction, place)
  const taken = kinds.find((kind) => kind === fault) ?? null
  if (taken) countDown(transaction, place)
  return taken
}

/** Whether a request to a service gets lost, and counts it. The place is the name of the service. */
export async function losesRequest(world: AccountableWorld, service: string): Promise<boolean> {
  if (world.get('faults', service)?.kind !== 'unreachable') return false
  await world.transact((transaction) => countDown(transaction, service), { act: 'loseRequest' })
  return true
}
