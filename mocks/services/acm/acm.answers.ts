import type { components } from '@/contracts/acm'
import { faultAt } from '../../faults/faults'
import { magicInputs } from '../../faults/magic-inputs'
import { holdingsOf, weighRights, type Holdings } from '../../rules/grounds'
import { organisationName, placeOf } from '../../rules/organisations'
import { personWith } from '../../rules/persons'
import type { Clock } from '../../world/clock'
import type { Capacity, Interaction } from '../../world/schema/acm'
import type { Person } from '../../world/schema/simulation'
import type { CalendarDate } from '../../world/schema/time'
import type { Reader } from '../../world/world'
import type { Challenge } from './acm.keys'
import { methodsFor } from './acm.rules'
import { appCode } from './authenticator'
import { functionSource, heldCapacities, type HeldCapacity } from './held-capacities'
import { offeredIcons } from './itsme.key'
import { messagesTo, newCodeFrom } from './sms'

type Schemas = components['schemas']
type Organisation = Schemas['Organisatie']

const byName = new Intl.Collator('nl')

/** Since when somebody is registered for the e-loket at an organisation: its first right that began, also one that ended. */
function registeredSince(
  reader: Reader,
  holdings: Holdings,
  organisation: string,
  capacity: Capacity,
  today: CalendarDate,
) {
  const [first] = weighRights(reader, holdings, organisation, capacity, today)
    .filter(({ fits, held }) => fits && held.from <= today)
    .map(({ held }) => held.from)
    .sort()
  return first ?? null
}

/** The organisations of the chosen capacity: latest used first, then by name. */
function organisationsIn(
  reader: Reader,
  insz: string,
  { capacity, organisations }: HeldCapacity,
  today: CalendarDate,
): Organisation[] {
  const holdings = holdingsOf(reader, insz)
  return organisations
    .map(({ organisation, access }) => ({
      orgcode: organisation,
      naam: organisationName(reader, organisation),
      ...placeOf(reader, organisation),
      toegang: access.allowed,
      geregistreerdSinds: registeredSince(reader, holdings, organisation, capacity, today),
      laatstGebruikt: reader.get('lastUses', `${insz}:${organisation}`)?.at ?? null,
    }))
    .sort(
      (a, b) =>
        (b.laatstGebruikt ?? '').localeCompare(a.laatstGebruikt ?? '') || byName.compare(a.naam, b.naam),
    )
}

/** What the person can act as, once it is known who that is. */
function choicesOf(
  reader: Reader,
  { insz, capacity }: Interaction,
  clock: Clock,
): Pick<Schemas['Interactie'], 'hoedanigheden' | 'organisaties' | 'ondernemingslijst'> {
  const source = functionSource(reader, clock)
  const held = insz === null ? [] : heldCapacities(reader, insz, clock)
  const chosen = held.find((one) => one.capacity === capacity)
  return {
    hoedanigheden: held.map(({ capacity, organisations, only }) => ({
      doelgroep: capacity,
      aantal: organisations.length,
      ...(only !== null && { enige: organisationName(reader, only) }),
    })),
    organisaties: chosen && insz !== null ? organisationsIn(reader, insz, chosen, clock.today()) : [],
    ondernemingslijst: { bereikbaar: source.live, van: source.at },
  }
}

function challengeAnswer(reader: Reader, challenge: Challenge): Schemas['Interactie']['uitdaging'] {
  const { method, insz, codeNumber, validUntil, icon } = challenge
  const person = personWith(reader, insz)
  const newCode = person ? newCodeFrom(reader, person, challenge) : null
  return {
    methode: method,
    ...(codeNumber !== null && { codenummer: codeNumber }),
    ...(method === 'sms' && person && { eindigtOp: person.keys.phone.slice(-2) }),
    ...(validUntil !== null && { geldigTot: validUntil }),
    ...(newCode !== null && { nieuweCodeVanaf: new Date(newCode).toISOString() }),
    ...(icon !== null && { pictogram: icon }),
  }
}

const stepOf = ({ insz, capacity }: Interaction) =>
  insz === null ? 'methode' : capacity === null ? 'hoedanigheid' : 'organisatie'

/** An interaction as the contract gives it. */
export function interactionAnswer(
  reader: Reader,
  interaction: Interaction,
  application: string,
  clock: Clock,
): Schemas['Interactie'] {
  const { id, request, challenge, insz } = interaction
  const person = insz === null ? undefined : personWith(reader, insz)
  return {
    id,
    toepassing: application,
    taal: request.language,
    stap: stepOf(interaction),
    methoden: methodsFor(request.acrValues),
    persoon: person ? { voornaam: person.firstName, naam: person.lastName } : null,
    uitdaging: challenge && challengeAnswer(reader, challenge),
    ...choicesOf(reader, interaction, clock),
  }
}

/** How far ahead the clock of a phone is that is wrong: more than the steps that are tolerated. */
const wrongClock = 10 * 60_000

/** What a test person needs for each digital key, at a moment in simulation time. Simulation only. */
export function testDataAnswer(reader: Reader, person: Person, now: number): Schemas['Testgegevens'] {
  const { id, firstName, lastName, role, keys } = person
  const credentials = { gebruikersnaam: keys.username, wachtwoord: keys.password }
  const ahead = faultAt(reader, 'mobiele-app') === 'clock-differs' ? wrongClock : 0
  const shown = appCode(person, now + ahead)
  const waiting = reader
    .all('interactions')
    .findLast(({ challenge }) => challenge?.method === 'itsme' && challenge.insz === person.insz)
  const messages = messagesTo(reader, person, now)
  return {
    persoon: { id, voornaam: firstName, naam: lastName, rol: role },
    eid: { kaartnummer: keys.eid.cardNumber, pincode: keys.eid.pin },
    federaalToken: { ...credentials, codes: [...keys.tokenCodes] },
    sms: {
      ...credentials,
      gsmnummer: keys.phone,
      berichten: messages.toReversed().map(({ code, sentAt }) => ({ code, verstuurd: sentAt })),
    },
    mobieleApp: {
      ...credentials,
      code: shown.code,
      geldigTot: new Date(shown.validUntil - ahead).toISOString(),
    },
    itsme: {
      gsmnummer: keys.phone,
      code: keys.itsmeCode,
      pictogrammen: waiting?.challenge?.icon ? offeredIcons(waiting.challenge.icon) : [],
    },
    altijdFout: [...magicInputs],
  }
}
