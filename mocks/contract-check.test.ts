import { describe, expect, it } from 'vitest'
import { checkContract, ContractError } from './contract-check'

const base = 'http://localhost:3000/demo/services'
const check = checkContract(base)

const application = `${base}/inkom/v1/applications/1`
const scheme = `${base}/inkom/v1/scheme?on=2026-11-23`
const providers = `${base}/inkom/v1/providers?query=excel`
const token = `${base}/acm/op/v1/token`

const json = (body: unknown, status = 200, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } })
const problem = (status: number, body: object = { type: 'not-found', title: 'Not there.', status }) =>
  json(body, status, 'application/problem+json')

const tokenRequest = (form: Record<string, string>) =>
  new Request(token, { method: 'POST', body: new URLSearchParams(form) })
const form = {
  grant_type: 'authorization_code',
  code: 'c',
  redirect_uri: 'http://localhost:3000/aangemeld',
  client_id: 'i',
  code_verifier: 'v',
}
const tokens = {
  access_token: 'a',
  token_type: 'Bearer',
  expires_in: 3600,
  scope: 'openid',
  id_token: 'a.b.c',
}

describe('what fits the contract', () => {
  it.each<[what: string, Request, Response]>([
    ['an answer', new Request(providers), json({ providers: [] })],
    ['a problem', new Request(application), problem(404)],
    [
      'an answer without a body',
      new Request(application, { method: 'DELETE' }),
      new Response(null, { status: 204 }),
    ],
    [
      'a media type with parameters',
      new Request(providers),
      json({ providers: [] }, 200, 'application/json; charset=utf-8'),
    ],
    ['a form and its answer', tokenRequest(form), json(tokens)],
  ])('%s passes', async (_, request, answer) => {
    await expect(check(request, answer)).resolves.toBeUndefined()
  })
})

describe('what does not', () => {
  it.each<[what: string, Request, Response, why: RegExp]>([
    ['a body that lacks something', new Request(providers), json({}), /200 does not fit .*providers/],
    [
      'a body of another kind',
      new Request(providers),
      json({ providers: 'none' }),
      /200 does not fit .*array/,
    ],
    ['a status', new Request(providers), json({ providers: [] }, 201), /201 is not in the contract/],
    [
      'a media type',
      new Request(providers),
      json({ providers: [] }, 200, 'text/json'),
      /200 with text\/json is not/,
    ],
    [
      'a problem without its kind',
      new Request(application),
      problem(404, { title: 'Not there.' }),
      /404 does not fit/,
    ],
    [
      'a request that was accepted',
      new Request(`${base}/acm/afmeldingen`, {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      }),
      json({}),
      /request does not fit .*verzoek/,
    ],
    [
      'the media type of a request that was accepted',
      new Request(token, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }),
      json(tokens),
      /request with application\/json is not/,
    ],
  ])('%s is refused', async (_, request, answer, why) => {
    const failure = await check(request, answer).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ContractError)
    expect((failure as Error).message).toMatch(why)
    expect((failure as Error).message).toContain(`${request.method} /`)
  })
})

it('leaves a bad request to the service that refuses it', async () => {
  const refusal = json({ error: 'invalid_request', error_description: 'grant_type is missing' }, 400)
  await expect(check(tokenRequest({}), refusal)).resolves.toBeUndefined()
})

it.each([
  ['an address that is in no contract', new Request(`${base}/inkom/v1/nothing`)],
  ['a method that is in no contract', new Request(scheme, { method: 'PUT' })],
  ['a service that is none', new Request(`${base}/elsewhere/v1/scheme`)],
])('has nothing to say about %s', async (_, request) => {
  await expect(check(request, json({ anything: true }, 299))).resolves.toBeUndefined()
})
