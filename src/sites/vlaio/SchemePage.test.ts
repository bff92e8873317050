import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../../tests/support/axe'
import { mountPage, type MountOptions } from '../../../tests/support/mount-page'

const asBart: MountOptions = { as: 'bart', enterprise: 'OVO999001' }
const open = (options: MountOptions = {}) => mountPage('/beheer', { ...asBart, ...options })
type Page = Awaited<ReturnType<typeof open>>

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
const versionOf = (page: Page, heading: string) => {
  const section = page.wrapper.findAll('section').find((one) => tidy(one.find('h2').text()) === heading)
  if (!section) throw new Error(`no version ${heading}`)
  return {
    text: tidy(section.text()),
    rows: section.findAll('tbody tr').map((row) => row.findAll('th, td').map((cell) => tidy(cell.text()))),
  }
}

describe('the parameters of the subsidy', () => {
  it('show every version, and which one applies today', async () => {
    const page = await open()
    await page.sees('Vanaf 1 april 2016')
    expect(page.heading()).toBe('Parameters van de subsidie')
    expect(page.text()).toContain('Toepassingsbeheerder VLAIO')
    const now = page.wrapper.findAll('section').filter((one) => one.text().includes('Geldt vandaag'))
    expect(now.map((one) => tidy(one.find('h2').text()))).toEqual(['Vanaf 1 februari 2026'])
    expect(versionOf(page, 'Vanaf 1 april 2016').text).toContain('Eerste versie, ingevoerd door Bart Claes')
    await expectAccessible()
  })

  it('tell from what to what, by whom and when', async () => {
    const page = await open()
    await page.sees('Vanaf 1 april 2016')
    const { text, rows } = versionOf(page, 'Vanaf 1 januari 2020')
    expect(text).toContain('Gewijzigd door Bart Claes op 18 december 2019 om 09:30.')
    expect(rows).toEqual([
      ['Maximum per jaar, kleine onderneming', '€ 10.000,00', '€ 7.500,00'],
      ['Maximum per jaar, middelgrote onderneming', '€ 15.000,00', '€ 7.500,00'],
    ])
    const [raised, themes] = versionOf(page, 'Vanaf 1 februari 2026').rows
    expect(raised).toEqual([
      'Verhoogde steun',
      'Energie-efficiëntie en alternatieve energiebronnen (Advies): 45% voor kleine, 35% voor middelgrote ondernemingen',
      'Niets kwam erbij',
    ])
    expect(themes?.[1]).toMatch(/^Advies: Bedrijfsstrategie, .*, Digitalisering: Software, .*Duurzaamheid, /)
    expect(themes?.[2]).toBe('Niets kwam erbij')
  })

  it('mark a version that is still to come', async () => {
    const page = await open({ now: '2025-12-01T10:00:00+01:00' })
    await page.sees('Gepland')
    expect(versionOf(page, 'Vanaf 1 februari 2026').text).toContain('Gepland')
    expect(versionOf(page, 'Vanaf 1 januari 2024').text).toContain('Geldt vandaag')
  })

  it('come after all when Inkom answers the second time', async () => {
    let left = 1
    const page = await open({
      intercept: async (request, pass) =>
        request.url.includes('/staff/') && left-- > 0 ? Response.error() : pass(),
    })
    await page.sees('Het e-loket werkt even niet')
    await expectAccessible()
    await page.press('Opnieuw proberen')
    await page.sees('Vanaf 1 februari 2026')
  })

  it('are refused to staff without that right', async () => {
    const page = await open({ as: 'nele' })
    await page.sees('VLAIO Inkom Toepassingsbeheerder nodig')
    expect(page.text()).not.toContain('Vanaf 1 februari 2026')
    await expectAccessible()
  })

  it('say so when there are none', async () => {
    const page = await open({
      prepare: (world) =>
        world.transact((transaction) => {
          for (const { id } of transaction.all('schemes')) transaction.remove('schemes', id)
        }),
    })
    await page.sees('Er zijn nog geen parameters.')
  })
})
