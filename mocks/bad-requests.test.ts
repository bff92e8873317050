import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checkContract } from './contract-check'
import { createGovernment } from './government'
import { numbers } from './scenarios/data/enterprises'
import { firstJourney } from './scenarios/first-journey'
import { appClientId } from './services/introspection'
import { createClock } from './world/clock'
import { createMemoryWorld } from './world/store/memory-world'
import type { Grant, Interaction } from './world/schema/acm'
import type { Transaction, World } from './world/world'

const base = 'http://localhost:3000/services'
const json = { 'content-type': 'application/json' }
const at = '2026-11-23T09:00:00.000Z'
const enterprise = `/inkom/v1/enterprises/${numbers.vanHout}`
const draft = '/inkom/v1/applications/the-draft'
const btb = `/btb/ondernemingen/${numbers.vanHout}`
const idm = `/idm/organisaties/${numbers.vanHout}`
const period = { van: '2026-11-23', tot: null }
const user = {
  rijksregisternummer: '91.69.23-904.24',
  type: 'vast',
  email: 'sara@vanhout.example',
  ...period,
}
const right = { gebruiker: 'the-user', recht: 'VLAIO Inkom Gebruiker', context: 'Gebruiker', ...period }
const designation = { rijksregisternummer: '91.69.23-904.24', email: 'sara@vanhout.example', vervangt: null }

let world: World
let answer: (request: Request) => Promise<Response>

/** Somebody is signed in for an enterprise, works on a draft, and is half-way in some other sign-ins. */
function plant(transaction: Transaction) {
  const insz = transaction.get('persons', 'tom')?.insz ?? ''
  const grant: Grant = {
    clientId: appClientId,
    scope: 'openid vo rrn',
    insz,
    capacity: 'EA',
    organisation: numbers.vanHout,
    organisationName: null,
    method: 'itsme',
    authenticatedAt: at,
    nonce: null,
    acrAsked: false,
    roles: [],
    session: 'browser',
  }
  const interaction = (id: string, changes: Partial<Interaction>) =>
    transaction.put('interactions', {
      id,
      session: 'browser',
      request: {
        clientId: appClientId,
        redirectUri: 'http://localhost:3000/aangemeld',
        scope: 'openid',
        state: null,
        nonce: null,
        codeChallenge: '',
        acrValues: null,
        responseMode: 'query' as const,
        language: null,
        hint: { capacity: null, organisation: null, switching: false },
        subject: null,
      },
      challenge: null,
      insz: null,
      method: null,
      authenticatedAt: null,
      capacity: null,
      startedAt: at,
      ...changes,
    })
  const challenge = { insz, codeNumber: null, validUntil: null, sentAt: null }
  transaction.put('accessTokens', {
    id: 'token',
    code: 'code',
    grant,
    issuedAt: at,
    expiresAt: '2026-11-23T12:00:00.000Z',
  })
  interaction('new', {})
  interaction('sms', { challenge: { ...challenge, method: 'sms', code: '123456', icon: null } })
  interaction('phone', { challenge: { ...challenge, method: 'itsme', code: null, icon: 'boot' } })
  interaction('known', { insz, method: 'itsme', authenticatedAt: at, capacity: 'EA' })
  transaction.put('applications', {
    id: 'the-draft',
    enterpriseNumber: numbers.vanHout,
    status: 'draft',
    answers: {},
    createdAt: at,
    savedAt: at,
    savedBy: 'Tom Van Hout',
    version: 1,
    submission: null,
    idempotencyKey: null,
  })
}

beforeEach(async () => {
  world = createMemoryWorld(() => firstJourney('2026-11-23'))
  await world.transact(plant)
  const clock = createClock(world, () => Date.parse(at))
  ;({ answer } = createGovernment({ world, clock, base, check: checkContract(base) }))
})

async function ask(method: string, path: string, init: RequestInit = {}) {
  const headers = { authorization: 'Bearer token', ...(init.headers as Record<string, string> | undefined) }
  const response = await answer(new Request(base + path, { ...init, method, headers }))
  const body = (await response.json()) as { type?: string }
  return [response.status, response.headers.get('content-type'), body.type]
}

const malformed = [400, 'application/problem+json', 'malformed-request']

/** Every operation that takes JSON, and a body that is right but for one member. */
const operations: [method: string, path: string, body: object][] = [
  ['POST', '/acm/interacties', { verzoek: 5 }],
  ['POST', '/acm/interacties', { verzoek: 'a=b', sessie: {} }],
  ['POST', '/acm/interacties/new/kaart', { kaartnummer: '985000000174', stand: 'scheef' }],
  ['POST', '/acm/interacties/new/eid', { kaartnummer: '985000000174' }],
  ['POST', '/acm/interacties/new/wachtwoord', { methode: 'eid', gebruikersnaam: 'a', wachtwoord: 'b' }],
  ['POST', '/acm/interacties/sms/code', { code: 123456 }],
  ['POST', '/acm/interacties/new/itsme', { gsmnummer: null }],
  ['POST', '/acm/interacties/phone/itsme/telefoon', { pictogram: 'boot' }],
  ['POST', '/acm/interacties/phone/itsme/telefoon', { antwoord: 'bevestigen', pictogram: 'boot' }],
  ['POST', '/acm/interacties/phone/itsme/telefoon', { antwoord: 'misschien', pictogram: 'boot', code: '1' }],
  ['POST', '/acm/interacties/known/hoedanigheid', { doelgroep: ['EA'] }],
  ['POST', '/acm/interacties/known/organisatie', { orgcode: 1999900171 }],
  ['POST', '/acm/interacties/known/onderneming', { ondernemingsnummer: 1999900171 }],
  ['POST', '/acm/afmeldingen', { verzoek: [] }],
  ['PATCH', draft, { start: { serviceStart: 20261123 } }],
  ['PATCH', enterprise, { contact: { person: 'Tom Van Hout', email: 'tom@vanhout.example', phone: 475 } }],
  ['POST', `${btb}/personen`, { rijksregisternummer: 85661490153 }],
  ['PUT', `${btb}/hoofdtoegangsbeheerder`, { ...designation, vervangt: 1 }],
  ['PUT', `${btb}/hoofdtoegangsbeheerder`, { ...designation, telefoon: null }],
  ['PUT', `${btb}/hoofdtoegangsbeheerder`, { ...designation, rol: 'toegangsbeheerder' }],
  ['PUT', `${btb}/hoofdtoegangsbeheerder`, { ...designation, email: 'x'.repeat(501) }],
  ['POST', `${idm}/personen`, { rijksregisternummer: 85661490153 }],
  ['POST', `${idm}/gebruikers`, { ...user, type: 'directeur' }],
  ['POST', `${idm}/gebruikers`, { ...user, telefoon: null }],
  ['POST', `${idm}/gebruikers`, { ...user, van: 20261123 }],
  ['PATCH', `${idm}/gebruikers/the-user`, { van: '2026-11-23' }],
  ['PATCH', `${idm}/gebruikers/the-user`, { ...period, type: 'vast' }],
  ['POST', `${idm}/rechten`, { ...right, context: ['Gebruiker'] }],
  ['POST', `${idm}/rechten`, { ...right, bron: 'migratie' }],
  ['PATCH', `${idm}/rechten/the-right`, { ...period, tot: 20261231 }],
  ['POST', `${idm}/aanvragen`, { email: 'tom@vanhout.example', boodschap: 'x'.repeat(501) }],
  ['POST', `${idm}/aanvragen/the-request/besluit`, { toegekend: 'ja' }],
  ['POST', `${idm}/aanvragen/the-request/besluit`, { toegekend: true, type: 'directeur' }],
]

describe.each(operations)('%s %s', (method, path, nearly) => {
  it.each([
    ['no body', {}],
    ['an empty body', { body: '', headers: json }],
    ['half a body', { body: '{"start":', headers: json }],
    ['a body that is no record', { body: 'null', headers: json }],
    ['a list', { body: '[]', headers: json }],
    ['another media type', { body: '{}', headers: { 'content-type': 'text/plain' } }],
    ['a member of another kind', { body: JSON.stringify(nearly), headers: json }],
  ])('refuses %s, and changes nothing', async (_, init) => {
    const changed = vi.fn()
    world.onChange(changed)
    expect(await ask(method, path, init)).toEqual(malformed)
    expect(changed).not.toHaveBeenCalled()
  })
})

describe('answers that no application sends', () => {
  const project = {
    service: 'training',
    title: 'Excel',
    theme: 'digitalisation',
    motivation: 'Voor de offertes.',
    agreedOn: '2026-11-02',
    serviceEnd: '2026-11-30',
    hours: 7,
    participants: [{ name: 'Tom Van Hout', status: 'employee' }],
  }
  const declarations = { correct: true, unrelated: true, deMinimis: true, evidence: true }

  it.each([
    ['a step that is none', { cheating: {} }],
    ['a member that is none', { amount: { price: 100, notEligible: 0, subsidy: 100 } }],
    ['an inherited name', { constructor: {} }],
    ['a negative part that does not count', { amount: { price: 59_000, notEligible: -100 } }],
    ['half a cent', { amount: { price: 59_000.5, notEligible: 0 } }],
    ['an amount beyond exact numbers', { amount: { price: 1e300, notEligible: 0 } }],
    ['a price above 10 million euro', { amount: { price: 1_000_000_001, notEligible: 0 } }],
    ['a part that does not count above it', { amount: { price: 59_000, notEligible: 1_000_000_001 } }],
    [
      'meals above it',
      { amount: { price: 59_000, notEligible: 0, catering: { perPersonPerDay: 1_000_000_001, days: 1 } } },
    ],
    ['de minimis support above it', { declarations: { ...declarations, deMinimisReceived: 1_000_000_001 } }],
    ['negative de minimis support', { declarations: { ...declarations, deMinimisReceived: -30_000_000 } }],
    ['a declaration in words', { declarations: { ...declarations, correct: 'yes', deMinimisReceived: 0 } }],
    ['a service that is none', { project: { ...project, service: 'coaching' } }],
    ['a title that is empty', { project: { ...project, title: '' } }],
    ['a title that is not seen', { project: { ...project, title: ' \u200b\ufeff' } }],
    ['a motivation that is not seen', { project: { ...project, motivation: '\u00ad\u00a0' } }],
    [
      'a participant who is not seen',
      { project: { ...project, participants: [{ name: '\u200e', status: 'employee' }] } },
    ],
    ['a motivation that is too long', { project: { ...project, motivation: 'x'.repeat(501) } }],
    ['no hours', { project: { ...project, hours: 0 } }],
    ['less than a quarter of an hour', { project: { ...project, hours: 7.2 } }],
    ['participants that are no list', { project: { ...project, participants: 'Tom' } }],
    ['a crowd', { project: { ...project, participants: Array(51).fill(project.participants[0]) } }],
    ['a null', { start: null }],
  ])('%s', async (_, body) => {
    expect(await ask('PATCH', draft, { body: JSON.stringify(body), headers: json })).toEqual(malformed)
    expect(world.get('applications', 'the-draft')?.answers).toEqual({})
  })
})

describe('sections that no enterprise sends', () => {
  const year = { year: 2025, fte: 8, turnover: 1, balanceSheetTotal: null }
  const size = { years: [year], related: [], restructured: false, value: 'small' }
  const related = {
    name: 'Zus',
    enterpriseNumber: null,
    share: 30,
    fte: 1,
    turnover: 1,
    balanceSheetTotal: 1,
  }
  const account = { iban: 'BE16985000000174', bic: 'DEMOBEB0', holder: 'Van Hout' }

  it.each([
    ['a section that is none', { status: 'confirmed' }],
    ['no years', { size: { ...size, years: [] } }],
    ['years that are no list', { size: { ...size, years: 2025 } }],
    ['a fourth year', { size: { ...size, years: [year, year, year, year] } }],
    [
      'a turnover above 100 billion euro',
      { size: { ...size, years: [{ ...year, turnover: 10_000_000_000_001 }] } },
    ],
    [
      'a balance sheet total of the group above it',
      { size: { ...size, related: [{ ...related, balanceSheetTotal: 10_000_000_000_001 }] } },
    ],
    ['fewer than nobody', { size: { ...size, years: [{ ...year, fte: -1 }] } }],
    ['a share over all', { size: { ...size, related: [{ ...related, share: 101 }] } }],
    ['a number in words', { size: { ...size, related: [{ ...related, enterpriseNumber: 'geen' }] } }],
    ['a size that is none', { size: { ...size, value: 'huge' } }],
    ['an empty reason', { size: { ...size, reason: '' } }],
    ['a holder of spaces', { account: { ...account, holder: '   ' } }],
    ['a holder who is not seen', { account: { ...account, holder: '\u200b\u2060' } }],
    ['a reason that is not seen', { size: { ...size, reason: '\u200d' } }],
    [
      'a related enterprise that is not seen',
      { size: { ...size, related: [{ ...related, name: '\ufeff' }] } },
    ],
    ['a person who is not seen', { contact: { person: '\u200b', email: 'tom@x.example', phone: null } }],
    ['an IBAN with spaces', { account: { ...account, iban: 'BE16 9850 0000 0174' } }],
    [
      'a phone number as typed',
      { contact: { person: 'Tom', email: 'tom@x.example', phone: '0475 12 34 56' } },
    ],
    ['a percentage in words', { declarations: { publicShare: '0', correct: true } }],
    ['a null', { contact: null }],
  ])('%s', async (_, body) => {
    const before = world.get('enterpriseFiles', numbers.vanHout)
    expect(await ask('PATCH', enterprise, { body: JSON.stringify(body), headers: json })).toEqual(malformed)
    expect(world.get('enterpriseFiles', numbers.vanHout)).toEqual(before)
  })
})

it.each([
  ['POST', `/inkom/v1/enterprises/${numbers.vanHout}/applications`, {}],
  ['POST', `${draft}/submission`, {}],
  ['POST', `${draft}/submission`, { 'Idempotency-Key': 'short' }],
  ['POST', `${draft}/submission`, { 'Idempotency-Key': 'x'.repeat(101) }],
  ['POST', `${idm}/rechten`, { 'Idempotency-Key': 'short' }],
  ['GET', `/inkom/v1/enterprises/${numbers.vanHout}/portfolio?year=2015`, {}],
  ['GET', `/inkom/v1/enterprises/${numbers.vanHout}/portfolio?year=2101`, {}],
  ['GET', `/inkom/v1/enterprises/${numbers.vanHout}/portfolio?year=abc`, {}],
  ['GET', `/inkom/v1/enterprises/${numbers.vanHout}/portfolio?year=`, {}],
  ['GET', `/inkom/v1/enterprises/${numbers.vanHout}/portfolio?year=2020.5`, {}],
  ['GET', '/inkom/v1/scheme?on=tomorrow', {}],
  ['GET', '/inkom/v1/scheme?on=2026-02-30', {}],
  ['GET', '/inkom/v1/providers?service=coaching', {}],
  ['GET', `/inkom/v1/providers?query=${'x'.repeat(81)}`, {}],
  ['GET', '/inkom/v1/applications/%E0%A4%A', {}],
  ['GET', '/kbo/ondernemingen/%', {}],
  ['DELETE', `${btb}/hoofdtoegangsbeheerder`, {}],
  ['DELETE', `${btb}/hoofdtoegangsbeheerder?aanduiding=`, {}],
  ['GET', `${idm}/uitleg?doelgroep=XX`, {}],
  ['GET', '/idm/gebruikersrechten', {}],
  ['GET', '/idm/gebruikersrechten?doelgroep=XX', {}],
])('refuses %s %s with %o', async (method, path, headers) => {
  expect(await ask(method, path, { headers })).toEqual(malformed)
})

it.each([
  ['GET', `/inkom/v1/enterprises/${numbers.vanHout}`],
  ['GET', `/inkom/v1/enterprises/${numbers.vanHout}/portfolio`],
  ['POST', `/inkom/v1/enterprises/${numbers.vanHout}/applications`],
  ['GET', draft],
  ['DELETE', draft],
  ['GET', '/inkom/v1/providers'],
  ['GET', '/inkom/v1/scheme'],
  ['GET', `/kbo/ondernemingen/${numbers.vanHout}`],
  ['GET', '/kbo/personen/85661490153/functies'],
  ['GET', '/btb/ondernemingen'],
  ['GET', `${btb}/toegangsbeheerders`],
  ['POST', `${btb}/personen`],
  ['PUT', `${btb}/hoofdtoegangsbeheerder`],
  ['DELETE', `${btb}/hoofdtoegangsbeheerder`],
  ['GET', '/idm/organisaties'],
  ['GET', '/idm/gebruikersrechten?doelgroep=EA'],
  ['GET', '/idm/mijn-aanvragen'],
  ['GET', `${idm}/uitleg`],
  ['POST', `${idm}/personen`],
  ['GET', `${idm}/gebruikers`],
  ['POST', `${idm}/gebruikers`],
  ['PATCH', `${idm}/gebruikers/the-user`],
  ['GET', `${idm}/rechten`],
  ['POST', `${idm}/rechten`],
  ['PATCH', `${idm}/rechten/the-right`],
  ['GET', `${idm}/logboek`],
  ['GET', `${idm}/aanvragen`],
  ['POST', `${idm}/aanvragen`],
  ['POST', `${idm}/aanvragen/the-request/besluit`],
])('asks for a token at %s %s', async (method, path) => {
  expect(await ask(method, path, { headers: { authorization: '' } })).toEqual([
    401,
    'application/problem+json',
    'token-not-accepted',
  ])
})
