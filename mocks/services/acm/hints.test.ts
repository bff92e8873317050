import { describe, expect, it } from 'vitest'
import {
  askTokens,
  begin,
  beginInteraction,
  choose,
  codeOf,
  exchange,
  redirectUri,
  send,
  showCard,
  signIn,
  wait,
  world,
  type Interaction,
} from '../../../tests/support/acm-host'
import { ingrid } from '../../personas/ingrid'
import { sara } from '../../personas/sara'
import { tom } from '../../personas/tom'
import { yasmine } from '../../personas/yasmine'
import { numbers } from '../../scenarios/data/enterprises'
import { readLoginHint } from './acm.requests'

const hint = (told: object) => ({ login_hint: btoa(JSON.stringify(told)) })

/** The claims of the tokens that an address with a code leads to. */
async function claimsAt(locatie = '') {
  const { claims } = await exchange(new URL(locatie))
  return claims
}
const errorAt = (locatie = '') => new URL(locatie).searchParams.get('error')

describe('a login_hint is read', () => {
  const nothing = { capacity: null, organisation: null, switching: false }

  it.each([
    ['a persona', 'tom', { person: 'tom' }],
    ['an e-mail address, which no persona is', 'tom@x.example', { person: 'tom@x.example' }],
    ['a capacity', btoa('{"cap_hint":"GID"}'), { ...nothing, capacity: 'GID' }],
    [
      'a capacity and an enterprise with dots',
      btoa('{"cap_hint":"EA","code_hint":"1999.900.171"}'),
      { ...nothing, capacity: 'EA', organisation: '1999900171' },
    ],
    [
      "the switch of ACM's manual, to the letter",
      'eyJzd2l0Y2hfaWQiOiB0cnVlfQ==',
      { ...nothing, switching: true },
    ],
    [
      'a persona beside it',
      btoa('{"person":"ann","cap_hint":"EA"}'),
      { person: 'ann', ...nothing, capacity: 'EA' },
    ],
    ['a capacity that does not exist', btoa('{"cap_hint":"XX"}'), nothing],
    ['JSON that is no object', btoa('5'), { person: btoa('5') }],
  ])('%s', (_, told, expected) => {
    expect(readLoginHint(told)).toEqual(expected)
  })
})

describe('a persona who is named with prompt=none', () => {
  it.each([
    ['in the first capacity and organisation', { login_hint: 'tom' }, 'EA', numbers.vanHout],
    ['for VLAIO where that comes first', { login_hint: 'nele' }, 'GID', 'OVO999001'],
    [
      'as the hint says',
      hint({ person: 'tom', cap_hint: 'EA', code_hint: numbers.tuinenNoord }),
      'EA',
      numbers.tuinenNoord,
    ],
    ['as a citizen', hint({ person: 'tom', cap_hint: 'BUR' }), 'BUR', undefined],
  ])('is signed in without any page: %s', async (_, changes, capacity, organisation) => {
    const { locatie } = await begin({ prompt: 'none', ...changes })

    expect(await claimsAt(locatie)).toMatchObject({ vo_doelgroepcode: capacity })
    expect(world.all('codes').at(-1)?.grant.organisation ?? undefined).toBe(organisation)
  })

  it('has the acr that was asked for', async () => {
    const acr_values = 'urn:be:vlaanderen:authmech:csamsms'
    const { locatie } = await begin({ prompt: 'none', login_hint: 'tom', acr_values })

    expect(await claimsAt(locatie)).toMatchObject({ acr: acr_values })
  })

  it('does not have to exist', async () => {
    expect(errorAt((await begin({ prompt: 'none', login_hint: 'nobody' })).locatie)).toBe('login_required')
  })

  it('is asked a digital key all the same where a page is allowed', async () => {
    expect((await begin({ login_hint: 'tom' })).interactie?.stap).toBe('methode')
  })

  it('is known to single sign-on from then on, also when somebody else was signed in', async () => {
    await signIn(ingrid, numbers.zoeteInval)
    await begin({ prompt: 'none', login_hint: 'tom' })

    expect((await begin()).interactie?.persoon).toEqual({ voornaam: 'Tom', naam: 'Van Hout' })
  })
})

describe('gericht aanmelden', () => {
  it('goes back to the application at once when the person is that already', async () => {
    await signIn(tom, numbers.vanHout)
    const { locatie } = await begin(hint({ cap_hint: 'EA', code_hint: numbers.tuinenNoord }))

    expect(await claimsAt(locatie)).toMatchObject({ vo_orgcode: numbers.tuinenNoord })
  })

  it('needs no page either, with single sign-on', async () => {
    await signIn(tom, numbers.vanHout)
    const { locatie } = await begin({
      prompt: 'none',
      ...hint({ cap_hint: 'EA', code_hint: numbers.vanHout }),
    })

    expect(await claimsAt(locatie)).toMatchObject({ vo_orgcode: numbers.vanHout })
  })

  it('ends with the digital key', async () => {
    const id = await beginInteraction(hint({ cap_hint: 'EA', code_hint: numbers.vanHout }))
    const { body } = await showCard(tom, id)

    expect(await claimsAt(body.locatie)).toMatchObject({ vo_orgcode: numbers.vanHout })
    expect((await send('GET', `/interacties/${id}`)).status).toBe(404)
  })

  it('with a capacity alone leaves the enterprise to choose', async () => {
    const id = await beginInteraction(hint({ cap_hint: 'EA' }))

    expect((await showCard(tom, id)).body).toMatchObject({ stap: 'organisatie' })
  })

  it.each([
    ['an enterprise of somebody else', { cap_hint: 'EA', code_hint: numbers.deCuyper }],
    ['a capacity that the person does not have', { cap_hint: 'GID' }],
  ])('shows the ordinary choice for %s', async (_, told) => {
    const id = await beginInteraction(hint(told))

    expect((await showCard(tom, id)).body).toMatchObject({ stap: 'hoedanigheid' })
  })

  it('is set aside by prompt=select_account', async () => {
    await signIn(tom, numbers.vanHout)
    const { interactie } = await begin({
      prompt: 'select_account',
      ...hint({ cap_hint: 'EA', code_hint: numbers.vanHout }),
    })

    expect(interactie?.stap).toBe('hoedanigheid')
  })
})

describe('prompt=none inside a running single sign-on', () => {
  const silently = (changes: Record<string, string> = {}) => begin({ prompt: 'none', ...changes })

  it('goes on as whom the person acts already, without a hint, also for another application', async () => {
    await signIn(tom, numbers.tuinenNoord)

    expect(await claimsAt((await silently()).locatie)).toMatchObject({
      vo_doelgroepcode: 'EA',
      vo_orgcode: numbers.tuinenNoord,
    })
    const other = await silently({ client_id: 'demo-client', redirect_uri: 'http://localhost:5000/renewed' })
    expect(other.locatie).toContain('http://localhost:5000/renewed?code=')
    expect(world.all('codes').at(-1)?.grant).toMatchObject({
      clientId: 'demo-client',
      organisation: numbers.tuinenNoord,
    })
  })

  it('goes on as a citizen too, and as the last choice after a switch', async () => {
    const id = await beginInteraction()
    await showCard(tom, id)
    await choose(id, 'BUR')
    expect(await claimsAt((await silently()).locatie)).toMatchObject({ vo_doelgroepcode: 'BUR' })

    await begin(hint({ cap_hint: 'EA', code_hint: numbers.vanHout }))
    expect(await claimsAt((await silently()).locatie)).toMatchObject({ vo_orgcode: numbers.vanHout })
  })

  it('is for what the hint says, where there is one', async () => {
    await signIn(tom, numbers.vanHout)
    const told = (code_hint: string) => hint({ cap_hint: 'EA', code_hint })

    expect(await claimsAt((await silently(told(numbers.tuinenNoord))).locatie)).toMatchObject({
      vo_orgcode: numbers.tuinenNoord,
    })
    expect(errorAt((await silently(told(numbers.deCuyper))).locatie)).toBe('interaction_required')
  })

  it('asks the person when the choice can no longer be kept', async () => {
    await signIn(tom, numbers.vanHout)
    await world.transact((transaction) => {
      for (const session of transaction.all('acmSessions')) {
        const chosen = { capacity: 'GID' as const, organisation: 'OVO999001' }
        transaction.put('acmSessions', { ...session, chosen })
      }
    })

    expect(errorAt((await silently()).locatie)).toBe('interaction_required')
  })

  it('forgets the choice with the session', async () => {
    await signIn(tom, numbers.vanHout)
    await showCard(tom, await beginInteraction({ prompt: 'login' }))

    expect(errorAt((await silently()).locatie)).toBe('interaction_required')
  })
})

describe('id_token_hint', () => {
  const idTokenOf = async (person: typeof tom, organisation: string) =>
    (await exchange(await signIn(person, organisation))).tokens.id_token ?? ''

  it('of the person who is signed in changes nothing', async () => {
    const id_token_hint = await idTokenOf(tom, numbers.vanHout)

    expect(await claimsAt((await begin({ prompt: 'none', id_token_hint })).locatie)).toMatchObject({
      vo_orgcode: numbers.vanHout,
    })
    expect((await begin({ id_token_hint })).interactie?.stap).toBe('hoedanigheid')
  })

  it('still counts when the token has expired', async () => {
    const id_token_hint = await idTokenOf(tom, numbers.vanHout)
    await wait(90 * 60_000)

    expect(errorAt((await begin({ prompt: 'none', id_token_hint })).locatie)).toBeNull()
  })

  it('of another person: login_required where no page is allowed', async () => {
    const id_token_hint = await idTokenOf(tom, numbers.vanHout)
    await begin({ prompt: 'none', login_hint: 'ingrid' })

    expect(errorAt((await begin({ prompt: 'none', id_token_hint })).locatie)).toBe('login_required')
    expect(errorAt((await begin({ prompt: 'none', login_hint: 'ingrid', id_token_hint })).locatie)).toBe(
      'login_required',
    )
  })

  it('of another person: the digital key is asked, and only that person comes through', async () => {
    const id_token_hint = await idTokenOf(tom, numbers.vanHout)
    await begin({ prompt: 'none', login_hint: 'ingrid' })

    const first = await beginInteraction({ id_token_hint })
    expect((await send<Interaction>('GET', `/interacties/${first}`)).body.stap).toBe('methode')
    expect((await showCard(tom, first)).body.stap).toBe('hoedanigheid')

    const second = await beginInteraction({ prompt: 'login', id_token_hint })
    expect(errorAt((await showCard(ingrid, second)).body.locatie)).toBe('login_required')
    expect((await send('GET', `/interacties/${second}`)).status).toBe(404)
  })

  it.each([
    ['that is no token', () => Promise.resolve('x.y.z')],
    [
      'that was issued to another application',
      async () => {
        const callback = await begin({
          client_id: 'demo-client',
          redirect_uri: redirectUri,
          prompt: 'none',
          login_hint: 'tom',
        })
        const { body } = await askTokens(codeOf(new URL(callback.locatie ?? '')), {
          client_id: 'demo-client',
        })
        return body.id_token ?? ''
      },
    ],
  ])('%s names nobody', async (_, token) => {
    await signIn(tom, numbers.vanHout)

    expect(errorAt((await begin({ id_token_hint: await token() })).locatie)).toBe('login_required')
  })
})

describe('wisselen van hoedanigheid', () => {
  const switching = hint({ switch_id: true })

  it('asks no digital key, and goes straight to the enterprises', async () => {
    await signIn(tom, numbers.vanHout)

    expect((await begin(switching)).interactie).toMatchObject({
      stap: 'organisatie',
      persoon: { voornaam: 'Tom' },
    })
  })

  it('chooses by itself when there is one identity with access', async () => {
    await signIn(yasmine, numbers.pixelzee)

    expect(await claimsAt((await begin(switching)).locatie)).toMatchObject({ vo_orgcode: numbers.pixelzee })
  })

  it('shows the ordinary choice to who has no access anywhere', async () => {
    await signIn(ingrid, numbers.zoeteInval)

    expect((await begin(switching)).interactie?.stap).toBe('hoedanigheid')
  })

  it('is an ordinary sign-in when the session is over', async () => {
    expect((await begin(switching)).interactie?.stap).toBe('methode')
  })
})

describe('max_age', () => {
  it.each([
    ['long enough ago', '600', 601, 'methode'],
    ['recent', '600', 599, 'hoedanigheid'],
    ['now', '0', 1, 'methode'],
  ])('asks the digital key again when the last time is not %s', async (_, max_age, seconds, stap) => {
    await showCard(tom, await beginInteraction())
    await wait(seconds * 1000)

    expect((await begin({ max_age })).interactie?.stap).toBe(stap)
    expect(errorAt((await begin({ max_age, prompt: 'none' })).locatie)).toBe(
      stap === 'methode' ? 'login_required' : 'interaction_required',
    )
  })

  it('has to be a number of seconds', async () => {
    expect(errorAt((await begin({ max_age: 'soon' })).locatie)).toBe('invalid_request')
  })
})

it.each<[string | null, Interaction['taal']]>([
  ['en', 'en'],
  ['fr nl-BE en', 'nl'],
  ['fr', null],
  [null, null],
])('ui_locales %s: the pages speak %s', async (ui_locales, taal) => {
  expect((await begin({ ui_locales })).interactie?.taal).toBe(taal)
})

it('answers behind the hash when the application asks for it, errors too', async () => {
  const id = await beginInteraction({ response_mode: 'fragment' })
  await showCard(sara, id)
  const { locatie = '' } = await begin({ response_mode: 'fragment', prompt: 'none', login_hint: 'tom' })
  const cancelled = (await send<{ locatie: string }>('DELETE', `/interacties/${id}`)).body.locatie

  expect(new URL(locatie).search).toBe('')
  const answer = new URLSearchParams(new URL(locatie).hash.slice(1))
  expect([answer.get('state'), answer.get('code')?.length]).toEqual(['the-state', 32])
  expect(new URL(cancelled).hash).toBe('#error=access_denied&state=the-state')
  expect(codeOf(new URL(locatie))).toBe('')
})

it.each([
  ['temporarily-unavailable', 'temporarily_unavailable'],
  ['server-error', 'server_error'],
])('tells the application that the digital keys cannot be reached: %s', async (kind, error) => {
  await world.transact((transaction) => transaction.put('faults', { id: 'upstream', kind, times: 1 }))

  expect(errorAt((await begin()).locatie)).toBe(error)
  expect((await begin()).interactie?.stap).toBe('methode')
})
