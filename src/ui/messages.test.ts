import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { createTestTexts } from '../../tests/support/i18n'
import AlertBox from './AlertBox.vue'
import CopyButton from './CopyButton.vue'
import { announce } from './live-region'
import LiveRegions from './LiveRegions.vue'
import LoadingStatus from './LoadingStatus.vue'
import StatusPill from './StatusPill.vue'
import StepProgress from './StepProgress.vue'

const global = { plugins: [createTestTexts()] }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('AlertBox', () => {
  it.each([
    ['info', false, undefined],
    ['error', false, undefined],
    ['success', true, 'status'],
    ['warning', true, 'status'],
    ['error', true, 'alert'],
  ] as const)('of tone %s, announced %s, has the role %s', (tone, announced, role) => {
    const box = mount(AlertBox, { props: { tone, announced }, slots: { default: 'Bewaard' } })
    expect(box.attributes('role')).toBe(role)
    expect(box.text()).toBe('Bewaard')
  })

  it('has a heading of the level its place asks for, and an icon for the eye only', () => {
    const box = mount(AlertBox, { props: { tone: 'info', title: 'U moet nog betalen', level: 3 } })

    expect(box.get('h3').text()).toBe('U moet nog betalen')
    expect(box.get('svg').attributes('aria-hidden')).toBe('true')
  })
})

describe('StatusPill', () => {
  it('says its status in words', () => {
    expect(mount(StatusPill, { props: { tone: 'success' }, slots: { default: 'Betaald' } }).text()).toBe(
      'Betaald',
    )
  })
})

describe('StepProgress', () => {
  it('says the step in words, and draws it for the eye only', () => {
    const progress = mount(StepProgress, { props: { current: 3, total: 8, label: 'Dienstverlener' }, global })

    expect(progress.get('p').text()).toBe('Stap\u00a03 van\u00a08: Dienstverlener')
    expect(progress.get('[aria-hidden=true] span').attributes('style')).toContain('37.5%')
  })
})

describe('LoadingStatus', () => {
  it('says nothing for 400 ms, then that it waits', async () => {
    const status = mount(LoadingStatus, { global })
    await vi.advanceTimersByTimeAsync(399)
    expect(status.get('[role=status]').text()).toBe('')
    await vi.advanceTimersByTimeAsync(1)

    expect(status.get('[role=status]').text()).toBe('Gegevens worden opgehaald…')
    expect(status.find('[aria-hidden=true]').exists()).toBe(true)
  })
})

describe('announce', () => {
  it.each(['polite', 'assertive'] as const)(
    'has a text read in the %s region, and takes it away',
    async (urgency) => {
      const regions = mount(LiveRegions)
      const region = regions.get(`[aria-live=${urgency}]`)
      announce('Bewaard', urgency)
      await vi.advanceTimersByTimeAsync(100)
      expect(region.text()).toBe('Bewaard')
      await vi.advanceTimersByTimeAsync(1000)

      expect(region.text()).toBe('')
    },
  )

  it('empties the region before it says the same again', async () => {
    const region = mount(LiveRegions).get('[aria-live=polite]')
    announce('Bewaard')
    await vi.advanceTimersByTimeAsync(100)
    announce('Bewaard')
    await nextTick()
    expect(region.text()).toBe('')
    await vi.advanceTimersByTimeAsync(100)

    expect(region.text()).toBe('Bewaard')
  })
})

describe('CopyButton', () => {
  async function press(clipboard: unknown) {
    vi.stubGlobal('navigator', { clipboard })
    const region = mount(LiveRegions)
    const button = mount(CopyButton, {
      props: { text: 'BE68 5390', label: 'Kopieer het rekeningnummer' },
      global,
    })
    await button.trigger('click')
    await vi.advanceTimersByTimeAsync(100)
    vi.unstubAllGlobals()
    return { button, said: region.text() }
  }

  it('copies its text and says so', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined)
    const { button, said } = await press({ writeText })

    expect(button.text()).toBe('Kopieer het rekeningnummer')
    expect(writeText.mock.calls).toEqual([['BE68 5390']])
    expect(said).toBe('Gekopieerd')
  })

  it('says what else one can do where there is no clipboard', async () => {
    expect((await press(undefined)).said).toContain('Selecteer de tekst en kopieer die zelf.')
  })
})
