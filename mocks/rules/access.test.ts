import { describe, expect, it } from 'vitest'
import { everyone } from '../personas/everyone'
import { firstJourney } from '../scenarios/first-journey'
import { createMemoryWorld } from '../world/memory-world'
import type { Capacity, Enterprise, EnterpriseFunction, GrantedRight, Seed } from '../world/schema'
import { decideAccess, organisationsOf, rolesOf } from './access'
import { legalRepresentativeOf } from './representatives'

const today = '2026-11-23'
const world = createMemoryWorld(firstJourney(today))
const inszOf = (id: string) => everyone.find((person) => person.id === id)?.insz ?? `no person ${id}`

const bv = '1999900171'
const bakery = '1999900270'
const pixelzee = '1999900468'
const doctor = '1999900567'
const salon = '1999900765'
const consultant = '1999901458'
const clothes = '1999901557'
const bankrupt = '1999901755'
const ceased = '1999901854'
const vlaio = 'OVO999001'

/** A decision as one word. */
function decided(insz: string, organisation: string, capacity: Capacity, day: string, reader = world) {
  const access = decideAccess(reader, insz, organisation, capacity, day)
  return access.allowed ? access.through : access.reason
}

describe('in the first journey', () => {
  it.each([
    ['tom', bv, 'EA', today, 'legal-representative'],
    ['tom', bv, 'EA', '2016-02-29', 'no-right'],
    ['tom', bv, 'EA', '2016-03-01', 'legal-representative'],
    ['tom', bv, 'BUR', today, 'capacity-not-admitted'],
    ['tom', bv, 'LB', today, 'capacity-not-admitted'],
    ['tom', bv, 'GID', today, 'organisation-unknown'],
    ['tom', pixelzee, 'EA', today, 'no-right'],
    ['tom', '1999999943', 'EA', today, 'organisation-unknown'],
    ['ingrid', bakery, 'EA', today, 'owner-without-right'],
    ['elke', doctor, 'EA', today, 'right'],
    ['elke', doctor, 'EA', '2018-03-11', 'right-not-started'],
    ['yasmine', pixelzee, 'EA', today, 'legal-representative'],
    ['marc', pixelzee, 'EA', '2021-01-31', 'legal-representative'],
    ['marc', pixelzee, 'EA', '2021-02-01', 'function-ended'],
    ['sara', pixelzee, 'EA', today, 'right-ended'],
    ['sara', pixelzee, 'EA', '2026-10-09', 'right'],
    ['sara', pixelzee, 'EA', '2026-10-10', 'right-ended'],
    ['sara', bv, 'EA', today, 'no-right'],
    ['luc', pixelzee, 'EA', today, 'right'],
    ['luc', salon, 'EA', today, 'right'],
    ['luc', clothes, 'EA', today, 'right'],
    ['luc', bv, 'EA', today, 'no-right'],
    ['sofie', consultant, 'EA', '2017-12-04', 'right-not-started'],
    ['sofie', consultant, 'EA', '2017-12-05', 'right'],
    ['jan', bankrupt, 'EA', today, 'legal-representative'],
    ['marc', bankrupt, 'EA', today, 'legal-representative'],
    ['hugo', ceased, 'EA', today, 'right'],
    ['nele', vlaio, 'GID', today, 'right'],
    ['nele', vlaio, 'EA', today, 'organisation-unknown'],
    ['bart', vlaio, 'GID', today, 'right'],
    ['tom', vlaio, 'GID', today, 'no-right'],
    ['nele', bv, 'EA', today, 'no-right'],
  ] as const)('%s for %s as %s on %s: %s', (person, organisation, capacity, day, expected) => {
    expect(decided(inszOf(person), organisation, capacity, day)).toBe(expected)
  })
})

/** A world with one enterprise, and what a test says of the person in it. */
function worldWith(enterprise: { legal: boolean; status?: string; situation?: string }, more: Seed) {
  const known = world.get('enterprises', bv) as Enterprise
  const kbo: Enterprise['kbo'] = {
    ...known.kbo,
    SoortOnderneming: { Code: enterprise.legal ? '2' : '1', Omschrijving: '' },
    StatusKBO: { Code: enterprise.status ?? 'AC', Omschrijving: '' },
    Rechtstoestanden: [{ Code: enterprise.situation ?? '000', Omschrijving: '', DatumBegin: '2016-03-01' }],
  }
  return createMemoryWorld({ enterprises: [{ id: bv, kbo }], ...more })
}

const held = (code: string, to: string | null = null): EnterpriseFunction => ({
  id: `f${code}`,
  enterpriseNumber: bv,
  insz: 'x',
  code,
  description: '',
  from: '2020-01-01',
  to,
})

const granted = (right: string, context: string | null, from = '2020-01-01', to: string | null = null) =>
  ({
    id: `r${right}${from}`,
    organisation: bv,
    insz: 'x',
    employment: 'vast',
    right,
    context,
    from,
    to,
    source: 'beheerder',
  }) satisfies GrantedRight

describe('by function in KBO', () => {
  it.each([
    ['00001', true],
    ['10002', true],
    ['10003', true],
    ['10005', false],
    ['10006', true],
    ['10007', true],
    ['10021', false],
    ['10031', true],
    ['00004', false],
    ['20090', false],
    ['30000', true],
    ['90001', false],
  ])('%s represents the enterprise: %s', (code, represents) => {
    const one = worldWith({ legal: true }, { functions: [held(code)] })
    expect(legalRepresentativeOf(one, 'x', today)).toEqual(represents ? [bv] : [])
    expect(decided('x', bv, 'EA', today, one)).toBe(represents ? 'legal-representative' : 'no-right')
  })

  it('gives a receiver access only to a bankrupt enterprise', () => {
    const one = worldWith({ legal: true, situation: '050' }, { functions: [held('90001')] })
    expect(decided('x', bv, 'EA', today, one)).toBe('legal-representative')
  })

  it.each([
    ['AC', 'legal-representative'],
    ['ST', 'legal-representative'],
    ['AN', 'enterprise-annulled'],
  ])('with status %s: %s', (status, expected) => {
    const one = worldWith({ legal: true, status }, { functions: [held('10002')] })
    expect(decided('x', bv, 'EA', today, one)).toBe(expected)
  })

  it('keeps access by a new function after an older one has ended', () => {
    const functions = [held('10002', '2022-01-01'), held('10007')]
    expect(decided('x', bv, 'EA', today, worldWith({ legal: true }, { functions }))).toBe(
      'legal-representative',
    )
  })
})

describe('by right in IDM', () => {
  const user = 'VLAIO Inkom Gebruiker'
  it.each([
    ['the right', [granted(user, 'Gebruiker')], 'right'],
    ['the context forgotten', [granted(user, null)], 'no-right'],
    ['the context of staff', [granted(user, 'Medewerker')], 'no-right'],
    ['the right of an application manager', [granted('VLAIO Inkom Toepassingsbeheerder', null)], 'no-right'],
    ['a right of another application', [granted('VLAIO Subsidiedatabank', 'Gebruiker')], 'no-right'],
    ['a right that begins today', [granted(user, 'Gebruiker', today)], 'right'],
    ['a right that begins tomorrow', [granted(user, 'Gebruiker', '2026-11-24')], 'right-not-started'],
    ['a right that ends today', [granted(user, 'Gebruiker', '2020-01-01', today)], 'right'],
    ['a right that ended', [granted(user, 'Gebruiker', '2020-01-01', '2026-11-22')], 'right-ended'],
    [
      'a right that ended and one that is to come',
      [granted(user, 'Gebruiker', '2020-01-01', '2021-01-01'), granted(user, 'Gebruiker', '2027-01-01')],
      'right-not-started',
    ],
  ] as const)('%s', (_, rights, expected) => {
    expect(decided('x', bv, 'EA', today, worldWith({ legal: true }, { rights: [...rights] }))).toBe(expected)
  })

  it('lets the owner of a natural person in', () => {
    const more = { functions: [held('00001')], rights: [granted(user, 'Gebruiker')] }
    expect(decided('x', bv, 'EA', today, worldWith({ legal: false }, more))).toBe('right')
  })

  it('is not needed by a representative of a legal person, also when it has ended', () => {
    const more = {
      functions: [held('10002')],
      rights: [granted(user, 'Gebruiker', '2020-01-01', '2021-01-01')],
    }
    expect(decided('x', bv, 'EA', today, worldWith({ legal: true }, more))).toBe('legal-representative')
  })
})

describe('signing in as', () => {
  const ties = (person: string, capacity: Capacity) =>
    organisationsOf(world, inszOf(person), capacity, today).map(({ organisation, access }) => [
      organisation,
      access.allowed,
    ])

  it.each([
    [
      'tom',
      'EA',
      [
        [bv, true],
        ['1999901359', true],
      ],
    ],
    ['ingrid', 'EA', [[bakery, false]]],
    ['sara', 'EA', [[pixelzee, false]]],
    [
      'luc',
      'EA',
      [
        [pixelzee, true],
        [salon, true],
        [clothes, true],
      ],
    ],
    ['elke', 'EA', [[doctor, true]]],
    ['nele', 'EA', []],
    ['nele', 'GID', [[vlaio, true]]],
    ['tom', 'GID', []],
    ['tom', 'BUR', []],
  ] as const)('%s as %s has %j', (person, capacity, expected) => {
    expect(ties(person, capacity)).toEqual(expected)
  })

  it('goes by the functions of another day where KBO is not known of today, and by the rights of today', () => {
    const inEffect = { ...granted('VLAIO Inkom Gebruiker', 'Gebruiker', today), insz: 'y' }
    const one = worldWith(
      { legal: true },
      { functions: [{ ...held('10002'), from: today }], rights: [inEffect] },
    )
    expect(organisationsOf(one, 'x', 'EA', today)).toHaveLength(1)
    expect(organisationsOf(one, 'x', 'EA', today, '2026-11-22')).toEqual([])
    expect(organisationsOf(one, 'y', 'EA', today, '2026-11-22')).toEqual([
      { organisation: bv, access: { allowed: true, through: 'right' } },
    ])
  })
})

describe('roles', () => {
  it.each([
    ['luc', 'EA', pixelzee, [`VLAIO_Inkom_Gebruiker-Gebruiker:${pixelzee}`]],
    ['nele', 'GID', vlaio, [`VLAIO_Inkom_Gebruiker-Medewerker:${vlaio}`]],
    ['bart', 'GID', vlaio, [`VLAIO_Inkom_Toepassingsbeheerder:${vlaio}`]],
    ['sara', 'EA', pixelzee, []],
    ['tom', 'EA', bv, []],
    ['luc', 'BUR', pixelzee, []],
  ] as const)('of %s as %s for %s', (person, capacity, organisation, expected) => {
    expect(rolesOf(world, inszOf(person), capacity, organisation, today)).toEqual(expected)
  })
})
