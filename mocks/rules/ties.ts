import type { Reader } from '../world/world'

/**
 * Whether a person has anything to do with an organisation: a function, a designation, an appointment or an employment
 * relation, also one that has ended or still has to begin. Who has none is not told who manages it.
 *
 * In whichever capacity they signed in: BTB and gebruikersbeheer look at the ties themselves.
 */
export function hasTieTo(reader: Reader, insz: string, organisation: string): boolean {
  const ofEnterprise = ({ insz: holder, enterpriseNumber }: { insz: string; enterpriseNumber: string }) =>
    holder === insz && enterpriseNumber === organisation
  const ofOrganisation = (held: { insz: string; organisation: string }) =>
    held.insz === insz && held.organisation === organisation
  return (
    reader.all('functions').some(ofEnterprise) ||
    reader.all('designations').some(ofEnterprise) ||
    reader.all('localManagers').some(ofOrganisation) ||
    reader.all('employments').some(ofOrganisation) ||
    reader.all('rights').some(ofOrganisation)
  )
}
