import { expect, it } from 'vitest'
import { createMemoryWorld } from './store/memory-world'
import {
  depositCommunication,
  nextProjectNumber,
  projectNumber,
  randomId,
  structuredCommunication,
} from './ids'

it.each([
  ['1234567890', '+++123/4567/89002+++'],
  ['9000012345', '+++900/0012/34541+++'],
  ['0108068171', '+++010/8068/17183+++'],
  ['0000000097', '+++000/0000/09797+++'],
])('writes %s as the structured communication %s', (base, expected) => {
  expect(structuredCommunication(base)).toBe(expected)
})

it('gives projects of two years with the same running number their own communication', () => {
  const [earlier, later] = [2025, 2026].map((year) => depositCommunication(projectNumber(year, 12_345)))
  expect([earlier, later]).toEqual(['+++925/0012/34501+++', '+++926/0012/34577+++'])
})

it('counts project numbers by year', async () => {
  const world = createMemoryWorld({ counters: [{ id: 'project-2026', value: 12_345 }] })
  const next = (year: number) => world.transact((change) => nextProjectNumber(change, year))
  expect([await next(2026), await next(2026), await next(2027)]).toEqual([
    '2026KMO012346',
    '2026KMO012347',
    '2027KMO000001',
  ])
})

it('makes ids of 128 bits that do not repeat', () => {
  const made = Array.from({ length: 100 }, randomId)
  expect(made.filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([])
  expect(new Set(made).size).toBe(100)
})
