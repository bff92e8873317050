import { faultAt } from '../../faults/faults'
import { organisationsOf, type OrganisationTie } from '../../rules/access'
import type { Clock } from '../../world/clock'
import { addDays, twoAtNight } from '../../world/days'
import type { Capacity, Interaction } from '../../world/schema/acm'
import type { CalendarDate, Instant } from '../../world/schema/time'
import type { Reader } from '../../world/world'

/** Where ACM knows from in which enterprises a person has a function. */
export interface FunctionSource {
  /** Whether KBO answers now; otherwise ACM goes by its own copy of the night before. */
  live: boolean
  at: Instant
  day: CalendarDate
}

/** KBO itself or, while it cannot be reached, the copy that ACM made yesterday at two. That copy is invented. */
export function functionSource(reader: Reader, clock: Clock): FunctionSource {
  if (faultAt(reader, 'kbo') === null) return { live: true, at: clock.instant(), day: clock.today() }
  const yesterday = addDays(clock.today(), -1)
  return { live: false, at: twoAtNight(yesterday), day: yesterday }
}

/** A capacity in which a person can sign in. */
export interface HeldCapacity {
  capacity: Capacity
  organisations: OrganisationTie[]
  /** The one organisation there is nothing to choose about. A citizen has none, and a copy of KBO may miss some. */
  only: string | null
}

/**
 * The capacities of a person as ACM knows them now. Everyone is a citizen.
 *
 * Without KBO ACM cannot know that somebody has no enterprise: it then offers the capacity also with an empty list,
 * from which one can ask KBO again.
 */
export function heldCapacities(reader: Reader, insz: string, clock: Clock): HeldCapacity[] {
  const source = functionSource(reader, clock)
  const held = (['EA', 'GID'] as const).map((capacity): HeldCapacity => {
    const organisations = organisationsOf(reader, insz, capacity, clock.today(), source.day)
    const certain = source.live || capacity === 'GID'
    const [first] = organisations
    return {
      capacity,
      organisations,
      only: certain && first && organisations.length === 1 ? first.organisation : null,
    }
  })
  const offered = held.filter(
    ({ capacity, organisations }) => organisations.length > 0 || (capacity === 'EA' && !source.live),
  )
  return [...offered, { capacity: 'BUR', organisations: [], only: null }]
}

/** What a person can be for an application. */
interface Identity {
  capacity: Capacity
  organisation: string | null
  /** Whether the e-loket lets this identity in. */
  allowed: boolean
}

/** Everything a person can be; a citizen has no organisation, and no access to the e-loket. */
const identitiesOf = (reader: Reader, insz: string, clock: Clock): Identity[] =>
  heldCapacities(reader, insz, clock).flatMap(({ capacity, organisations }): Identity[] =>
    capacity === 'BUR'
      ? [{ capacity, organisation: null, allowed: false }]
      : organisations.map(({ organisation, access }) => ({
          capacity,
          organisation,
          allowed: access.allowed,
        })),
  )

/**
 * The enterprise that the person named by its number in this single sign-on, where no list of theirs has it: they go on
 * acting for it, without access.
 */
function namedIn(reader: Reader, { session, insz }: Interaction, held: Identity[]): Identity[] {
  const known = reader.get('acmSessions', session)
  if (known?.insz !== insz || known.chosen?.capacity !== 'EA') return []
  const { capacity, organisation } = known.chosen
  const listed = held.some((one) => one.organisation === organisation)
  const exists = organisation !== null && reader.get('enterprises', organisation) !== undefined
  return exists && !listed ? [{ capacity, organisation, allowed: false }] : []
}

/**
 * The identities among which a request leaves the choice, the first one first; none when its hint fits none.
 *
 * @param hint - of the request: what the application knows of the choice, see `readLoginHint`
 */
export function identitiesFor(
  reader: Reader,
  interaction: Interaction & { insz: string },
  hint: Interaction['request']['hint'],
  clock: Clock,
): Identity[] {
  const held = identitiesOf(reader, interaction.insz, clock)
  return [...held, ...namedIn(reader, interaction, held)].filter(
    ({ capacity, organisation, allowed }) =>
      (hint.capacity === null || hint.capacity === capacity) &&
      (hint.organisation === null || hint.organisation === organisation) &&
      (!hint.switching || allowed),
  )
}
