import { describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../../tests/support/mount-page'

describe('the language', () => {
  it('is Dutch at first', async () => {
    const { button } = await mountPage('/')
    expect(button('Nederlands').attributes('aria-current')).toBe('true')
    expect(button('English').attributes()).toMatchObject({ lang: 'en' })
    expect(button('English').attributes('aria-current')).toBeUndefined()
  })

  it('changes the texts of shell and page, the title and the language of the document', async () => {
    const page = await mountPage('/toegankelijkheid')
    await page.press('English')
    await page.sees('Skip to the content')
    expect(document.documentElement.lang).toBe('en')
    expect(page.heading()).toBe('Accessibility statement')
    expect(document.title).toBe('Accessibility statement – e-loket kmo-portefeuille (demo)')
    expect(page.button('English').attributes('aria-current')).toBe('true')
  })

  it('can be changed back', async () => {
    const page = await mountPage('/')
    await page.press('English')
    await page.sees('Skip to the content')
    await page.press('Nederlands')
    await page.sees('Ga naar de inhoud')
    expect(document.documentElement.lang).toBe('nl-BE')
  })

  it('holds for pages that come later', async () => {
    const page = await mountPage('/')
    await page.press('English')
    await page.sees('Skip to the content')
    await page.router.push('/bestaat-niet')
    await page.sees('This page does not exist')
  })

  it('is still spoken after a reload, on the whole page', async () => {
    const before = await mountPage('/over-deze-demo')
    await before.press('English')
    await before.sees('Skip to the content')
    const english = before.heading()
    before.close()

    const page = await mountPage('/over-deze-demo')
    expect(page.button('English').attributes('aria-current')).toBe('true')
    expect(page.text()).toContain('Skip to the content')
    expect(page.heading()).toBe(english)
    expect(document.documentElement.lang).toBe('en')
  })

  it('that does not come is told, and comes with the next load', async () => {
    vi.doMock('@/locales/en/statics', () => {
      throw new TypeError('Failed to fetch dynamically imported module')
    })
    const before = await mountPage('/over-deze-demo?van=hier')
    await before.press('English')
    await before.sees('Dit onderdeel kon niet geladen worden.')
    expect(before.link('Opnieuw proberen').attributes('href')).toBe('/over-deze-demo?van=hier')
    expect(before.button('Nederlands').attributes('aria-current')).toBe('true')
    before.close()
    vi.doUnmock('@/locales/en/statics')

    const page = await mountPage('/over-deze-demo?van=hier')
    expect(page.text()).toContain('Skip to the content')
  })

  it('can be chosen where the browser keeps nothing', async () => {
    const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('No', 'SecurityError')
    })
    const page = await mountPage('/')
    await page.press('English')
    await page.sees('Skip to the content')
    refused.mockRestore()
  })
})
