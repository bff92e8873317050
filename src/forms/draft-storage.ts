import type { Draft, DraftStorage } from './draft-keys'

const name = 'kmo-drafts'
const store = 'drafts'

/** Longer than a healthy browser needs, in milliseconds; some never answer. A form waits no longer for its draft. */
const patience = 2_000

/** The browser does not keep what was typed. */
class NotKept extends Error {
  override name = 'NotKept'
}

/** What the browser did not keep, as long as the page. */
const memory = new Map<string, Draft>()
/** Places of which the browser may still hold what was thrown away: it does not count, and goes as soon as it answers. */
const removed = new Set<string>()

let connection: Promise<IDBDatabase> | null = null
/** The database stood here while this page was open. */
let known = false
/** Questions that the browser has not answered in time; while there are any, it is asked nothing more. */
let unanswered = 0
/** This page keeps nothing any more. */
let stopped = false

const answerOf = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new NotKept())
  })

const endOf = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new NotKept())
  })

/**
 * Opens the database, once per page. It closes for whoever deletes it. When it was there and is no more, somebody threw
 * away what was typed (the demo's reset, or the person in the browser): then this page does not bring it back.
 */
function open(): Promise<IDBDatabase> {
  const opening = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onupgradeneeded = () => {
      if (known) request.transaction?.abort()
      else request.result.createObjectStore(store)
    }
    request.onerror = () => reject(request.error ?? new NotKept())
    request.onsuccess = () => {
      known = true
      const forget = () => (connection = null)
      request.result.onclose = forget
      request.result.onversionchange = () => {
        request.result.close()
        forget()
      }
      resolve(request.result)
    }
  })
  opening.catch(() => (connection = null))
  return opening
}

/** Does something with the drafts, within the time a form can wait. */
async function within<Result>(
  mode: IDBTransactionMode,
  work: (records: IDBObjectStore) => Promise<Result>,
): Promise<Result> {
  if (stopped || unanswered > 0) throw new NotKept()
  const answer = (connection ??= open()).then((database) =>
    work(database.transaction(store, mode).objectStore(store)),
  )
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      unanswered += 1
      const answered = () => {
        unanswered -= 1
        // What was asked late may have been written after it was thrown away.
        for (const place of removed) void erase(place).catch(() => {})
      }
      answer.then(answered, answered)
      reject(new NotKept())
    }, patience)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

const fieldsOf = (place: string) => IDBKeyRange.bound([place], [place, []])

const erase = (place: string) =>
  within('readwrite', async (records) => {
    records.delete(fieldsOf(place))
    await endOf(records.transaction)
    removed.delete(place)
  })

/**
 * What was typed, in the browser's database `kmo-drafts`. What the browser does not keep lives as long as the page: then
 * `write` rejects, so that nobody says it is kept, and `read` gives it all the same.
 */
export const browserStorage: DraftStorage = {
  read: async (place) => {
    const kept = await within('readonly', (records) =>
      answerOf<[name: string, value: unknown][]>(records.getAll(fieldsOf(place))),
    ).catch(() => [])
    const fields = { ...(!removed.has(place) && Object.fromEntries(kept)), ...memory.get(place) }
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  },
  // Reads nothing first and commits at once: a page that is being left runs no more code after this.
  write: async (place, changed) => {
    const fields = { ...memory.get(place), ...changed }
    // As it is now: when it is written late, what was thrown away after it is thrown away all the same.
    const anew = removed.has(place)
    try {
      await within('readwrite', async (records) => {
        if (anew) records.delete(fieldsOf(place))
        for (const [field, value] of Object.entries(fields)) {
          if (value === undefined) records.delete([place, field])
          else records.put([field, value], [place, field])
        }
        records.transaction.commit()
        await endOf(records.transaction)
      })
      if (anew) removed.delete(place)
      memory.delete(place)
    } catch (error) {
      memory.set(place, fields)
      throw error
    }
  },
  remove: async (place) => {
    memory.delete(place)
    removed.add(place)
    await erase(place)
  },
}

/** From now on this page neither keeps nor gives anything: it is about to go. */
export function stopKeeping() {
  stopped = true
  memory.clear()
}

/**
 * Throws away everything that was typed in this browser, by whomever. Other pages write nothing back: see `open`.
 */
export async function forgetDrafts(): Promise<void> {
  memory.clear()
  removed.clear()
  const deleted = new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => resolve()
    // A page that sleeps holds it: it is deleted as soon as that one wakes or goes.
    request.onblocked = () => resolve()
  })
  const late = new Promise<void>((resolve) => setTimeout(resolve, patience))
  // Where there are no databases there is nothing to delete.
  await Promise.race([deleted, late]).catch(() => {})
}
