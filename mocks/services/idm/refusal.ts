import type { components } from '@/contracts/idm'
import { problem } from '../problem'

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

/** IDM does not do something; the value that a decision gives instead of what it made. Nothing was changed then. */
export class Refusal {
  constructor(
    readonly type: RefusalType,
    readonly errors?: FieldError[],
  ) {}

  response(): Response {
    const [status, title] = refusals[this.type]
    return problem(status, { type: this.type, title, ...(this.errors && { errors: this.errors }) })
  }
}

/** What was filled in is refused, when there are errors. */
export const refusedInput = (errors: FieldError[]): Refusal | null =>
  errors.length > 0 ? new Refusal('input-refused', errors) : null
