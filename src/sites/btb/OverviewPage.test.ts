import { beforeEach, describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../../tests/support/axe'
import { installDialogs, pressEscape } from '../../../tests/support/dialogs'
import { mountPage, type MountOptions } from '../../../tests/support/mount-page'

const deCuyper = '1999900369'

beforeEach(installDialogs)

const open = (options: MountOptions) => mountPage('/btb', options)

describe('who represents enterprises', () => {
  it('sees each of them, who its hoofdtoegangsbeheerder is, and what can be done', async () => {
    const { sees, heading, link, button, text } = await open({ as: 'karel' })
    await sees('Metaalwerken De Cuyper')
    expect(heading()).toBe('Wie beheert de toegang van uw onderneming?')
    expect(text()).toMatch(/1999\.900\.369.*NV in .*Gedelegeerd bestuurder.*Hilde .*, sinds 22 januari 2018/)
    expect(link('Hoofdtoegangsbeheerder aanduiden voor Voltplus Groep').attributes('href')).toBe(
      '/btb/1999901260/aanduiden',
    )
    expect(link('Vervangen door iemand anders voor Metaalwerken De Cuyper').attributes('href')).toBe(
      `/btb/${deCuyper}/aanduiden`,
    )
    button('Aanduiding beëindigen voor Metaalwerken De Cuyper')
    await expectAccessible()
  })

  it('is led on to gebruikersbeheer when they are hoofdtoegangsbeheerder themselves', async () => {
    const { sees, link } = await open({ as: 'tom' })
    await sees('Tom Van Hout (dat bent u), sinds 15 januari 2018')
    expect(link('Naar het gebruikersbeheer voor Schrijnwerkerij Van Hout').attributes('href')).toBe(
      '/gebruikersbeheer',
    )
  })

  it('sees who was it before when they want to know', async () => {
    const { sees, wrapper, text } = await open({ as: 'yasmine', enterprise: '1999900468' })
    await sees('Vroegere hoofdtoegangsbeheerders')
    expect(text()).not.toContain('Marc Dubois')
    await wrapper.get('main details').trigger('toggle')
    await sees(/Marc Dubois, van 11 december 2017 tot en met 31 januari 2021/)
    expect(wrapper.get('main details').text()).not.toContain('Yasmine')
    await expectAccessible()
  })

  it.each([
    ['nobody was', '1999-01-01', null, 'Er was vroeger niemand aangeduid.'],
    ['one was for less than a day', '2026-11-23', '2026-11-22', /, alleen op 23 november 2026/],
  ])('reads so when %s', async (_, from, to, said) => {
    const { sees, wrapper } = await open({
      as: 'karel',
      prepare: (world) =>
        world.transact((transaction) => {
          const held = transaction.get('designations', `${deCuyper}-hilde`)
          if (!held) throw new Error('Hilde was not designated')
          transaction.put('designations', { ...held, from, to })
        }),
    })
    await sees('Metaalwerken De Cuyper')
    const cards = wrapper.findAll('main section').filter((card) => card.text().includes('De Cuyper'))
    await cards[0]?.get('details').trigger('toggle')
    await sees(said)
  })

  it('cannot designate anybody for an enterprise that has stopped', async () => {
    const { sees, wrapper } = await open({ as: 'hugo' })
    await sees('Volgens de KBO is deze onderneming gestopt of failliet.')
    expect(wrapper.findAll('main a[href$="/aanduiden"]')).toEqual([])
    await expectAccessible()
  })
})

describe('who represents nobody', () => {
  it('is told who may come here, and led to what is missing for the enterprise', async () => {
    const { sees, text, link } = await open({ as: 'sara', enterprise: '1999900468' })
    await sees('U vertegenwoordigt geen onderneming')
    expect(text()).toContain('Bent u werknemer of boekhouder?')
    expect(link('Lees hoe u toegang krijgt').attributes('href')).toBe('/geen-toegang')
    await expectAccessible()
  })

  it('and acts for no enterprise, reads on the information page how it works', async () => {
    const { sees, link } = await open({ as: 'nele', enterprise: 'OVO999001' })
    await sees('U vertegenwoordigt geen onderneming')
    expect(link('Lees hoe u toegang krijgt').attributes('href')).toBe('/#eerste-keer')
  })
})

it('shows where the person is in the three steps', async () => {
  const { sees, wrapper } = await open({ as: 'ingrid' })
  await sees('Bakkerij Zoete Inval')
  const steps = wrapper.findAll('nav[aria-label="In drie stappen naar de kmo-portefeuille"] li')
  expect(steps.map((step) => step.attributes('aria-current'))).toEqual(['step', undefined, undefined])
  expect(steps[0]?.text()).toMatch(/Stap\s1\svan\s3\s+– u bent hier\s*BTB/)
})

it('calls the function of an owner as people say it', async () => {
  const { sees, text } = await open({ as: 'ingrid' })
  await sees('Zaakvoerder van een eenmanszaak')
  expect(text()).not.toContain('geregistreerde entiteit')
})

it('asks again when BTB does not answer', async () => {
  let down = true
  const { sees, press } = await open({
    as: 'ingrid',
    intercept: (request, pass) =>
      down && request.url.includes('/btb/') ? Promise.resolve(Response.error()) : pass(),
  })
  await sees('Het e-loket werkt even niet')
  down = false
  await press('Opnieuw proberen')
  await sees('Bakkerij Zoete Inval')
})

it('asks who is not signed in to sign in first', async () => {
  const { router } = await open({})
  expect(router.currentRoute.value).toMatchObject({ name: 'sign-in', query: { terug: '/btb' } })
})

describe('ending a designation', () => {
  async function openDialog(options: MountOptions = {}) {
    const page = await open({ as: 'karel', ...options })
    await page.sees('Metaalwerken De Cuyper')
    const opener = page.button('Aanduiding beëindigen voor Metaalwerken De Cuyper').element as HTMLElement
    opener.focus()
    await page.press('Aanduiding beëindigen voor Metaalwerken De Cuyper')
    await page.sees(/De aanduiding van Hilde .* beëindigen\?/)
    return { ...page, opener }
  }
  const lastDays = (page: Awaited<ReturnType<typeof openDialog>>) =>
    page.world
      .all('designations')
      .filter(({ enterpriseNumber }) => enterpriseNumber === deCuyper)
      .map(({ to }) => to)

  it('says first what follows from it', async () => {
    const { text } = await openDialog()
    expect(text()).toContain('is dan meteen geen hoofdtoegangsbeheerder meer van Metaalwerken De Cuyper.')
    expect(text()).toContain('De rechten die al gegeven zijn, blijven bestaan.')
    await expectAccessible()
  })

  it('changes nothing when the dialog is closed, and goes back to the button', async () => {
    const page = await openDialog()
    pressEscape()
    await vi.waitFor(() => expect(document.querySelector('dialog[open]')).toBeNull())
    expect(document.activeElement).toBe(page.opener)
    expect(lastDays(page)).toEqual([null])
  })

  it('ends it at once, says so, and leaves the focus at the enterprise', async () => {
    const page = await openDialog()
    await page.wrapper.get('dialog .kp-button-row button').trigger('click')
    await page.sees('Hoofdtoegangsbeheerder aanduiden voor Metaalwerken De Cuyper')
    expect(lastDays(page)).toEqual(['2026-11-22'])
    await page.sees(/De aanduiding van Hilde .* is beëindigd\./)
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Metaalwerken De Cuyper'))
  })

  it('stays open when BTB does not answer, and can be confirmed again', async () => {
    let down = true
    const page = await openDialog({
      intercept: (request, pass) =>
        down && request.method === 'DELETE' ? Promise.resolve(Response.error()) : pass(),
    })
    await page.wrapper.get('dialog .kp-button-row button').trigger('click')
    await page.sees('We weten niet of dit gelukt is')
    down = false
    await page.press('Opnieuw proberen')
    await vi.waitFor(() => expect(lastDays(page)).toEqual(['2026-11-22']))
  })
})
