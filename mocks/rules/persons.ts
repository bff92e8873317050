import type { Person } from '../world/schema/simulation'
import type { Reader } from '../world/world'

/** The person with this national register number. */
export const personWith = (reader: Reader, insz: string): Readonly<Person> | undefined =>
  reader.where('persons', 'insz', insz)[0]
