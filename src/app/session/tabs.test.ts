import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installDialogs } from '../../../tests/support/dialogs'
import { mountPage, patience, type MountOptions } from '../../../tests/support/mount-page'
import type { Word } from './tabs'

const channels: BroadcastChannel[] = []

/** Another tab of a session at ACM. */
function otherTab(session = 'browser') {
  const channel = new BroadcastChannel(`kmo-session:${session}`)
  channels.push(channel)
  const heard: Word[] = []
  channel.onmessage = ({ data }: MessageEvent<Word>) => void heard.push(data)
  return { heard, say: (word: Word) => channel.postMessage(word) }
}

async function open(options: MountOptions = {}) {
  const page = await mountPage('/portefeuille?jaar=2026', { as: 'tom', ...options })
  await page.sees('Uw budget in 2026')
  // What listens comes with a part of its own.
  await vi.waitFor(() => expect(page.wrapper.find('.kp-menu').exists()).toBe(true), patience)
  await new Promise((resolve) => setTimeout(resolve, 50))
  const here = () => page.router.currentRoute.value.fullPath
  return { ...page, here, arrives: (path: string) => vi.waitFor(() => expect(here()).toBe(path), patience) }
}

beforeEach(installDialogs)
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close()
})

describe('signing out in one tab', () => {
  it('signs out the others, which say where it happened and lead back', async () => {
    const page = await open()
    otherTab().say({ said: 'signed-out' })
    await page.arrives('/afgemeld?reden=elders&terug=/portefeuille?jaar=2026')
    expect(page.heading()).toBe('U bent afgemeld')
    await page.sees('U hebt zich in een ander venster afgemeld.')
    expect(page.link('Opnieuw aanmelden en verdergaan').attributes('href')).toBe(
      '/aanmelden/start?terug=/portefeuille?jaar=2026',
    )
    expect(sessionStorage.getItem('kmo-session')).toBeNull()
    expect(localStorage.getItem('kmo-visit:browser')).toBeNull()
  })

  it('tells the others, and only that', async () => {
    const page = await open()
    const other = otherTab()
    await page.press('Afmelden')
    await vi.waitFor(() => expect(other.heard).toEqual([{ said: 'signed-out' }]), patience)
    await page.sees('U hebt zich afgemeld.')
    expect(localStorage.getItem('kmo-visit:browser')).toBeNull()
  })

  it('is found by a tab that cannot be told, once it is shown', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const page = await open()
    localStorage.removeItem('kmo-visit:browser')
    document.dispatchEvent(new Event('visibilitychange'))
    await page.arrives('/afgemeld?reden=elders&terug=/portefeuille?jaar=2026')
  })

  it('works in a browser in which tabs cannot tell each other', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const page = await open()
    await page.press('Afmelden')
    await page.sees('U hebt zich afgemeld.')
  })

  it('leaves a window that was opened as another person alone', async () => {
    const page = await open()
    otherTab('bart-1').say({ said: 'signed-out' })
    otherTab().say({ said: 'signed-in', subject: 'somebody' })
    // The second word was heard, so the first would have been.
    await page.arrives('/afgemeld?reden=vervangen&terug=/portefeuille?jaar=2026')
  })
})

describe('a sign-in in another tab', () => {
  it('of the same person changes nothing here', async () => {
    const page = await open()
    const { subject } = JSON.parse(sessionStorage.getItem('kmo-session') ?? '{}') as { subject: string }
    otherTab().say({ said: 'signed-in', subject })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(page.here()).toBe('/portefeuille?jaar=2026')
  })

  it('of somebody else ends the session here, and leaves theirs alone', async () => {
    const page = await open()
    otherTab().say({ said: 'signed-in', subject: 'somebody-else' })
    await page.sees('In een ander venster van deze browser meldde iemand anders zich aan.')
    expect(localStorage.getItem('kmo-visit:browser')).not.toBeNull()
  })
})

describe('doing nothing here while something is done in another tab', () => {
  it('does not end the session', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
    try {
      const page = await mountPage('/portefeuille', { as: 'tom' })
      await page.sees('Uw budget in 2026')
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1), patience)
      vi.advanceTimersByTime(26 * 60_000)
      await page.sees('Wilt u aangemeld blijven?')

      const visit = JSON.parse(localStorage.getItem('kmo-visit:browser') ?? '{}') as { activeAt: number }
      const now = visit.activeAt + 26 * 60_000
      localStorage.setItem('kmo-visit:browser', JSON.stringify({ ...visit, activeAt: now }))
      vi.advanceTimersByTime(1000)
      // The question goes away by itself.
      await vi.waitFor(() => expect(page.text()).not.toContain('Wilt u aangemeld blijven?'), patience)
      vi.advanceTimersByTime(10 * 60_000)
      await Promise.resolve()
      expect(page.router.currentRoute.value.path).toBe('/portefeuille')

      vi.advanceTimersByTime(21 * 60_000)
      await page.sees('U deed een tijd niets.')
      expect(localStorage.getItem('kmo-visit:browser')).toBeNull()
    } finally {
      vi.useRealTimers()
    }
  })
})
