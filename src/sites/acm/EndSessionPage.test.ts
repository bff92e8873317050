import { describe, expect, it, vi } from 'vitest'
import { appClientId } from '@mocks/services/introspection'
import { mountPage } from '../../../tests/support/mount-page'
import { beginSignIn } from '../../../tests/support/sign-in'

const endpoint = '/services/acm/op/v1/logout'

describe('the end-session endpoint', () => {
  it('ends the single sign-on and says so when nobody asked to come back', async () => {
    const page = await beginSignIn()
    await page.signIn()
    expect(page.world.all('acmSessions')).toHaveLength(1)
    await page.router.push(endpoint)
    await page.sees('U bent afgemeld bij Toegangsbeheer')
    expect(page.world.all('acmSessions')).toEqual([])
  })

  it('goes back to the application that asked for it', async () => {
    const returnTo = encodeURIComponent('http://localhost:3000/afgemeld')
    const page = await mountPage(`${endpoint}?client_id=${appClientId}&post_logout_redirect_uri=${returnTo}`)
    await vi.waitFor(() => expect(page.router.currentRoute.value.path).toBe('/afgemeld'))
  })

  it('explains an unknown return address and goes nowhere', async () => {
    const returnTo = encodeURIComponent('https://elsewhere.example/')
    const page = await mountPage(`${endpoint}?client_id=${appClientId}&post_logout_redirect_uri=${returnTo}`)
    await page.sees('hoort niet bij deze toepassing')
    expect(page.heading()).toBe('We konden u niet afmelden')
    expect(page.router.currentRoute.value.name).toBe('end-session')
  })
})
