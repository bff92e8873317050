// @vitest-environment node
/**
 * What gebruikersbeheer explains is what the e-loket then does: over HTTP, for every person and every enterprise of the
 * world.
 *
 * In every enterprise of the stories and in some of the accountant's, and for the accountant in all 240, a person signs
 * in for the enterprise without a page. The others are the 240 once more, for people who have nothing to do there. Where
 * ACM issues no token for a pair they are given one that it would not issue.
 */
import { clientRights } from '@mocks/scenarios/data/clients'
import { numbers } from '@mocks/scenarios/data/enterprises'
import { appClientId } from '@mocks/services/introspection'
import type { AccessToken } from '@mocks/world/schema/acm'
import type { components } from '@/contracts/idm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newIntention } from '../support/service-host'
import { openServices, type Services } from '../support/services-server'

type Toegang = components['schemas']['Uitleg']['toegang']

/** What a person may do for an enterprise; `limit` as IDM calls it. */
interface Outcome {
  allowed: boolean
  limit: Toegang['beperking']
}

interface Pair {
  person: string
  enterprise: string
  /** Who signed in, for this enterprise or for whatever ACM took instead. */
  token: string
  /** For which organisation the token is. */
  organisation: string | null
}

const verifier = 'a-verifier-of-at-least-forty-three-characters-1234567890'
const draftOf = (enterprise: string) => `draft-of-${enterprise}`

let services: Services
let challenge: string
let redirectUri: string

const clients = clientRights('2026-11-23').map(({ organisation }) => organisation)

/** Who is asked about which enterprise. Of the accountant's clients, the others are asked about one in forty. */
function allPairs(): { person: string; enterprise: string }[] {
  const sample = clients.filter((_, at) => at % 40 === 10)
  return services.world.all('persons').flatMap(({ id: person }) => {
    const theirs = person === 'veerle' ? clients : sample
    return [...Object.values(numbers), ...theirs].map((enterprise) => ({ person, enterprise }))
  })
}

/** An application that has been begun, in every enterprise: whether it can be saved shows what may be done. */
const plantDrafts = () =>
  services.world.transact((transaction) => {
    for (const { id } of services.world.all('enterprises')) {
      transaction.put('applications', {
        id: draftOf(id),
        enterpriseNumber: id,
        status: 'draft',
        answers: {},
        createdAt: '2026-01-05T09:00:00.000Z',
        savedAt: '2026-01-05T09:00:00.000Z',
        savedBy: 'Tom Van Hout',
        version: 1,
        submission: null,
        idempotencyKey: null,
      })
    }
  })

beforeAll(async () => {
  services = await openServices()
  redirectUri = `${services.app}aangemeld`
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  challenge = Buffer.from(digest).toString('base64url')
  await plantDrafts()
})
afterAll(() => services.close())

const ask = (path: string, token: string, init: RequestInit = {}) =>
  fetch(`${services.base}${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...init.headers },
  })

async function codeFor(person: string, enterprise: string): Promise<string> {
  const request = new URLSearchParams({
    client_id: appClientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid profile vo rrn vlaio_inkom',
    state: 'state',
    nonce: 'nonce',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    prompt: 'none',
    login_hint: btoa(JSON.stringify({ person, cap_hint: 'EA', code_hint: enterprise })),
  })
  const response = await fetch(`${services.issuer}/v1/auth?${request}`, { redirect: 'manual' })
  return new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? ''
}

/** The person's token for the enterprise; where ACM issues none to who has no tie with it, one is planted. */
async function signIn({ person, enterprise }: { person: string; enterprise: string }): Promise<Pair> {
  const code = await codeFor(person, enterprise)
  if (!code) return withPlantedToken(person, enterprise)
  const response = await fetch(`${services.issuer}/v1/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: appClientId,
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
    }),
  })
  const tokens = (await response.json()) as { access_token: string; id_token: string }
  const claims = JSON.parse(Buffer.from(tokens.id_token.split('.')[1] ?? '', 'base64url').toString()) as {
    vo_orgcode?: string
  }
  return { person, enterprise, token: tokens.access_token, organisation: claims.vo_orgcode ?? null }
}

async function withPlantedToken(person: string, enterprise: string): Promise<Pair> {
  const insz = services.world.get('persons', person)?.insz ?? ''
  const token = plantedToken({ person, insz, enterprise })
  await services.world.transact((transaction) => transaction.put('accessTokens', token))
  return { person, enterprise, token: token.id, organisation: enterprise }
}

/** What gebruikersbeheer says. */
async function explained({ enterprise, token }: Pair): Promise<Outcome> {
  const response = await ask(`/idm/organisaties/${enterprise}/uitleg?doelgroep=EA`, token)
  const { toegang } = (await response.json()) as { toegang: Toegang }
  return { allowed: toegang.toegelaten, limit: toegang.beperking }
}

/** What the e-loket lets them do: save what was begun, or only look, or neither; and begin anew. */
async function allowedByInkom({ enterprise, token, organisation }: Pair): Promise<Outcome> {
  const saved = await ask(`/inkom/v1/applications/${draftOf(enterprise)}`, token, {
    method: 'PATCH',
    headers: { 'if-match': '*' },
    body: '{}',
  })
  if (saved.status === 403) {
    const { status } = await ask(`/inkom/v1/enterprises/${enterprise}`, token)
    return status === 200 ? { allowed: true, limit: 'alleen-lezen' } : { allowed: false, limit: null }
  }
  expect([saved.status, organisation]).toEqual([200, enterprise])
  const started = await ask(`/inkom/v1/enterprises/${enterprise}/applications`, token, {
    method: 'POST',
    headers: newIntention(),
  })
  const { errors = [] } = (await started.json()) as { errors?: { code: string }[] }
  const inactive = errors.some(({ code }) => code === 'not-active')
  // The receiver goes on with what there is; that the enterprise cannot apply is not about what they may do.
  const limited = inactive && enterprise !== numbers.kastanje
  return { allowed: true, limit: limited ? 'geen-nieuwe-aanvraag' : null }
}

/** Asks in batches: many at a time, and no more connections than a server likes. */
async function inBatches<From, To>(all: From[], act: (one: From) => Promise<To>): Promise<To[]> {
  const done: To[] = []
  for (let at = 0; at < all.length; at += 32) {
    done.push(...(await Promise.all(all.slice(at, at + 32).map(act))))
  }
  return done
}

it('is what Inkom then allows, for every person and enterprise', { timeout: 120_000 }, async () => {
  const compared = await inBatches(allPairs(), async (asked) => {
    const pair = await signIn(asked)
    const [said, done] = await Promise.all([explained(pair), allowedByInkom(pair)])
    return { ...asked, said, done }
  })

  expect(compared.filter(({ said, done }) => JSON.stringify(said) !== JSON.stringify(done))).toEqual([])

  const outcomes = compared.map(({ said: { allowed, limit } }) => (allowed ? (limit ?? 'yes') : 'no'))
  const howMany = (outcome: string) => outcomes.filter((one) => one === outcome).length
  expect(howMany('no')).toBeGreaterThan(400)
  expect(howMany('yes')).toBeGreaterThan(200)
  expect([howMany('alleen-lezen'), howMany('geen-nieuwe-aanvraag')]).toEqual([3, 1])
})

/** Every pair that was left out above. */
function otherPairs() {
  const asked = new Set(allPairs().map(({ person, enterprise }) => `${person} ${enterprise}`))
  const enterprises = services.world.all('enterprises').map(({ id }) => id)
  return services.world
    .all('persons')
    .flatMap(({ id: person, insz }) => enterprises.map((enterprise) => ({ person, insz, enterprise })))
    .filter(({ person, enterprise }) => !asked.has(`${person} ${enterprise}`))
}

/** Plants a token for a pair, as if ACM had issued it. */
function plantedToken({ person, insz, enterprise }: ReturnType<typeof otherPairs>[number]): AccessToken {
  const issuedAt = new Date().toISOString()
  return {
    id: `planted-${person}-${enterprise}`,
    code: 'planted',
    issuedAt,
    expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
    grant: {
      clientId: appClientId,
      scope: 'openid profile vo rrn vlaio_inkom',
      insz,
      capacity: 'EA',
      organisation: enterprise,
      organisationName: enterprise,
      method: 'itsme',
      authenticatedAt: issuedAt,
      nonce: null,
      acrAsked: false,
      roles: [],
      session: `session-of-${person}`,
    },
  }
}

it('is what Inkom then allows with any token, for everybody else', { timeout: 120_000 }, async () => {
  const pairs = otherPairs()
  await services.world.transact((transaction) => {
    for (const pair of pairs) transaction.put('accessTokens', plantedToken(pair))
  })
  const compared = await inBatches(pairs, async ({ person, enterprise }) => {
    const token = `planted-${person}-${enterprise}`
    const [{ allowed }, answer] = await Promise.all([
      explained({ person, enterprise, token, organisation: enterprise }),
      ask(`/inkom/v1/enterprises/${enterprise}`, token),
    ])
    return { person, enterprise, said: allowed, done: answer.status === 200, status: answer.status }
  })
  expect(compared.filter(({ said, done }) => said !== done)).toEqual([])
  expect(new Set(compared.map(({ status }) => status))).toEqual(new Set([403]))
  expect(compared.length + allPairs().length).toBe(
    services.world.all('persons').length * services.world.all('enterprises').length,
  )
})
