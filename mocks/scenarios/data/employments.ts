import { everyone } from '../../personas/everyone'
import type { Employment, GrantedRight } from '../../world/schema/idm'
import type { Seed } from '../../world/schema/tables'

/** A right as the scenario tells it: with the kind of employment it stands on. */
export interface HeldRight extends Omit<GrantedRight, 'employment' | 'grantedBy'> {
  employment: Employment['type']
}

/** It stands in addresses, so it holds no national register number. */
const idOf = ({ organisation, insz }: HeldRight) =>
  `${organisation}-${everyone.find((person) => person.insz === insz)?.id ?? 'nobody'}`

/** One employment for each person and organisation, since the first right on it; and the rights themselves. */
export function employed(held: HeldRight[]): Required<Pick<Seed, 'employments' | 'rights'>> {
  const employments = new Map<string, Employment>()
  for (const right of held) {
    const { organisation, insz, employment: type, from } = right
    const known = employments.get(idOf(right))
    const begin = known && known.from < from ? known.from : from
    employments.set(idOf(right), {
      id: idOf(right),
      organisation,
      insz,
      type,
      email: null,
      phone: null,
      from: begin,
      to: null,
    })
  }
  const rights = held.map((right) => ({ ...right, employment: idOf(right), grantedBy: null }))
  return { employments: [...employments.values()], rights }
}
