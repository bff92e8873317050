import type { ProblemError } from '@/api/problems'
import type { Interaction, TestPerson } from './acm.api'

/** What the page of a digital key gives to its challenge. */
export interface ChallengeProps {
  interaction: Interaction
  /** Null at a real ACM. */
  testPerson: TestPerson | null
  /** The time, in milliseconds since the epoch; told anew each second. */
  moment: number
}

/** What a challenge tells its page. */
export interface ChallengeEvents {
  /** ACM accepted something: the sign-in as it is now. */
  progressed: [next: Interaction]
  /** ACM refused; the form shows why, the page looks whether the sign-in is still what it was. */
  refused: [problem: ProblemError]
}

/** First name and family name of the person who is played, or of the card that was read. */
export const nameOf = ({ voornaam, naam }: { voornaam: string; naam: string }) => `${voornaam} ${naam}`
