import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as schema from '../schema/tables'
import type { Application } from '../schema/inkom'
import type { Seed } from '../schema/tables'
import type { News, World } from '../world'

const name = 'kmo-world /'
const current = schema.schemaVersion

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
})
afterEach(() => {
  vi.doUnmock('../schema/tables')
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

interface Build {
  seed?: Seed
  seedName?: string
  schemaVersion?: number
}

/** Opens the demo in a tab, of a build. */
async function open({ seed = counted(0), seedName = 'seed', schemaVersion = current }: Build = {}) {
  vi.resetModules()
  vi.doMock('../schema/tables', () => ({ ...schema, schemaVersion }))
  const { openIndexedDbWorld } = await import('./indexed-db-world')
  const world = await openIndexedDbWorld(() => seed, { name, seedName })
  const news: News[] = []
  world.onNews((what) => news.push(what))
  return { world, news }
}

const counted = (times: number): Seed => ({ faults: [{ id: 'sms', kind: 'wrong-code', times }] })
const count = (world: World) =>
  world.transact((transaction) => {
    const times = (transaction.get('faults', 'sms')?.times ?? 0) + 1
    transaction.put('faults', { id: 'sms', kind: 'wrong-code', times })
  })
const clicks = (world: World) => world.get('faults', 'sms')?.times
const signIn = (world: World) =>
  world.transact((transaction) =>
    transaction.put('acmSessions', {
      id: 'browser',
      insz: '70990112345',
      method: 'itsme',
      authenticatedAt: '2026-11-23T09:00:00.000Z',
      chosen: null,
    }),
  )

const answerOf = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no answer'))
  })

/** Does something with what the browser keeps, behind the back of the demo. */
async function meddle(work: (records: IDBObjectStore, meta: IDBObjectStore) => unknown) {
  const database = await answerOf(indexedDB.open(name))
  const transaction = database.transaction(['records', 'meta'], 'readwrite')
  work(transaction.objectStore('records'), transaction.objectStore('meta'))
  await new Promise((resolve) => (transaction.oncomplete = resolve))
  database.close()
}

describe('two tabs', () => {
  it('lose no change of each other, and see it without being told', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const [one, two] = [await open(), await open()]
    await count(one.world)
    await count(two.world)
    expect(clicks(two.world)).toBe(2)
    window.dispatchEvent(new Event('pageshow'))
    await vi.waitFor(() => expect(clicks(one.world)).toBe(2))
    expect([one.world.persistent, one.news, two.news]).toEqual([true, [], []])
  })

  it('both hear of a reset, and which of them did it', async () => {
    const [one, two] = [await open(), await open()]
    await count(one.world)
    await one.world.reset()
    await two.world.refresh()
    expect([clicks(one.world), clicks(two.world)]).toEqual([0, 0])
    expect([one.news, two.news]).toEqual([['reset'], ['restarted']])
  })
})

describe('data that somebody threw away while a tab was open', () => {
  const deleteAll = () => meddle((records, meta) => [records.clear(), meta.clear()])

  it('are a new beginning, found when the tab is shown', async () => {
    const { world, news } = await open()
    await count(world)
    await deleteAll()
    await world.refresh()
    expect(news).toEqual(['reset'])
  })

  it('are a new beginning, found by the next change', async () => {
    const { world, news } = await open()
    await count(world)
    await deleteAll()
    await count(world)
    expect([news, clicks(world)]).toEqual([['reset'], 1])
  })
})

describe('newer seeds', () => {
  it.each<[string, (world: World) => unknown]>([
    ['nobody has done anything', () => {}],
    ['somebody only signed in', signIn],
  ])('reach a browser in which %s, and leave its sign-ins', async (_, act) => {
    const before = await open({ seed: counted(0), seedName: 'one' })
    await act(before.world)
    const signIns = before.world.all('acmSessions')
    const after = await open({ seed: counted(100), seedName: 'two' })
    expect(clicks(after.world)).toBe(100)
    expect(after.world.all('acmSessions')).toEqual(signIns)
    // A tab that is open reads them, and stays where it is.
    await before.world.refresh()
    expect([clicks(before.world), before.news]).toEqual([100, []])
    // Once they are there nothing happens any more.
    await signIn(after.world)
    await count((await open({ seed: counted(100), seedName: 'two' })).world)
    expect(clicks((await open({ seed: counted(200), seedName: 'three' })).world)).toBe(101)
  })

  it('leave a world alone that somebody changed', async () => {
    const { world } = await open({ seedName: 'one' })
    await count(world)
    expect(clicks((await open({ seed: counted(100), seedName: 'two' })).world)).toBe(1)
  })
})

describe('a newer build with another shape of the world', () => {
  it('plants its own, and offers what was done before as a file', async () => {
    const old = await open()
    await count(old.world)
    const next = await open({ seed: counted(100), schemaVersion: current + 1 })
    expect(clicks(next.world)).toBe(100)
    expect(await next.world.file('earlier')).toMatchObject({
      schemaVersion: current,
      records: [{ table: 'faults', id: 'sms', record: { times: 1 } }],
    })

    await next.world.forgetEarlier()
    expect(await next.world.file('earlier')).toBeNull()
  })

  it('offers nothing where nothing was done', async () => {
    const old = await open()
    await signIn(old.world)
    const next = await open({ schemaVersion: current + 1 })
    expect(await next.world.file('earlier')).toBeNull()
  })

  it('is told to an older tab beside it, which changes nothing any more', async () => {
    const old = await open()
    const next = await open({ seed: counted(100), schemaVersion: current + 1 })
    await expect(count(old.world)).rejects.toThrow()
    await expect(old.world.reset()).rejects.toThrow()
    await expect(old.world.refresh()).rejects.toThrow()
    expect(old.news).toEqual(['outdated'])
    expect(clicks(next.world)).toBe(100)
  })

  it('is not overwritten by an older build that is opened after it', async () => {
    await open({ seed: counted(100), schemaVersion: current + 1 })
    const old = await open()
    expect([old.news, old.world.persistent]).toEqual([['outdated'], false])
    await expect(count(old.world)).rejects.toThrow()
    await expect(old.world.reset()).rejects.toThrow()
    expect([old.news, clicks(old.world)]).toEqual([['outdated'], 0])
    expect(clicks((await open({ schemaVersion: current + 1 })).world)).toBe(100)
  })
})

describe('what the browser keeps is damaged', () => {
  const stored = { table: 'faults', id: 'sms', version: 1, order: 1 }

  it.each<[string, (records: IDBObjectStore, meta: IDBObjectStore) => unknown]>([
    ['a record is none', (records) => records.put({ ...stored, record: 'x' })],
    ['a record is another', (records) => records.put({ ...stored, record: { id: 'other' } })],
    ['a record is missing in its place', (records) => records.put(stored)],
    ['nothing says what it is', (_records, meta) => meta.put({}, 'world')],
    ['something else says what it is', (_records, meta) => meta.put('x', 'world')],
  ])('%s: the page works in memory, the data can be saved, and a reset heals', async (_, damage) => {
    await count((await open()).world)
    await meddle(damage)
    const { world, news } = await open()
    expect([world.damaged, world.persistent, clicks(world)]).toEqual([true, false, 0])
    expect((await world.file('now'))?.records).toHaveLength(1)

    await world.reset()
    expect(news).toEqual(['reset'])
    const healed = await open()
    expect([healed.world.damaged, healed.world.persistent, clicks(healed.world)]).toEqual([false, true, 0])
  })
})

const silent = () => ({ onsuccess: null, onerror: null, onupgradeneeded: null })

/** A database that opens, and whose transactions never begin. */
function stuck() {
  const request = { onsuccess: null as null | (() => void), result: {} as object }
  const store = { get: silent, getAll: silent }
  request.result = { objectStoreNames: [], transaction: () => ({ objectStore: () => store, abort() {} }) }
  queueMicrotask(() => request.onsuccess?.())
  return request
}

describe.each<[string, object | undefined]>([
  ['is not there', undefined],
  [
    'may not be touched',
    {
      open: () => {
        throw new DOMException('Access is denied', 'SecurityError')
      },
    },
  ],
  ['never opens', { open: silent }],
  ['opens and never answers', { open: stuck }],
])('where the database %s', (_, database) => {
  it('the world lives in memory, and says so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.stubGlobal('indexedDB', database)
    const opening = open()
    let opened = false
    void opening.then(() => (opened = true))
    while (!opened) {
      await vi.advanceTimersByTimeAsync(1_000)
      await new Promise((resolve) => setImmediate(resolve))
    }
    const { world, news } = await opening
    await count(world)
    expect([world.persistent, world.damaged, clicks(world)]).toEqual([false, false, 1])
    await world.reset()
    expect([news, clicks(world)]).toEqual([['reset'], 0])
  })
})

it('keeps a file of everything in a world of memory too', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const { world } = await open({ seed: { applications: [{ id: 'a' } as Application] } })
  expect(await world.file('now')).toMatchObject({ records: [{ table: 'applications', id: 'a' }] })
  expect(await world.file('earlier')).toBeNull()
  await world.forgetEarlier()
})
