import { describe, expect, it } from 'vitest'
import { everyone } from '../personas/everyone'
import { firstJourney } from '../scenarios/first-journey'
import { createMemoryWorld } from '../world/store/memory-world'
import type { Capacity } from '../world/schema/acm'
import type { Employment, GrantedRight } from '../world/schema/idm'
import type { Enterprise, EnterpriseFunction } from '../world/schema/kbo'
import type { Seed } from '../world/schema/tables'
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
const clothes = '1999901557'
const vlaio = 'OVO999001'

/** A decision as one word. */
function decided(insz: string, organisation: string, capacity: Capacity, day: string, reader = world) {
  const access = decideAccess(reader, insz, organisation, capacity, day)
  return access.allowed ? access.through : access.reason
}

/** A world with one enterprise, and what a test says of the person in it. */
function worldWith(enterprise: { legal: boolean; situation?: string }, more: Seed) {
  const known = world.get('enterprises', bv) as Enterprise
  const kbo: Enterprise['kbo'] = {
    ...known.kbo,
    SoortOnderneming: { Code: enterprise.legal ? '2' : '1', Omschrijving: '' },
    Rechtstoestanden: [{ Code: enterprise.situation ?? '000', Omschrijving: '', DatumBegin: '2016-03-01' }],
  }
  return createMemoryWorld({ enterprises: [{ id: bv, kbo }], employments: [employed()], ...more })
}

const employed = (from = '2019-01-01', to: string | null = null): Employment => ({
  id: 'e',
  organisation: bv,
  insz: 'x',
  type: 'vast',
  email: null,
  phone: null,
  from,
  to,
})

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
    employment: 'e',
    grantedBy: null,
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

  it('a receiver acts without limit, also beside a right', () => {
    const more = {
      functions: [held('90001')],
      rights: [granted('VLAIO Inkom Gebruiker', 'Gebruiker')],
    }
    const limitOf = (legal: boolean) => {
      const access = decideAccess(worldWith({ legal, situation: '050' }, more), 'x', bv, 'EA', today)
      return access.allowed ? [access.through, access.limit] : access.reason
    }
    expect(limitOf(true)).toEqual(['legal-representative', null])
    expect(limitOf(false)).toEqual(['right', null])
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

  it.each([
    ['lasts as long as the right', employed(), 'right'],
    ['ends today', employed('2019-01-01', today), 'right'],
    ['ended yesterday', employed('2019-01-01', '2026-11-22'), 'right-ended'],
    ['begins tomorrow', employed('2026-11-24'), 'right-not-started'],
    ['is not there', { ...employed(), id: 'another' }, 'right-ended'],
  ] as const)('the right on an employment that %s', (_, employment, expected) => {
    const more = { rights: [granted(user, 'Gebruiker')], employments: [employment] }
    expect(decided('x', bv, 'EA', today, worldWith({ legal: true }, more))).toBe(expected)
  })

  it.each([
    ['taken over in 2017', 'migratie', 'Gebruiker', 'right'],
    ['taken over without its context', 'migratie', null, 'no-right'],
    ['given by a manager', 'beheerder', 'Gebruiker', 'no-right'],
  ] as const)('the right under its name before December 2017, %s', (_, source, context, expected) => {
    const right = { ...granted('AIO Inkom Gebruiker', context, '2017-12-05'), source }
    const one = worldWith({ legal: true }, { rights: [right], employments: [employed('2017-12-05')] })
    expect(decided('x', bv, 'EA', today, one)).toBe(expected)
    expect(rolesOf(one, 'x', 'EA', bv, today)).toEqual(
      expected === 'right' ? [`VLAIO_Inkom_Gebruiker-Gebruiker:${bv}`] : [],
    )
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
      { organisation: bv, access: { allowed: true, through: 'right', limit: null } },
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
