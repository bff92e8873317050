import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { firstJourney } from '../../scenarios/first-journey'
import { createClock } from '../../world/clock'
import { createMemoryWorld } from '../../world/store/memory-world'
import { schemaVersion } from '../../world/schema/tables'
import type { WorldFile } from '../../world/store/difference'
import type { Earlier, News } from '../../world/world'
import type { Act } from '../../acts/acts'
import { createControl, type Control } from '../control'
import DemoNotices from './DemoNotices.vue'
import { newBuild } from '../new-build'

enableAutoUnmount(afterEach)

const reload = vi.fn()
const saved: { name: string; content: Promise<string> }[] = []

beforeEach(() => {
  saved.length = 0
  vi.stubGlobal('location', { reload })
  const files = new Map<string, Blob>()
  vi.stubGlobal('URL', {
    createObjectURL: (file: Blob) => {
      files.set(`blob:${files.size}`, file)
      return `blob:${files.size - 1}`
    },
    revokeObjectURL: () => {},
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const file = files.get(this.getAttribute('href') ?? '')
    saved.push({ name: this.download, content: file?.text() ?? Promise.resolve('') })
  })
})
afterEach(() => {
  vi.mocked(HTMLAnchorElement.prototype.click).mockRestore()
  vi.unstubAllGlobals()
  document.documentElement.removeAttribute('lang')
})

/** What was carried out in a test; each begins with nothing. */
let carriedOut: Act[] = []

/** @param forget - what happens to what was told of a build before this one */
async function open({ forget, ...given }: Partial<Control> & { forget?: () => unknown } = {}) {
  carriedOut = []
  const world = createMemoryWorld(() => firstJourney('2026-11-23'))
  const clock = createClock(world, () => Date.parse('2026-11-23T10:00:00+01:00'))
  let tell = (_news: News) => {}
  const real = createControl(world, clock)
  const control: Control = {
    ...real,
    async carryOut(act) {
      carriedOut.push(act)
      if ('act' in act && act.act === 'forgetEarlier') forget?.()
      await real.carryOut(act)
    },
    kept: () => 'yes',
    onNews: (listener) => (tell = listener),
    ...given,
  }
  const wrapper = mount(DemoNotices, { props: { control }, attachTo: document.body })
  await flushPromises()
  const press = async (name: string) => {
    const button = wrapper.findAll('button').find((each) => each.text() === name)
    if (!button) throw new Error(`no button “${name}” in:\n${wrapper.text()}`)
    await button.trigger('click')
    await flushPromises()
  }
  const hears = async (news: News) => {
    tell(news)
    await flushPromises()
  }
  return { wrapper, control, press, hears, text: () => wrapper.text() }
}

const forgetful =
  'Uw browser bewaart weinig of niets van deze demo. Ze werkt, maar herlaad of sluit deze pagina niet: dan begint u opnieuw.'

it('says nothing where everything is kept', async () => {
  const { text } = await open()
  expect(text()).toBe('')
})

describe('a browser that keeps nothing', () => {
  const blocked = () => {
    throw new DOMException('Access is denied', 'SecurityError')
  }

  it.each<[string, () => Partial<Control>]>([
    ['the world lives in memory', () => ({ kept: () => 'no' })],
    [
      'localStorage may not be touched',
      () => {
        Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: blocked })
        return {}
      },
    ],
  ])('%s: it is said once, and can be closed', async (_, arrange) => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')
    const { text, press, wrapper, hears } = await open(arrange())
    if (before) Object.defineProperty(globalThis, 'localStorage', before)
    expect(text()).toContain(forgetful)
    expect((await axe.run(wrapper.element)).violations).toEqual([])
    await press('Sluiten')
    await hears('restarted')
    expect(text()).toBe('')
  })
})

describe('what this browser keeps is damaged', () => {
  it.each<[string, Partial<Control>, News | null]>([
    ['from the start', { kept: () => 'damaged' }, null],
    ['found by a service', {}, 'failed'],
  ])('%s: the data can be saved first, and the beginning brought back', async (_, given, news) => {
    const { text, press, hears, control } = await open(given)
    await control.carryOut({ act: 'choosePerson', person: 'an' })
    if (news) await hears(news)
    expect(text()).toContain('Er zit een fout in de gegevens die deze browser van de demo bewaart.')
    expect(text()).toContain('Herstel dan de beginsituatie.')

    await press('Bewaar eerst als bestand')
    expect(text()).toContain('Het bestand is bewaard.')
    expect(saved[0]?.name).toBe('kmo-portefeuille-demo-2026-11-23.json')
    const file = JSON.parse((await saved[0]?.content) ?? '') as WorldFile
    expect(file).toMatchObject({ schemaVersion, records: [{ table: 'settings', record: { player: 'an' } }] })

    await press('Beginsituatie herstellen')
    expect(carriedOut).toContainEqual({ act: 'reset' })
  })

  it('says so when not even a file can be made of it', async () => {
    const file = () => Promise.reject(new Error('lost'))
    const { text, press } = await open({ kept: () => 'damaged', file })
    await press('Bewaar eerst als bestand')
    expect(text()).toContain('Dat is niet gelukt. Probeer het opnieuw.')
  })
})

it('tells an old tab beside a newer build to refresh, and offers it', async () => {
  const { text, press, hears } = await open({ kept: () => 'no' })
  await hears('outdated')
  expect(text()).toContain('In een ander venster draait een nieuwere versie van deze demo.')
  expect(text()).not.toContain(forgetful)
  await press('Ververs deze pagina')
  expect(reload).toHaveBeenCalledOnce()
})

const old: WorldFile = { schemaVersion: 3, records: [{ table: 'applications', id: 'a' }] }

/** What earlier builds left, the last of which is told of first. */
const builtBefore = (...left: Earlier[]) => ({
  earlier: () => Promise.resolve(left.at(-1) ?? null),
  forget: () => left.pop(),
})

it('offers what was done in the version before as a file, until it is closed', async () => {
  const { text, press } = await open(builtBefore({ file: old, taken: false }))
  expect(text()).toContain('Wat u in de vorige versie deed, past er niet in.')
  await press('Bewaar als bestand')
  expect(JSON.parse((await saved[0]?.content) ?? '')).toEqual(old)
  await press('Sluiten')
  expect(text()).toBe('')
})

describe('what was done on other data', () => {
  it('is asked about, with the old data as a file first, and stays when it is taken along', async () => {
    const { text, press, wrapper } = await open(builtBefore({ file: old, taken: true }))
    expect(text()).toContain('Deze versie van de demo begint met andere gegevens.')
    expect((await axe.run(wrapper.element)).violations).toEqual([])
    await press('Bewaar eerst als bestand')
    expect(JSON.parse((await saved[0]?.content) ?? '')).toEqual(old)
    await press('Gegevens meenemen')
    expect(text()).toBe('')
    expect(carriedOut).not.toContainEqual({ act: 'reset' })
  })

  it('is thrown away when the person begins anew', async () => {
    const { press } = await open(builtBefore({ file: old, taken: true }))
    await press('Opnieuw beginnen')
    expect(carriedOut).toContainEqual({ act: 'reset' })
  })

  it('does not hide what was put aside before it', async () => {
    const aside = { file: { ...old, schemaVersion: 2 }, taken: false }
    const { text, press } = await open(builtBefore(aside, { file: old, taken: true }))
    await press('Gegevens meenemen')
    expect(text()).toContain('Wat u in de vorige versie deed, past er niet in.')
    await press('Bewaar als bestand')
    expect(JSON.parse((await saved[0]?.content) ?? '')).toEqual(aside.file)
  })
})

it('speaks the language of the page, also when that changes', async () => {
  const { text } = await open({ kept: () => 'no' })
  expect(text()).toContain(forgetful)
  document.documentElement.lang = 'en'
  await vi.waitFor(() => expect(text()).toContain('Your browser keeps little or nothing'))
})

it('tells of what was saved beside the button that saved it', async () => {
  const file = () => Promise.resolve({ schemaVersion, records: [] })
  const { text, press } = await open({
    kept: () => 'damaged',
    file,
    ...builtBefore({ file: old, taken: false }),
  })
  await press('Bewaar eerst als bestand')
  // The box about an earlier world stands there too.
  expect(text()).toContain('Deze versie van de demo begon met nieuwe')
  expect(text().split('Het bestand is bewaard.')).toHaveLength(2)
})

describe('a newer build that waits', () => {
  it.each<[string, () => Promise<Response>, boolean | null]>([
    ['the same world', async () => Response.json({ schemaVersion }), true],
    ['another world', async () => Response.json({ schemaVersion: schemaVersion + 1, converts: [1] }), false],
    [
      'another world, which takes this one along',
      async () => Response.json({ schemaVersion: schemaVersion + 1, converts: [schemaVersion] }),
      true,
    ],
    ['what it does not say', async () => new Response('<!doctype html>'), null],
    ['what cannot be asked', () => Promise.reject(new TypeError('Failed to fetch')), null],
  ])('goes on with %s', async (_, answer, keepsWorld) => {
    const asked = vi.fn<typeof fetch>(answer)
    vi.stubGlobal('fetch', asked)
    const change = () => {}
    expect(await newBuild('http://localhost:3000/', change)).toEqual({ change, keepsWorld })
    expect(asked).toHaveBeenCalledExactlyOnceWith('http://localhost:3000/world.json', {
      cache: 'no-store',
      signal: expect.any(AbortSignal) as AbortSignal,
    })
  })

  it('is offered all the same when nobody ever answers', async () => {
    const late = new AbortController()
    const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal)
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('late')))),
    )
    const change = () => {}
    const offered = newBuild('http://localhost:3000/', change)
    late.abort()
    expect(await offered).toEqual({ change, keepsWorld: null })
    expect(limit).toHaveBeenCalledExactlyOnceWith(5_000)
    limit.mockRestore()
  })
})
