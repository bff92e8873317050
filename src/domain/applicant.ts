/** Who applies, and for which enterprise: what a page of the e-loket needs of the ID token. */
export interface Applicant {
  /** First name and family name. */
  personName: string
  /** National register number, eleven digits. Never shown unmasked, never in an address. */
  insz: string
  /** Ten digits without dots. */
  enterpriseNumber: string
  enterpriseName: string
}
