/** Somebody who is signed in, in whichever capacity: what a page needs of the ID token. */
export interface Person {
  firstName: string
  lastName: string
  /** National register number, eleven digits. Never shown unmasked, never in an address. */
  insz: string
}
