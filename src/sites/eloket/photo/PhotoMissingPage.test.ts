import { afterEach, describe, expect, it, vi } from 'vitest'
import { createControl } from '@mocks/control/control'
import type { WhenPhotoIsMissing } from '@mocks/control/queries'
import { createClock } from '@mocks/world/clock'
import type { World } from '@mocks/world/world'
import { expectAccessible } from '../../../../tests/support/axe'
import { mountPage, openAcmSession, patience, type MountOptions } from '../../../../tests/support/mount-page'

const nieuwEnFris = '1999901656'
const asFatima: MountOptions = { as: 'fatima', enterprise: nieuwEnFris }
const steer = (world: World) => createControl(world, createClock(world))
const treats = (treatment: WhenPhotoIsMissing) => (world: World) =>
  steer(world).carryOut({ act: 'set', settings: { whenPhotoIsMissing: treatment } })

async function open(path: string, options: MountOptions = asFatima) {
  const page = await mountPage(path, options)
  const here = () => page.router.currentRoute.value.fullPath
  return {
    ...page,
    here,
    arrives: (there: string) => vi.waitFor(() => expect(here()).toBe(there), patience),
  }
}

afterEach(() => vi.useRealTimers())

const improved = 'We kunnen de foto van uw onderneming niet tonen'
const photoTitle = 'Ondernemingsfoto van Nieuw & Fris Schoonmaak'

/** Inkom does not answer, or refuses. */
const inkom =
  (answer: () => Response): NonNullable<MountOptions['intercept']> =>
  async (request, pass) =>
    request.url.includes('/services/inkom/') ? answer() : pass()
const refusal = () =>
  Response.json(
    { type: 'no-access-to-enterprise', title: 'No access', status: 403 },
    { status: 403, headers: { 'content-type': 'application/problem+json' } },
  )

describe('where a visit begins', () => {
  it('ends at /foto/null for an enterprise whose reference is missing', async () => {
    const page = await open('/foto')
    await page.arrives('/foto/null')
    await page.sees(improved)
  })

  it('ends at the photo for any other enterprise', async () => {
    const page = await open('/foto', { as: 'tom' })
    await page.arrives('/foto/index.html')
    await page.sees('Ondernemingsfoto van Schrijnwerkerij Van Hout')
  })

  it('ends at /foto/null for any enterprise while the demo panel says so', async () => {
    const page = await open('/foto', {
      as: 'tom',
      prepare: (world) =>
        steer(world).carryOut({
          act: 'setFault',
          place: 'foto',
          fault: { kind: 'reference-missing', times: null },
        }),
    })
    await page.arrives('/foto/null')
    await page.sees(improved)
  })

  it('ends at the photo, with its gap, while Inkom does not answer', async () => {
    const page = await open('/foto', { ...asFatima, intercept: inkom(() => Response.error()) })
    await page.arrives('/foto/index.html')
    await page.sees('De gegevens van Inkom ontbreken')
  })

  it('ends at the photo after two seconds, when Inkom takes longer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let tell: () => void = () => {}
    const asked = new Promise<void>((resolve) => (tell = resolve))
    let there = false
    const opening = open('/foto', {
      ...asFatima,
      intercept: (request, pass) => {
        if (!request.url.includes('/services/inkom/')) return pass()
        tell()
        return new Promise(() => {})
      },
    }).finally(() => (there = true))
    await asked
    await vi.advanceTimersByTimeAsync(1_999)
    expect(there).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    const page = await opening
    expect(page.here()).toBe('/foto/index.html')
    expect(page.heading()).toBe(photoTitle)
  })

  it('ends where access is explained, when there is none', async () => {
    const page = await open('/foto', { ...asFatima, intercept: inkom(refusal) })
    await page.arrives('/geen-toegang')
  })

  it('is not asked anew by another tab: the address that was typed there is followed', async () => {
    const page = await open('/foto/index.html', {
      prepare: async (world) => {
        await openAcmSession(world, 'fatima', new Date('2026-11-23T10:00:00+01:00').toISOString())
        const activeAt = Date.parse('2026-11-23T09:59:00+01:00')
        const visit = { id: 'v', capacity: 'EA', organisation: nieuwEnFris, activeAt }
        localStorage.setItem('kmo-visit:browser', JSON.stringify(visit))
      },
    })
    await page.arrives('/foto/index.html')
    await page.sees(photoTitle)
  })
})

describe('the explained fault', () => {
  it('says what to do, with the code for the helpdesk, and axe finds nothing', async () => {
    const { heading, sees, wrapper } = await open('/foto/null')
    await sees('Uw gegevens zijn niet verloren.')
    expect(heading()).toBe(improved)
    expect(document.title).toMatch(/^Foto niet gevonden – /)
    await sees(/Foutcode voor de helpdesk: FOTO-NULL, 23 november 2026 om 10:00/)
    await sees('Bel gratis 1700')
    for (const details of wrapper.findAll('details')) details.element.open = true
    await expectAccessible()
  })

  it('copies the code with its time', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
    const { sees, press } = await open('/foto/null')
    await sees(improved)
    await press('Kopieer de foutcode')
    expect(writeText).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^FOTO-NULL, 23\s+november\s+2026\s+om\s+10:00$/),
    )
  })

  it('goes to the photo, and Back leads here again', async () => {
    const { sees, link, arrives, router } = await open('/foto/null')
    await sees(improved)
    await link('Foto opnieuw laden').trigger('click')
    await arrives('/foto/index.html')
    await sees(photoTitle)
    router.back()
    await arrives('/foto/null')
    await sees(improved)
  })

  it('goes on without the photo', async () => {
    const { sees, link, arrives } = await open('/foto/null')
    await sees(improved)
    await link('Verdergaan zonder foto').trigger('click')
    await arrives('/portefeuille')
  })

  it.each(['/foto/onbekend', '/foto/null/dieper', '/foto/index.html/dieper', '/foto/index.htm', '/foto/%20'])(
    'stands at %s too',
    async (path) => {
      const { heading, sees } = await open(path)
      await sees('Uw gegevens zijn niet verloren.')
      expect(heading()).toBe(improved)
    },
  )

  it('stands there while Inkom does not say how to treat it', async () => {
    const { sees } = await open('/foto/null', {
      ...asFatima,
      prepare: treats('historic'),
      intercept: inkom(() => Response.error()),
    })
    await sees('Uw gegevens zijn niet verloren.')
  })
})

describe('the fault as it was', () => {
  const historic: MountOptions = { ...asFatima, prepare: treats('historic') }

  it('is bare, with the address, and axe finds nothing', async () => {
    const { heading, field, wrapper, sees } = await open('/foto/null', historic)
    await sees('404 – FOTO/NULL')
    expect(heading()).toBe('404 – FOTO/NULL')
    expect((field('Nagebootste adresbalk').element as HTMLInputElement).value).toBe(
      'http://localhost:3000/foto/null',
    )
    // Nothing leads past it.
    expect(wrapper.findAll('main a, header a').map((link) => link.text())).toEqual([])
    await expectAccessible()
  })

  it('is passed by replacing the word in the address', async () => {
    const { field, button, sees, arrives, router } = await open('/foto/null', historic)
    await sees('404 – FOTO/NULL')
    await field('Nagebootste adresbalk').setValue('http://localhost:3000/foto/index.html')
    await button('Ga naar dit adres').trigger('submit')
    await arrives('/foto/index.html')
    await sees(photoTitle)
    router.back()
    await arrives('/foto/null')
    await sees('404 – FOTO/NULL')
  })

  it('is passed by the address as the information page gave it, without asking its server', async () => {
    const asked: string[] = []
    const { field, button, sees, arrives } = await open('/foto/null', {
      ...historic,
      intercept: (request, pass) => {
        asked.push(new URL(request.url).host)
        return pass()
      },
    })
    await sees('404 – FOTO/NULL')
    await field('Nagebootste adresbalk').setValue(' Inkom06.vlaanderen.be/foto/index.html\u200b ')
    await button('Ga naar dit adres').trigger('submit')
    await arrives('/foto/index.html')
    await sees(photoTitle)
    expect(new Set(asked)).toEqual(new Set(['localhost:3000']))
  })

  it('stands at another unknown address too, with that address', async () => {
    const { field, button, sees, arrives } = await open('/foto/null', historic)
    await sees('404 – FOTO/NULL')
    await field('Nagebootste adresbalk').setValue('http://localhost:3000/foto/nul')
    await button('Ga naar dit adres').trigger('submit')
    await arrives('/foto/nul')
    await vi.waitFor(
      () =>
        expect((field('Nagebootste adresbalk').element as HTMLInputElement).value).toBe(
          'http://localhost:3000/foto/nul',
        ),
      patience,
    )
    await sees('404 – FOTO/NULL')
  })

  it('follows no address elsewhere, and says at the field what to fill in', async () => {
    const { field, button, sees, here } = await open('/foto/null', historic)
    await sees('404 – FOTO/NULL')
    await field('Nagebootste adresbalk').setValue('https://elsewhere.example/portefeuille')
    await button('Ga naar dit adres').trigger('submit')
    await sees(
      'Vul een adres van dit e-loket in. Het begint met http://localhost:3000/ of eindigt op /foto/index.html.',
    )
    const input = field('Nagebootste adresbalk')
    expect(input.attributes('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(input.element)
    expect(here()).toBe('/foto/null')
    await expectAccessible()
  })
})

describe('the repaired fault', () => {
  const repaired: MountOptions = { ...asFatima, prepare: treats('repaired') }

  it.each(['/foto', '/foto/null', '/foto/onbekend'])(
    'goes on from %s by itself, and says so',
    async (path) => {
      const { arrives, sees, heading } = await open(path, repaired)
      await arrives('/foto/index.html')
      await sees('We hebben het adres van uw foto hersteld')
      expect(heading()).toBe(photoTitle)
      await expectAccessible()
    },
  )

  it('says so once, without taking the focus from the heading', async () => {
    const { router, arrives, sees, here, close } = await open('/portefeuille', repaired)
    await router.push('/foto/null')
    await arrives('/foto/index.html')
    await sees('We hebben het adres van uw foto hersteld')
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(photoTitle), patience)
    const address = here()
    close()
    const again = await open(address, repaired)
    await again.sees('Inkom, opgehaald')
    expect(again.text()).not.toContain('hersteld')
  })

  it.each(['/foto/null', '/foto/onbekend'])(
    'of an enterprise whose reference is there says of %s only that the address does not exist',
    async (path) => {
      const { arrives, sees, text } = await open(path, { ...repaired, as: 'tom', enterprise: '1999900171' })
      await arrives('/foto/index.html')
      await sees('Het adres dat u vroeg, bestaat niet')
      expect(text()).not.toContain('FOTO-NULL')
      await expectAccessible()
    },
  )

  it('is not in the way of Back', async () => {
    const { router, arrives } = await open('/portefeuille', repaired)
    await router.push('/foto/null')
    await arrives('/foto/index.html')
    router.back()
    await arrives('/portefeuille')
  })

  it('says nothing when nothing was repaired', async () => {
    const { sees, text } = await open('/foto/index.html', repaired)
    await sees(photoTitle)
    expect(text()).not.toContain('hersteld')
  })
})
