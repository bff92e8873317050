import type { Enterprise } from '../world/schema'
import { isLegalPerson } from './representatives'

/** The trade name of a natural person's enterprise, otherwise the name of the legal person. */
export function enterpriseName(enterprise: Readonly<Enterprise>): string {
  const { CommercieleNamen, MaatschappelijkeNamen } = enterprise.kbo.Namen
  const names = isLegalPerson(enterprise)
    ? MaatschappelijkeNamen
    : [...CommercieleNamen, ...MaatschappelijkeNamen]
  return names[0]?.Naam ?? enterprise.id
}
