import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** A page of its own: a module begins anew with each, as after a load. */
async function openPage() {
  vi.resetModules()
  return import('./draft-storage')
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const names = async () => (await indexedDB.databases()).map(({ name }) => name)

describe('what was typed', () => {
  it('is kept by field, for the next page, until it is thrown away', async () => {
    const one = (await openPage()).browserStorage
    await one.write('a/1', { title: 'Excel', hours: '12' })
    await one.write('a/1', { hours: undefined })
    await one.write('b/1', { title: 'Word' })

    const other = (await openPage()).browserStorage
    expect(await other.read('a/1')).toEqual({ title: 'Excel' })
    await other.remove('a/1')
    expect([await one.read('a/1'), await one.read('b/1')]).toEqual([{}, { title: 'Word' }])
  })
})

const silent = () => ({ onsuccess: null, onerror: null, onupgradeneeded: null })
const blocked = () => {
  throw new DOMException('Access is denied', 'SecurityError')
}

/** Databases open, and nothing that is asked of them is ever answered. */
function neverEnds() {
  const request = { onsuccess: null as null | (() => void), result: {} as object }
  const store = { getAll: silent, put: silent, delete: silent, transaction: { ...silent(), commit() {} } }
  request.result = { transaction: () => ({ objectStore: () => store }), close() {} }
  queueMicrotask(() => request.onsuccess?.())
  return request
}

describe.each<[string, () => unknown]>([
  ['is not there', () => vi.stubGlobal('indexedDB', undefined)],
  ['may not be touched', () => vi.stubGlobal('indexedDB', { open: blocked })],
  ['never opens', () => vi.stubGlobal('indexedDB', { open: silent })],
  ['never answers', () => vi.stubGlobal('indexedDB', { open: neverEnds })],
])('where the database %s', (_, arrange) => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    arrange()
  })

  it('the form waits two seconds for its draft, and no longer', async () => {
    const { browserStorage } = await openPage()
    const read = browserStorage.read('a/1')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await read).toEqual({})
    // The next one does not wait again.
    expect(await browserStorage.read('a/2')).toEqual({})
  })

  it('what is typed lives as long as the page, and is not said to be kept', async () => {
    const { browserStorage } = await openPage()
    const writing = expect(browserStorage.write('a/1', { title: 'Excel', hours: '12' })).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(2_000)
    await writing
    await expect(browserStorage.write('a/1', { hours: undefined })).rejects.toThrow()
    expect(await browserStorage.read('a/1')).toEqual({ title: 'Excel' })

    await expect(browserStorage.remove('a/1')).rejects.toThrow()
    expect(await browserStorage.read('a/1')).toEqual({})
  })
})

describe('where the database answers late', () => {
  /** Opens when `answer` is called: until then whatever is asked of it waits. */
  function openLate() {
    const real = indexedDB
    const request = { onsuccess: null as null | (() => void), result: {} as IDBDatabase }
    vi.stubGlobal('indexedDB', { open: () => request })
    return async function answer() {
      vi.useRealTimers()
      const opened = real.open('kmo-drafts')
      opened.onupgradeneeded = () => opened.result.createObjectStore('drafts')
      await new Promise((resolve) => (opened.onsuccess = resolve))
      request.result = opened.result
      request.onsuccess?.()
      vi.stubGlobal('indexedDB', real)
    }
  }

  it('what was thrown away meanwhile does not come back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const answer = openLate()
    const { browserStorage } = await openPage()
    const writing = expect(browserStorage.write('a/1', { title: 'Excel' })).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(2_000)
    await writing
    await expect(browserStorage.remove('a/1')).rejects.toThrow()

    await answer()
    expect(await browserStorage.read('a/1')).toEqual({})
    const later = (await openPage()).browserStorage
    await vi.waitFor(async () => expect(await later.read('a/1')).toEqual({}))
  })

  it('what is typed after it was thrown away is all that is kept', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const answer = openLate()
    const { browserStorage } = await openPage()
    const writing = expect(browserStorage.write('a/1', { title: 'Excel' })).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(2_000)
    await writing
    await expect(browserStorage.remove('a/1')).rejects.toThrow()
    await expect(browserStorage.write('a/1', { hours: '12' })).rejects.toThrow()

    await answer()
    await vi.waitFor(() => browserStorage.write('a/1', { place: 'Gent' }))
    expect(await browserStorage.read('a/1')).toEqual({ hours: '12', place: 'Gent' })
    expect(await (await openPage()).browserStorage.read('a/1')).toEqual({ hours: '12', place: 'Gent' })
  })
})

it('is written after all once the database answers', async () => {
  const real = indexedDB
  let refused = true
  const open = (name: string) => (refused ? blocked() : real.open(name))
  vi.stubGlobal('indexedDB', { open })
  const { browserStorage } = await openPage()
  await expect(browserStorage.write('a/1', { title: 'Excel' })).rejects.toThrow()
  refused = false
  await browserStorage.write('a/1', { hours: '12' })

  expect(await (await openPage()).browserStorage.read('a/1')).toEqual({ title: 'Excel', hours: '12' })
})

describe('forgetting everything', () => {
  it('leaves no database', async () => {
    const { browserStorage, forgetDrafts } = await openPage()
    await browserStorage.write('a/1', { title: 'Excel' })
    await forgetDrafts()
    expect(await names()).toEqual([])
  })

  it('holds for another page too, which writes nothing back when it goes', async () => {
    const other = (await openPage()).browserStorage
    await other.write('a/1', { title: 'Excel' })
    const { forgetDrafts } = await openPage()
    await forgetDrafts()

    await expect(other.write('a/1', { title: 'Excel voor gevorderden' })).rejects.toThrow()
    expect(await names()).toEqual([])
    // A page that is opened after it begins with nothing, and keeps again.
    const next = (await openPage()).browserStorage
    expect(await next.read('a/1')).toEqual({})
    await next.write('a/1', { title: 'Word' })
    expect(await next.read('a/1')).toEqual({ title: 'Word' })
  })

  it('leaves what the next person types, also from a form that is still open in a page about to go', async () => {
    const late = await openPage()
    await late.browserStorage.write('a/1', { title: 'Excel' })
    await (await openPage()).forgetDrafts()
    const next = (await openPage()).browserStorage
    await next.write('a/1', { title: 'Word' })

    late.stopKeeping()
    await expect(late.browserStorage.write('a/1', { title: 'Excel' })).rejects.toThrow()
    expect(await next.read('a/1')).toEqual({ title: 'Word' })
  })

  it.each([
    ['never answers', { deleteDatabase: silent }],
    ['may not be touched', { deleteDatabase: blocked }],
  ])('ends, also where the browser %s', async (_, database) => {
    vi.stubGlobal('indexedDB', database)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const forgetting = (await openPage()).forgetDrafts()
    await vi.advanceTimersByTimeAsync(2_000)
    await forgetting
  })
})
