import type { ProblemError } from '@/api/problems'
import type { Interaction, TestPerson } from './acm.api'

/** What the page of a digital key gives to its challenge. */
export interface ChallengeProps {
  interaction: Interaction
  /** Null at a real ACM. */
  testPerson: TestPerson | null
  /** The time, in milliseconds since the epoch. */
  now: () => number
}

/** What a challenge tells its page. */
export interface ChallengeEvents {
  /** ACM accepted something: the sign-in as it is now. */
  progressed: [next: Interaction]
  /** ACM refused; the form shows why, the page looks whether the sign-in is still what it was. */
  refused: [problem: ProblemError]
  /** What only the simulation has, such as the card reader, is looked for again. */
  searched: []
}

/** First name and family name of the person who is played. */
export const nameOf = ({ persoon }: TestPerson) => `${persoon.voornaam} ${persoon.naam}`
