import { expect, it, vi } from 'vitest'
import { createMemoryWorld } from './memory-world'
import type { Counter } from '../schema/simulation'
import type { Seed } from '../schema/tables'

const counters = (...ids: string[]): Counter[] => ids.map((id) => ({ id, value: 0 }))
const plant = (...ids: string[]): Seed => ({ counters: counters(...ids) })
const world = (...ids: string[]) => createMemoryWorld(plant(...ids))
const idsOf = (counted: readonly Counter[]) => counted.map(({ id }) => id)

it('begins with the seed', () => {
  expect(world('a', 'b').all('counters')).toEqual(counters('a', 'b'))
})

it('answers with what the change returns, and keeps what it put', async () => {
  const one = world('a')
  const result = await one.transact((change) => {
    const value = (change.get('counters', 'a')?.value ?? 0) + 1
    change.put('counters', { id: 'a', value })
    return value
  })
  expect(result).toBe(1)
  expect(one.get('counters', 'a')).toEqual({ id: 'a', value: 1 })
})

it('shows a change its own writes, and the world only once it is done', async () => {
  const one = world('a')
  await one.transact((change) => {
    change.put('counters', { id: 'b', value: 7 })
    change.remove('counters', 'a')
    expect(change.get('counters', 'b')?.value).toBe(7)
    expect(change.get('counters', 'a')).toBeUndefined()
    expect(idsOf(change.all('counters'))).toEqual(['b'])
    expect(idsOf(one.all('counters'))).toEqual(['a'])
  })
  expect(idsOf(one.all('counters'))).toEqual(['b'])
})

it('writes nothing when the change throws, and tells nobody', async () => {
  const one = world('a')
  const listener = vi.fn()
  one.onChange(listener)
  const change = one.transact((transaction) => {
    transaction.put('counters', { id: 'b', value: 1 })
    throw new Error('no')
  })
  await expect(change).rejects.toThrow('no')
  expect(idsOf(one.all('counters'))).toEqual(['a'])
  expect(listener).not.toHaveBeenCalled()
})

it('refuses a change that waits', async () => {
  const one = world()
  const change = one.transact(async (transaction) => {
    await Promise.resolve()
    transaction.put('counters', { id: 'late', value: 1 })
  })
  await expect(change).rejects.toThrow('must be synchronous')
})

it('gives records in the order in which they were first put', async () => {
  const one = world('a', 'b', 'c')
  await one.transact((change) => {
    change.put('counters', { id: 'a', value: 5 })
    change.remove('counters', 'b')
    change.put('counters', { id: 'd', value: 0 })
    change.put('counters', { id: 'b', value: 0 })
    expect(idsOf(change.all('counters'))).toEqual(['a', 'c', 'd', 'b'])
  })
  expect(idsOf(one.all('counters'))).toEqual(['a', 'c', 'd', 'b'])
})

it('shares no record: neither what was put nor what was read can change the world', async () => {
  const one = createMemoryWorld({ providers: [] })
  const given = { id: 's', title: 'x', providerId: 'p', service: 'training' as const, price: 1 }
  const course = { ...given, hours: null, theme: null, subtheme: null, listed: false }
  await one.transact((change) => change.put('courses', course))
  course.title = 'changed outside'
  const read = one.get('courses', 's')
  expect(read?.title).toBe('x')
  expect(() => Object.assign(read ?? {}, { title: 'y' })).toThrow(TypeError)
})

it('freezes a record to the bottom', () => {
  const one = createMemoryWorld({
    signingKeys: [
      { id: 'k', createdAt: '2026-11-23T09:00:00.000Z', privateJwk: { nested: { d: 1 } }, publicJwk: {} },
    ],
  })
  expect(Object.isFrozen(one.get('signingKeys', 'k')?.privateJwk.nested)).toBe(true)
})

it('goes back to the seed of the day of the reset', async () => {
  let day = 'monday'
  const one = createMemoryWorld(() => plant(day))
  await one.transact((change) => change.put('counters', { id: 'more', value: 1 }))
  day = 'tuesday'
  await one.reset()
  expect(idsOf(one.all('counters'))).toEqual(['tuesday'])
})

it('calls back after each change that wrote something, until it is told to stop', async () => {
  const one = world('a')
  const listener = vi.fn()
  const stop = one.onChange(listener)
  await one.transact((change) => change.get('counters', 'a'))
  expect(listener).toHaveBeenCalledTimes(0)
  await one.transact((change) => change.put('counters', { id: 'b', value: 1 }))
  await one.reset()
  expect(listener).toHaveBeenCalledTimes(2)
  stop()
  await one.reset()
  expect(listener).toHaveBeenCalledTimes(2)
})
