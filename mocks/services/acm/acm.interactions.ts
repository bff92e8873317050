/**
 * A sign-in under way, as changes of the world: from an accepted authorization request, by digital key and "aanmelden
 * als", to a code for the application. What takes a transaction runs inside one.
 */
import { faultKinds, takeFault } from '../../faults/faults'
import { rolesOf } from '../../rules/access'
import { organisationName } from '../../rules/organisations'
import { standingOf } from '../../rules/standing'
import { withoutMarks } from '../../rules/typed-text'
import { ofBrowser, type BrowserSessions } from '../browser-session'
import type { Clock } from '../../world/clock'
import { randomId } from '../../world/ids'
import type { Capacity, Interaction, SignInMethod } from '../../world/schema/acm'
import type { Person } from '../../world/schema/simulation'
import type { Reader, Transaction } from '../../world/world'
import type { KeyOutcome } from './acm.keys'
import { answerAddress, type AcceptedRequest } from './acm.requests'
import { methodsFor, refreshTokenLifetime } from './acm.rules'
import { heldCapacities, identitiesFor } from './held-capacities'
import { refused, type Failure } from './refusals'
import { messageLifetime } from './sms'

/** When a request is made, and in which browser where a host serves several. */
export interface Occasion {
  clock: Clock
  browser: BrowserSessions | null
}

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

/** An interaction that ended with the digital key, because the application had said for whom. */
export interface Finished extends Destination {
  interaction: Interaction
}

export const notFound = () => refused('interaction-not-found', 404)

/** An interaction that has not ended; refused when it has, or never was. */
export function findInteraction(reader: Reader, id: string, now: number): Interaction {
  const found = findEndable(reader, id, now)
  if (found.code !== undefined) throw notFound()
  return found
}

/**
 * An interaction that can be ended: also one that was, as long as nobody used its code. The answer with the code may
 * have been lost, and the person presses again.
 */
export function findEndable(reader: Reader, id: string, now: number): Interaction {
  const found = reader.get('interactions', id)
  const alive = found && age(found.startedAt, now) <= interactionLifetime
  const usable = found?.code === undefined || reader.get('codes', found.code)?.usedAt === null
  if (!alive || !usable) throw notFound()
  return found
}

/** Forgets what nobody can use any more. A used code is remembered as long as the tokens it gave can live. */
function sweep(transaction: Transaction, now: number) {
  for (const { id, startedAt } of transaction.all('interactions')) {
    if (age(startedAt, now) > interactionLifetime) transaction.remove('interactions', id)
  }
  for (const { id, issuedAt } of transaction.all('codes')) {
    if (age(issuedAt, now) > refreshTokenLifetime) transaction.remove('codes', id)
  }
  for (const { id, sentAt } of transaction.all('messages')) {
    if (age(sentAt, now) > messageLifetime) transaction.remove('messages', id)
  }
  for (const table of ['accessTokens', 'refreshTokens'] as const) {
    for (const { id, expiresAt } of transaction.all(table)) {
      if (age(expiresAt, now) > 0) transaction.remove(table, id)
    }
  }
}

/** The person who signed in before in this browser session, when that counts for this request. */
function singleSignOn(
  reader: Reader,
  session: string,
  { request, prompt, maxAge }: AcceptedRequest,
  now: number,
) {
  const found = reader.get('acmSessions', session)
  if (!found || prompt.includes('login') || !methodsFor(request.acrValues).includes(found.method)) return null
  if (!isExpected(request, found.insz)) return null
  const oldest = Math.min(singleSignOnLifetime, maxAge === null ? Infinity : maxAge * 1000)
  return age(found.authenticatedAt, now) <= oldest ? found : null
}

/** Whether a person is the one whom the application expects. */
const isExpected = ({ subject }: Interaction['request'], insz: string) => !subject || subject === insz

/**
 * Begins the interaction that an accepted request asks for. With single sign-on the digital key is not asked, and with
 * a hint nothing else may be left to ask either.
 */
export function begin(
  transaction: Transaction,
  accepted: AcceptedRequest,
  session: string,
  occasion: Occasion,
): Interaction | Destination {
  const { clock } = occasion
  sweep(transaction, clock.now())
  const { request, prompt, person } = accepted
  const fault = takeFault(transaction, 'upstream', faultKinds.upstream)
  if (fault) return { locatie: answerAddress(request, { error: fault.replaceAll('-', '_') }) }
  const known = person === null ? singleSignOn(transaction, session, accepted, clock.now()) : null
  const interaction: Interaction = {
    id: randomId(),
    session,
    request: prompt.includes('select_account') ? { ...request, hint: noHint } : request,
    challenge: null,
    insz: known?.insz ?? null,
    method: known?.method ?? null,
    authenticatedAt: known?.authenticatedAt ?? null,
    capacity: null,
    startedAt: clock.instant(),
  }
  if (prompt.includes('none')) {
    const identity = isEmpty(request.hint) && known?.chosen ? { ...noHint, ...known.chosen } : request.hint
    return answerSilently(transaction, interaction, { personId: person, identity }, occasion)
  }
  return isAuthenticated(interaction)
    ? followHint(transaction, interaction, clock)
    : wait(transaction, interaction)
}

type Hint = Interaction['request']['hint']
const noHint: Hint = { capacity: null, organisation: null, switching: false }
const isEmpty = ({ capacity, organisation, switching }: Hint) =>
  capacity === null && organisation === null && !switching

/** The interaction goes on with the person. */
function wait(transaction: Transaction, interaction: Interaction): Interaction {
  transaction.put('interactions', interaction)
  return interaction
}

/** Takes the choices that the application's hint leaves no doubt about; a hint that does not fit changes nothing. */
function followHint(
  transaction: Transaction,
  interaction: Authenticated,
  clock: Clock,
): Interaction | Destination {
  const { hint } = interaction.request
  if (isEmpty(hint)) return wait(transaction, interaction)
  const [first, ...others] = identitiesFor(transaction, interaction, hint, clock)
  if (first && others.length === 0) return complete(transaction, interaction, first, clock)
  const oneCapacity = first && others.every((other) => other.capacity === first.capacity)
  return wait(transaction, oneCapacity ? { ...interaction, capacity: first.capacity } : interaction)
}

/**
 * Answers a request that allows no page: with a code only when there is nothing to choose. Inside a single sign-on the
 * person goes on as whom they chose to be. A persona who is named is signed in at once, as the first of what they can be
 * (simulation only, for automated tests).
 *
 * @param wanted.identity - as whom: what the request says of it, otherwise what was chosen in this single sign-on
 */
function answerSilently(
  transaction: Transaction,
  interaction: Interaction,
  wanted: { personId: string | null; identity: Hint },
  occasion: Occasion,
): Destination {
  const { personId, identity } = wanted
  const { request } = interaction
  const person = personId === null ? undefined : transaction.get('persons', personId)
  const [method] = methodsFor(request.acrValues)
  const known =
    person && method && isExpected(request, person.insz)
      ? openSession(transaction, interaction, { method, person }, occasion)
      : interaction
  if (!isAuthenticated(known)) return sendBack(known, 'login_required')
  const [first, ...others] = identitiesFor(transaction, known, identity, occasion.clock)
  if (!first || (others.length > 0 && !person)) return sendBack(known, 'interaction_required')
  return complete(transaction, known, first, occasion.clock)
}

const sendBack = ({ request }: Interaction, error: string): Destination => ({
  locatie: answerAddress(request, { error }),
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
  occasion: Occasion,
): Interaction | Finished | Failure {
  if ('accepted' in outcome) {
    return authenticate(transaction, interaction, { method, person: outcome.accepted }, occasion)
  }
  const { challenge = interaction.challenge } = outcome
  const next = { ...interaction, challenge }
  transaction.put('interactions', next)
  return 'failure' in outcome ? outcome.failure : next
}

/** Whose digital key was accepted. */
interface AcceptedKey {
  method: SignInMethod
  person: Person
}

function authenticate(
  transaction: Transaction,
  interaction: Interaction,
  key: AcceptedKey,
  occasion: Occasion,
): Interaction | Finished {
  const known = openSession(transaction, interaction, key, occasion)
  if (!isExpected(known.request, known.insz)) {
    transaction.remove('interactions', known.id)
    return { ...sendBack(known, 'login_required'), interaction: known }
  }
  const next = followHint(transaction, known, occasion.clock)
  return 'locatie' in next ? { ...next, interaction: known } : next
}

/** From here on ACM knows who sits at this browser. */
function openSession(
  transaction: Transaction,
  interaction: Interaction,
  { method, person: { insz } }: AcceptedKey,
  { clock, browser }: Occasion,
): Authenticated {
  const authenticatedAt = clock.instant()
  const renewed = browser !== null && interaction.session.startsWith(ofBrowser)
  const session = renewed ? browser.renewal : interaction.session
  const before = renewed ? [interaction.session, browser.now] : []
  for (const old of new Set(before)) if (old !== session) moveSession(transaction, old, session)
  transaction.put('acmSessions', { id: session, insz, method, authenticatedAt, chosen: null })
  return { ...interaction, session, challenge: null, insz, method, authenticatedAt }
}

/** All that hung on one session of a browser hangs on another from now on: whoever still shows the old one is nobody. */
function moveSession(transaction: Transaction, from: string, to: string) {
  transaction.remove('acmSessions', from)
  for (const one of transaction.where('interactions', 'session', from)) {
    transaction.put('interactions', { ...one, session: to })
  }
  for (const code of transaction.where('codes', 'session', from)) {
    transaction.put('codes', { ...code, grant: { ...code.grant, session: to } })
  }
  for (const token of transaction.where('accessTokens', 'session', from)) {
    transaction.put('accessTokens', { ...token, grant: { ...token.grant, session: to } })
  }
  for (const token of transaction.where('refreshTokens', 'session', from)) {
    transaction.put('refreshTokens', { ...token, grant: { ...token.grant, session: to } })
  }
}

/**
 * The person chooses a capacity, also another one than before. Where no organisation is left to choose, that ends it:
 * a citizen acts for nobody else, and where there is only one it is not asked.
 */
export function chooseCapacity(
  transaction: Transaction,
  interaction: Interaction,
  wanted: string,
  clock: Clock,
): Interaction | Destination {
  if (!isAuthenticated(interaction)) throw refused('wrong-step')
  const chosen = heldCapacities(transaction, interaction.insz, clock).find((one) => one.capacity === wanted)
  if (!chosen) throw refused('capacity-not-yours')
  const { capacity, only: organisation } = chosen
  if (capacity === 'BUR' || organisation !== null) {
    return complete(transaction, interaction, { capacity, organisation }, clock)
  }
  if (interaction.code) throw notFound()
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
): Destination {
  const { capacity } = interaction
  if (!isAuthenticated(interaction) || capacity === null) throw refused('wrong-step')
  const organisation = withoutMarks(typed)
  const held = heldCapacities(transaction, interaction.insz, clock).find((one) => one.capacity === capacity)
  if (!held?.organisations.some((tie) => tie.organisation === organisation)) {
    throw refused('organisation-not-yours')
  }
  return complete(transaction, interaction, { capacity, organisation }, clock)
}

/**
 * The person names an enterprise that no list offers, such as that of a new employer. Anybody may, and it gives no role:
 * the e-loket then says why there is no access, and whom to ask.
 */
export function nameEnterprise(
  transaction: Transaction,
  interaction: Interaction,
  typed: string,
  clock: Clock,
): Destination {
  if (!isAuthenticated(interaction)) throw refused('wrong-step')
  const enterprise = transaction.get('enterprises', withoutMarks(typed))
  if (!enterprise) throw refused('enterprise-not-found')
  if (standingOf(enterprise.kbo, clock.today()) === 'annulled') throw refused('enterprise-annulled')
  return complete(transaction, interaction, { capacity: 'EA', organisation: enterprise.id }, clock)
}

/** Ends the interaction with a code for the application, which replaces one that never arrived. */
function complete(
  transaction: Transaction,
  interaction: Authenticated,
  { capacity, organisation }: { capacity: Capacity; organisation: string | null },
  clock: Clock,
): Destination {
  const { session, request, insz, method, authenticatedAt } = interaction
  if (interaction.code) transaction.remove('codes', interaction.code)
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
  // One that no page asked for needs no trace.
  if (transaction.get('interactions', interaction.id))
    transaction.put('interactions', { ...interaction, code })
  const known = transaction.get('acmSessions', session)
  if (known) transaction.put('acmSessions', { ...known, chosen: { capacity, organisation } })
  if (organisation) {
    transaction.put('lastUses', { id: `${insz}:${organisation}`, at: clock.instant() })
  }
  return { locatie: answerAddress(request, { code }) }
}

/**
 * Ends the single sign-on of a browser session, and what the application that asks got in it: other applications keep
 * their own (ACM's manual, afmelden).
 *
 * @param leaving.switching - the person stays signed in at ACM and only wants to act for somebody else
 */
export function endSession(
  transaction: Transaction,
  session: string,
  leaving: { clientId: string | null; switching: boolean },
) {
  if (!leaving.switching) {
    transaction.remove('acmSessions', session)
    for (const { id } of transaction.where('interactions', 'session', session)) {
      transaction.remove('interactions', id)
    }
  }
  for (const table of ['codes', 'accessTokens', 'refreshTokens'] as const) {
    for (const { id, grant } of transaction.where(table, 'session', session)) {
      if (grant.clientId === leaving.clientId) transaction.remove(table, id)
    }
  }
}
