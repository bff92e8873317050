/**
 * Who is let in by the services, taken from their contracts so that no operation can be forgotten, through the whole
 * government with the real ACM.
 */
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkContract } from '../../contract-check'
import { createGovernment } from '../../government'
import { numbers } from '../../scenarios/data/enterprises'
import { firstJourney } from '../../scenarios/first-journey'
import { createClock, machineNow } from '../../world/clock'
import { createMemoryWorld } from '../../world/store/memory-world'
import type { Grant } from '../../world/schema/acm'
import type { Transaction, World } from '../../world/world'
import { appClientId, demoClientId } from '../introspection'

const base = 'http://localhost:3000/services'
const methods = ['get', 'post', 'put', 'patch', 'delete']
/** The enterprise that is asked about, and another. */
const [target, other] = [numbers.pixelzee, numbers.vanHout]
const applicationId = 'application-of-pixelzee'

interface Operation {
  service: string
  method: string
  path: string
  /** Statuses in the contract. */
  statuses: string[]
  withBody: boolean
  /** The parts of the query that have to be there. */
  query: string
}

interface Described {
  responses: object
  requestBody?: object
  parameters?: { name: string; in: string; required?: boolean; schema: { enum?: string[] } }[]
}

function operationsOf(service: string): Operation[] {
  const { paths } = parse(readFileSync(`src/contracts/${service}.yaml`, 'utf8')) as {
    paths: Record<string, Record<string, Described>>
  }
  return Object.entries(paths).flatMap(([path, members]) =>
    Object.entries(members)
      .filter(([name]) => methods.includes(name))
      .map(([name, { responses, requestBody, parameters = [] }]) => ({
        service,
        method: name.toUpperCase(),
        path,
        statuses: Object.keys(responses),
        withBody: requestBody !== undefined,
        query: parameters
          .filter((one) => one.in === 'query' && one.required)
          .map((one) => `${one.name}=${one.schema.enum?.[0] ?? ''}`)
          .join('&'),
      })),
  )
}

/** Tokens of the table, by what is the matter with them. */
const tokens = {
  good: { person: 'yasmine', organisation: target },
  expired: { person: 'yasmine', organisation: target, minutes: -1 },
  'issued to another client': { person: 'yasmine', organisation: target, clientId: demoClientId },
  'for another enterprise': { person: 'tom', organisation: other },
  'of a representative, for another enterprise': { person: 'yasmine', organisation: other },
  'of a representative, as a citizen': { person: 'yasmine', organisation: null, capacity: 'BUR' as const },
  'of staff of the government': { person: 'nele', organisation: 'OVO999001', capacity: 'GID' as const },
  'of somebody whose right has ended': { person: 'sara', organisation: target },
  'of an application manager': { person: 'bart', organisation: 'OVO999001', capacity: 'GID' as const },
  'of somebody of the government without the right': {
    person: 'luc',
    organisation: 'OVO999001',
    capacity: 'GID' as const,
  },
  // Her right is at VLAIO; this token is not for it.
  'of staff, as a citizen': { person: 'nele', organisation: null, capacity: 'BUR' as const },
  'of staff, for an enterprise': { person: 'nele', organisation: target },
} satisfies Record<string, Partial<Grant> & { person: string; organisation: string | null; minutes?: number }>
type Token = keyof typeof tokens

let world: World
let answer: (request: Request) => Promise<Response>

function plantToken(transaction: Transaction, id: Token, now: number) {
  const { person, minutes = 60, ...changes }: (typeof tokens)[Token] & { minutes?: number } = tokens[id]
  transaction.put('accessTokens', {
    id: id.replaceAll(/\W+/g, '-'),
    code: 'planted',
    issuedAt: new Date(now - 600_000).toISOString(),
    expiresAt: new Date(now + minutes * 60_000).toISOString(),
    grant: {
      clientId: appClientId,
      scope: 'openid profile vo rrn wettelijkvertegenwoordiger vlaio_inkom',
      insz: transaction.get('persons', person)?.insz ?? '',
      capacity: 'EA',
      organisationName: null,
      method: 'itsme',
      authenticatedAt: new Date(now).toISOString(),
      nonce: null,
      acrAsked: false,
      // What the person could do at sign-in: it must not count any more.
      roles: [`VLAIO_Inkom_Gebruiker-Gebruiker:${target}`],
      session: 'browser',
      ...changes,
    },
  })
}

beforeEach(async () => {
  world = createMemoryWorld(firstJourney('2026-11-23'))
  const now = Date.parse('2026-11-23T10:00:00+01:00')
  await world.transact((transaction) => {
    const clockOffset = now - machineNow()
    transaction.put('settings', {
      id: 'simulation',
      clockOffset,
      player: 'tom',
      everyRepresentativeAdmitted: false,
      whenPhotoIsMissing: 'improved',
    })
    for (const id of Object.keys(tokens) as Token[]) plantToken(transaction, id, now)
    transaction.put('applications', {
      id: applicationId,
      enterpriseNumber: target,
      status: 'draft',
      answers: {},
      createdAt: '2026-11-20T09:00:00.000Z',
      savedAt: '2026-11-20T09:00:00.000Z',
      savedBy: 'Yasmine Demir',
      version: 1,
      submission: null,
      idempotencyKey: null,
    })
  })
  const machine = machineNow()
  const clock = createClock(world, () => machine)
  answer = createGovernment({ world, clock, base, check: checkContract(base) }).answer
})

/** What stands in the place of a parameter of a path. */
const values: Record<string, () => string> = {
  enterpriseNumber: () => target,
  ondernemingsnummer: () => target,
  orgcode: () => target,
  applicationId: () => applicationId,
  // Of a user, a right or a request in IDM: refused before it is looked for.
  id: () => 'of-nothing',
  // Drafts are not shown to staff.
  submittedId: () => world.all('applications').find(({ submission }) => submission)?.id ?? '',
  // Of a person who does not call: Marc was director of the enterprise.
  insz: () => world.get('persons', 'marc')?.insz ?? '',
}

const forStaff = (path: string) => path.startsWith('/v1/staff/')

function addressOf({ service, path, query }: Operation) {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[forStaff(path) && name === 'applicationId' ? 'submittedId' : name]
    if (!value) throw new Error(`say in this test what stands for ${name}`)
    return value()
  })
  return `${base}/${service}${filled}${query && `?${query}`}`
}

async function ask(operation: Operation, token: string | null, body = '{}') {
  const response = await answer(
    new Request(addressOf(operation), {
      method: operation.method,
      headers: {
        ...(token !== null && { authorization: `Bearer ${token.replaceAll(/\W+/g, '-')}` }),
        ...(operation.withBody && { 'content-type': 'application/json' }),
        'Idempotency-Key': 'key-of-the-test',
        'If-Match': '*',
      },
      ...(operation.withBody && { body }),
    }),
  )
  return { response, text: await response.text() }
}

/** Whatever could tell something of the enterprise or of its people. */
const secrets = () => [
  ...[target, applicationId, 'Pixelzee', 'Oostende', '2026-11-20'],
  ...['yasmine', 'marc', 'sara', 'luc'].flatMap((id) => {
    const person = world.get('persons', id)
    return person ? [person.insz, person.lastName] : []
  }),
]

/** A refusal is a problem document and nothing else, and nothing has changed. */
function expectRefusal({ response, text }: { response: Response; text: string }, status: number) {
  expect([response.status, text]).toEqual([status, text])
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const told = JSON.parse(text) as Record<string, unknown>
  expect(Object.keys(told).filter((name) => !['type', 'title', 'status', 'detail'].includes(name))).toEqual(
    [],
  )
  expect(told.status).toBe(status)
  expect(secrets().filter((secret) => text.includes(secret))).toEqual([])
}

const state = () =>
  JSON.stringify([world.all('applications'), world.all('enterpriseFiles'), world.all('consultations')])

const everyOperation = ['inkom', 'kbo', 'idm', 'btb']
  .flatMap(operationsOf)
  .map((operation) => [`${operation.service}: ${operation.method} ${operation.path}`, operation] as const)
const ofInkom = everyOperation.filter(([, { service, path }]) => service === 'inkom' && !forStaff(path))
const ofStaff = everyOperation.filter(([, { service, path }]) => service === 'inkom' && forStaff(path))
const elsewhere = everyOperation.filter(([, { service }]) => service !== 'inkom')
/** By the contract these look at for whom one acts; the others serve everybody who is signed in. */
const guarded = ([, { statuses }]: (typeof everyOperation)[number]) => statuses.includes('403')

describe.each(everyOperation)('%s', (_, operation) => {
  it.each([
    ['no token', null],
    ['a token that has expired', 'expired'],
    ['a token that nobody issued', 'unknown'],
    ['a token that was issued to another client', 'issued to another client'],
  ])('with %s: 401, and no data', async (_, token) => {
    const before = state()
    const answered = await ask(operation, token)
    expectRefusal(answered, 401)
    const bearer = token === null ? 'Bearer' : 'Bearer error="invalid_token"'
    expect(answered.response.headers.get('www-authenticate')).toBe(bearer)
    expect(state()).toBe(before)
  })
})

const foreign: Token[] = [
  'for another enterprise',
  'of a representative, for another enterprise',
  'of a representative, as a citizen',
  'of staff of the government',
  'of somebody whose right has ended',
]

describe.each(ofInkom.filter(guarded))('%s', (_, operation) => {
  it.each(foreign)('with a token %s: 403, and no data', async (token) => {
    const before = state()
    expectRefusal(await ask(operation, token), 403)
    expect(state()).toBe(before)
  })

  it('lets in whoever may act for the enterprise', async () => {
    const { response } = await ask(operation, 'good')
    expect([200, 201, 204, 422]).toContain(response.status)
  })
})

/** Who is let in where, and nobody else is. */
const staff: Record<string, Token> = {
  '/v1/staff/search': 'of staff of the government',
  '/v1/staff/enterprises/{enterpriseNumber}': 'of staff of the government',
  '/v1/staff/applications/{applicationId}': 'of staff of the government',
  '/v1/staff/scheme-versions': 'of an application manager',
}

describe.each(ofStaff)('%s', (_, operation) => {
  const others = (Object.keys(tokens) as Token[]).filter(
    (token) => token !== staff[operation.path] && !['expired', 'issued to another client'].includes(token),
  )

  it.each(others)('with a token %s: 403, and no data', async (token) => {
    const before = state()
    const answered = await ask(operation, token)
    expectRefusal(answered, 403)
    expect(JSON.parse(answered.text)).toMatchObject({ type: 'no-access-to-staff-side' })
    expect(state()).toBe(before)
  })

  it('lets in whoever has its right, until that has ended', async () => {
    const token = staff[operation.path] ?? 'good'
    expect((await ask(operation, token)).response.status).toBe(200)
    await world.transact((transaction) => {
      for (const right of world.all('rights')) {
        if (right.organisation === 'OVO999001') transaction.put('rights', { ...right, to: '2026-11-22' })
      }
    })
    expectRefusal(await ask(operation, token), 403)
  })
})

it.each(ofInkom.filter(([, { withBody }]) => withBody))(
  '%s looks at who asks before it reads',
  async (_, operation) => {
    expectRefusal(await ask(operation, null, 'no JSON'), 401)
    expectRefusal(await ask(operation, 'for another enterprise', 'no JSON'), 403)
  },
)

it('guards every operation of Inkom on an enterprise or an application', () => {
  const named = ofInkom.filter(([, { path }]) => path.includes('{'))
  expect(named.filter((one) => !guarded(one)).map(([name]) => name)).toEqual([])
})

describe.each(ofInkom.filter((one) => !guarded(one)))('%s', (_, operation) => {
  it.each(foreign)(
    'with a token %s: what everybody may know, and nothing of the enterprise',
    async (token) => {
      const { response, text } = await ask(operation, token)
      expect(response.status).toBe(200)
      expect([target, applicationId].filter((secret) => text.includes(secret))).toEqual([])
    },
  )
})

describe.each(elsewhere.filter(guarded))('%s', (_, operation) => {
  it('asked by somebody without any tie to it: 403, and no data', async () => {
    expectRefusal(await ask(operation, 'for another enterprise'), 403)
  })
})

it('gives an unknown application and an unknown enterprise no more than a refusal', async () => {
  const get = (path: string) =>
    answer(new Request(`${base}/inkom/v1/${path}`, { headers: { authorization: 'Bearer good' } }))
  const [application, enterprise] = await Promise.all([
    get('applications/unknown'),
    get(`enterprises/${numbers.anno}`),
  ])
  expectRefusal({ response: application, text: await application.text() }, 404)
  expectRefusal({ response: enterprise, text: await enterprise.text() }, 403)
})
