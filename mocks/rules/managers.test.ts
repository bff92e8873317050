import { describe, expect, it } from 'vitest'
import { createMemoryWorld } from '../world/store/memory-world'
import { firstJourney } from '../scenarios/first-journey'
import { everyone } from '../personas/everyone'
import { numbers } from '../scenarios/data/enterprises'
import type { Designation } from '../world/schema/btb'
import type { LocalManager } from '../world/schema/idm'
import { managersOf, manages } from './managers'

const today = '2026-11-23'

const designated = (role: Designation['role'], more: Partial<Designation> = {}): Designation => ({
  id: `${role}-${more.insz ?? 'x'}`,
  enterpriseNumber: 'e',
  insz: 'x',
  role,
  from: '2020-01-01',
  to: null,
  ...more,
})

const appointed = (role: LocalManager['role'], more: Partial<LocalManager> = {}): LocalManager => ({
  id: `${role}-${more.insz ?? 'x'}`,
  organisation: 'e',
  insz: 'x',
  role,
  from: '2020-01-01',
  to: null,
  ...more,
})

it.each<[string, Designation, boolean]>([
  ['a hoofdtoegangsbeheerder', designated('hoofdtoegangsbeheerder'), true],
  ['a co-hoofdtoegangsbeheerder', designated('co-hoofdtoegangsbeheerder'), true],
  ['a toegangsbeheerder for economie', designated('toegangsbeheerder', { domain: 'economie' }), true],
  [
    'a toegangsbeheerder for another domain',
    designated('toegangsbeheerder', { domain: 'mobiliteit' }),
    false,
  ],
  ['one from today', designated('hoofdtoegangsbeheerder', { from: today }), true],
  ['one from tomorrow', designated('hoofdtoegangsbeheerder', { from: '2026-11-24' }), false],
  ['one until today', designated('hoofdtoegangsbeheerder', { to: today }), true],
  ['one until yesterday', designated('hoofdtoegangsbeheerder', { to: '2026-11-22' }), false],
  ['one of another enterprise', designated('hoofdtoegangsbeheerder', { enterpriseNumber: 'f' }), false],
])('%s in BTB', (_, designation, expected) => {
  const world = createMemoryWorld({ designations: [designation] })
  expect(manages(world, 'x', 'e', today)).toBe(expected)
})

it.each<[string, LocalManager, boolean]>([
  ['a hoofd lokale beheerder', appointed('hoofd-lokale-beheerder'), true],
  ['a lokale beheerder', appointed('lokale-beheerder'), true],
  ['one who no longer is', appointed('lokale-beheerder', { to: '2026-11-22' }), false],
  ['one of another organisation', appointed('lokale-beheerder', { organisation: 'f' }), false],
])('%s in IDM', (_, manager, expected) => {
  const world = createMemoryWorld({ localManagers: [manager] })
  expect(manages(world, 'x', 'e', today)).toBe(expected)
})

it('names the highest role first', () => {
  const world = createMemoryWorld({
    designations: [
      designated('co-hoofdtoegangsbeheerder', { insz: 'b' }),
      designated('hoofdtoegangsbeheerder', { insz: 'a' }),
    ],
    localManagers: [
      appointed('lokale-beheerder', { insz: 'd' }),
      appointed('hoofd-lokale-beheerder', { insz: 'c' }),
    ],
  })
  expect(managersOf(world, 'e', today).map(({ insz }) => insz)).toEqual(['a', 'b', 'c', 'd'])
})

describe('in the first journey', () => {
  const world = createMemoryWorld(firstJourney(today))
  const names = (organisation: string) =>
    managersOf(world, organisation, today).map(
      ({ insz, role }) => `${everyone.find((person) => person.insz === insz)?.id ?? insz} ${role}`,
    )

  it.each([
    ['Schrijnwerkerij Van Hout', numbers.vanHout, ['tom hoofdtoegangsbeheerder']],
    ['Pixelzee, where the former one has left', numbers.pixelzee, ['yasmine hoofdtoegangsbeheerder']],
    ['De Cuyper', numbers.deCuyper, ['hilde hoofdtoegangsbeheerder', 'hilde hoofd-lokale-beheerder']],
    ['the bakery that nobody was designated for yet', numbers.zoeteInval, []],
    ['VLAIO', 'OVO999001', ['bart hoofd-lokale-beheerder']],
  ])('of %s', (_, organisation, expected) => {
    expect(names(organisation)).toEqual(expected)
  })
})
