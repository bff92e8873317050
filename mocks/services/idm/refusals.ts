import type { components } from '@/contracts/idm'
import { problem } from '../problem'
import { Refused } from '../refused'

type Schemas = components['schemas']

export type FieldError = Schemas['FieldError']

type RefusalType = Exclude<Schemas['Problem']['type'], 'malformed-request' | 'token-not-accepted'>

const refusals: Record<RefusalType, [status: 403 | 404 | 409 | 422, title: string]> = {
  'no-tie-to-organisation': [403, 'The person has nothing to do with this organisation.'],
  'no-authority': [403, 'The person does not manage the users of this organisation.'],
  'not-found': [404, 'There is nothing here.'],
  'already-a-user': [409, 'The person already has an employment relation in this period.'],
  'already-granted': [409, 'The person already has this right in this period.'],
  'already-asked': [409, 'The person has asked this before, and waits for an answer.'],
  'already-decided': [409, 'Somebody has answered this request.'],
  'no-manager': [409, 'Nobody manages the users of this organisation yet.'],
  'organisation-stopped': [409, 'KBO says that this enterprise no longer exists.'],
  'input-refused': [422, 'Some of what was filled in is refused.'],
}

export function refused(type: RefusalType, errors?: FieldError[]): Refused {
  const [status, title] = refusals[type]
  return new Refused(problem(status, { type, title, ...(errors && { errors }) }))
}

/** Refuses what was filled in, when there are errors. */
export function refuseInput(errors: FieldError[]): void {
  if (errors.length > 0) throw refused('input-refused', errors)
}
