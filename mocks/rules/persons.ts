import type { Person } from '../world/schema'
import type { Reader } from '../world/world'

/** The person with this national register number. */
export const personWith = (reader: Reader, insz: string): Readonly<Person> | undefined =>
  reader.all('persons').find((person) => person.insz === insz)
