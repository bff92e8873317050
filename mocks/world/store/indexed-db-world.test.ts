import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as schema from '../schema/tables'
import type { Application } from '../schema/inkom'
import type { Seed } from '../schema/tables'
import type { News, World } from '../world'
import type { Conversions } from './conversions'
import type { ChangedRecord } from './difference'

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
  digest?: string
  schemaVersion?: number
  conversions?: Conversions
}

/** Opens the demo in a tab, of a build. */
async function open({ seed = counted(0), digest = 'seed', schemaVersion = current, ...options }: Build = {}) {
  vi.resetModules()
  vi.doMock('../schema/tables', () => ({ ...schema, schemaVersion }))
  const { openIndexedDbWorld } = await import('./indexed-db-world')
  const world = await openIndexedDbWorld({ seed: () => seed, digest }, { name, ...options })
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

const one = { seed: counted(0), digest: 'one' }
const two = { seed: counted(100), digest: 'two' }

describe('a newer base', () => {
  it.each<[string, (world: World) => unknown]>([
    ['nobody has done anything', () => {}],
    ['somebody only signed in', signIn],
  ])('reaches a browser in which %s, and leaves its sign-ins', async (_, act) => {
    const before = await open(one)
    await act(before.world)
    const signIns = before.world.all('acmSessions')
    const after = await open(two)
    expect(clicks(after.world)).toBe(100)
    expect(after.world.all('acmSessions')).toEqual(signIns)
    expect([await after.world.earlier(), after.news]).toEqual([null, []])
    // Once it is there nothing happens any more.
    await signIn(after.world)
    expect(clicks((await open(two)).world)).toBe(100)
  })

  it('takes along what somebody changed, and lets them choose', async () => {
    const before = await open(one)
    await count(before.world)
    const after = await open(two)
    expect(clicks(after.world)).toBe(1)
    const earlier = await after.world.earlier()
    expect(earlier).toMatchObject({
      taken: true,
      file: {
        schemaVersion: current,
        base: { digest: 'one' },
        records: [{ id: 'sms', record: { times: 1 } }],
      },
    })
    // It is asked until it is answered, and what is done meanwhile stays.
    await count(after.world)
    const again = await open(two)
    expect([clicks(again.world), await again.world.earlier()]).toEqual([2, earlier])

    await again.world.forgetEarlier()
    expect([clicks(again.world), await again.world.earlier()]).toEqual([2, null])
    expect(await (await open(two)).world.earlier()).toBeNull()
  })

  it('is there from the beginning for who begins anew', async () => {
    await count((await open(one)).world)
    const { world } = await open(two)
    await world.reset()
    expect([clicks(world), await world.earlier()]).toEqual([100, null])
  })

  it('is told to a tab of the build before, which does not know it and changes nothing any more', async () => {
    const old = await open(one)
    await count(old.world)
    const next = await open(two)
    await expect(old.world.refresh()).rejects.toThrow()
    await expect(count(old.world)).rejects.toThrow()
    await expect(old.world.reset()).rejects.toThrow()
    expect([old.news, clicks(next.world)]).toEqual([['outdated'], 1])
  })
})

describe('a newer build with another shape of the world', () => {
  const next = { schemaVersion: current + 1, seed: counted(100) }

  it('plants its own where nothing converts the old one, and offers what was done before as a file', async () => {
    const old = await open()
    await count(old.world)
    const { world } = await open(next)
    expect(clicks(world)).toBe(100)
    expect(await world.earlier()).toMatchObject({
      taken: false,
      file: { schemaVersion: current, records: [{ table: 'faults', id: 'sms', record: { times: 1 } }] },
    })

    await world.forgetEarlier()
    expect(await world.earlier()).toBeNull()
  })

  it('takes along what a conversion makes of it, and keeps what it was for a file', async () => {
    await count((await open()).world)
    const conversions: Conversions = {
      [current]: ({ records, ...file }) => ({
        ...file,
        schemaVersion: current + 1,
        records: (records as ChangedRecord[]).map((one) => ({
          ...one,
          record: one.record && { ...one.record, times: 50 },
        })),
      }),
    }
    const { world } = await open({ ...next, conversions })
    expect(clicks(world)).toBe(50)
    expect(await world.earlier()).toMatchObject({
      taken: true,
      file: { schemaVersion: current, records: [{ record: { times: 1 } }] },
    })
  })

  it.each<[string, Conversions]>([
    [
      'fails',
      {
        [current]: () => {
          throw new Error('not foreseen')
        },
      },
    ],
    [
      'makes no world of it',
      { [current]: (file) => ({ ...file, schemaVersion: current + 1, records: [{}] }) },
    ],
  ])('loses nothing when its conversion %s', async (_, conversions) => {
    await count((await open()).world)
    const { world } = await open({ ...next, conversions })
    expect([clicks(world), world.persistent]).toEqual([100, true])
    expect(await world.earlier()).toMatchObject({
      taken: false,
      file: { records: [{ record: { times: 1 } }] },
    })
  })

  it('still tells of what was put aside before', async () => {
    await count((await open()).world)
    const second = await open(next)
    await count(second.world)
    const { world } = await open({ ...next, schemaVersion: current + 2 })
    const times = async () =>
      (await world.earlier())?.file.records.map((one) => (one as ChangedRecord).record)
    expect(await times()).toMatchObject([{ times: 101 }])
    await world.forgetEarlier()
    expect(await times()).toMatchObject([{ times: 1 }])
    await world.forgetEarlier()
    expect(await world.earlier()).toBeNull()
  })

  it('offers nothing where nothing was done', async () => {
    const old = await open()
    await signIn(old.world)
    const { world } = await open({ schemaVersion: current + 1 })
    expect(await world.earlier()).toBeNull()
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
    const again = await open(next)
    expect([clicks(again.world), await again.world.earlier()]).toEqual([100, null])
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
    expect((await world.exportDifference()).records).toHaveLength(1)

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

describe('the difference', () => {
  const draft = { id: 'a' } as Application

  it.each([
    ['in the browser', () => {}],
    ['in memory', () => vi.stubGlobal('indexedDB', undefined)],
  ])('is all that is exported, and makes the same world again elsewhere: %s', async (_, arrange) => {
    arrange()
    const { world } = await open({ seed: { ...counted(3), applications: [draft] }, digest: 'one' })
    await count(world)
    await signIn(world)
    await world.transact((transaction) => transaction.remove('applications', 'a'))
    await world.transact((transaction) => transaction.put('applications', { ...draft, id: 'b' }))
    await world.transact((transaction) => transaction.put('applications', { ...draft, id: 'c' }))
    await world.transact((transaction) => transaction.remove('applications', 'b'))
    const file = await world.exportDifference()
    expect(file).toMatchObject({ schemaVersion: current, base: { digest: 'one' } })
    expect(file.records).toHaveLength(3)

    await world.reset()
    expect([clicks(world), world.all('applications')]).toEqual([3, [draft]])
    expect((await world.exportDifference()).records).toEqual([])
    await world.importDifference(JSON.parse(JSON.stringify(file)))
    expect([clicks(world), world.all('applications')]).toEqual([4, [{ ...draft, id: 'c' }]])
    expect(world.all('acmSessions')).toEqual([])
    expect(await world.exportDifference()).toEqual(file)
    expect(await world.earlier()).toBeNull()
    await world.forgetEarlier()
  })

  it('replaces the world of every tab, as a reset does', async () => {
    const [here, there] = [await open(), await open()]
    await count(here.world)
    await here.world.importDifference(await there.world.exportDifference())
    await there.world.refresh()
    expect([here.news, there.news]).toEqual([['reset'], ['restarted']])
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['something else', { records: 'x' }],
    [
      'a world of a newer build',
      { schemaVersion: current + 1, base: { day: '2026-11-23', digest: '' }, records: [] },
    ],
    ['a world of too old a build', { schemaVersion: 1, records: [] }],
    [
      'a world with something else in it',
      { schemaVersion: current, base: { day: '2026-11-23', digest: '' }, records: [{ table: 'shoes' }] },
    ],
  ])('that is %s is refused, and changes nothing', async (_, file) => {
    const { world, news } = await open()
    await count(world)
    await expect(world.importDifference(file)).rejects.toMatchObject({ name: 'UnreadableWorld' })
    expect([clicks(world), news]).toEqual([1, []])
  })

  it('stays one on the day of planting, whatever the clock says, until a reset', async () => {
    let now = Date.parse('2026-11-23T10:00:00+01:00')
    const asked: string[] = []
    const source = {
      seed: (day: string) => {
        asked.push(day)
        return counted(0)
      },
      digest: 'one',
    }
    const { openIndexedDbWorld } = await import('./indexed-db-world')
    const openIt = () => openIndexedDbWorld(source, { name, machine: () => now })
    await count(await openIt())
    now = Date.parse('2027-02-01T10:00:00+01:00')
    const later = await openIt()
    expect(asked).toEqual(['2026-11-23', '2026-11-23'])
    await later.reset()
    expect(asked.at(-1)).toBe('2027-02-01')
  })
})
