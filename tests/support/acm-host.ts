/**
 * The simulated ACM for its own tests, over HTTP on a world that each test finds fresh; every answer is checked against
 * the contract.
 */
import { getResponse } from 'msw'
import * as oauth from 'oauth4webapi'
import { beforeAll, beforeEach } from 'vitest'
import type { components } from '@/contracts/acm'
import { checkContract } from '@mocks/contract-check'
import { firstJourney } from '@mocks/scenarios/first-journey'
import { createClock, machineNow, type Clock } from '@mocks/world/clock'
import { dayOf } from '@mocks/world/days'
import { createMemoryWorld } from '@mocks/world/store/memory-world'
import type { SigningKey } from '@mocks/world/schema/acm'
import type { Person } from '@mocks/world/schema/simulation'
import type { World } from '@mocks/world/world'
import { resolveCaller } from '@mocks/services/caller'
import { appClientId, serviceCredentials } from '@mocks/services/introspection'
import { acmHandlers } from '@mocks/services/acm/acm.handlers'

export type Schemas = components['schemas']
export type Interaction = Schemas['Interactie']

export const base = 'http://localhost:3000/services'
export const issuer = new URL(`${base}/acm/op`)
export const redirectUri = 'http://localhost:3000/aangemeld'
export const signedOutUri = 'http://localhost:3000/afgemeld'
export const scope = 'openid profile vo rrn wettelijkvertegenwoordiger vlaio_inkom'
export const client = { client_id: appClientId }
export const verifier = 'a-verifier-of-at-least-forty-three-characters-long'

/** The machine stands still; the tests move the simulation's clock. */
export const machine = machineNow()

export let world: World
export let clock: Clock
export let answer: (request: Request) => Promise<Response>
// Making a key takes long, so there is one for all tests.
export let signingKeys: readonly SigningKey[] = []

export function open() {
  world = createMemoryWorld({ ...firstJourney(dayOf(machine)), signingKeys: [...signingKeys] })
  clock = createClock(world, () => machine)
  const check = checkContract(base)
  answer = async (request) => {
    const asked = request.clone()
    const response = await getResponse(handlers, request)
    if (!response) throw new Error(`nobody answers ${request.method} ${request.url}`)
    await check(asked, response.clone())
    return response
  }
  const handlers = acmHandlers({ world, clock, base, ask: answer })
}

beforeAll(async () => {
  open()
  await send('GET', '/op/v1/keys')
  signingKeys = world.all('signingKeys')
})
beforeEach(open)

export const transport = {
  [oauth.allowInsecureRequests]: true,
  [oauth.customFetch]: (address: string, init: object) => answer(new Request(address, init as RequestInit)),
}

/** Moves the simulation's clock on. */
export const wait = (milliseconds: number) =>
  world.transact((transaction) => {
    const setting = transaction.get('settings', 'simulation')
    if (setting) transaction.put('settings', { ...setting, clockOffset: setting.clockOffset + milliseconds })
  })

export async function send<Body>(
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; body: Body }> {
  const response = await answer(
    new Request(`${base}/acm${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    }),
  )
  return { status: response.status, body: (await response.json()) as Body }
}

/** An authorization request of the app; null leaves a parameter out. */
export async function requestOf(changes: Record<string, string | null> = {}): Promise<string> {
  const parameters: Record<string, string | null> = {
    client_id: appClientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    state: 'the-state',
    nonce: 'the-nonce',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...changes,
  }
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== null)
  return new URLSearchParams(given).toString()
}

export type Begun = { interactie?: Interaction; locatie?: string }

export async function begin(changes: Record<string, string | null> = {}, sessie?: string): Promise<Begun> {
  const body = { verzoek: await requestOf(changes), ...(sessie && { sessie }) }
  return (await send<Begun>('POST', '/interacties', body)).body
}

export async function beginInteraction(
  changes?: Record<string, string | null>,
  session?: string,
): Promise<string> {
  const { interactie } = await begin(changes, session)
  if (!interactie) throw new Error('no interaction')
  return interactie.id
}

export const showCard = ({ keys: { eid } }: Person, id: string) =>
  send<Interaction>('POST', `/interacties/${id}/eid`, { kaartnummer: eid.cardNumber, pincode: eid.pin })

export const choose = (id: string, doelgroep: string) =>
  send<Interaction & { locatie?: string }>('POST', `/interacties/${id}/hoedanigheid`, { doelgroep })

export const chooseOrganisation = (id: string, orgcode: string) =>
  send<{ locatie: string }>('POST', `/interacties/${id}/organisatie`, { orgcode })

/** Signs in with the identity card and gives the address at which the app is called back. */
export async function signIn(person: Person, organisation: string, changes?: Record<string, string | null>) {
  const id = await beginInteraction(changes)
  await showCard(person, id)
  const { locatie } = (await choose(id, organisation.startsWith('OVO') ? 'GID' : 'EA')).body
  // The only organisation of a person is not asked for.
  return new URL(locatie ?? (await chooseOrganisation(id, organisation)).body.locatie)
}

export const discover = async () =>
  oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, transport))

/** Does what the app does with the address at which it is called back. */
export async function exchange(callback: URL, state = 'the-state') {
  const server = await discover()
  const parameters = oauth.validateAuthResponse(server, client, callback, state)
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    redirectUri,
    verifier,
    transport,
  )
  const options = { expectedNonce: 'the-nonce', requireIdToken: true }
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, options)
  await oauth.validateApplicationLevelSignature(server, response, transport)
  return { server, response, tokens, claims: oauth.getValidatedIdTokenClaims(tokens) }
}

/** Asks for tokens by hand, for what a well-behaved client would not send. */
export async function askTokens(code: string, changes: Record<string, string> = {}) {
  const form = {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    client_id: appClientId,
    code_verifier: verifier,
    ...changes,
  }
  const response = await answer(
    new Request(`${issuer.href}/v1/token`, { method: 'POST', body: new URLSearchParams(form) }),
  )
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}

export const codeOf = (callback: URL) => callback.searchParams.get('code') ?? ''

export const callWith = (token: string) =>
  new Request(`${base}/inkom/x`, { headers: { authorization: `Bearer ${token}` } })

export const callerOf = (token: string) =>
  resolveCaller(callWith(token), { world, clock, base, ask: answer }, serviceCredentials.inkom)
