import type { Enterprise } from '../world/schema/kbo'
import type { Reader } from '../world/world'
import { isLegalPerson } from './representatives'

/** The trade name of a natural person's enterprise, otherwise the name of the legal person. */
export function enterpriseName(enterprise: Readonly<Enterprise>): string {
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

/** Whether KBO says that an enterprise no longer exists. A government entity never stops. */
export function isStopped(reader: Reader, code: string): boolean {
  const enterprise = reader.get('enterprises', code)
  return enterprise !== undefined && enterprise.kbo.StatusKBO.Code !== 'AC'
}

/** The legal form in short, and the place of the seat. A government entity has neither. */
export function placeOf(reader: Reader, code: string): { rechtsvorm: string; gemeente: string } {
  const enterprise = reader.get('enterprises', code)
  if (!enterprise) return { rechtsvorm: '', gemeente: '' }
  const { Rechtsvormen, Adressen } = enterprise.kbo
  return {
    rechtsvorm: isLegalPerson(enterprise) ? (Rechtsvormen.at(-1)?.Afkorting ?? '') : 'eenmanszaak',
    gemeente: Adressen[0]?.Gemeente.Naam ?? '',
  }
}
