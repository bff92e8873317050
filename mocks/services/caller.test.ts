import { describe, expect, it } from 'vitest'
import { createClock } from '../world/clock'
import { createMemoryWorld } from '../world/store/memory-world'
import { resolveCaller } from './caller'
import {
  appClientId,
  introspectionAtAcm,
  introspectionFrom,
  serviceCredentials,
  type Introspection,
} from './introspection'
import type { ServiceContext } from './services'

const base = 'http://localhost:3000/services'
const asked = (headers: Record<string, string> = { authorization: 'Bearer the-token' }) =>
  new Request(`${base}/inkom/x`, { headers })

/** A service whose provider answers this, and what the provider was asked. */
function service(status: number, body: object, introspection?: Introspection) {
  const requests: Request[] = []
  const world = createMemoryWorld({})
  const context: ServiceContext = {
    world,
    clock: createClock(world),
    base,
    ...(introspection && { introspection }),
    ask: (request) => {
      requests.push(request)
      return Promise.resolve(Response.json(body, { status }))
    },
  }
  return { context, requests }
}

const good = { active: true, client_id: appClientId, rrn: '85661490153', vo_doelgroepcode: 'EA' }

describe('resolveCaller', () => {
  it('asks with the credentials of the service', async () => {
    const { context, requests } = service(200, good)
    await resolveCaller(asked(), context, serviceCredentials.inkom)

    expect(requests[0]?.url).toBe(`${base}/acm/op/v1/introspect`)
    expect(requests[0]?.headers.get('authorization')).toBe(`Basic ${btoa('inkom:secret-of-inkom')}`)
    expect(await requests[0]?.text()).toContain('token=the-token')
  })

  it('reads the claims as they are called at the configured provider', async () => {
    const elsewhere = {
      endpoint: 'https://example.org/introspect',
      audience: 'other-app',
      credentials: { id: 'the services', secret: 'p%ss:wörd' },
      claims: { ...introspectionAtAcm(base).claims, person: 'nrn', capacity: 'kind', organisation: 'org' },
    }
    const told = { active: true, client_id: 'other-app', nrn: '85661490153', kind: 'EA', org: '1999900171' }
    const { context, requests } = service(200, told, elsewhere)

    const caller = await resolveCaller(asked(), context, serviceCredentials.inkom)
    expect(requests[0]?.url).toBe(elsewhere.endpoint)
    const encoded = btoa('the+services:p%25ss%3Aw%C3%B6rd')
    expect(requests[0]?.headers.get('authorization')).toBe(`Basic ${encoded}`)
    expect(caller).toMatchObject({ insz: '85661490153', capacity: 'EA', organisation: '1999900171' })
  })

  it.each([
    ['the token is not active', { active: false }],
    ['the token was issued to another client', { ...good, client_id: 'other-app' }],
    ['the token does not tell a person', { ...good, rrn: undefined }],
    ['the token does not tell a capacity', { ...good, vo_doelgroepcode: undefined }],
  ])('knows nobody when %s', async (_, body) => {
    const { context } = service(200, body)

    expect(await resolveCaller(asked(), context, serviceCredentials.inkom)).toBeNull()
  })

  it.each([
    ['no token', {}],
    ['another scheme', { authorization: 'Basic dG9t' }],
    ['two words', { authorization: 'Bearer the token' }],
  ])('asks nobody when there is %s', async (_, headers: Record<string, string>) => {
    const { context, requests } = service(200, good)

    expect(await resolveCaller(asked(headers), context, serviceCredentials.inkom)).toBeNull()
    expect(requests).toEqual([])
  })

  it('does not take a provider that fails for a token that is bad', async () => {
    const { context } = service(503, {})

    await expect(resolveCaller(asked(), context, serviceCredentials.inkom)).rejects.toThrow('503')
  })
})

describe('introspectionFrom', () => {
  it('is the simulated ACM without an environment', () => {
    expect(introspectionFrom({}, base)).toEqual(introspectionAtAcm(base))
  })

  it('replaces each part on its own', () => {
    const environment = {
      KMO_INTROSPECTION_ENDPOINT: 'https://example.org/introspect',
      KMO_INTROSPECTION_AUDIENCE: 'other-app',
      KMO_INTROSPECTION_CLIENT_ID: 'services',
      KMO_INTROSPECTION_CLIENT_SECRET: 'secret',
      KMO_INTROSPECTION_CLAIM_PERSON: 'nrn',
      KMO_INTROSPECTION_CLAIM_ORGANISATION_NAME: 'company',
    }
    expect(introspectionFrom(environment, base)).toEqual({
      endpoint: 'https://example.org/introspect',
      audience: 'other-app',
      credentials: { id: 'services', secret: 'secret' },
      claims: { ...introspectionAtAcm(base).claims, person: 'nrn', organisationName: 'company' },
    })
  })
})
