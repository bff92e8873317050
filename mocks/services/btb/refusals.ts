import type { components } from '@/contracts/btb'
import { problem } from '../problem'
import { Refused } from '../refused'

type Schemas = components['schemas']

export type FieldError = Schemas['FieldError']

type RefusalType = Exclude<
  Schemas['Problem']['type'],
  'malformed-request' | 'token-not-accepted' | 'input-refused'
>

const refusals: Record<RefusalType, [status: 403 | 404 | 409, title: string]> = {
  'no-tie-to-enterprise': [403, 'Geen band met deze onderneming.'],
  'not-a-representative': [403, 'Geen wettelijk vertegenwoordiger van deze onderneming.'],
  'not-found': [404, 'Deze onderneming heeft die aanduiding niet.'],
  'already-designated': [409, 'Er is al een andere hoofdtoegangsbeheerder.'],
  'enterprise-stopped': [409, 'Deze onderneming is gestopt of failliet.'],
}

export function refused(type: RefusalType): Refused {
  const [status, title] = refusals[type]
  return new Refused(problem(status, { type, title }))
}

/** What was filled in is refused; every mistake is told at once. */
export const refusedInput = (errors: FieldError[]) =>
  new Refused(problem(422, { type: 'input-refused', title: 'Wat werd ingevuld, wordt geweigerd.', errors }))
