import { describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../../../tests/support/mount-page'
import { answersBefore, complete, draftId, openWizard } from '../../../../tests/support/open-wizard'

async function submit() {
  const page = await openWizard('controleren', complete)
  await page.sees('Na het indienen kunt u niets meer wijzigen.')
  await page.press('Aanvraag indienen')
  await page.sees('Uw aanvraag is ingediend')
  return page
}

describe('after submitting', () => {
  it('shows the number, the amounts and what to deposit, how and until when', async () => {
    const { heading, sees, text, wrapper } = await submit()
    await sees('Projectnummer 2026KMO012346')
    expect(heading()).toBe('Uw aanvraag is ingediend')
    expect(wrapper.get('.kp-panel').text()).toContain('Uw aanvraag is ingediend')
    for (const part of [
      'Stort uw eigen aandeel van 413 euro uiterlijk op 23 december 2026. Daarna voegen wij 177 euro subsidie toe.',
      'Ingediend23 november 2026 om 10:00 door Tom Van Hout',
      'Projectbedrag zonder btw€ 590,00Steunpercentage30%Subsidie€ 177,00Uw eigen aandeel€ 413,00',
      'RekeningnummerBE02 9859 7700 0140',
      'Uiterlijk op de rekening23 december 2026 (nog 30 dagen)',
    ]) {
      expect(text()).toContain(part)
    }
    expect(text()).toMatch(/Gestructureerde mededeling\+\+\+926\/0012\/346\d\d\+\+\+/)
    expect(wrapper.findAll('.kp-steps h3').map((step) => step.text())).toEqual([
      'Storten',
      'Wij voegen de subsidie toe',
      'Betalen',
    ])
  })

  it('copies the account number without its spaces', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
    const { press } = await submit()
    await press('Kopieer het rekeningnummer')
    expect(writeText).toHaveBeenCalledWith('BE02985977000140')
  })

  it('prints', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const { press } = await submit()
    await press('Afdrukken')
    expect(print).toHaveBeenCalledOnce()
  })

  it('shows that the application is submitted when one goes back to the wizard', async () => {
    const { router, sees } = await submit()
    router.back()
    await sees('Deze aanvraag is al ingediend')
  })
})

it('has a permanent address, also for an application that was paid long ago', async () => {
  const { sees, text, link } = await mountPage('/aanvraag/2026kmo004711/bevestiging', { as: 'tom' })
  await sees('Projectnummer 2026KMO004711')
  expect(text()).not.toContain('Stort uw eigen aandeel van')
  expect(text()).not.toMatch(/nog \d+ dagen/)
  expect(link('Naar uw kmo-portefeuille').attributes('href')).toBe('/portefeuille')
})

it('does not claim that a draft is submitted, and leads to where one goes on', async () => {
  const { sees, heading, link } = await openWizard('bevestiging', answersBefore('provider'))
  await sees('Deze aanvraag is nog niet ingediend')
  expect(heading()).toBe('Deze aanvraag is nog niet ingediend')
  expect(link('Verdergaan met de aanvraag').attributes('href')).toBe(`/aanvraag/${draftId}/dienstverlener`)
})

it('claims nothing while Inkom does not answer', async () => {
  let down = true
  const { sees, heading, press } = await mountPage('/aanvraag/2026kmo004711/bevestiging', {
    as: 'tom',
    intercept: async (request, pass) =>
      down && request.url.includes('/v1/applications/') ? Response.error() : pass(),
  })
  await sees('Het e-loket werkt even niet')
  expect(heading()).toBe('Bevestiging van uw aanvraag')
  down = false
  await press('Opnieuw proberen')
  await sees('Uw aanvraag is ingediend')
})

it.each(['2026kmo012346', '2026KMO012346'])(
  'is found by its project number in the address: %s',
  async (number) => {
    const { router, sees } = await submit()
    await router.push('/portefeuille')
    await router.push(`/aanvraag/${number}/bevestiging`)
    await sees('Projectnummer 2026KMO012346')
  },
)
