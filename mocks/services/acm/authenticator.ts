/** The authenticator app of a person: a real TOTP (RFC 6238: SHA-1, 6 digits, 30 seconds). */
import { Secret, TOTP } from 'otpauth'
import type { Person } from '../../world/schema/simulation'

const authenticator = ({ keys }: Person) => new TOTP({ secret: Secret.fromBase32(keys.totpSecret) })

/** The number of steps in an hour. */
const hour = 120

/** The code that the app shows at a moment, and until when; `now` is in milliseconds. */
export function appCode(person: Person, now: number): { code: string; validUntil: number } {
  const totp = authenticator(person)
  return { code: totp.generate({ timestamp: now }), validUntil: now + totp.remaining({ timestamp: now }) }
}

/**
 * Why a code is not accepted; null when it is. The code of the step before or after is good too: typing takes time and
 * clocks differ. One of another time within the hour tells that the clock of the phone is wrong.
 */
export function appCodeProblem(
  person: Person,
  code: string,
  now: number,
): 'wrong-code' | 'clock-differs' | null {
  const steps = authenticator(person).validate({ token: code, timestamp: now, window: hour })
  if (steps === null) return 'wrong-code'
  return Math.abs(steps) <= 1 ? null : 'clock-differs'
}
