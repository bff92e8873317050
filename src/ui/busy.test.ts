import { mount } from '@vue/test-utils'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createTestTexts } from '../../tests/support/i18n'
import BusyStatus from './BusyStatus.vue'
import { regions } from './live-region'
import LoadingStatus from './LoadingStatus.vue'

const slow = 'Dit duurt langer dan gewoonlijk. Even geduld.'
const global = { plugins: [createTestTexts()] }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('says after three seconds, shown and aloud, that what was sent takes longer than usual', async () => {
  const status = mount(BusyStatus, { props: { busy: true }, global })
  await vi.advanceTimersByTimeAsync(2_900)
  expect(status.text()).toBe('')
  await vi.advanceTimersByTimeAsync(200)
  expect(status.text()).toBe(slow)
  expect(regions.polite).toBe(slow)
  await status.setProps({ busy: false })
  expect(status.text()).toBe('')
})

it('says nothing when the answer is there in time', async () => {
  const status = mount(BusyStatus, { props: { busy: true }, global })
  await vi.advanceTimersByTimeAsync(2_000)
  await status.setProps({ busy: false })
  await vi.advanceTimersByTimeAsync(5_000)
  expect(status.text()).toBe('')
})

it('says the same of what is being fetched', async () => {
  const status = mount(LoadingStatus, { global })
  await vi.advanceTimersByTimeAsync(500)
  expect(status.text()).toBe('Gegevens worden opgehaald…')
  await vi.advanceTimersByTimeAsync(2_600)
  expect(status.text()).toBe(slow)
})

it('stands beside every button that waits for an answer', () => {
  const silent = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.vue'))
    .filter((file) => {
      const code = readFileSync(join('src', file), 'utf8')
      return code.includes(':aria-busy=') && !code.includes('<BusyStatus ')
    })
  expect(silent).toEqual([])
})
