/** Who is signed in and for which organisation they act, in whatever capacity: what a page needs of the ID token. */
export interface Actor {
  /** First name and family name. */
  personName: string
  /** Code of the target group, such as EA for an economic actor. */
  capacity: string
  /** Enterprise number, ten digits, or OVO code. */
  organisation: string
  organisationName: string
}
