import type { Reader } from '../world/world'

/**
 * Whether a person has anything to do with an organisation: a function, a designation or a right, also one that has
 * ended or still has to begin. Who has none is not told who manages it.
 *
 * In whichever capacity they signed in: BTB and gebruikersbeheer look at the ties themselves.
 */
export function hasTieTo(reader: Reader, insz: string, organisation: string): boolean {
  const ofEnterprise = ({ insz: holder, enterpriseNumber }: { insz: string; enterpriseNumber: string }) =>
    holder === insz && enterpriseNumber === organisation
  return (
    reader.all('functions').some(ofEnterprise) ||
    reader.all('designations').some(ofEnterprise) ||
    reader.all('rights').some((right) => right.insz === insz && right.organisation === organisation)
  )
}
