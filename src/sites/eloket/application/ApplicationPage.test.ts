import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { World } from '@mocks/world/world'
import type { Draft } from '@/forms/draft-keys'
import { expectAccessible } from '../../../../tests/support/axe'
import { answersBefore, complete, draftId, draftOf, openWizard } from '../../../../tests/support/open-wizard'

/** What the browser keeps of what was typed. */
const kept = new Map<string, Draft>()
beforeEach(() => kept.clear())

const at = (slug: string) => `/aanvraag/${draftId}/${slug}`

describe('the frame around a step', () => {
  it('shows the step, its question, and the way back', async () => {
    const { sees, heading, link } = await openWizard('dienstverlener', answersBefore('provider'))
    await sees('Stap 4 van 7: Dienstverlener')
    expect(heading()).toBe('Bij welke dienstverlener?')
    expect(document.title).toBe('Bij welke dienstverlener? – Aanvraag – e-loket kmo-portefeuille (demo)')
    expect(link('Terug').attributes('href')).toBe(at('project'))
    await sees('Bewaard om 09:30. U kunt verdergaan tot en met 4 december 2026.')
  })

  it('leads back to the portfolio from the first step', async () => {
    const { sees, link } = await openWizard('start', {})
    await sees('Wanneer start de opleiding of het advies?')
    expect(link('Terug').attributes('href')).toBe('/portefeuille')
  })

  it('keeps its heading while the application is on its way, and shows why it does not come', async () => {
    let down = true
    const { sees, heading, press } = await openWizard(
      'start',
      {},
      {
        intercept: async (request, pass) =>
          down && request.url.includes('/v1/applications/') ? Response.error() : pass(),
      },
    )
    expect(heading()).toBe('Kunt u nu aanvragen?')
    await sees('Het e-loket werkt even niet')
    down = false
    await press('Opnieuw proberen')
    await sees('Wanneer start de opleiding of het advies?')
  })
})

describe('opening a step', () => {
  it('too early leads to the first step without answers, and says so', async () => {
    const { sees, path } = await openWizard('bedrag', answersBefore('project'))
    await sees('U opende de stap Bedrag.')
    expect(path()).toBe(`${at('project')}?te-vroeg=bedrag`)
    await sees('Stap 3 van 7: Project')
  })

  it('that does not exist leads to where one goes on', async () => {
    const { sees, path, text } = await openWizard('betalen', complete)
    await sees('Stap 7 van 7: Controleren')
    expect(text()).not.toContain('Vul eerst deze stap in')
    expect(path()).toBe(at('controleren'))
  })

  it('of a submitted application leads to its confirmation', async () => {
    const { sees, heading, link, router, text } = await openWizard('start', {})
    await sees('Wanneer start')
    await router.push('/aanvraag/2026kmo004711/bedrag')
    await sees('Deze aanvraag is al ingediend')
    expect(heading()).toBe('Deze aanvraag is al ingediend')
    expect(text()).not.toContain('Stap 5 van 7')
    expect(link('Bekijk de bevestiging').attributes('href')).toBe('/aanvraag/2026kmo004711/bevestiging')
  })

  it('of somebody else gives no application', async () => {
    const { sees, router } = await openWizard('start', {})
    await router.push('/aanvraag/niemands/start')
    await sees('We vinden dit niet.')
  })
})

describe('the overview', () => {
  it('calculates with what is being typed', async () => {
    const { sees, field } = await openWizard('bedrag', answersBefore('amount'))
    await sees('Zodra u het bedrag invult, berekenen we hier uw subsidie.')
    await field('Prijs zonder btw').setValue('590,00')
    await sees(/Projectbedrag zonder btw€ 590,00Steunpercentage30%Subsidie€ 177,00Uw eigen aandeel€ 413,00/)
    await sees('De btw betaalt u zelf')
    await field('Deel van de prijs dat niet meetelt').setValue('90')
    await sees('Subsidie€ 150,00')
  })

  it('says clearly when the subsidy is capped', async () => {
    const { sees, field } = await openWizard('bedrag', answersBefore('amount'), {
      as: 'an',
      enterprise: '1999901557',
    })
    await sees('U hebt dit jaar nog 100 euro subsidie vrij.')
    await field('Prijs zonder btw').setValue('1000')
    await sees(
      'U krijgt 100 euro in plaats van 300 euro. U hebt dit jaar nog maar 100 euro van uw maximum van 7.500 euro over.',
    )
  })

  it('names the least that is needed', async () => {
    const { sees, field } = await openWizard('bedrag', answersBefore('amount'))
    await sees('Prijs zonder btw')
    await field('Prijs zonder btw').setValue('99')
    await sees('Het bedrag moet minstens 100 euro zijn.')
  })

  it('is not read aloud while it changes', async () => {
    const { sees, wrapper } = await openWizard('bedrag', answersBefore('amount'))
    await sees('Overzicht')
    expect(wrapper.get('.kp-summary').attributes('aria-live')).toBe('off')
  })
})

describe('what is typed', () => {
  it('is there again when the page is, and gone from the browser once Inkom has it', async () => {
    const { sees, field, send, path, router, world } = await openWizard('bedrag', answersBefore('amount'), {
      drafts: kept,
    })
    await sees('Prijs zonder btw')
    await field('Prijs zonder btw').setValue('1.250')
    await vi.waitFor(() => expect([...kept.values()]).toEqual([{ price: '1.250', '@base': null }]))
    await router.push('/portefeuille')
    await sees('Uw aanvragen')

    await router.push(at('bedrag'))
    await sees('Subsidie€ 375,00')
    expect((field('Prijs zonder btw').element as HTMLInputElement).value).toBe('1.250')
    await send()
    await vi.waitFor(() => expect(path()).toBe(at('verklaringen')))
    expect(draftOf(world).answers.amount).toEqual({ price: 125_000, notEligible: 0 })
    expect([...kept.keys()]).toEqual([])
  })

  it('is saved at Inkom by "Bewaren en later verdergaan" when it is right', async () => {
    const { sees, field, press, path, world } = await openWizard('bedrag', answersBefore('amount'), {
      drafts: kept,
    })
    await sees('Prijs zonder btw')
    await field('Prijs zonder btw').setValue('590')
    await press('Bewaren en later verdergaan')
    await vi.waitFor(() => expect(path()).toBe('/portefeuille'))
    expect(draftOf(world).answers.amount).toEqual({ price: 59_000, notEligible: 0 })
    await sees('Uw aanvraag is bewaard om 10:00. U kunt verdergaan tot en met 4 december 2026.')
  })

  it('is kept in the browser by "Bewaren en later verdergaan" when it is not right yet', async () => {
    const { sees, field, press, path, world } = await openWizard('bedrag', answersBefore('amount'), {
      drafts: kept,
    })
    await sees('Prijs zonder btw')
    await field('Prijs zonder btw').setValue('99')
    await press('Bewaren en later verdergaan')
    await vi.waitFor(() => expect(path()).toBe('/portefeuille'))
    expect(draftOf(world).answers.amount).toBeUndefined()
    await vi.waitFor(() => expect([...kept.values()]).toContainEqual({ price: '99', '@base': null }))
    await sees('Wat u invulde, is bewaard in deze browser.')
  })

  it('stays on the page when Inkom does not answer, and can be sent again', async () => {
    let down = true
    const { sees, field, send, press, path, text } = await openWizard('bedrag', answersBefore('amount'), {
      intercept: async (request, pass) => (down && request.method === 'PATCH' ? Response.error() : pass()),
    })
    await sees('Prijs zonder btw')
    await field('Prijs zonder btw').setValue('590')
    await send()
    await sees('Het e-loket werkt even niet')
    expect(text()).toContain('Subsidie€ 177,00')
    down = false
    await press('Opnieuw proberen')
    await vi.waitFor(() => expect(path()).toBe(at('verklaringen')))
  })
})

it('goes straight back to the check page after "Wijzigen"', async () => {
  const { sees, link, field, send, path, world } = await openWizard('controleren', complete)
  await sees('Prijs zonder btw590 euro')
  await link('Wijzigen: Bedrag').trigger('click')
  await sees('Stap 5 van 7: Bedrag')
  expect(path()).toBe(`${at('bedrag')}?terug=controleren`)
  expect(link('Terug').attributes('href')).toBe(at('controleren'))
  await field('Prijs zonder btw').setValue('600')
  await send()
  await sees('Prijs zonder btw600 euro')
  expect(path()).toBe(at('controleren'))
  expect(draftOf(world).answers.amount?.price).toBe(60_000)
})

/** Karel, or who is named, saves the amount of the same application, in another window. */
const karelSaves = (world: World, price: number, savedBy = 'Karel De Cuyper') =>
  world.transact((transaction) => {
    const draft = draftOf(world)
    transaction.put('applications', {
      ...draft,
      version: draft.version + 1,
      answers: { ...draft.answers, amount: { price, notEligible: 0 } },
      savedAt: '2026-11-23T09:04:00.000Z',
      savedBy,
    })
  })

describe('two people at the same step', () => {
  async function inConflict() {
    const page = await openWizard('bedrag', answersBefore('amount'), { drafts: kept })
    await page.sees('Prijs zonder btw')
    await page.field('Prijs zonder btw').setValue('590')
    await karelSaves(page.world, 70_000)
    await page.send()
    await page.sees('Iemand anders heeft dit intussen gewijzigd')
    return page
  }

  it('are told, see both versions, and nothing is overwritten', async () => {
    const { text, world, wrapper } = await inConflict()
    expect(text()).toContain('Karel De Cuyper bewaarde op 23 november 2026 om 10:04 een andere versie.')
    const row = wrapper.find('.kp-alert tbody tr').text().replace(/\s+/g, ' ')
    expect(row).toBe('Prijs zonder btw590 euro700 euro')
    expect(document.activeElement?.textContent).toContain('Iemand anders heeft dit intussen gewijzigd')
    expect(draftOf(world).answers.amount?.price).toBe(70_000)
    await expectAccessible()
  })

  it('can save their own version over the one they saw', async () => {
    const { press, world, path } = await inConflict()
    await press('Mijn versie bewaren')
    await vi.waitFor(() => expect(path()).toBe(at('verklaringen')))
    expect(draftOf(world).answers.amount?.price).toBe(59_000)
  })

  it('can keep the other version, and go on with it', async () => {
    const { press, world, path } = await inConflict()
    await press('De andere versie houden')
    await vi.waitFor(() => expect(path()).toBe(at('verklaringen')))
    expect(draftOf(world).answers.amount?.price).toBe(70_000)
    await vi.waitFor(() => expect([...kept.keys()]).toEqual([]))
  })

  it('do not notice each other at different steps', async () => {
    const { sees, field, send, path, world } = await openWizard('bedrag', answersBefore('amount'))
    await sees('Prijs zonder btw')
    await field('Prijs zonder btw').setValue('590')
    await world.transact((transaction) => {
      const draft = draftOf(world)
      const start = { serviceStart: '2026-11-27' }
      transaction.put('applications', { ...draft, version: 9, answers: { ...draft.answers, start } })
    })
    await send()
    await vi.waitFor(() => expect(path()).toBe(at('verklaringen')))
    expect(draftOf(world).answers).toMatchObject({
      start: { serviceStart: '2026-11-27' },
      amount: { price: 59_000 },
    })
  })

  it('are told at once when they come back to what they typed before', async () => {
    const { sees, field, router, world, text } = await openWizard('bedrag', answersBefore('amount'), {
      drafts: kept,
    })
    await sees('Prijs zonder btw')
    await field('Prijs zonder btw').setValue('590')
    await router.push('/portefeuille')
    await sees('Uw aanvragen')
    await karelSaves(world, 70_000)
    await router.push(at('bedrag'))
    await sees('Iemand anders heeft dit intussen gewijzigd')
    expect(text()).toMatch(/590.euro.*700.euro/)
  })

  it('do not submit what they did not see', async () => {
    const { sees, press, world, path } = await openWizard('controleren', complete)
    await sees('Prijs zonder btw590 euro')
    await karelSaves(world, 70_000)
    await press('Aanvraag indienen')
    await sees('Iemand anders heeft dit intussen gewijzigd')
    await sees('Er is nog niets ingediend.')
    await sees('Prijs zonder btw700 euro')
    expect([path(), draftOf(world).submission]).toEqual([at('controleren'), null])
    await press('Aanvraag indienen')
    await sees('Uw aanvraag is ingediend')
  })

  it('read that it was they themselves, where it was in another window of their own', async () => {
    const { sees, press, world, text } = await openWizard('controleren', complete)
    await sees('Prijs zonder btw590 euro')
    await karelSaves(world, 70_000, 'Tom Van Hout')
    await press('Aanvraag indienen')
    await sees('U hebt dit intussen in een ander venster gewijzigd')
    await sees('Prijs zonder btw700 euro')
    expect(text()).not.toContain('Iemand anders')
  })
})

it('leads to how to get access when that has ended meanwhile, and keeps what was typed', async () => {
  const { sees, field, send, world, router } = await openWizard('bedrag', answersBefore('amount'), {
    as: 'luc',
    enterprise: '1999901557',
    drafts: kept,
  })
  await sees('Prijs zonder btw')
  await field('Prijs zonder btw').setValue('590')
  await world.transact((transaction) => {
    for (const right of world.all('rights')) {
      if (right.organisation === '1999901557') transaction.put('rights', { ...right, to: '2026-11-22' })
    }
  })
  await send()
  await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('no-access'))
  expect([...kept.values()]).toMatchObject([{ price: '590' }])
})

it('shows that somebody else has submitted the application meanwhile', async () => {
  const { sees, send, world } = await openWizard('verklaringen', complete)
  await sees('Vink elke verklaring aan.')
  await world.transact((transaction) => {
    const submitted = transaction.get('applications', '2026kmo004711')
    transaction.put('applications', {
      ...draftOf(world),
      status: 'paid',
      submission: submitted?.submission ?? null,
    })
  })
  await send()
  await sees('Deze aanvraag is al ingediend')
})
