import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfiguration } from '@/api/configuration'
import { appClientId, introspectionAtAcm } from '@mocks/services/introspection'
import {
  contentSecurityPolicy,
  environmentConfiguration,
  namesServices,
  simulatedClientId,
  withConfiguration,
} from '../scripts/configuration.js'

const html = readFileSync('index.html', 'utf8')

/** What the app reads from the page that a build or the server writes. */
function readFrom(environment: Record<string, string>) {
  const page = withConfiguration(html, environmentConfiguration(environment))
  return readConfiguration(new DOMParser().parseFromString(page, 'text/html'), 'http://localhost:3000/')
}

describe('without an environment', () => {
  it('the app is the client that the simulated government knows', () => {
    expect(simulatedClientId).toBe(appClientId)
    expect(readFrom({}).signIn.clientId).toBe(appClientId)
  })

  it('the app reads the claims that the simulated ACM gives', () => {
    const { person, capacity, organisation, organisationName } = introspectionAtAcm(
      'http://localhost:3000/services',
    ).claims
    expect(readFrom({}).signIn.claims).toMatchObject({ person, capacity, organisation, organisationName })
  })

  it('everything stands under the app itself', () => {
    const { services, signIn } = readFrom({})
    expect(services).toEqual({
      acm: 'http://localhost:3000/services/acm',
      btb: 'http://localhost:3000/services/btb',
      idm: 'http://localhost:3000/services/idm',
      kbo: 'http://localhost:3000/services/kbo',
      inkom: 'http://localhost:3000/services/inkom',
    })
    expect(signIn.issuer).toBe('http://localhost:3000/services/acm/op')
  })
})

describe('the environment', () => {
  it('replaces addresses, client and scope, each on its own', () => {
    const given = {
      KMO_ISSUER: 'https://authenticatie.vlaanderen.be/op/',
      KMO_CLIENT_ID: 'another-client',
      KMO_SCOPE: 'openid vo',
      KMO_SERVICE_INKOM: 'https://inkom.example/api/',
      KMO_SERVICE_KBO: 'elsewhere/kbo',
    }
    const { services, signIn } = readFrom(given)
    expect(signIn).toMatchObject({
      issuer: 'https://authenticatie.vlaanderen.be/op',
      clientId: 'another-client',
      scope: 'openid vo',
    })
    expect(services).toMatchObject({
      acm: 'http://localhost:3000/services/acm',
      inkom: 'https://inkom.example/api',
      kbo: 'http://localhost:3000/elsewhere/kbo',
    })
  })

  it('names one address for all services and the issuer, and others beside it', () => {
    const given = { KMO_SERVICES: 'http://localhost:4010/services/', KMO_SERVICE_KBO: 'https://kbo.example' }
    const { services, signIn } = readFrom(given)
    expect(signIn.issuer).toBe('http://localhost:4010/services/acm/op')
    expect(services).toEqual({
      acm: 'http://localhost:4010/services/acm',
      btb: 'http://localhost:4010/services/btb',
      idm: 'http://localhost:4010/services/idm',
      kbo: 'https://kbo.example',
      inkom: 'http://localhost:4010/services/inkom',
    })
    expect(contentSecurityPolicy(environmentConfiguration(given))).toContain(
      "connect-src 'self' http://localhost:4010 https://kbo.example;",
    )
  })

  it('says nothing with a variable that is empty', () => {
    const empty = { KMO_SERVICES: '', KMO_SERVICE_KBO: '', KMO_ISSUER: '', KMO_CLIENT_ID: '' }
    expect(readFrom(empty)).toEqual(readFrom({}))
    expect(namesServices(empty)).toBe(false)
  })

  it('names services by any of their variables', () => {
    for (const name of ['KMO_SERVICES', 'KMO_SERVICE_ACM', 'KMO_ISSUER']) {
      expect(namesServices({ [name]: 'https://x.example' })).toBe(true)
    }
    expect(namesServices({ KMO_CLIENT_ID: 'x', PATH: '/bin' })).toBe(false)
  })

  it('replaces the names of the claims, each on its own', () => {
    const given = {
      KMO_CLAIM_PERSON: 'national_number',
      KMO_CLAIM_CAPACITY: 'acts_as',
      KMO_CLAIM_ORGANISATION: 'company',
      KMO_CLAIM_ORGANISATION_NAME: 'company_name',
      KMO_CLAIM_ROLES: 'permissions',
    }
    expect(readFrom(given).signIn.claims).toEqual({
      person: 'national_number',
      capacity: 'acts_as',
      organisation: 'company',
      organisationName: 'company_name',
      roles: 'permissions',
    })
    expect(readFrom({ KMO_CLAIM_ROLES: 'permissions' }).signIn.claims).toEqual({
      ...readFrom({}).signIn.claims,
      roles: 'permissions',
    })
  })

  it.each(['</script><script>alert(1)</script>', '<!--<script>', "$& $' $1", '"quoted" \\ and\nbroken'])(
    'cannot break out of its block with %j',
    (clientId) => {
      expect(readFrom({ KMO_CLIENT_ID: clientId }).signIn.clientId).toBe(clientId)
      const page = withConfiguration(html, environmentConfiguration({ KMO_CLIENT_ID: clientId }))
      expect(page.match(/<script/g)).toHaveLength(3)
    },
  )

  it('is written over what a build wrote', () => {
    const built = withConfiguration(html, environmentConfiguration({ KMO_CLIENT_ID: 'of-the-build' }))
    const served = withConfiguration(built, environmentConfiguration({ KMO_CLIENT_ID: 'of-the-server' }))
    expect(served).toContain('of-the-server')
    expect(served).not.toContain('of-the-build')
  })
})

it('is an error when the page holds none', () => {
  const empty = new DOMParser().parseFromString('<p>Nothing</p>', 'text/html')
  expect(() => readConfiguration(empty, 'http://localhost:3000/')).toThrow('script#configuration')
})

describe('the security policy', () => {
  const policy = (environment: Record<string, string>) =>
    contentSecurityPolicy(environmentConfiguration(environment))

  it('allows nothing but the own origin', () => {
    expect(policy({}).split('; ')).toEqual([
      "default-src 'self'",
      "connect-src 'self'",
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
    ])
  })

  it('names each other origin of a service once, without its path', () => {
    const given = {
      KMO_ISSUER: 'https://acm.example/op',
      KMO_SERVICE_ACM: 'https://acm.example/pages',
      KMO_SERVICE_INKOM: 'http://localhost:8080/inkom',
    }
    expect(policy(given)).toContain("connect-src 'self' https://acm.example http://localhost:8080;")
    expect(policy(given)).toContain("default-src 'self';")
  })
})
