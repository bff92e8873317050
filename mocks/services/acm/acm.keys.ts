/**
 * The five digital keys: what is shown, and whether it is right. Locking after three wrong tries is not there yet; a
 * refusal can already carry the tries that are left.
 */
import { Secret, TOTP } from 'otpauth'
import type { Interaction, Person } from '../../world/schema'
import { Refusal } from './refusal'

/** What a key waits for after its first half. */
export type Challenge = NonNullable<Interaction['challenge']>

/** What one try with a key leads to. */
export type KeyOutcome =
  | { accepted: Person }
  /** The first half was right. */
  | { challenge: Challenge }
  /** With the challenge that stands from now on, when it is another one. */
  | { refusal: Refusal; challenge?: Challenge }

const minutes = 60_000
/** How long an sms code holds. */
const smsLifetime = 5 * minutes
/** How long a request waits on the phone. */
const itsmeLifetime = 3 * minutes

const refuse = (...given: ConstructorParameters<typeof Refusal>) => ({ refusal: new Refusal(...given) })
const digitsOf = (typed: string) => typed.replace(/\D/g, '')
const withoutSpaces = (typed: string) => typed.replace(/\s/g, '')
const after = (now: number, lifetime: number) => new Date(now + lifetime).toISOString()
const over = ({ validUntil }: Challenge, now: number) => validUntil !== null && now > Date.parse(validUntil)

/** A Belgian phone number in any usual spelling, as `+32…`. */
const phoneNumber = (typed: string) =>
  typed
    .replace(/[^\d+]/g, '')
    .replace(/^(00|\+)?32/, '+32')
    .replace(/^\+320|^0/, '+32')

/** Card in the reader and PIN. */
export function checkEid(persons: readonly Person[], cardNumber: string, pin: string): KeyOutcome {
  const number = digitsOf(cardNumber)
  const person = persons.find(({ keys }) => keys.eid.cardNumber === number)
  if (!person) return refuse('card-not-found')
  return withoutSpaces(pin) === person.keys.eid.pin ? { accepted: person } : refuse('wrong-pin')
}

/** The person with this user name and password; which of both is wrong is told to nobody. */
export function findByPassword(
  persons: readonly Person[],
  username: string,
  password: string,
): Person | Refusal {
  const name = username.trim().toLowerCase()
  const person = persons.find(({ keys }) => keys.username === name && keys.password === password)
  return person ?? new Refusal('wrong-credentials')
}

const challengeOf = (
  person: Person,
  method: Challenge['method'],
  more: Partial<Challenge> = {},
): Challenge => ({
  method,
  insz: person.insz,
  code: null,
  codeNumber: null,
  icon: null,
  validUntil: null,
  sentAt: null,
  ...more,
})

/** Asks the code that was sent to the person's phone. */
export const smsChallenge = (person: Person, code: string, now: number) =>
  challengeOf(person, 'sms', { code, sentAt: after(now, 0), validUntil: after(now, smsLifetime) })

/** Asks the code that the authenticator app shows. */
export const appChallenge = (person: Person) => challengeOf(person, 'mobiele-app')

/**
 * Asks one of the 24 codes of the card.
 *
 * @param turn - how often a code was asked before; all numbers come by, and never the same twice in a row
 */
export function tokenChallenge(person: Person, turn: number): Challenge {
  const codeNumber = ((turn * 7) % 24) + 1
  return challengeOf(person, 'federaal-token', {
    codeNumber,
    code: person.keys.tokenCodes[codeNumber - 1] ?? null,
  })
}

const authenticator = (person: Person) => new TOTP({ secret: Secret.fromBase32(person.keys.totpSecret) })

/** The code that the person's authenticator app shows at a moment, and until when (RFC 6238, 30 seconds). */
export function appCode(person: Person, now: number): { code: string; validUntil: number } {
  const totp = authenticator(person)
  return { code: totp.generate({ timestamp: now }), validUntil: now + totp.remaining({ timestamp: now }) }
}

/** The code of the app, of the step before or of the step after. */
const isAppCode = (person: Person, code: string, now: number) =>
  authenticator(person).validate({ token: code, timestamp: now, window: 1 }) !== null

/**
 * The second half of sms, authenticator app and federal token.
 *
 * @param turn - see `tokenChallenge`, for the number that is asked after a wrong code
 */
export function checkCode(
  person: Person,
  challenge: Challenge,
  typed: string,
  now: number,
  turn: () => number,
): KeyOutcome {
  const code = withoutSpaces(typed).toUpperCase()
  if (over(challenge, now)) return refuse('code-expired')
  const right = challenge.method === 'mobiele-app' ? isAppCode(person, code, now) : code === challenge.code
  if (right) return { accepted: person }
  if (challenge.method !== 'federaal-token') return refuse('wrong-code')
  const next = tokenChallenge(person, turn())
  return { ...refuse('wrong-code', 422, { volgendNummer: next.codeNumber ?? 0 }), challenge: next }
}

const icons = ['anker', 'boot', 'fiets', 'huis', 'klok', 'ladder', 'maan', 'sleutel', 'ster', 'vlag']

/** Ten icons: one digit chooses. */
export const iconAt = (digit: string) => icons[Number(digit)] ?? 'anker'

/** The three icons that the phone lets choose from. */
export const offeredIcons = (icon: string) =>
  [0, 3, 7].flatMap((step) => icons[(icons.indexOf(icon) + step) % icons.length] ?? []).sort()

/** Sends the request to the phone with this number. */
export function beginItsme(persons: readonly Person[], typed: string, icon: string, now: number): KeyOutcome {
  const phone = phoneNumber(typed)
  const person = persons.find(({ keys }) => keys.phone === phone)
  if (!person) return refuse('unknown-phone-number')
  return { challenge: challengeOf(person, 'itsme', { icon, validUntil: after(now, itsmeLifetime) }) }
}

/** What the person does on the phone. */
export function checkItsme(
  person: Person,
  challenge: Challenge,
  icon: string,
  code: string,
  now: number,
): KeyOutcome {
  if (over(challenge, now)) return refuse('code-expired')
  if (icon !== challenge.icon) return refuse('wrong-icon')
  return withoutSpaces(code) === person.keys.itsmeCode ? { accepted: person } : refuse('wrong-itsme-code')
}
