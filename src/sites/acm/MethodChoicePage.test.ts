import { describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../../tests/support/mount-page'
import { authorizationPath, beginSignIn } from '../../../tests/support/sign-in'

describe('the choice of a digital key', () => {
  it('offers the five methods by their names, each leading to its own page', async () => {
    const { wrapper, world } = await beginSignIn()
    const id = world.all('interactions')[0]?.id
    const links = wrapper.findAll('main ul[role=list] a')
    expect(links.map((link) => [link.text(), link.attributes('href')])).toEqual([
      ['eID en aangesloten kaartlezer', `/aanmelden/eid?interactie=${id}`],
      ['Federaal token', `/aanmelden/federaal-token?interactie=${id}`],
      ['Beveiligingscode via sms', `/aanmelden/sms?interactie=${id}`],
      ['Beveiligingscode via mobiele app', `/aanmelden/mobiele-app?interactie=${id}`],
      ['itsme', `/aanmelden/itsme?interactie=${id}`],
    ])
  })

  it('says which methods the application does not accept', async () => {
    const page = await mountPage(authorizationPath({ acr_values: 'urn:be:vlaanderen:authmech:eid' }))
    await page.sees('Nu niet beschikbaar. Kies een andere digitale sleutel.')
    expect(page.wrapper.findAll('main ul[role=list] a').map((link) => link.text())).toEqual([
      'eID en aangesloten kaartlezer',
    ])
  })

  it('goes back to the application when the person cancels', async () => {
    const { press, visited, world } = await beginSignIn()
    await press('Annuleren')
    await vi.waitFor(() =>
      expect(visited).toContainEqual(expect.stringMatching(/^\/aangemeld\?.*error=access_denied/)),
    )
    expect(world.all('interactions')).toEqual([])
  })

  it('offers to begin again when the sign-in has ended', async () => {
    const page = await mountPage('/aanmelden?interactie=long-ago')
    await page.sees('Deze aanmelding is niet meer geldig')
    expect(page.heading()).toBe('Deze aanmelding is niet meer geldig')
    expect(page.link('Begin opnieuw').attributes('href')).toBe('/foto/index.html')
  })

  it('leads a person who is further on to the right step', async () => {
    const page = await beginSignIn()
    const id = page.world.all('interactions')[0]?.id
    await page.signIn()
    await page.router.push(`/aanmelden?interactie=${id}`)
    await vi.waitFor(() => expect(page.router.currentRoute.value.name).toBe('capacity'))
  })
})
