import type { components } from '@/contracts/kbo'
import { personWith } from '../../rules/persons'
import type { Enterprise, EnterpriseFunction } from '../../world/schema/kbo'
import type { Reader } from '../../world/world'

type Functie = components['schemas']['Functie']
type Unnumbered = Omit<Functie, 'VolgNummer'>

/** By whom a function is held: `AanduidingPersoonOnderneming`. */
const holders = {
  person: { Code: '1', Omschrijving: 'Vertegenwoordiging door natuurlijke persoon' },
  enterprise: { Code: '2', Omschrijving: 'Vertegenwoordiging door onderneming' },
  both: { Code: '3', Omschrijving: 'Vertegenwoordiging door onderneming en natuurlijke persoon' },
} as const

const nameOf = (enterprise: Enterprise | undefined) =>
  enterprise?.kbo.Namen.MaatschappelijkeNamen[0]?.Naam ?? ''

/** A national register number is given only to whose it is. */
function personOf(reader: Reader, insz: string, callerInsz: string): Required<Functie>['Persoon'] {
  const person = personWith(reader, insz)
  return {
    ...(insz === callerInsz && { INSZ: insz }),
    VoorNaam: person?.firstName ?? '',
    AchterNaam: person?.lastName ?? '',
  }
}

/** A function as KBO has it: two where the person acts for an enterprise, for that holds one too. */
function functionsFrom(reader: Reader, held: EnterpriseFunction, callerInsz: string): Unnumbered[] {
  const { enterpriseNumber, insz, code, description, from, to, actsFor } = held
  const common = {
    FunctiehouderVan: enterpriseNumber,
    NaamOnderneming: nameOf(reader.get('enterprises', enterpriseNumber)),
    Periode: { Begin: from, Einde: to },
  }
  const own = {
    ...common,
    AardFunctie: { Code: code, Omschrijving: description },
    Persoon: personOf(reader, insz, callerInsz),
  }
  if (!actsFor) return [{ ...own, AanduidingPersoonOnderneming: holders.person }]
  const Onderneming = {
    Ondernemingsnummer: actsFor.enterpriseNumber,
    Naam: nameOf(reader.get('enterprises', actsFor.enterpriseNumber)),
  }
  const ofEnterprise = {
    ...common,
    AardFunctie: { Code: actsFor.code, Omschrijving: actsFor.description },
    AanduidingPersoonOnderneming: holders.enterprise,
    Onderneming,
  }
  return [ofEnterprise, { ...own, AanduidingPersoonOnderneming: holders.both, Onderneming }]
}

const numbered = (functions: Unnumbered[]): Functie[] =>
  functions.map((one, at) => ({ ...one, VolgNummer: String(at + 1).padStart(3, '0') }))

/** Who has or had which function in an enterprise: persons, and enterprises with their permanent representative. */
export const functionsIn = (reader: Reader, enterpriseNumber: string, callerInsz: string): Functie[] =>
  numbered(
    reader
      .where('functions', 'enterpriseNumber', enterpriseNumber)
      .flatMap((held) => functionsFrom(reader, held, callerInsz)),
  )

/** Which functions a person has or had, in whichever enterprise. */
export const functionsBy = (reader: Reader, insz: string): Functie[] =>
  numbered(
    reader
      .where('functions', 'insz', insz)
      .flatMap((held) => functionsFrom(reader, held, insz))
      .filter(({ Persoon }) => Persoon),
  )
