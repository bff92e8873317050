import type { components } from '@/contracts/btb'
import { organisationName, placeOf } from '../../rules/organisations'
import { personWith } from '../../rules/persons'
import { legalRepresentativeOf, representationOf } from '../../rules/representatives'
import type { Designation } from '../../world/schema/btb'
import type { CalendarDate } from '../../world/schema/time'
import type { Reader } from '../../world/world'
import { admitsDesignation, chiefOn } from './btb.rules'

type Schemas = components['schemas']

const byName = new Intl.Collator('nl')

/** A designation as the contract gives it to somebody. */
export function toegangsbeheerder(
  reader: Reader,
  { id, role, domain, insz, from, to }: Designation,
  callerInsz: string,
): Schemas['Toegangsbeheerder'] {
  const person = personWith(reader, insz)
  return {
    id,
    rol: role,
    ...(domain && { domein: domain }),
    voornaam: person?.firstName ?? '',
    naam: person?.lastName ?? '',
    eigen: insz === callerInsz,
    van: from,
    tot: to,
  }
}

/** The enterprises that a person represents on a day, by name, with who manages their access. */
export function enterprisesOf(reader: Reader, insz: string, today: CalendarDate): Schemas['Onderneming'][] {
  return legalRepresentativeOf(reader, insz, today)
    .flatMap((number): Schemas['Onderneming'][] => {
      const enterprise = reader.get('enterprises', number)
      if (!enterprise) return []
      const chief = chiefOn(reader, number, today)
      return [
        {
          ondernemingsnummer: number,
          naam: organisationName(reader, number),
          ...placeOf(reader, number),
          functie:
            representationOf(reader, number, today).find((held) => held.insz === insz)?.description ?? '',
          actief: admitsDesignation(enterprise, today),
          hoofdtoegangsbeheerder: chief ? toegangsbeheerder(reader, chief, insz) : null,
        },
      ]
    })
    .toSorted((a, b) => byName.compare(a.naam, b.naam))
}
