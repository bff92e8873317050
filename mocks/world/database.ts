/** Longer than a healthy browser needs to open a database; some never answer at all. */
const openingTime = 5_000

/** A request's result. Awaiting it keeps the transaction going, awaiting anything else ends it. */
export const answerOf = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused a request'))
  })

const endOf = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB gave up a transaction'))
  })

function openDatabase(name: string, createStores: (database: IDBDatabase) => void) {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    const timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), openingTime)
    request.onupgradeneeded = () => createStores(request.result)
    request.onblocked = () => reject(new Error('IndexedDB is blocked by another tab'))
    request.onerror = () => reject(request.error ?? new Error('IndexedDB cannot be opened'))
    request.onsuccess = () => {
      clearTimeout(timer)
      resolve(request.result)
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

/**
 * Runs work inside one transaction over all stores. What it gives is there when the transaction is complete; when
 * it throws, nothing is written. The database is opened when it is needed, and again when the browser closed it.
 */
export type Within = <Result>(
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction) => Promise<Result>,
) => Promise<Result>

export function createDatabase(name: string, createStores: (database: IDBDatabase) => void): Within {
  let connection: Promise<IDBDatabase> | null = null
  const forget = () => (connection = null)

  async function connect() {
    const database = await openDatabase(name, createStores)
    database.onversionchange = () => {
      database.close()
      forget()
    }
    database.onclose = forget
    return database
  }

  async function begin(mode: IDBTransactionMode) {
    connection ??= connect()
    const database = await connection
    return database.transaction(database.objectStoreNames, mode, { durability: 'relaxed' })
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
    // Whoever awaits `end` hears of it; a work that threw must not leave it unheard.
    end.catch(() => undefined)
    try {
      const result = await work(transaction)
      await end
      return result
    } catch (error) {
      abort(transaction)
      throw error
    }
  }
}
