import { vi } from 'vitest'
import { appClientId } from '@mocks/services/introspection'
import type { Interaction } from '@mocks/world/schema/acm'
import type { Person } from '@mocks/world/schema/simulation'
import type { World } from '@mocks/world/world'
import { installDialogs } from './dialogs'
import { mountPage, patience, type MountOptions } from './mount-page'

/** An authorization request as the app makes it, to be changed where a test needs that. */
export const authorizationQuery = (changes: Record<string, string> = {}) =>
  new URLSearchParams({
    client_id: appClientId,
    redirect_uri: 'http://localhost:3000/aangemeld',
    response_type: 'code',
    scope: 'openid profile vo rrn',
    state: 'state-of-the-test',
    nonce: 'nonce-of-the-test',
    code_challenge: 'c'.repeat(43),
    code_challenge_method: 'S256',
    ...changes,
  }).toString()

export const authorizationPath = (changes?: Record<string, string>) =>
  `/services/acm/op/v1/auth?${authorizationQuery(changes)}`

/** Changes who is played: the test data is this person's. */
export const play = (id: string) => (world: World) =>
  world.transact((transaction) => {
    const setting = transaction.get('settings', 'simulation')
    if (setting) transaction.put('settings', { ...setting, player: id })
  })

/** Id of the sign-in that `halfway` plants. */
export const signInId = 'the-sign-in'

/** Plants a sign-in at ACM at the choice of a capacity, or later. */
export const halfway =
  (personId: string, changes: Partial<Interaction> = {}) =>
  (world: World) =>
    world.transact((transaction) =>
      transaction.put('interactions', {
        id: signInId,
        session: 'browser',
        request: {
          clientId: appClientId,
          redirectUri: 'http://localhost:3000/aangemeld',
          scope: 'openid profile vo rrn',
          state: 'state-of-the-test',
          nonce: 'nonce-of-the-test',
          codeChallenge: 'c'.repeat(43),
          acrValues: null,
          responseMode: 'query',
          language: null,
          hint: { capacity: null, organisation: null, switching: false },
          subject: null,
        },
        challenge: null,
        insz: personOf(world, personId).insz,
        method: 'itsme',
        authenticatedAt: '2026-11-23T09:00:00.000Z',
        capacity: null,
        startedAt: '2026-11-23T09:00:00.000Z',
        ...changes,
      }),
    )

export function personOf(world: World, id: string): Person {
  const person = world.get('persons', id)
  if (!person) throw new Error(`no person ${id}`)
  return person
}

/** Begins a sign-in at ACM's authorization endpoint, up to the choice of a digital key. */
export async function beginSignIn(options: MountOptions = {}) {
  installDialogs()
  const page = await mountPage(authorizationPath(), options)
  await page.sees('Hoe wilt u zich aanmelden?')
  const visited: string[] = []
  page.router.afterEach((to) => void visited.push(to.fullPath))
  /** Presses a button once it is there. */
  const press = (name: string) =>
    vi.waitFor(() => page.button(name), patience).then((button) => button.trigger('click'))
  /** Opens the page of a digital key. */
  const choose = (method: string) => page.link(method).trigger('click')
  /** Fills and sends the eID, the shortest digital key. */
  async function signIn() {
    await choose('eID')
    await press('Vul in')
    await press('Aanmelden')
    await page.sees('Aanmelden als: namens wie wilt u handelen?')
  }
  return { ...page, visited, press, choose, signIn }
}
