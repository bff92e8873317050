import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installDialogs } from '../../../tests/support/dialogs'
import { mountPage, patience, type MountOptions } from '../../../tests/support/mount-page'
import { visit } from './visit'

const minute = 60_000
/** The page looks once a second, and waiting for it takes some time too. */
const margin = 5000
const question = 'Wilt u aangemeld blijven?'

beforeEach(() => {
  installDialogs()
  // Only what the idle time is measured with: all else on the page goes on as always.
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
})
afterEach(() => vi.useRealTimers())

/** Tom at his portfolio. */
async function open(options: MountOptions = {}) {
  const page = await mountPage('/portefeuille?jaar=2026', { as: 'tom', ...options })
  await page.sees('Mijn kmo-portefeuille')
  // The watch comes with a part of its own.
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1), patience)
  const { currentRoute } = page.router
  return {
    ...page,
    asked: () => page.text().includes(question),
    path: () => currentRoute.value.fullPath,
    signedOut: () => vi.waitFor(() => expect(currentRoute.value.name).toBe('signed-out'), patience),
  }
}

/** The person does nothing for a while, with the page in front. */
async function idleFor(milliseconds: number) {
  vi.advanceTimersByTime(milliseconds)
  await Promise.resolve()
}

/** The device sleeps: time goes on and no timer runs. */
const sleepFor = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)

/** Moves the simulation's clock, as another tab does. */
const moveSimulation = ({ world }: Awaited<ReturnType<typeof open>>, by: number) =>
  world.transact((transaction) => {
    const setting = transaction.get('settings', 'simulation')
    if (setting) transaction.put('settings', { ...setting, clockOffset: setting.clockOffset + by })
  })

const type = () => window.dispatchEvent(new Event('keydown'))

describe('after doing nothing', () => {
  it('for 25 minutes the person is asked, and not before', async () => {
    const page = await open()
    await idleFor(25 * minute - margin)
    expect(page.asked()).toBe(false)
    await idleFor(2 * margin)
    expect(page.asked()).toBe(true)
    expect(page.text()).toContain('Over 5 minuten melden we u af')
    expect(document.querySelector('dialog[open] h2')?.textContent).toBe(question)
  })

  it('for 30 minutes the person is signed out, with the way back', async () => {
    const page = await open()
    await idleFor(30 * minute)
    await page.signedOut()
    expect(page.path()).toBe('/afgemeld?reden=stil&terug=/portefeuille?jaar=2026')
    await page.sees('U deed een tijd niets. Daarom hebben we u afgemeld. Wat u invulde, is bewaard.')
    expect(page.asked()).toBe(false)
    expect(sessionStorage.getItem('kmo-session')).toBeNull()
    expect(page.link('Opnieuw aanmelden en verdergaan').attributes('href')).toBe(
      '/aanmelden/start?terug=/portefeuille?jaar=2026',
    )
  })

  it('the time that is left is said again at 2 minutes, 1 minute and 20 seconds', async () => {
    const page = await open()
    const said = () => document.querySelector('[aria-live=assertive], [role=alert]')?.textContent ?? ''
    await idleFor(26 * minute)
    await idleFor(2 * minute)
    await vi.waitFor(() => expect(said()).toContain('Over 2 minuten'), patience)
    await idleFor(minute)
    await vi.waitFor(() => expect(said()).toContain('Over 60 seconden'), patience)
    await idleFor(40_000)
    await vi.waitFor(() => expect(said()).toContain('Over 20 seconden'), patience)
    expect(page.asked()).toBe(true)
  })
})

describe('a person who is asked', () => {
  it('can stay, and has the whole time again', async () => {
    const page = await open()
    await idleFor(29 * minute)
    await page.press('Aangemeld blijven')
    expect(page.asked()).toBe(false)
    await idleFor(25 * minute - margin)
    expect(page.asked()).toBe(false)
    await idleFor(2 * margin)
    expect(page.asked()).toBe(true)
  })

  it('stays by closing the question', async () => {
    const page = await open()
    await idleFor(29 * minute)
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close()
    await idleFor(2 * minute)
    expect(page.asked()).toBe(false)
    expect(page.path()).toBe('/portefeuille?jaar=2026')
  })

  it('can sign out', async () => {
    const page = await open()
    await idleFor(29 * minute)
    await page.press('Afmelden')
    await page.signedOut()
    await page.sees('U hebt zich afgemeld')
  })

  it('does not stay by a key or the mouse alone', async () => {
    const page = await open()
    await idleFor(29 * minute)
    type()
    await idleFor(minute)
    await page.signedOut()
  })
})

it.each(['pointerdown', 'keydown', 'wheel', 'touchstart'])('%s counts as doing something', async (act) => {
  const page = await open()
  await idleFor(20 * minute)
  window.dispatchEvent(new Event(act))
  await idleFor(25 * minute - margin)
  expect(page.asked()).toBe(false)
  await idleFor(2 * margin)
  expect(page.asked()).toBe(true)
})

describe('a page that slept for more than half an hour', () => {
  it.each([
    ['is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['comes back from the history', () => window.dispatchEvent(new Event('pageshow'))],
    ['hears a key first', type],
  ])('signs out when it %s', async (_, wake) => {
    const page = await open()
    sleepFor(31 * minute)
    wake()
    await page.signedOut()
    expect(page.path()).toContain('reden=stil')
  })

  it('asks the time, which the simulation may have moved', async () => {
    const asked: string[] = []
    const page = await open({
      intercept: (request, pass) => {
        asked.push(request.url)
        return pass()
      },
    })
    asked.length = 0
    await moveSimulation(page, 31 * minute)
    document.dispatchEvent(new Event('visibilitychange'))
    await page.signedOut()
    expect(asked[0]).toMatch(/\/op\/\.well-known\/openid-configuration$/)
  })

  it('signs out by its own clock when nobody tells the time', async () => {
    let down = false
    const page = await open({
      intercept: (_, pass) => (down ? Promise.resolve(Response.error()) : pass()),
    })
    down = true
    sleepFor(31 * minute)
    document.dispatchEvent(new Event('visibilitychange'))
    await page.signedOut()
  })
})

it('follows the time that any answer tells', async () => {
  const page = await open()
  await moveSimulation(page, 26 * minute)
  await page.router.push('/foto/index.html')
  await page.sees('Ondernemingsfoto')
  await vi.waitFor(() => {
    vi.advanceTimersByTime(1000)
    expect(page.asked()).toBe(true)
  }, patience)
})

it('asks the time before it counts, where another tab is ahead: that one stays signed in too', async () => {
  const page = await open()
  await moveSimulation(page, 80 * minute)
  const shared = visit.read()
  if (shared) visit.keep({ ...shared, activeAt: shared.activeAt + 80 * minute })
  type()
  await page.router.push('/foto/index.html')
  await page.sees('Ondernemingsfoto')
  await idleFor(margin)
  expect(page.asked()).toBe(false)
  expect(page.path()).toBe('/foto/index.html')
  expect(visit.read()?.activeAt).toBe(shared && shared.activeAt + 80 * minute)
})

it('stops watching when nobody is signed in', async () => {
  const page = await open()
  await idleFor(30 * minute)
  await page.signedOut()
  expect(vi.getTimerCount()).toBe(0)
})
