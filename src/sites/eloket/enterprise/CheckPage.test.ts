import { describe, expect, it, vi } from 'vitest'
import type { World } from '@mocks/world/world'
import { expectAccessible } from '../../../../tests/support/axe'
import { asHilde, deCuyper, tell } from '../../../../tests/support/first-time'
import { mountPage, type MountOptions } from '../../../../tests/support/mount-page'

const all = (world: World) => tell(world, ['size', 'contact', 'account', 'main-activity', 'declarations'])

const open = (options: MountOptions = {}) =>
  mountPage('/onderneming/controleren', { ...asHilde, prepare: all, ...options })

const confirmedBy = (world: World) => world.get('enterpriseFiles', deCuyper)?.confirmed?.by ?? null

describe('checking what was told', () => {
  it('shows every answer in words, each with a way to change it', async () => {
    const { sees, text, link, heading } = await open()
    await sees('Verspanend bewerken van metalen (25530)')
    expect(heading()).toBe('Kijk uw gegevens na')
    expect(text()).toContain('Cijfers van 202596 VTE, omzet € 21.000.000,00, balanstotaal € 15.000.000,00')
    expect(text()).toContain('Telefoonnummer0470 00 00 11')
    expect(text()).toContain('Rekeningnummer (IBAN)BE91 9850 0000 0376')
    expect(link('Wijzigen: Rekeningnummer').attributes('href')).toBe('/onderneming/rekening')
    await expectAccessible()
  })

  it('confirms, and goes to the portfolio where one can apply', async () => {
    const { sees, press, router, world } = await open()
    await sees('Verspanend')
    await press('Gegevens bevestigen')
    await sees('Uw gegevens zijn volledig')
    expect(router.currentRoute.value.fullPath).toBe('/portefeuille?gegevens=volledig')
    expect(confirmedBy(world)).toBe('Hilde Mertens')
    await press('Nieuwe aanvraag')
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('application-step'))
  })

  it('confirms only what was seen', async () => {
    const { sees, press, world } = await open()
    await sees('karel@decuyper.example')
    await tell(world, ['contact'], {
      contact: { person: 'Karel', email: 'nieuw@decuyper.example', phone: null },
    })
    await press('Gegevens bevestigen')
    await sees('Iemand anders heeft dit intussen gewijzigd')
    await sees('Er is nog niets bevestigd.')
    await sees('nieuw@decuyper.example')
    expect(confirmedBy(world)).toBeNull()
    await expectAccessible()
    await press('Gegevens bevestigen')
    await sees('Uw gegevens zijn volledig')
  })

  it('tells who changed it in another window of their own that it was them', async () => {
    const { sees, press, text, world } = await open()
    await sees('karel@decuyper.example')
    await tell(world, ['contact'], {
      contact: { person: 'Hilde', email: 'hilde@decuyper.example', phone: null },
    })
    await world.transact((transaction) => {
      const file = transaction.get('enterpriseFiles', deCuyper)
      if (!file) throw new Error('no file to change')
      const saved = file.saved.map((one) =>
        one.section === 'contact' ? { ...one, by: 'Hilde Mertens' } : one,
      )
      transaction.put('enterpriseFiles', { ...file, saved })
    })
    await press('Gegevens bevestigen')
    await sees('U hebt dit intussen in een ander venster gewijzigd')
    expect(text()).not.toContain('Iemand anders')
  })

  it('leads back to the list while something is missing', async () => {
    const { router, sees } = await open({ prepare: (world) => tell(world, ['contact']) })
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('enterprise-data'))
    await sees('1 van 5 klaar')
  })

  it('leads to the reason when the enterprise cannot apply by what it told', async () => {
    const { sees, press, heading } = await open({
      prepare: async (world) => {
        await all(world)
        const declarations = {
          publicShare: 30,
          correct: true,
          noOverdueContributions: true,
          inspection: true,
        }
        await tell(world, ['declarations'], { declarations })
      },
    })
    await sees('Verspanend')
    await press('Gegevens bevestigen')
    await sees('De overheid heeft 25 procent of meer van uw onderneming in handen.')
    expect(heading()).toBe('Metaalwerken De Cuyper kan geen kmo-portefeuille aanvragen')
  })

  it('says so when Inkom does not answer, and can be pressed again', async () => {
    let down = true
    const { sees, press } = await open({
      intercept: async (request, pass) => (down && request.method === 'POST' ? Response.error() : pass()),
    })
    await sees('Verspanend')
    await press('Gegevens bevestigen')
    await sees('We weten niet of dit gelukt is')
    await expectAccessible()
    down = false
    await press('Opnieuw proberen')
    await sees('Uw gegevens zijn volledig')
  })
})
