import { describe, expect, it, vi } from 'vitest'
import { mountPage, patience, type MountOptions } from '../../../tests/support/mount-page'

/** Luc, an accountant with three enterprises, in the portfolio of one of them. */
async function openAs(as: string, enterprise: string, options: MountOptions = {}) {
  const page = await mountPage('/portefeuille?jaar=2026', { as, enterprise, singleSignOn: true, ...options })
  await page.sees('Wissel van onderneming')
  const here = () => page.router.currentRoute.value.fullPath
  return {
    ...page,
    arrives: (path: string) => vi.waitFor(() => expect(here()).toBe(path), patience),
    change: () => page.link('Wissel van onderneming').trigger('click'),
    identity: () =>
      (
        JSON.parse(sessionStorage.getItem('kmo-session') ?? 'null') as {
          identity: Record<string, unknown>
        } | null
      )?.identity,
  }
}

const openAsLuc = (options?: MountOptions) => openAs('luc', '1999900468', options)

describe('changing to another enterprise', () => {
  it('asks which one without a new sign-in, and begins at its photo', async () => {
    const page = await openAsLuc()
    await page.change()
    await page.sees('Aanmelden als: voor welke onderneming?')
    // Still signed in as before.
    expect(page.identity()).toMatchObject({ organisation: '1999900468' })
    await page.field('Kapsalon Lok').setValue(true)
    await page.press('Doorgaan')
    await page.arrives('/foto/index.html')
    await page.sees('U handelt voor Kapsalon Lok & Co.')
    expect(page.identity()).toMatchObject({ firstName: 'Luc', organisation: '1999900765' })
  })

  it('comes back to where the person was when they cancel, still signed in', async () => {
    const page = await openAsLuc()
    await page.change()
    await page.sees('Aanmelden als: voor welke onderneming?')
    await page.press('Annuleren')
    await page.arrives('/portefeuille?jaar=2026')
    await page.sees('U hebt niet van onderneming gewisseld. U handelt nog steeds voor Pixelzee.')
    expect(page.identity()).toMatchObject({ organisation: '1999900468' })
    await page.sees('Kmo-portefeuille van Pixelzee')
  })

  it('comes back to where the person was when there is only one, and says so', async () => {
    const page = await openAs('yasmine', '1999900468')
    await page.change()
    await page.arrives('/portefeuille?jaar=2026')
    await page.sees('Dan is dit de enige onderneming waarvoor u kunt handelen.')
  })

  it('is a sign-in like any other when ACM does not know the person any more', async () => {
    const page = await openAs('luc', '1999900468', { singleSignOn: false })
    await page.change()
    await page.sees('Hoe wilt u zich aanmelden?')
    expect(page.identity()).toMatchObject({ organisation: '1999900468' })
    await page.press('Annuleren')
    await page.arrives('/portefeuille?jaar=2026')
  })

  it('that cannot begin leaves the person signed in, with both ways on', async () => {
    let down = false
    const page = await openAsLuc({
      intercept: (request, pass) =>
        down && request.url.includes('/acm/') ? Promise.resolve(Response.error()) : pass(),
    })
    down = true
    await page.change()
    await page.sees('Toegangsbeheer antwoordt niet')
    expect(page.link('Ga verder voor Pixelzee').attributes('href')).toBe('/portefeuille?jaar=2026')
    down = false
    await page.press('Opnieuw aanmelden')
    await page.sees('Aanmelden als: voor welke onderneming?')
  })
})
