import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { firstJourney } from '../../scenarios/first-journey'
import type { News } from '../world'
import type { WorldFile } from './difference'
import { openIndexedDbWorld } from './indexed-db-world'
import { createMemoryWorld } from './memory-world'

/** What a browser held on 23 November 2026: written by that day's build (68c27d5, shape 5) through its own services. */
interface Kept {
  meta: { version: number; planted: number }
  records: { table: string; id: string; version: number; record: { id: string } | null }[]
}

const kept = JSON.parse(
  gunzipSync(readFileSync('mocks/world/fixtures/stored-by-68c27d5.json.gz')).toString(),
) as Kept
const name = 'kmo-world /'
const plantedOn = '2026-11-23'
const vanHout = '1999900171'
/** What the person did in it. */
const done = kept.records.filter(({ version }) => version > kept.meta.planted)

const answerOf = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no answer'))
  })

/** A browser that holds what that build kept. */
async function store({ meta, records }: { meta: object; records: object[] }) {
  const opening = indexedDB.open(name, 1)
  opening.onupgradeneeded = () => {
    const { result } = opening
    result.createObjectStore('records', { keyPath: ['table', 'id'] }).createIndex('version', 'version')
    result.createObjectStore('meta')
  }
  const database = await answerOf(opening)
  const transaction = database.transaction(['records', 'meta'], 'readwrite')
  records.forEach((record) => transaction.objectStore('records').put(record))
  transaction.objectStore('meta').put(meta, 'world')
  await new Promise((resolve) => (transaction.oncomplete = resolve))
  database.close()
}

/** Opens the demo of this build, later that year. */
async function open({ seed = firstJourney, digest = 'of this build' } = {}) {
  const days: string[] = []
  const source = {
    seed: (day: string) => {
      days.push(day)
      return seed(day)
    },
    digest,
  }
  const machine = () => Date.parse('2026-12-20T10:00:00+01:00')
  const world = await openIndexedDbWorld(source, { name, machine })
  const news: News[] = []
  world.onNews((what) => news.push(what))
  return { world, news, days }
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
})
afterEach(() => vi.unstubAllGlobals())

describe('a browser with a whole world of the build before', () => {
  it('finds everything that the person did, on the base of the day of planting', async () => {
    await store(kept)
    const { world, news, days } = await open()
    expect([world.persistent, world.damaged, news]).toEqual([true, false, []])
    expect(new Set(days)).toEqual(new Set([plantedOn]))
    for (const { table, id, record } of done) {
      expect(world.get(table as 'applications', id) ?? null, `${table}/${id}`).toEqual(record)
    }
    const titles = world.where('applications', 'enterpriseNumber', vanHout)
    expect(titles.map(({ answers }) => answers.project?.title)).toEqual([
      'Boekhouden voor zaakvoerders',
      'Excel voor gevorderden',
      "Cybersecurity awareness voor kmo's",
      'Bewaard uit een vorige versie',
      'Excel voor gevorderden',
    ])
    expect(world.get('enterpriseFiles', vanHout)?.sections.contact?.email).toBe('bewaard@van-hout.example')
    expect(world.get('settings', 'simulation')).toMatchObject({ player: 'an', clockOffset: 864_000_000 })
  })

  it('leaves all else as the base has it', async () => {
    await store(kept)
    const { world } = await open()
    const planted = createMemoryWorld(firstJourney(plantedOn))
    const changed = new Set(done.map(({ table, id }) => `${table}/${id}`))
    for (const table of ['enterprises', 'functions', 'rights', 'designations', 'enterpriseFiles'] as const) {
      const untouched = (of: typeof planted) =>
        of.all(table).filter(({ id }) => !changed.has(`${table}/${id}`))
      expect(untouched(world)).toEqual(untouched(planted))
    }
  })

  it('asks the person, with the whole of it for a file, and holds only the difference', async () => {
    await store(kept)
    const { world } = await open()
    const earlier = await world.earlier()
    expect(earlier?.taken).toBe(true)
    expect(earlier?.file.schemaVersion).toBe(5)
    // All but the session of the one who was signed in.
    expect(earlier?.file.records).toHaveLength(kept.records.length - 1)
    const { records } = await world.exportDifference()
    expect(records).toHaveLength(done.length - 2)
    expect(world.all('acmSessions')).toHaveLength(1)
  })

  it('can take the file along later too', async () => {
    await store(kept)
    const { world } = await open()
    const file = (await world.earlier())?.file
    await world.reset()
    expect(world.where('applications', 'enterpriseNumber', vanHout)).toHaveLength(3)
    await world.importDifference(JSON.parse(JSON.stringify(file)))
    expect(world.where('applications', 'enterpriseNumber', vanHout)).toHaveLength(5)
    expect((await world.exportDifference()).base?.day).toBe(plantedOn)
  })

  it('follows without a word where nobody did anything but sign in', async () => {
    const untouched = kept.records.filter(
      ({ version, table }) => version === kept.meta.planted || table === 'acmSessions',
    )
    await store({ ...kept, records: untouched })
    const { world, news, days } = await open()
    expect([await world.earlier(), news, days]).toEqual([null, [], ['2026-12-20']])
    expect(world.all('acmSessions')).toHaveLength(1)
  })

  it('sees a newer base around what the person did', async () => {
    await store(kept)
    const [first, ...others] = firstJourney(plantedOn).applications ?? []
    if (!first) throw new Error('there is no application in the base')
    const newer = (day: string) => ({
      ...firstJourney(day),
      applications: [{ ...first, id: 'new' }, ...others],
      providers: [],
    })
    const { world } = await open({ seed: newer })
    const ids = world.where('applications', 'enterpriseNumber', vanHout).map(({ id }) => id)
    expect(ids).toHaveLength(5)
    expect(ids[0]).toBe('new')
    expect(ids).not.toContain(first.id)
    expect(world.all('providers')).toEqual([])
    for (const { table, id, record } of done) {
      expect(world.get(table as 'applications', id) ?? null, `${table}/${id}`).toEqual(record)
    }
    expect((await world.earlier())?.taken).toBe(true)
  })

  it('of a still older shape offers what was done as a file', async () => {
    await store({ ...kept, meta: { ...kept.meta, schemaVersion: 4 } })
    const { world } = await open()
    const earlier = await world.earlier()
    expect([earlier?.taken, earlier?.file.schemaVersion]).toEqual([false, 4])
    expect(world.where('applications', 'enterpriseNumber', vanHout)).toHaveLength(3)
  })
})

/** What the first build that kept differences (shape 6) exported of that same world. */
const difference = JSON.parse(
  readFileSync('mocks/world/fixtures/difference-of-shape-6.json', 'utf8'),
) as WorldFile

describe('a difference that an earlier build exported', () => {
  it('is the same world in this build', async () => {
    await store(kept)
    const { world } = await open()
    const before = (await world.exportDifference()).records
    await world.reset()
    await world.importDifference(difference)
    expect((await world.exportDifference()).records).toEqual(before)
    expect(world.where('applications', 'enterpriseNumber', vanHout)).toHaveLength(5)
  })

  it('lies over another base, of the day of planting', async () => {
    const { world, days } = await open({ digest: 'another' })
    await world.importDifference(difference)
    expect(days.at(-1)).toBe(plantedOn)
    expect(world.get('enterpriseFiles', vanHout)?.sections.contact?.email).toBe('bewaard@van-hout.example')
  })
})
