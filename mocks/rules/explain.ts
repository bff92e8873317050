import type { components } from '@/contracts/idm'
import type { Capacity } from '../world/schema/acm'
import type { Enterprise } from '../world/schema/kbo'
import type { CalendarDate } from '../world/schema/time'
import type { Reader } from '../world/world'
import { weighAccess, type Access, type Decision } from './access'
import { chainOf } from './chain'
import { managersOf } from './managers'
import { nextStep, type Question } from './next-step'
import { organisationName } from './organisations'
import { personWith } from './persons'
import { isLegalPerson, representationOf } from './representatives'
import { hasTieTo } from './ties'

type Uitleg = components['schemas']['Uitleg']
type Beheerder = components['schemas']['Beheerder']

const doors = {
  'legal-representative': 'wettelijk-vertegenwoordiger',
  right: 'gebruikersrecht',
} as const

const limitNames = { 'read-only': 'alleen-lezen', 'no-new-application': 'geen-nieuwe-aanvraag' } as const

const toegang = (access: Access): Uitleg['toegang'] =>
  access.allowed
    ? {
        toegelaten: true,
        door: doors[access.through],
        reden: null,
        beperking: access.limit && limitNames[access.limit],
      }
    : { toegelaten: false, door: null, reden: access.reason, beperking: null }

function soort(reader: Reader, organisation: string, enterprise: Enterprise | undefined): Uitleg['soort'] {
  if (enterprise) return isLegalPerson(enterprise) ? 'rechtspersoon' : 'natuurlijk-persoon'
  return reader.get('entities', organisation) ? 'entiteit' : null
}

/** The case of the information page: who represents the enterprise today, by its kind, or who works for it. */
function geval({ enterprise, functions }: Decision): Uitleg['geval'] {
  const represents = functions.some(({ fits, position }) => fits && position === 'in')
  if (!enterprise || !represents) return 'C'
  return isLegalPerson(enterprise) ? 'A' : 'B'
}

/** Who can take the step, where that is not the person who asks; who is asked for a right is one of them too. */
function helpers(
  reader: Reader,
  { organisation, today }: Question,
  { actie, door }: Uitleg['volgendeStap'],
): Beheerder[] {
  const holders: { insz: string; hoedanigheid: Beheerder['hoedanigheid'] }[] =
    door === 'wettelijk-vertegenwoordiger'
      ? representationOf(reader, organisation, today).map(({ insz }) => ({ insz, hoedanigheid: door }))
      : door === 'beheerder' || actie === 'vraag-recht'
        ? managersOf(reader, organisation, today).map(({ insz, role }) => ({ insz, hoedanigheid: role }))
        : []
  const first = holders.filter(({ insz }, at) => holders.findIndex((one) => one.insz === insz) === at)
  return first.flatMap(({ insz, hoedanigheid }) => {
    const person = personWith(reader, insz)
    return person ? [{ voornaam: person.firstName, naam: person.lastName, hoedanigheid }] : []
  })
}

/**
 * Why a person may or may not use the e-loket for an organisation on a day, in the words of IDM's contract. What it
 * says is the decision that Inkom makes, and not a second one.
 */
export function explainAccess(
  reader: Reader,
  insz: string,
  organisation: string,
  capacity: Capacity,
  today: CalendarDate,
): Uitleg {
  const question = { insz, organisation, today }
  const decision = weighAccess(reader, insz, organisation, capacity, today)
  const { access, enterprise } = decision
  const kind = soort(reader, organisation, enterprise)
  const volgendeStap = nextStep(reader, question, decision)
  return {
    orgcode: organisation,
    organisatie: kind && organisationName(reader, organisation),
    op: today,
    soort: kind,
    schakels: chainOf(reader, insz, organisation, decision, today),
    toegang: toegang(access),
    geval: geval(decision),
    volgendeStap,
    beheerders: hasTieTo(reader, insz, organisation) ? helpers(reader, question, volgendeStap) : [],
  }
}
