import { describe, expect, it } from 'vitest'
import { mountPage } from '../../tests/support/mount-page'
import { answersBefore, openWizard } from '../../tests/support/open-wizard'
import { translatePage } from '../../tests/support/translate'

describe('a page that the browser translated shows the new figure, and the old one no longer:', () => {
  it('the last day to apply', async () => {
    const page = await openWizard('start', {})
    await page.sees('Wanneer start')
    await page.date('serviceStart', '2026-11-20')
    await page.sees('Aanvragen kan tot en met 4 december 2026 (nog 11 dagen).')
    translatePage()

    await page.date('serviceStart', '2026-11-21')
    await page.sees('Aanvragen kan tot en met 5 december 2026 (nog 12 dagen).')
    expect(page.text()).not.toContain('4 december 2026')
    await page.date('serviceStart', '2026-10-01')
    await expect.poll(() => page.text()).not.toContain('Aanvragen kan')
  })

  it('the number of hits', async () => {
    const page = await openWizard('dienstverlener', answersBefore('provider'))
    await page.sees('Zoek op naam')
    await page.field('Zoek op naam').setValue('leerlabs')
    await page.press('Zoeken')
    await page.sees('2 dienstverleners gevonden.')
    translatePage()

    await page.field('Zoek op naam').setValue('DV.A900002')
    await page.press('Zoeken')
    await page.sees('1 dienstverlener gevonden.')
    expect(page.text()).not.toContain('2 dienstverleners')
  })

  it('the estimate, and what was read', async () => {
    const page = await openWizard('bedrag', answersBefore('amount'))
    await page.sees('Prijs zonder btw')
    const price = async (typed: string) => {
      await page.field('Prijs zonder btw').setValue(typed)
      await page.field('Prijs zonder btw').trigger('blur')
    }
    await price('590')
    await page.sees('Wij lezen: € 590,00')
    await page.sees('€ 177,00')
    translatePage()

    await price('1000')
    await page.sees('Wij lezen: € 1.000,00')
    await page.sees('€ 300,00')
    expect(page.text()).not.toMatch(/€ (590|177),00/)
  })
})

it.each(['/', '/portefeuille', '/onderneming'])(
  'every text of %s follows the language, also after the browser translated it',
  async (path) => {
    const main = () => document.querySelector('main')?.textContent.replace(/\s+/g, ' ').trim()
    const english = await mountPage(path, { as: 'tom' })
    await english.press('English')
    await english.sees('Skip to the content')
    const expected = main()
    await english.press('Nederlands')
    await english.sees('Ga naar de inhoud')
    await expect.poll(() => main()).not.toBe(expected)
    translatePage()

    await english.press('English')
    await english.sees('Skip to the content')
    await expect.poll(() => main()).toBe(expected)
  },
)
