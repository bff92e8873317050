import type { Enterprise } from '../world/schema'
import type { Reader } from '../world/world'
import { isLegalPerson } from './representatives'

/** The trade name of a natural person's enterprise, otherwise the name of the legal person. */
function enterpriseName(enterprise: Enterprise): string {
  const { CommercieleNamen, MaatschappelijkeNamen } = enterprise.kbo.Namen
  const names = isLegalPerson(enterprise)
    ? MaatschappelijkeNamen
    : [...CommercieleNamen, ...MaatschappelijkeNamen]
  return names[0]?.Naam ?? enterprise.id
}

/** Name of an enterprise or a government entity; its code when it is unknown. */
export function organisationName(reader: Reader, code: string): string {
  const enterprise = reader.get('enterprises', code)
  return enterprise ? enterpriseName(enterprise) : (reader.get('entities', code)?.name ?? code)
}
