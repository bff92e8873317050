/** Longer than a healthy browser needs, in milliseconds; some never answer at all. */
const openingTime = 5_000
/** A transaction also waits for those of other tabs. */
const transactionTime = 10_000

/** While the browser throws data away it lets nothing be opened; so long after it has, in milliseconds, it does. */
const recovery = 500

/** The browser's store cannot be used: it is silent, or another page has it. Nothing is wrong with what it holds. */
export class StoreError extends Error {
  override name = 'StoreError'
}

/** A request's result. Awaiting it keeps the transaction going, awaiting anything else ends it. */
export const answerOf = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new StoreError('IndexedDB refused a request'))
  })

const endOf = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new StoreError('IndexedDB gave up a transaction'))
  })

function openDatabase(name: string, createStores: (database: IDBDatabase) => void) {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    let late = false
    const timer = setTimeout(() => {
      late = true
      reject(new StoreError('IndexedDB does not answer'))
    }, openingTime)
    request.onupgradeneeded = () => createStores(request.result)
    request.onblocked = () => reject(new StoreError('IndexedDB is blocked by another tab'))
    request.onerror = () => reject(request.error ?? new StoreError('IndexedDB cannot be opened'))
    request.onsuccess = () => {
      clearTimeout(timer)
      // Nobody waits for it any more, and an open one stands in the way of who wants to delete it.
      if (late) request.result.close()
      else resolve(request.result)
    }
  })
}

function abort(transaction: IDBTransaction) {
  try {
    transaction.abort()
  } catch {
    // It had ended already, so there is nothing left to give up.
  }
}

/** Rejects when the time is over; `stop` ends the waiting. */
function limit(milliseconds: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError('IndexedDB does not answer')), milliseconds)
  })
  return { over, stop: () => clearTimeout(timer) }
}

/**
 * Runs work inside one transaction over all stores. What it gives is there when the transaction is complete; when
 * it throws, nothing is written. The database is opened when it is needed, and again when the browser closed it.
 *
 * @throws StoreError when the browser does not answer in time
 */
export type Within = <Result>(
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction) => Promise<Result>,
) => Promise<Result>

/**
 * @param closed - called a moment after the browser closed the database by itself, as it does when somebody deletes the
 * site's data
 */
export function createDatabase(
  name: string,
  createStores: (database: IDBDatabase) => void,
  closed: () => void = () => {},
): Within {
  let connection: Promise<IDBDatabase> | null = null
  const forget = () => (connection = null)

  async function connect() {
    const database = await openDatabase(name, createStores)
    database.onversionchange = () => {
      database.close()
      forget()
    }
    database.onclose = () => {
      forget()
      setTimeout(closed, recovery)
    }
    return database
  }

  async function begin(mode: IDBTransactionMode) {
    connection ??= connect()
    const database = await connection
    return database.transaction(Array.from(database.objectStoreNames), mode, { durability: 'relaxed' })
  }

  async function beginAnyhow(mode: IDBTransactionMode) {
    try {
      return await begin(mode)
    } catch (error) {
      forget()
      // The browser has closed the database and has not told us yet.
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
      return begin(mode)
    }
  }

  return async (mode, work) => {
    const transaction = await beginAnyhow(mode)
    const end = endOf(transaction)
    const { over, stop } = limit(transactionTime)
    // Whoever awaits `end` hears of it; a work that threw must not leave it unheard.
    end.catch(() => undefined)
    over.catch(() => undefined)
    try {
      const result = await Promise.race([work(transaction), over])
      await Promise.race([end, over])
      return result
    } catch (error) {
      abort(transaction)
      throw error
    } finally {
      stop()
    }
  }
}
