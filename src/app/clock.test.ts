import { afterEach, beforeEach, expect, it, vi } from 'vitest'

/** As a page load: everything in memory is gone. */
async function open() {
  vi.resetModules()
  return (await import('./clock')).clock
}

const answer = (offset?: string) =>
  new Response(null, offset === undefined ? {} : { headers: { 'simulation-offset': offset } })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T10:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
  sessionStorage.clear()
})

it('runs with the machine as long as nobody says otherwise', async () => {
  const clock = await open()
  clock.learn(answer())
  expect(clock.now()).toBe(Date.parse('2026-11-23T10:00:00Z'))
})

it('is moved by what an answer says', async () => {
  const clock = await open()
  clock.learn(answer('-86400000'))
  expect(clock.now()).toBe(Date.parse('2026-11-22T10:00:00Z'))
  expect(clock.today()).toBe('2026-11-22')
  clock.learn(answer('0'))
  expect(clock.today()).toBe('2026-11-23')
})

it.each(['', 'soon', 'Infinity'])('takes no notice of “%s”', async (offset) => {
  const clock = await open()
  clock.learn(answer('3600000'))
  clock.learn(answer(offset))
  expect(clock.now()).toBe(Date.parse('2026-11-23T11:00:00Z'))
})

it('still knows the time after a reload, before any answer', async () => {
  const before = await open()
  before.learn(answer('-86400000'))
  expect((await open()).today()).toBe('2026-11-22')
})

it.each([
  ['2026-11-23T22:59:59Z', '2026-11-23'],
  ['2026-11-23T23:00:00Z', '2026-11-24'],
  ['2026-06-30T21:59:59Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
])('at %s it is %s in Brussels', async (instant, day) => {
  vi.setSystemTime(instant)
  expect((await open()).today()).toBe(day)
})
