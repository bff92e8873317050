import { TOTP, Secret } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { tom } from '../../personas/tom'
import { appCode, appCodeProblem } from './authenticator'

const secret = Secret.fromLatin1('12345678901234567890')
const somebody = { ...tom, keys: { ...tom.keys, totpSecret: secret.base32 } }

/** RFC 6238, appendix B, SHA-1. The app shows the last six of the eight digits. */
const vectors: [seconds: number, code: string][] = [
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
]

describe('the authenticator app', () => {
  it.each(vectors)('%i seconds after the epoch: %s, as RFC 6238 has it', (seconds, code) => {
    const now = seconds * 1000
    expect(new TOTP({ secret, digits: 8 }).generate({ timestamp: now })).toBe(code)
    expect(appCode(somebody, now).code).toBe(code.slice(-6))
    expect(appCodeProblem(somebody, code.slice(-6), now)).toBeNull()
  })

  it('shows a code until the end of its half minute', () => {
    expect(appCode(somebody, 59_000).validUntil).toBe(60_000)
    expect(appCode(somebody, 60_000).validUntil).toBe(90_000)
    expect(appCode(somebody, 60_000).code).not.toBe(appCode(somebody, 59_999).code)
  })

  it.each([
    [0, null],
    [-30_000, null],
    [30_000, null],
    [-60_000, 'clock-differs'],
    [60_000, 'clock-differs'],
    [600_000, 'clock-differs'],
    [-3_600_000, 'clock-differs'],
    [2 * 3_600_000, 'wrong-code'],
  ])('on a phone whose clock is %i ms off: %s', (off, problem) => {
    const now = 1234567890_000
    expect(appCodeProblem(somebody, appCode(somebody, now + off).code, now)).toBe(problem)
  })

  it.each(['', '00592', '0059244', 'abcdef'])('does not accept “%s”', (code) => {
    expect(appCodeProblem(somebody, code, 1234567890_000)).toBe('wrong-code')
  })
})
