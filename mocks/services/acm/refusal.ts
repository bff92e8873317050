import type { components } from '@/contracts/acm'
import { problem } from '../problem'

type Problem = components['schemas']['Problem']

/** Whatever cannot be read is refused before there is a decision. */
type RefusalType = Exclude<Problem['type'], 'malformed-request'>

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
  'capacity-not-yours': 'The person does not have this capacity.',
  'organisation-not-yours': 'The person cannot act for this organisation.',
  'no-simulation': 'There is no test data here.',
}

/** ACM does not accept something; the value that a decision gives instead of an answer. */
export class Refusal {
  constructor(
    readonly type: RefusalType,
    readonly status: 400 | 404 | 422 = 422,
    readonly members: Pick<Problem, 'volgendNummer' | 'resterend'> = {},
  ) {}

  response(): Response {
    const { type, status, members } = this
    return problem(status, { type, title: titles[type], ...members })
  }
}
