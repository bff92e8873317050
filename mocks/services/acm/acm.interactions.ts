/**
 * A sign-in under way, as changes of the world: from an accepted authorization request, by digital key and "aanmelden
 * als", to a code for the application. What takes a transaction runs inside one.
 */
import { capacitiesOf, organisationsOf, rolesOf } from '../../rules/access'
import type { Clock } from '../../world/clock'
import { randomId } from '../../world/ids'
import type { Capacity, Interaction, Person, SignInMethod } from '../../world/schema'
import type { Reader, Transaction } from '../../world/world'
import type { KeyOutcome } from './acm.keys'
import { addressWith, methodsFor, type RequestCheck } from './acm.rules'
import { organisationName } from './acm.answers'
import { Refusal } from './refusal'

const minutes = 60_000
const interactionLifetime = 30 * minutes
/** ACM's single sign-on ends two hours after the first authentication (ACM's manual, session timeouts). */
const singleSignOnLifetime = 120 * minutes

const age = (instant: string, now: number) => now - Date.parse(instant)

/** An interaction in which a digital key was accepted. */
type Authenticated = Interaction & { insz: string; method: SignInMethod; authenticatedAt: string }

const isAuthenticated = (interaction: Interaction): interaction is Authenticated => interaction.insz !== null

/** The address to go to when the interaction is over. */
export interface Destination {
  locatie: string
}

/** An interaction that has not ended; a refusal when it has, or never was. */
export function findInteraction(reader: Reader, id: string, now: number): Interaction | Refusal {
  const found = reader.get('interactions', id)
  const alive = found && age(found.startedAt, now) <= interactionLifetime
  return alive ? found : new Refusal('interaction-not-found', 404)
}

/** Forgets what nobody can use any more. A used code is remembered as long as its tokens can live. */
function sweep(transaction: Transaction, now: number) {
  for (const { id, startedAt } of transaction.all('interactions')) {
    if (age(startedAt, now) > interactionLifetime) transaction.remove('interactions', id)
  }
  for (const { id, issuedAt } of transaction.all('codes')) {
    if (age(issuedAt, now) > 2 * 60 * minutes) transaction.remove('codes', id)
  }
  for (const { id, expiresAt } of transaction.all('accessTokens')) {
    if (age(expiresAt, now) > 0) transaction.remove('accessTokens', id)
  }
}

/** The person who signed in before in this browser session, when that still counts. */
function singleSignOn(reader: Reader, session: string, now: number) {
  const found = reader.get('acmSessions', session)
  return found && age(found.authenticatedAt, now) <= singleSignOnLifetime ? found : null
}

/** Begins the interaction that an accepted request asks for; with single sign-on the digital key is not asked. */
export function begin(
  transaction: Transaction,
  { request, prompt }: Extract<RequestCheck, { outcome: 'accepted' }>,
  session: string,
  clock: Clock,
): Interaction | Destination {
  sweep(transaction, clock.now())
  const before = prompt.includes('login') ? null : singleSignOn(transaction, session, clock.now())
  const known = before && methodsFor(request.acrValues).includes(before.method) ? before : null
  const interaction: Interaction = {
    id: randomId(),
    session,
    request,
    challenge: null,
    insz: known?.insz ?? null,
    method: known?.method ?? null,
    authenticatedAt: known?.authenticatedAt ?? null,
    capacity: null,
    startedAt: clock.instant(),
  }
  if (prompt.includes('none')) return answerSilently(transaction, interaction, clock)
  transaction.put('interactions', interaction)
  return interaction
}

/** Answers a request that allows no page: with a code only when there is nothing to choose. */
function answerSilently(transaction: Transaction, interaction: Interaction, clock: Clock): Destination {
  if (!isAuthenticated(interaction)) return sendBack(interaction, 'login_required')
  const { insz } = interaction
  const identities = capacitiesOf(transaction, insz, clock.today()).flatMap(({ capacity }) => {
    const ties = organisationsOf(transaction, insz, capacity, clock.today())
    const organisations = ties.length > 0 ? ties.map(({ organisation }) => organisation) : [null]
    return organisations.map((organisation) => ({ capacity, organisation }))
  })
  const [only] = identities
  if (!only || identities.length > 1) return sendBack(interaction, 'interaction_required')
  return complete(transaction, interaction, only, clock)
}

const sendBack = ({ request: { redirectUri, state } }: Interaction, error: string): Destination => ({
  locatie: addressWith(redirectUri, { error, state }),
})

/** The person does not want to sign in. */
export function cancel(transaction: Transaction, interaction: Interaction): Destination {
  transaction.remove('interactions', interaction.id)
  return sendBack(interaction, 'access_denied')
}

/** Whether a try with a digital key fits: nobody has signed in yet, and the application accepts the key. */
export const acceptsKey = ({ insz, request }: Interaction, method: SignInMethod) =>
  insz === null && methodsFor(request.acrValues).includes(method)

/** Takes over what one try with a digital key led to. */
export function applyKey(
  transaction: Transaction,
  interaction: Interaction,
  method: SignInMethod,
  outcome: KeyOutcome,
  at: string,
): Interaction | Refusal {
  if ('accepted' in outcome) return authenticate(transaction, interaction, method, outcome.accepted, at)
  const { challenge = interaction.challenge } = outcome
  const next = { ...interaction, challenge }
  transaction.put('interactions', next)
  return 'refusal' in outcome ? outcome.refusal : next
}

function authenticate(
  transaction: Transaction,
  interaction: Interaction,
  method: SignInMethod,
  { insz }: Person,
  authenticatedAt: string,
): Interaction {
  const next = { ...interaction, challenge: null, insz, method, authenticatedAt }
  transaction.put('interactions', next)
  transaction.put('acmSessions', { id: interaction.session, insz, method, authenticatedAt })
  return next
}

/** The person chooses a capacity, also another one than before. A citizen has nothing more to choose. */
export function chooseCapacity(
  transaction: Transaction,
  interaction: Interaction,
  wanted: string,
  clock: Clock,
): Interaction | Destination | Refusal {
  if (!isAuthenticated(interaction)) return new Refusal('wrong-step')
  const held = capacitiesOf(transaction, interaction.insz, clock.today())
  const chosen = held.find((one) => one.capacity === wanted)
  if (!chosen) return new Refusal('capacity-not-yours')
  const { capacity, organisations } = chosen
  if (organisations === 0) {
    return complete(transaction, interaction, { capacity, organisation: null }, clock)
  }
  const next = { ...interaction, capacity }
  transaction.put('interactions', next)
  return next
}

/** The person chooses an organisation. Also one without access: what is then allowed is for the application. */
export function chooseOrganisation(
  transaction: Transaction,
  interaction: Interaction,
  typed: string,
  clock: Clock,
): Destination | Refusal {
  const { capacity } = interaction
  if (!isAuthenticated(interaction) || capacity === null) return new Refusal('wrong-step')
  const organisation = typed.replace(/[.\s]/g, '')
  const ties = organisationsOf(transaction, interaction.insz, capacity, clock.today())
  return ties.some((tie) => tie.organisation === organisation)
    ? complete(transaction, interaction, { capacity, organisation }, clock)
    : new Refusal('organisation-not-yours')
}

/** Ends the interaction with a code for the application. */
function complete(
  transaction: Transaction,
  { id, session, request, insz, method, authenticatedAt }: Authenticated,
  { capacity, organisation }: { capacity: Capacity; organisation: string | null },
  clock: Clock,
): Destination {
  const code = randomId()
  transaction.put('codes', {
    id: code,
    redirectUri: request.redirectUri,
    codeChallenge: request.codeChallenge,
    issuedAt: clock.instant(),
    usedAt: null,
    grant: {
      clientId: request.clientId,
      scope: request.scope,
      insz,
      capacity,
      organisation,
      organisationName: organisation && organisationName(transaction, organisation),
      method,
      authenticatedAt,
      nonce: request.nonce,
      acrAsked: request.acrValues !== null,
      roles: organisation ? rolesOf(transaction, insz, capacity, organisation, clock.today()) : [],
      session,
    },
  })
  transaction.remove('interactions', id)
  if (organisation) {
    transaction.put('lastUses', { id: `${insz}:${organisation}`, at: clock.instant() })
  }
  return { locatie: addressWith(request.redirectUri, { code, state: request.state }) }
}

/** Ends the single sign-on of a browser session, and everything that came of it. */
export function endSession(transaction: Transaction, session: string) {
  transaction.remove('acmSessions', session)
  for (const { id } of transaction.all('interactions').filter((one) => one.session === session)) {
    transaction.remove('interactions', id)
  }
  for (const table of ['codes', 'accessTokens'] as const) {
    for (const { id } of transaction.all(table).filter(({ grant }) => grant.session === session)) {
      transaction.remove(table, id)
    }
  }
}
