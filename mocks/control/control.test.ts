import { describe, expect, it, vi } from 'vitest'
import { faultKinds, type FaultPlace } from '../faults/faults'
import { everyone } from '../personas/everyone'
import { decideAccess } from '../rules/access'
import { numbers } from '../scenarios/data/enterprises'
import { firstJourney } from '../scenarios/first-journey'
import { createClock } from '../world/clock'
import { createMemoryWorld } from '../world/store/memory-world'
import { shiftTo } from './clock-moves'
import { createControl } from './control'

const faultPlaces = Object.keys(faultKinds) as FaultPlace[]

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
    await control.carryOut({ act: 'setDate', day: '2026-12-24' })
    await control.carryOut({ act: 'choosePerson', person: 'ingrid' })
    expect(control.player()).toBe('ingrid')
    expect(clock.today()).toBe('2026-12-24')
  })
})

describe('a window with a session of its own', () => {
  it('is opened as another person, and leaves the browser’s own alone', async () => {
    const { control } = open()
    const address = new URL(await control.windowAs('sara'), 'http://localhost:3000')
    const session = address.searchParams.get('acm-sessie') ?? ''

    expect(address.pathname).toBe('/')
    expect(session).toMatch(/^[0-9a-f]{32}$/)
    expect([control.player(session), control.player(), control.player(null)]).toEqual(['sara', 'tom', 'tom'])
  })

  it('keeps to its own choice of person', async () => {
    const { control } = open()
    await control.carryOut({ act: 'choosePerson', person: 'nele', session: 'window' })
    await control.carryOut({ act: 'choosePerson', person: 'ingrid' })

    expect([control.player('window'), control.player()]).toEqual(['nele', 'ingrid'])
  })

  it('plays whom the browser plays when nobody was chosen there', () => {
    expect(open().control.player('window')).toBe('tom')
  })
})

describe('what goes wrong', () => {
  it('is nothing at first', () => {
    const { control } = open()
    expect(faultPlaces.map((place) => control.fault(place))).toEqual(faultPlaces.map(() => null))
  })

  it.each(faultPlaces)('can be chosen and taken away at %s', async (place) => {
    const { control } = open()
    for (const kind of faultKinds[place]) {
      await control.carryOut({ act: 'setFault', place, fault: { kind, times: 1 } })
      expect(control.fault(place)).toEqual({ kind, times: 1 })
    }
    await control.carryOut({ act: 'setFault', place, fault: null })
    expect(control.fault(place)).toBeNull()
  })

  it('is refused where it cannot happen', async () => {
    const { control, world } = open()
    await expect(
      control.carryOut({ act: 'setFault', place: 'eid', fault: { kind: 'wrong-icon', times: null } }),
    ).rejects.toThrow(RangeError)
    expect(world.all('faults')).toEqual([])
  })

  it('leaves locks that can be opened again', async () => {
    const { control, world } = open()
    const state = { failures: 3, failedAt: '2026-11-23T09:00:00.000Z', lockedUntil: 'for-good' as const }
    await world.transact((transaction) => transaction.put('keyStates', { id: 'eid:985000000174', ...state }))
    await control.carryOut({ act: 'unlockKeys' })
    expect(world.all('keyStates')).toEqual([])
  })
})

describe('who gets in at once', () => {
  it('is every representative only when that was chosen, and no longer after a reset', async () => {
    const { control, world } = open()
    const ingrid = () => {
      const { insz } = everyone.find(({ id }) => id === 'ingrid') ?? { insz: '' }
      return decideAccess(world, insz, numbers.zoeteInval, 'EA', '2026-11-23').allowed
    }
    expect([control.everyRepresentativeAdmitted(), ingrid()]).toEqual([false, false])
    await control.carryOut({ act: 'set', settings: { everyRepresentativeAdmitted: true } })
    expect([control.everyRepresentativeAdmitted(), ingrid()]).toEqual([true, true])
    await control.carryOut({ act: 'reset' })
    expect([control.everyRepresentativeAdmitted(), ingrid()]).toEqual([false, false])
  })
})

describe('a photo without its reference', () => {
  it('is explained, until another treatment is chosen, and again after a reset', async () => {
    const { control } = open()
    expect(control.whenPhotoIsMissing()).toBe('improved')
    for (const treatment of ['historic', 'repaired'] as const) {
      await control.carryOut({ act: 'set', settings: { whenPhotoIsMissing: treatment } })
      expect(control.whenPhotoIsMissing()).toBe(treatment)
    }
    await control.carryOut({ act: 'reset' })
    expect(control.whenPhotoIsMissing()).toBe('improved')
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
    await control.carryOut({ act: 'setDate', day: to })
    expect(control.today()).toBe(to)
    expect(brusselsTime.format(clock.now())).toBe(expected)
  })

  it('can be set again and again', async () => {
    const { control } = open()
    for (const day of ['2027-01-15', '2026-07-01', '2026-03-29', '2026-11-23']) {
      await control.carryOut({ act: 'setDate', day })
      expect(control.today()).toBe(day)
    }
  })

  it.each(['', 'morgen', '2026-02-30', '2026-13-01', '3/11/2026', '2026-2-3'])(
    'refuses “%s”',
    async (day) => {
      const { control } = open()
      await expect(control.carryOut({ act: 'setDate', day })).rejects.toThrow(RangeError)
      expect(control.today()).toBe('2026-11-23')
      expect(() => shiftTo(day, 0)).toThrow(RangeError)
    },
  )
})

describe('time that passes at once', () => {
  it.each([
    ['PT31M', '2026-11-23 10:31'],
    ['PT20H', '2026-11-24 06:00'],
    ['P3D', '2026-11-26 10:00'],
    ['P1DT1H30M', '2026-11-24 11:30'],
    ['P200D', '2027-06-11 11:00'],
  ])('is %s', async (length, expected) => {
    const { control, clock } = open()
    await control.carryOut({ advance: length })
    expect(brusselsTime.format(clock.now())).toBe(expected)
  })

  it.each(['', 'P', 'PT', '3 dagen', 'P-3D', 'P1Y', 'P1D2H', 'P40000D'])('cannot be “%s”', async (length) => {
    const { control, world } = open()
    await expect(control.carryOut({ advance: length })).rejects.toThrow(RangeError)
    expect(world.get('settings', 'simulation')?.clockOffset).toBe(0)
  })
})

it.each(['1026-11-23', '2016-03-31', '2100-01-01', '2206-11-23'])(
  'does not go to %s: the year cannot be meant',
  async (day) => {
    const { control } = open()
    await expect(control.carryOut({ act: 'setDate', day })).rejects.toThrow(RangeError)
    expect(control.today()).toBe('2026-11-23')
  },
)

it('goes back to the beginning: data, date and person; and every window hears of it', async () => {
  const { control, world } = open()
  await control.carryOut({ act: 'choosePerson', person: 'ingrid' })
  await control.carryOut({ act: 'choosePerson', person: 'nele', session: 'window' })
  await control.carryOut({ act: 'setFault', place: 'sms', fault: { kind: 'wrong-code', times: null } })
  await control.carryOut({ act: 'setDate', day: '2027-01-01' })
  await world.transact((transaction) =>
    transaction.remove('applications', world.all('applications')[0]?.id ?? ''),
  )
  const heard = vi.fn()
  control.onNews(heard)

  await control.carryOut({ act: 'reset' })
  expect([control.player(), control.player('window')]).toEqual(['tom', 'tom'])
  expect(control.fault('sms')).toBeNull()
  expect(control.today()).toBe('2026-11-23')
  expect(world.all('applications')).toEqual(firstJourney('2026-11-23').applications)
  expect(heard).toHaveBeenCalledExactlyOnceWith('reset')
})
