import type { components } from '@/contracts/acm'
import { problem } from '../problem'
import { Refused } from '../refused'

type Problem = components['schemas']['Problem']

/** Whatever cannot be read is refused before there is a decision. */
export type RefusalType = Exclude<Problem['type'], 'malformed-request'>

/** What a refusal can tell besides. */
type RefusalMembers = Pick<Problem, 'volgendNummer' | 'resterend' | 'vanaf'>

const titles: Record<RefusalType, string> = {
  'unknown-client': 'No client is registered under this client_id.',
  'unknown-redirect-uri': 'This address is not registered for the client.',
  'interaction-not-found': 'This sign-in is unknown, ended or older than 30 minutes.',
  'wrong-step': 'The sign-in is not at this step.',
  'card-not-found': 'No identity card has this number.',
  'wrong-pin': 'The PIN is not that of the card.',
  'wrong-credentials': 'The user name or the password is wrong.',
  'wrong-code': 'The code is wrong.',
  'code-expired': 'The code or the request on the phone has expired.',
  'unknown-phone-number': 'No itsme account has this number.',
  'wrong-icon': 'This is not the icon of the website.',
  'wrong-itsme-code': 'The itsme code is wrong.',
  'reader-not-found': 'No card reader is connected.',
  'no-card': 'There is no card in the reader.',
  'card-upside-down': 'The chip of the card does not touch the reader.',
  'card-blocked': 'The card is blocked after three wrong PINs.',
  'certificate-expired': 'The certificates of the card have expired or were revoked.',
  'certificate-not-configured': 'The browser does not pass on the certificates of the card.',
  'token-expired': 'The federal token is no longer valid.',
  'no-phone-number': 'There is no phone number on file to send a code to.',
  'too-soon': 'A code was sent less than half a minute ago.',
  'too-many-codes': 'Too many codes were sent in a short time.',
  'clock-differs': 'The code belongs to another time: the clock of the phone is wrong.',
  'no-device': 'No authenticator app was ever connected.',
  'request-refused': 'The person refused on the phone.',
  'app-outdated': 'The itsme app has to be updated first.',
  'method-locked': 'Too many wrong tries: the digital key is locked for a while.',
  'capacity-not-yours': 'The person does not have this capacity.',
  'organisation-not-yours': 'The person cannot act for this organisation.',
  'enterprise-not-found': 'KBO knows no enterprise with this number.',
  'enterprise-annulled': 'KBO has annulled this enterprise number.',
  'no-simulation': 'There is no test data here.',
}

/** What is asked is not done, and nothing was changed. */
export function refused(
  type: RefusalType,
  status: 400 | 404 | 422 = 422,
  members: RefusalMembers = {},
): Refused {
  return new Refused(problem(status, { type, title: titles[type], ...members }))
}

/** A try with a digital key that failed. It leaves a trace in the world, so it is thrown only when that is written. */
export class Failure {
  constructor(
    readonly type: RefusalType,
    readonly members: RefusalMembers = {},
  ) {}

  /** The same, telling more. */
  with(more: RefusalMembers): Failure {
    return new Failure(this.type, { ...this.members, ...more })
  }

  refused(): Refused {
    return refused(this.type, 422, this.members)
  }
}
