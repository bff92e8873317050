import { expect, it } from 'vitest'
import type { Transaction } from '../world'
import { createRecords, type Records, type StoredRecord } from './records'

const counters = (...ids: string[]) => ({ counters: ids.map((id) => ({ id, value: 0 })) })
const planted = (...ids: string[]) => {
  const records = createRecords()
  records.load(counters(...ids), [], 1)
  return records
}

/** Commits a change in one tab and gives what it wrote, for another tab to take over. */
function commit(records: Records, change: (transaction: Transaction) => void) {
  const { transaction, touched } = records.draft()
  change(transaction)
  const changed = touched()
  records.apply(changed, records.version() + 1)
  return changed
}

const idsIn = (records: Records) => records.all('counters').map(({ id }) => id)
const stored = (records: Records): StoredRecord[] =>
  records.difference().map((changed) => ({ ...changed, version: 1 }))

it('keeps the order of the other tab, also when it missed that a record was away', () => {
  const one = planted('a', 'b', 'c')
  const other = planted('a', 'b', 'c')
  commit(one, (change) => change.remove('counters', 'a'))
  const putAgain = commit(one, (change) => change.put('counters', { id: 'a', value: 1 }))
  other.apply(putAgain, one.version())
  expect(idsIn(one)).toEqual(['b', 'c', 'a'])
  expect(idsIn(other)).toEqual(['b', 'c', 'a'])
})

it('learns of a removal', () => {
  const one = planted('a', 'b', 'c')
  const other = planted('a', 'b', 'c')
  other.apply(
    commit(one, (change) => change.remove('counters', 'b')),
    one.version(),
  )
  expect(idsIn(other)).toEqual(['a', 'c'])
})

it('does not go back to a version that it has passed', () => {
  const one = planted('a', 'b', 'c')
  const old = commit(one, (change) => change.put('counters', { id: 'a', value: 1 }))
  commit(one, (change) => change.put('counters', { id: 'a', value: 2 }))
  one.apply(old, 2)
  expect(one.get('counters', 'a')?.value).toBe(2)
})

it('forgets what was there when everything is replaced', () => {
  const one = planted('a', 'b', 'c')
  commit(one, (change) => change.put('counters', { id: 'd', value: 1 }))
  one.load(counters('z'), [], 7)
  expect([idsIn(one), one.version(), one.difference()]).toEqual([['z'], 7, []])
})

it('holds as difference what was changed, put or removed, and no trace of what came and went', () => {
  const one = planted('a', 'b', 'c')
  commit(one, (change) => {
    change.put('counters', { id: 'b', value: 1 })
    change.remove('counters', 'c')
    change.put('counters', { id: 'd', value: 1 })
    change.put('counters', { id: 'e', value: 1 })
  })
  commit(one, (change) => change.remove('counters', 'd'))
  expect(one.difference()).toEqual([
    { table: 'counters', id: 'b', order: 0, record: { id: 'b', value: 1 } },
    { table: 'counters', id: 'c', order: 0, record: null },
    { table: 'counters', id: 'e', order: 2, record: { id: 'e', value: 1 } },
  ])
})

it('puts a difference over another base: what is in both stands where the base has it', () => {
  const one = planted('a', 'b', 'c')
  commit(one, (change) => {
    change.put('counters', { id: 'b', value: 1 })
    change.put('counters', { id: 'c', value: 1 })
    change.remove('counters', 'a')
    change.put('counters', { id: 'mine', value: 1 })
  })
  const next = createRecords()
  next.load(counters('new', 'c', 'a', 'last'), stored(one), 1)
  // What the base has no more stays, before what people put.
  expect(idsIn(next)).toEqual(['new', 'c', 'last', 'b', 'mine'])
  commit(next, (change) => change.put('counters', { id: 'more', value: 1 }))
  expect(idsIn(next)).toEqual(['new', 'c', 'last', 'b', 'mine', 'more'])
})
