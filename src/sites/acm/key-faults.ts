import { ProblemError } from '@/api/problems'
import type { Method } from './acm.api'

/** What can go wrong with a digital key other than in a field that was filled in: each has a title and a way on. */
const faultTypes = [
  'reader-not-found',
  'no-card',
  'card-upside-down',
  'card-not-found',
  'card-blocked',
  'certificate-expired',
  'certificate-not-configured',
  'token-expired',
  'method-locked',
  'no-phone-number',
  'too-soon',
  'too-many-codes',
  'no-device',
  'request-refused',
  'wrong-icon',
  'code-expired',
  'app-outdated',
] as const

export interface KeyFault {
  type: (typeof faultTypes)[number]
  /** When it can be tried again, where ACM tells. */
  from?: string | undefined
}

/** A lock that ends and a quota are said with their time; a wait of seconds counts down beside its button. */
const timed: KeyFault['type'][] = ['method-locked', 'too-many-codes']

const passing: KeyFault['type'][] = [
  'reader-not-found',
  'no-card',
  'card-upside-down',
  'too-soon',
  'request-refused',
  'wrong-icon',
  'code-expired',
]

/** Whether the same try may do next time; otherwise another digital key is the way on. */
export const isPassing = ({ type }: KeyFault) => passing.includes(type)

const startOf = ({ document }: ProblemError) =>
  typeof document.vanaf === 'string' ? document.vanaf : undefined

/** What went wrong, if it is about the digital key; null when it is about a field, or about the service itself. */
export function faultOf(error: Error | null): KeyFault | null {
  if (!(error instanceof ProblemError)) return null
  const type = faultTypes.find((each) => each === error.type)
  if (!type) return null
  return { type, from: timed.includes(type) ? startOf(error) : undefined }
}

/** The lock that a refusal tells of: no tries are left, or there were none. Null when it can be tried again. */
export function lockOf(problem: ProblemError, method: Method): KeyFault | null {
  const { type, document } = problem
  const locked = type === 'method-locked' || type === 'card-blocked' || document.resterend === 0
  if (!locked) return null
  return { type: method === 'eid' ? 'card-blocked' : 'method-locked', from: startOf(problem) }
}
