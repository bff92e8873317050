import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstJourney } from '../scenarios/first-journey'
import { createClock } from '../world/clock'
import { createMemoryWorld } from '../world/memory-world'
import { createControl, shiftTo } from './control'

/** A control of a fresh world, on a machine that stands still. */
function open(machine = '2026-11-23T10:00:00+01:00') {
  const world = createMemoryWorld(() => firstJourney('2026-11-23'))
  const clock = createClock(world, () => Date.parse(machine))
  return { world, clock, control: createControl(world, clock) }
}

const brusselsTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'short',
})

beforeEach(() => localStorage.clear())
afterEach(() => localStorage.clear())

describe('the player', () => {
  it('is Tom at first', () => {
    expect(open().control.player()).toBe('tom')
  })

  it('is one of all persons, each with a name and a part', () => {
    const { control, world } = open()
    expect(control.persons()).toHaveLength(world.all('persons').length)
    expect(control.persons()).toContainEqual({
      id: 'tom',
      name: 'Tom Van Hout',
      role: expect.stringMatching(/\p{L}/u),
    })
  })

  it('can be chosen, and leaves the date alone', async () => {
    const { control, clock } = open()
    await control.setDate('2026-12-24')
    await control.choosePlayer('ingrid')
    expect(control.player()).toBe('ingrid')
    expect(clock.today()).toBe('2026-12-24')
  })
})

describe('the date', () => {
  it('is the day of the machine at first', () => {
    expect(open().control.today()).toBe('2026-11-23')
  })

  it.each<[from: string, to: string, expected: string]>([
    ['2026-11-23T10:00:00+01:00', '2026-11-30', '2026-11-30 10:00'],
    ['2026-11-23T10:00:00+01:00', '2026-11-23', '2026-11-23 10:00'],
    ['2026-11-23T10:00:00+01:00', '2025-01-01', '2025-01-01 10:00'],
    ['2026-11-23T10:00:00+01:00', '2028-02-29', '2028-02-29 10:00'],
    // Into summer time the clock is an hour later, out of it an hour earlier…
    ['2026-03-28T12:00:00+01:00', '2026-03-30', '2026-03-30 13:00'],
    ['2026-10-24T12:00:00+02:00', '2026-10-26', '2026-10-26 11:00'],
    // … but never on another day.
    ['2026-03-28T23:30:00+01:00', '2026-03-30', '2026-03-30 23:30'],
    ['2026-10-24T00:30:00+02:00', '2026-10-26', '2026-10-26 00:30'],
    ['2026-01-15T23:59:00+01:00', '2026-07-15', '2026-07-15 23:59'],
    ['2026-07-15T00:00:00+02:00', '2026-01-15', '2026-01-15 00:00'],
    ['2026-10-25T00:15:00+02:00', '2026-10-25', '2026-10-25 00:15'],
  ])('goes from %s to %s', async (from, to, expected) => {
    const { control, clock } = open(from)
    await control.setDate(to)
    expect(control.today()).toBe(to)
    expect(brusselsTime.format(clock.now())).toBe(expected)
  })

  it('can be set again and again', async () => {
    const { control } = open()
    for (const day of ['2027-01-15', '2026-07-01', '2026-03-29', '2026-11-23']) {
      await control.setDate(day)
      expect(control.today()).toBe(day)
    }
  })

  it.each(['', 'morgen', '2026-02-30', '2026-13-01', '3/11/2026', '2026-2-3'])(
    'refuses “%s”',
    async (day) => {
      const { control } = open()
      await expect(control.setDate(day)).rejects.toThrow(RangeError)
      expect(control.today()).toBe('2026-11-23')
      expect(() => shiftTo(day, 0)).toThrow(RangeError)
    },
  )
})

it('goes back to the beginning: data, date, person, and the cookies of MSW', async () => {
  const { control, world } = open()
  await control.choosePlayer('ingrid')
  await control.setDate('2027-01-01')
  await world.transact((transaction) =>
    transaction.remove('applications', world.all('applications')[0]?.id ?? ''),
  )
  localStorage.setItem('__msw-cookie-store__', '[]')
  localStorage.setItem('kmo-language', 'en')

  await control.reset()
  expect(control.player()).toBe('tom')
  expect(control.today()).toBe('2026-11-23')
  expect(world.all('applications')).toEqual(firstJourney('2026-11-23').applications)
  expect({ ...localStorage }).toEqual({ 'kmo-language': 'en' })
})
