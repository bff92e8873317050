import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Cause } from '../cause'
import type { Counter, Fault } from '../schema/simulation'
import type { Seed } from '../schema/tables'
import type { World } from '../world'
import { openIndexedDbWorld } from './indexed-db-world'
import { createMemoryWorld } from './memory-world'

const settings: Seed['settings'] = [
  {
    id: 'simulation',
    clockOffset: 86_400_000,
    player: 'tom',
    everyRepresentativeAdmitted: false,
    whenPhotoIsMissing: 'improved',
  },
]
const seed: Seed = { settings, players: [{ id: 'a', person: 'tom' }] }
const machine = () => Date.parse('2026-11-23T09:00:00.000Z')
const tom: Cause = { operation: 'inkom.startApplication', person: '85661412359' }

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
})
afterEach(() => vi.unstubAllGlobals())

interface Options {
  limits?: { entries: number; bytes: number }
}
const openInBrowser = (options: Options = {}) =>
  openIndexedDbWorld({ seed: () => seed, digest: '' }, { name: 'journal', machine, ...options })
const kinds: [string, (options?: Options) => Promise<World>][] = [
  ['in the browser', openInBrowser],
  ['in memory', async (options) => createMemoryWorld(seed, { machine, ...options })],
]

const entity = (name: string) => ({ id: 'OVO999001', name })
const putEntity = (world: World, name: string, cause?: Cause) =>
  world.transact((transaction) => transaction.put('entities', entity(name)), cause)
const signIn = (world: World) =>
  world.transact((transaction) => {
    transaction.put('lastUses', { id: 'x', at: '2026-11-23T09:00:00.000Z' })
    transaction.put('counters', { id: 'federal-token', value: 1 } satisfies Counter)
  })

it.each(kinds)('tells what changed, by whom, when, from what and into what: %s', async (_, open) => {
  const world = await open()
  await putEntity(world, 'Een', tom)
  await world.transact(
    (transaction) => {
      transaction.put('entities', entity('Twee'))
      transaction.remove('players', 'a')
    },
    { act: 'choosePlayer' },
  )
  await putEntity(world, 'Drie')
  const [first, second, third] = await world.journal()
  expect(first).toMatchObject({
    // A day later, by the clock of the simulation.
    at: '2026-11-24T09:00:00.000Z',
    cause: tom,
    changes: [{ table: 'entities', id: 'OVO999001', before: null, after: entity('Een') }],
  })
  expect(second).toMatchObject({
    cause: { act: 'choosePlayer' },
    changes: [
      { table: 'entities', before: entity('Een'), after: entity('Twee') },
      { table: 'players', before: { id: 'a', person: 'tom' }, after: null },
    ],
  })
  expect(third?.cause).toBeNull()
  expect([first, second, third].map((entry) => entry?.n)).toEqual(
    [first, second, third].map((entry) => entry?.n).toSorted(),
  )
})

it.each(kinds)('says nothing of sign-ins, of reads and of changes that failed: %s', async (_, open) => {
  const world = await open()
  await signIn(world)
  await world.transact((transaction) => transaction.get('entities', 'OVO999001'))
  await world
    .transact((transaction) => {
      transaction.put('entities', entity('Een'))
      throw new Error('no')
    })
    .catch(() => {})
  expect(await world.journal()).toEqual([])
})

it.each(kinds)('leads back to the world as it was planted: %s', async (_, open) => {
  const world = await open()
  for (const name of ['Een', 'Twee', 'Drie']) await putEntity(world, name)
  const journal = await world.journal()
  await world.transact((transaction) => {
    for (const { changes } of journal.toReversed()) {
      for (const { table, id, before } of changes) {
        if (before) transaction.put(table, before)
        else transaction.remove(table, id)
      }
    }
  })
  expect((await world.exportDifference()).records).toEqual([])
})

it.each(kinds)('lets the oldest go when there are too many, and keeps what they did: %s', async (_, open) => {
  const world = await open({ limits: { entries: 20, bytes: 1_000_000 } })
  for (let at = 1; at <= 21; at++) await putEntity(world, `Naam ${at}`)
  const journal = await world.journal()
  expect(journal).toHaveLength(18)
  expect(journal.at(-1)?.changes[0]?.after).toEqual(entity('Naam 21'))
  expect(world.get('entities', 'OVO999001')).toEqual(entity('Naam 21'))
  await putEntity(world, 'Naam 22')
  expect(await world.journal()).toHaveLength(19)
})

it.each(kinds)('lets the oldest go when they are too large: %s', async (_, open) => {
  const world = await open({ limits: { entries: 1_000, bytes: 10_000 } })
  for (let at = 1; at <= 30; at++) await putEntity(world, `${at}`.padEnd(1_000, '.'))
  const journal = await world.journal()
  expect(JSON.stringify(journal).length).toBeLessThan(10_000)
  expect(journal.length).toBeGreaterThan(2)
})

it.each(kinds)('begins anew with the world: %s', async (_, open) => {
  const world = await open()
  await putEntity(world, 'Een')
  await world.reset()
  expect(await world.journal()).toEqual([])
  await putEntity(world, 'Twee')
  expect(await world.journal()).toHaveLength(1)
})

it('wakes another window after what may show there, and not after sign-ins, looks and counted faults', async () => {
  const [here, there] = [await openInBrowser(), await openInBrowser()]
  const woken = vi.fn()
  there.onOthers(woken)
  const own = vi.fn()
  here.onOthers(own)
  await signIn(here)
  await here.transact((transaction) => {
    transaction.put('faults', { id: 'kbo', kind: 'unreachable', times: 1 } satisfies Fault)
    transaction.put('consultations', { id: 'c', subject: 'x', at: '', by: '', insz: '' })
  })
  await there.refresh()
  expect([woken.mock.calls.length, (await there.journal()).length]).toEqual([0, 1])

  await putEntity(here, 'Een')
  await vi.waitFor(() => expect(woken).toHaveBeenCalledOnce())
  expect(there.get('entities', 'OVO999001')).toEqual(entity('Een'))
  expect(own).not.toHaveBeenCalled()
})
