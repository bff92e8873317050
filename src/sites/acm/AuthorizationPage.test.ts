import { describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../../tests/support/mount-page'
import { authorizationPath, beginSignIn } from '../../../tests/support/sign-in'

describe('the authorization endpoint', () => {
  it('leads a request it accepts to the choice of a digital key', async () => {
    const { router, world } = await beginSignIn()
    const [interaction] = world.all('interactions')
    expect(router.currentRoute.value.fullPath).toBe(`/aanmelden?interactie=${interaction?.id}`)
  })

  it('sends an error that may be sent back to the application', async () => {
    const page = await mountPage('/')
    const visited: string[] = []
    page.router.afterEach((to) => void visited.push(to.fullPath))
    await page.router.push(authorizationPath({ scope: 'openid everything' }))
    await vi.waitFor(() => expect(visited).toContainEqual(expect.stringContaining('error=invalid_scope')))
  })

  it.each([
    ['an unknown client', { client_id: 'somebody-else' }, 'kent de toepassing niet'],
    [
      'an unknown return address',
      { redirect_uri: 'https://elsewhere.example/' },
      'hoort niet bij deze toepassing',
    ],
  ])('explains %s on a page of its own and goes nowhere', async (_, changes, text) => {
    const page = await mountPage(authorizationPath(changes))
    await page.sees(text)
    expect(page.heading()).toBe('U kunt zich hier niet aanmelden')
    expect(page.router.currentRoute.value.name).toBe('authorization')
    expect(page.link('Naar de informatiepagina').attributes('href')).toBe('/')
    expect(page.world.all('interactions')).toEqual([])
  })

  it('offers to try again when ACM cannot be reached', async () => {
    let down = true
    const page = await mountPage(authorizationPath(), {
      intercept: (_, pass) => (down ? Promise.resolve(Response.error()) : pass()),
    })
    await page.sees('Het e-loket werkt even niet')
    down = false
    await page.press('Opnieuw proberen')
    await page.sees('Hoe wilt u zich aanmelden?')
  })
})
