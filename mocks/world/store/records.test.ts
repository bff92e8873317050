import { expect, it } from 'vitest'
import { createRecords, recordsOf, type Records } from './records'
import type { Transaction } from '../world'

const planted = () => {
  const index = createRecords()
  const counters = ['a', 'b', 'c'].map((id) => ({ id, value: 0 }))
  index.load(recordsOf({ counters }, 1), 1)
  return index
}

/** Commits a change in one tab and gives what it wrote, for another tab to take over. */
function commit(index: Records, change: (transaction: Transaction) => void) {
  const { transaction, touched } = index.draft()
  change(transaction)
  const records = touched()
  index.apply(records, index.version() + 1)
  return records
}

const idsIn = (index: Records) => index.all('counters').map(({ id }) => id)

it('keeps the order of the other tab, also when it missed that a record was away', () => {
  const one = planted()
  const other = planted()
  commit(one, (change) => change.remove('counters', 'a'))
  const putAgain = commit(one, (change) => change.put('counters', { id: 'a', value: 1 }))
  other.apply(putAgain, one.version())
  expect(idsIn(one)).toEqual(['b', 'c', 'a'])
  expect(idsIn(other)).toEqual(['b', 'c', 'a'])
})

it('learns of a removal', () => {
  const one = planted()
  const other = planted()
  other.apply(
    commit(one, (change) => change.remove('counters', 'b')),
    one.version(),
  )
  expect(idsIn(other)).toEqual(['a', 'c'])
})

it('does not go back to a version that it has passed', () => {
  const one = planted()
  const old = commit(one, (change) => change.put('counters', { id: 'a', value: 1 }))
  commit(one, (change) => change.put('counters', { id: 'a', value: 2 }))
  one.apply(old, 2)
  expect(one.get('counters', 'a')?.value).toBe(2)
})

it('forgets what was there when everything is replaced', () => {
  const one = planted()
  one.load(recordsOf({ counters: [{ id: 'z', value: 0 }] }, 7), 7)
  expect([idsIn(one), one.version()]).toEqual([['z'], 7])
})
