import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { GrantedRight } from '../schema/idm'
import type { Transaction, World } from '../world'
import { createMemoryWorld } from './memory-world'

const ids = ['a', 'b', 'c', 'd', 'e']
const persons = ['tom', 'an', 'jan']

const right = (id: string, insz: string): GrantedRight => ({
  id,
  insz,
  organisation: '1999900171',
  employment: `${id}-employment`,
  right: 'VLAIO Inkom Gebruiker',
  context: 'Gebruiker',
  from: '2026-01-01',
  to: null,
  source: 'beheerder',
  grantedBy: null,
})

/** One step of a change: a right is put, for one person or another, or taken away. */
const step = fc.record({
  id: fc.constantFrom(...ids),
  insz: fc.option(fc.constantFrom(...persons)),
})
const changes = fc.array(fc.array(step, { maxLength: 6 }), { maxLength: 8 })

function take(transaction: Transaction, { id, insz }: { id: string; insz: string | null }) {
  if (insz === null) transaction.remove('rights', id)
  else transaction.put('rights', right(id, insz))
}

/** By insz, in the order in which the rights of a list stand. */
const byPerson = (rights: readonly GrantedRight[]) =>
  persons.map((insz) => rights.filter((one) => one.insz === insz))
const found = (reader: Pick<World, 'where'>) => persons.map((insz) => reader.where('rights', 'insz', insz))

it('finds by index what a look through the table finds, in the same order, within a change and after it', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const world = createMemoryWorld({ rights: [right('a', 'tom'), right('b', 'an')] })
      // The same changes without any index made beforehand.
      const later = createMemoryWorld({ rights: [right('a', 'tom'), right('b', 'an')] })
      for (const steps of list) {
        const within = await world.transact((transaction) => {
          found(transaction)
          for (const one of steps) take(transaction, one)
          return found(transaction)
        })
        await later.transact((transaction) => steps.forEach((one) => take(transaction, one)))
        const looked = byPerson(world.all('rights'))
        expect(within).toEqual(looked)
        expect(found(world)).toEqual(looked)
      }
      expect(found(later)).toEqual(byPerson(later.all('rights')))
      expect(later.all('rights')).toEqual(world.all('rights'))
    }),
  )
})

it('finds nothing under a key that no record has, and nothing under null', () => {
  const world = createMemoryWorld({ counters: [{ id: 'a', value: 1 }] })
  expect(world.where('rights', 'insz', 'nobody')).toEqual([])
  expect(world.where('applications', 'projectNumber', 'null')).toEqual([])
})
