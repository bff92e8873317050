import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { World } from '@mocks/world/world'
import { mountPage, type MountOptions } from '../../../../tests/support/mount-page'

const vanHout = '1999900171'
const pixelzee = '1999900468'

const asTom: MountOptions = { as: 'tom', enterprise: vanHout }
/** Acts for an enterprise that never applied. */
const asYasmine: MountOptions = { as: 'yasmine', enterprise: pixelzee }

const open = (options: MountOptions) => mountPage('/portefeuille', options)
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

const applicationsOf = (world: World, enterpriseNumber: string) =>
  world.all('applications').filter((one) => one.enterpriseNumber === enterpriseNumber)

/** Fails the first `times` requests for a portfolio. */
function portfolioFails(times: number, year = ''): NonNullable<MountOptions['intercept']> {
  let left = times
  return async (request, pass) =>
    request.url.endsWith(`/portfolio${year}`) && left-- > 0 ? Response.error() : pass()
}

describe('a portfolio with applications', () => {
  it('shows the tasks with the days that are left', async () => {
    const { sees, link } = await open({
      ...asTom,
      prepare: (world) =>
        world.transact((transaction) => {
          const application = world.all('applications').find(({ status }) => status === 'awaiting-payment')
          if (!application?.submission) throw new Error('no application to change')
          const deposit = { ...application.submission.deposit, deadline: '2026-12-02' }
          transaction.put('applications', {
            ...application,
            status: 'awaiting-deposit',
            submission: { ...application.submission, deposit },
          })
        }),
    })
    await sees('Dit moet u nu doen')
    await sees('uiterlijk op 2 december 2026 (nog 9 dagen)')
    expect(link(/^Stort € 528,00 voor Cybersecurity/).attributes('href')).toMatch(
      /^\/aanvraag\/.+\/bevestiging$/,
    )
  })

  it('shows the budget, the rate and the size', async () => {
    const { sees, heading } = await open(asTom)
    await sees('In 2026 krijgt u hoogstens € 7.500,00.')
    await sees('Steunpercentage30%')
    await sees('Kleine onderneming')
    expect(heading()).toBe('Kmo-portefeuille van Schrijnwerkerij Van Hout')
  })

  it('lists what was submitted, with its number, status and confirmation', async () => {
    const { sees, wrapper, link } = await open(asTom)
    await sees('Uw aanvragen')
    const row = wrapper.findAll('tr').find((one) => one.text().includes('Excel voor gevorderden'))
    expect(tidy(row?.text() ?? '')).toMatch(
      /2026KMO004711.*bij Leuvense Leerlabs BV.*€ 1\.180,00.*€ 354,00.*Volledig betaald/,
    )
    expect(tidy(row?.text() ?? '')).toContain('U hoeft nu niets te doen.Bekijk uw aanvraag')
    expect(link(/^Bekijk uw aanvraag met projectnummer 2026KMO004711/).attributes('href')).toBe(
      '/aanvraag/2026kmo004711/bevestiging',
    )
  })

  it('shows the budget of an earlier year', async () => {
    const { sees, field, text } = await open(asTom)
    await sees('Uw budget in 2026')
    await field('Jaar').setValue(2025)
    await sees('Uw budget in 2025')
    await sees('In 2025 krijgt u hoogstens')
    expect(text()).not.toContain('In 2026 krijgt u hoogstens')
  })

  it('asks again for an earlier year that did not come, and leaves the rest standing', async () => {
    const { sees, field, press, text } = await open({ ...asTom, intercept: portfolioFails(1, '?year=2025') })
    await sees('Uw budget in 2026')
    await field('Jaar').setValue(2025)
    await sees('Het e-loket werkt even niet')
    expect(text()).toContain('Uw aanvragen')
    await press('Opnieuw proberen')
    await sees('In 2025 krijgt u hoogstens')
  })
})

it('goes on with a draft at its first open step', async () => {
  const { sees, link } = await open({
    ...asYasmine,
    prepare: (world) =>
      world.transact((transaction) =>
        transaction.put('applications', {
          id: 'draft-1',
          enterpriseNumber: pixelzee,
          status: 'draft',
          answers: { start: { serviceStart: '2026-11-20' } },
          createdAt: '2026-11-22T09:00:00.000Z',
          savedAt: '2026-11-22T09:00:00.000Z',
          savedBy: 'Tom Van Hout',
          version: 1,
          submission: null,
          idempotencyKey: null,
        }),
      ),
  })
  await sees('Werk uw aanvraag af')
  expect(link('Verdergaan met uw aanvraag').attributes('href')).toBe('/aanvraag/draft-1/hoofdactiviteit')
  await sees('uiterlijk op 4 december 2026 (nog 11 dagen)')
  await sees('uiterlijk op 04/12/2026 (nog 11 dagen)')
})

it('tells an enterprise without applications what it needs for one', async () => {
  const { sees, text } = await open(asYasmine)
  await sees('U hebt nog geen aanvragen')
  expect(text()).not.toContain('Dit moet u nu doen')
})

describe('an enterprise that cannot apply', () => {
  it.each([
    ['an', '1999900864', 'Buurtwerk De Brug'],
    ['griet', '1999900963', 'Groententeelt Verbist'],
    ['marc', '1999901062', 'Brasserie Sablon'],
    ['karel', '1999901161', 'Havenstroom Services'],
  ])('reads it at once, and is promised nothing (%s)', async (as, enterprise, name) => {
    const { sees, link, heading, text } = await open({ as, enterprise })
    await sees('Uw onderneming kan nu geen kmo-portefeuille aanvragen')
    expect(heading()).toBe(`Kmo-portefeuille van ${name}`)
    expect(link('Bekijk waarom, en wat u wel kunt doen').attributes('href')).toBe('/onderneming/voorwaarden')
    expect(text()).not.toMatch(/krijgt u hoogstens|Nieuwe aanvraag|Vul eerst de gegevens/)
  })

  it('still sees what it applied for before', async () => {
    const { sees, text } = await open({
      ...asTom,
      prepare: (world) =>
        world.transact((transaction) => {
          const file = transaction.get('enterpriseFiles', vanHout)
          if (file) {
            transaction.put('enterpriseFiles', {
              ...file,
              sections: {},
              known: { ...file.known, publicShare: 25 },
            })
          }
        }),
    })
    await sees('Uw onderneming kan nu geen kmo-portefeuille aanvragen')
    expect(text()).toContain('2026KMO004711')
    expect(text()).not.toMatch(/krijgt u hoogstens|Nieuwe aanvraag/)
  })
})

describe('Nieuwe aanvraag', () => {
  it('makes one draft when it is pressed twice, and opens its first step', async () => {
    const { sees, button, router, world } = await open(asYasmine)
    await sees('U hebt nog geen aanvragen')
    const start = button('Nieuwe aanvraag')
    await Promise.all([start.trigger('click'), start.trigger('click')])
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('application-step'))
    const drafts = applicationsOf(world, pixelzee)
    expect(drafts).toHaveLength(1)
    expect(router.currentRoute.value.params).toEqual({ applicationId: drafts[0]?.id, step: 'start' })
  })

  it('leads an enterprise that is no longer eligible when it is pressed to the reason', async () => {
    const { sees, press, router, heading, world } = await open(asYasmine)
    await sees('U hebt nog geen aanvragen')
    await world.transact((transaction) => {
      const enterprise = transaction.get('enterprises', pixelzee)
      if (!enterprise) throw new Error('no enterprise to change')
      const Rechtsvormen = [
        {
          Code: '017',
          Omschrijving: 'Vereniging zonder winstoogmerk',
          Afkorting: 'vzw',
          DatumBegin: '2020-01-01',
        },
      ]
      transaction.put('enterprises', { ...enterprise, kbo: { ...enterprise.kbo, Rechtsvormen } })
    })
    await press('Nieuwe aanvraag')
    await sees('De rechtsvorm van uw onderneming komt niet in aanmerking.')
    expect(heading()).toBe('Pixelzee kan geen kmo-portefeuille aanvragen')
    expect(router.currentRoute.value.fullPath).toBe('/onderneming/voorwaarden')
    expect(applicationsOf(world, pixelzee)).toEqual([])
  })

  it('asks to confirm what was changed since', async () => {
    const { sees, link } = await open({
      ...asTom,
      prepare: (world) =>
        world.transact((transaction) => {
          const file = transaction.get('enterpriseFiles', vanHout)
          if (file) transaction.put('enterpriseFiles', { ...file, confirmed: null })
        }),
    })
    await sees('Bevestig eerst de gegevens van uw onderneming')
    expect(link('Gegevens nakijken').attributes('href')).toBe('/onderneming')
  })

  it('leads an enterprise that comes for the first time to the data that are missing', async () => {
    const { sees, press, router, link, world } = await open({ as: 'hilde', enterprise: '1999900369' })
    await sees('Vul eerst de gegevens van uw onderneming aan')
    expect(link('Gegevens aanvullen').attributes('href')).toBe('/onderneming')
    await press('Nieuwe aanvraag')
    await sees('Wat vragen we u?')
    expect(router.currentRoute.value.fullPath).toBe('/onderneming')
    expect(applicationsOf(world, '1999900369')).toEqual([])
  })

  it('stays on the page when Inkom does not answer, and can be pressed again', async () => {
    let down = true
    const { sees, press, router } = await open({
      ...asYasmine,
      intercept: async (request, pass) => (request.method === 'POST' && down ? Response.error() : pass()),
    })
    await sees('U hebt nog geen aanvragen')
    await press('Nieuwe aanvraag')
    await sees('Het e-loket werkt even niet')
    down = false
    await press('Opnieuw proberen')
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('application-step'))
  })
})

describe('when the portfolio does not come', () => {
  it('shows why, and asks again with the focus kept on the page', async () => {
    const { sees, press, heading, text } = await open({ ...asTom, intercept: portfolioFails(1) })
    await sees('Het e-loket werkt even niet')
    expect(heading()).toBe('Kmo-portefeuille van Schrijnwerkerij Van Hout')
    await press('Opnieuw proberen')
    expect(document.activeElement?.closest('main')).not.toBeNull()
    await sees('Uw budget in 2026')
    expect(text()).not.toContain('Het e-loket werkt even niet')
  })
})

describe('while the portfolio is on its way', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => vi.useRealTimers())

  it('shows its heading at once, and says that it waits only after 400 ms', async () => {
    const { heading, text } = await open({ ...asTom, intercept: () => new Promise(() => {}) })
    expect(heading()).toBe('Kmo-portefeuille van Schrijnwerkerij Van Hout')
    expect(text()).not.toContain('Gegevens worden opgehaald')
    await vi.advanceTimersByTimeAsync(400)
    expect(text()).toContain('Gegevens worden opgehaald')
  })
})
