import { machineNow } from '../clock'
import { dayOf } from '../days'
import { schemaVersion, type Seed } from '../schema/tables'
import type { CalendarDate } from '../schema/time'
import type { JournalEntry, World } from '../world'
import { convert, withoutSignIns } from './conversions'
import type { ChangedRecord } from './difference'
import { entryOf, fold, grown, isOver, journalLimits, noJournal } from './journal'
import { createNews } from './news'
import { createRecords, runChange } from './records'

/**
 * A world of one page, gone when the page goes: for tests, for Node, and where the browser keeps nothing.
 *
 * @param seed - what it begins with; a function is asked anew at each reset, for the day
 * @param options.digest - of the seed
 * @param options.news - of whoever has something to tell of it too
 * @param options.machine - the machine's time
 * @param options.limits - of the journal
 */
export function createMemoryWorld(
  seed: Seed | ((day: CalendarDate) => Seed),
  { digest = '', news = createNews(), machine = machineNow, limits = journalLimits } = {},
): World {
  const records = createRecords()
  const listeners = new Set<() => void>()
  const changed = () => listeners.forEach((listener) => listener())
  const today = () => dayOf(machine())
  let day = today()
  let journal: JournalEntry[] = []
  let size = noJournal

  function begin(on: CalendarDate, difference: ChangedRecord[]) {
    day = on
    journal = []
    size = noJournal
    const base = typeof seed === 'function' ? seed(day) : seed
    records.load(
      base,
      difference.map((one) => ({ ...one, version: 1 })),
      1,
    )
  }

  async function beginAnew(on: CalendarDate, difference: ChangedRecord[]) {
    begin(on, difference)
    changed()
    news.tell('reset')
  }

  function write(entry: JournalEntry) {
    journal.push(entry)
    size = grown(size, entry)
    if (!isOver(size, limits)) return
    const { count, left } = fold(journal, size, limits)
    journal.splice(0, count)
    size = left
  }

  begin(day, [])
  return {
    persistent: false,
    damaged: false,
    get: records.get,
    where: records.where,
    all: records.all,
    // async, so that a change that throws is a promise that rejects, as in every world.
    transact: async (change, cause) => {
      const draft = records.draft()
      const result = runChange(change, draft)
      const touched = draft.touched()
      if (touched.length > 0) {
        const n = records.version() + 1
        const entry = entryOf(records, touched, { n, cause: cause ?? null, machine: machine() })
        if (entry) write(entry)
        records.apply(touched, n)
        changed()
      }
      return result
    },
    journal: async () => [...journal],
    caughtUp: () => Promise.resolve(),
    // There is no other window.
    onOthers: () => {},
    reset: () => beginAnew(today(), []),
    exportDifference: async () =>
      withoutSignIns({ schemaVersion, base: { day, digest }, records: records.difference() }),
    importDifference: async (file) => {
      const { base, records: given } = convert(file, today())
      await beginAnew(base.day, given)
    },
    refresh: () => Promise.resolve(),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onNews: news.hear,
    earlier: () => Promise.resolve(null),
    forgetEarlier: () => Promise.resolve(),
  }
}
