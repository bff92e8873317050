/** What the five digital keys share; each has a module of its own. */
import type { Interaction } from '../../world/schema/acm'
import type { Person } from '../../world/schema/simulation'
import { Failure, type RefusalType } from './refusals'

/** What a key waits for after its first half. */
export type Challenge = NonNullable<Interaction['challenge']>

/** What one try with a key leads to. */
export type KeyOutcome =
  | { accepted: Person }
  /** The first half was right. */
  | { challenge: Challenge }
  /** With the challenge that stands from now on, when it is another one; null when nothing is waited for any more. */
  | { failure: Failure; challenge?: Challenge | null }

export const fail = (type: RefusalType): { failure: Failure } => ({ failure: new Failure(type) })

/** The instant so many milliseconds after a moment. */
export const after = (now: number, time: number) => new Date(now + time).toISOString()

export const isOver = ({ validUntil }: Challenge, now: number) =>
  validUntil !== null && now > Date.parse(validUntil)

/** A challenge for a person, in which what this key does not need is empty. */
export const challengeOf = (
  { insz }: Person,
  method: Challenge['method'],
  more: Partial<Challenge> = {},
): Challenge => ({
  method,
  insz,
  code: null,
  codeNumber: null,
  icon: null,
  validUntil: null,
  sentAt: null,
  ...more,
})
