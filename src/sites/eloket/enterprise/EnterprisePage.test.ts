import { describe, expect, it, vi } from 'vitest'
import type { Draft } from '@/forms/draft-keys'
import type { World } from '@mocks/world/world'
import { expectAccessible } from '../../../../tests/support/axe'
import { mountPage, type MountOptions } from '../../../../tests/support/mount-page'
import { asHilde, deCuyper, tell } from '../../../../tests/support/first-time'

const open = (options: MountOptions = asHilde) => mountPage('/onderneming', options)

describe('the list of what is still to be told', () => {
  it('says of each task how it stands', async () => {
    const { sees, wrapper, heading, link } = await open({
      ...asHilde,
      prepare: (world: World) => tell(world, ['contact', 'account']),
    })
    await sees('2 van 5 klaar')
    expect(heading()).toBe('Vul de gegevens van uw onderneming aan')
    const rows = wrapper.findAll('.kp-task-list li').map((row) => row.text().replace(/\s+/g, ' '))
    expect(rows).toEqual([
      'Grootte van uw ondernemingNog te doen',
      'Contactpersoon en e-mailadresKlaar',
      'RekeningnummerKlaar',
      'HoofdactiviteitNog te doen',
      'Verklaringen Dit kan als al de rest klaar is.Kan nog niet',
    ])
    expect(link('Grootte').attributes('href')).toBe('/onderneming/grootte')
    await expectAccessible()
  })

  it('shows what was begun in this browser', async () => {
    const { insz } = (await open()).world.get('persons', 'hilde') ?? { insz: '' }
    const drafts = new Map<string, Draft>([[`${insz}:${deCuyper}/enterprise:contact`, { email: 'h' }]])
    const { sees } = await open({ ...asHilde, drafts })
    await sees('Contactpersoon en e-mailadresBezig')
  })

  it('opens the declarations once all the rest is told', async () => {
    const { sees, link } = await open({
      ...asHilde,
      prepare: (world) => tell(world, ['size', 'contact', 'account', 'main-activity']),
    })
    await sees('4 van 5 klaar')
    expect(link('Verklaringen').attributes('href')).toBe('/onderneming/verklaringen')
  })

  it('leads on to the check when all is told', async () => {
    const { sees, press, router } = await open({
      ...asHilde,
      prepare: (world) => tell(world, ['size', 'contact', 'account', 'main-activity', 'declarations']),
    })
    await sees('5 van 5 klaar')
    await sees('Alles is ingevuld. Kijk de gegevens na en bevestig daarna.')
    await press('Gegevens nakijken en bevestigen')
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('enterprise-check'))
  })

  it('shows what the KBO knows, with its source, and goes on without it', async () => {
    const { sees, text } = await open()
    await sees('Dit weten we al')
    expect(text()).toMatch(/Metaalwerken De Cuyper.*Bedachtekaai 41, 9800 Deinze.*Bron: KBO, bijgewerkt op/)

    const without = await open({
      ...asHilde,
      intercept: async (request, pass) => (request.url.includes('/kbo/') ? Response.error() : pass()),
    })
    await without.sees('Wat vragen we u?')
    expect(without.wrapper.text()).not.toContain('Dit weten we al')
  })

  it('asks nothing of an enterprise that cannot apply, but says why', async () => {
    const { sees, link, text } = await open({ as: 'griet', enterprise: '1999900963' })
    await sees('Uw onderneming kan nu geen kmo-portefeuille aanvragen')
    expect(link('Bekijk waarom').attributes('href')).toBe('/onderneming/voorwaarden')
    expect(text()).not.toContain('Voor uw eerste aanvraag')
    await expectAccessible()
  })

  it('only shows how it stands where nothing can be changed any more', async () => {
    const { sees, wrapper } = await open({ as: 'marc', enterprise: '1999901755' })
    await sees('Uw onderneming kan nu geen kmo-portefeuille aanvragen')
    expect(wrapper.findAll('.kp-task-list a')).toHaveLength(0)
    await expectAccessible()
  })

  it('of an enterprise that has told all before can be looked at and changed', async () => {
    const { sees, button } = await open({ as: 'tom' })
    await sees('Uw gegevens zijn volledig. Is er iets veranderd?')
    button('Gegevens bekijken')
  })

  it('says so when Inkom does not answer, and can be asked again', async () => {
    let down = true
    const { sees, press, heading } = await open({
      ...asHilde,
      intercept: async (request, pass) =>
        down && request.url.includes('/inkom/') ? Response.error() : pass(),
    })
    await sees('Het e-loket werkt even niet')
    expect(heading()).toBe('Vul de gegevens van uw onderneming aan')
    await expectAccessible()
    down = false
    await press('Opnieuw proberen')
    await sees('0 van 5 klaar')
  })
})
