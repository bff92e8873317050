import type { Reader } from '../world/world'

/**
 * Whether a person has anything to do with an organisation: a function, a designation, an appointment or an employment
 * relation, also one that has ended or still has to begin. Who has none is not told who manages it.
 *
 * In whichever capacity they signed in: BTB and gebruikersbeheer look at the ties themselves.
 */
export function hasTieTo(reader: Reader, insz: string, organisation: string): boolean {
  const ofEnterprise = (held: { enterpriseNumber: string }) => held.enterpriseNumber === organisation
  const ofOrganisation = (held: { organisation: string }) => held.organisation === organisation
  return (
    reader.where('functions', 'insz', insz).some(ofEnterprise) ||
    reader.where('designations', 'insz', insz).some(ofEnterprise) ||
    reader.where('localManagers', 'insz', insz).some(ofOrganisation) ||
    reader.where('employments', 'insz', insz).some(ofOrganisation) ||
    reader.where('rights', 'insz', insz).some(ofOrganisation)
  )
}
