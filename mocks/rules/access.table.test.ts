/**
 * Who may use the e-loket for whom, and on which day: the information page as a table. The headings are its rules; each
 * row is a person, an organisation, a day, and the answer with why. Days are counted from a world planted on
 * 23 November 2026.
 */
import { describe, expect, it } from 'vitest'
import { everyone } from '../personas/everyone'
import { clientRights } from '../scenarios/data/clients'
import { numbers } from '../scenarios/data/enterprises'
import { firstJourney } from '../scenarios/first-journey'
import { createMemoryWorld } from '../world/store/memory-world'
import type { Capacity } from '../world/schema/acm'
import type { Enterprise } from '../world/schema/kbo'
import type { Seed } from '../world/schema/tables'
import { decideAccess, type Access } from './access'

const today = '2026-11-23'
const vlaio = 'OVO999001'
const seed = firstJourney(today)
const world = createMemoryWorld(seed)

const inszOf = (id: string) => everyone.find((person) => person.id === id)?.insz ?? `no person ${id}`

/** The answer in words. */
function answerOf(access: Access): string {
  if (!access.allowed) return `no: ${access.reason}`
  const through = access.through === 'right' ? 'yes, by right' : 'yes, as representative'
  return access.limit ? `${through}, ${access.limit}` : through
}

type Row = [person: string, organisation: string, day: string, answer: string, why: string]

const clients = clientRights(today).map(({ organisation }) => organisation)

/** The number of an enterprise of the stories by its name, of an accountant's client by its place in the row. */
function codeOf(name: string): string {
  if (name === 'vlaio') return vlaio
  const client = clients[Number(/^client (\d+)$/.exec(name)?.[1]) - 1]
  return client ?? numbers[name as keyof typeof numbers] ?? name
}

function check(rows: Row[], capacity: Capacity = 'EA', reader = world) {
  it.each(rows)('%s for %s on %s — %s: %s', (person, organisation, day, answer) => {
    const access = decideAccess(reader, inszOf(person), codeOf(organisation), capacity, day)
    expect(answerOf(access)).toBe(answer)
  })
}

describe('a legal representative of a legal person may at once', () => {
  check([
    ['tom', 'vanHout', today, 'yes, as representative', 'director of a BV'],
    ['karel', 'deCuyper', today, 'yes, as representative', 'managing director of an NV'],
    ['koen', 'hoefkens', today, 'yes, as representative', 'managing director of an NV'],
    ['lies', 'lok', today, 'yes, as representative', 'working partner of a VOF'],
    [
      'an',
      'deBrug',
      today,
      'yes, as representative',
      'director of a VZW; that it may not apply is another rule',
    ],
    ['tom', 'tuinenNoord', today, 'yes, as representative', 'manager of a maatschap'],
    ['fatima', 'nieuwEnFris', today, 'yes, as representative', 'director of a CV'],
    ['griet', 'verbist', today, 'yes, as representative', 'director of a BV'],
    [
      'karel',
      'havenstroom',
      today,
      'yes, as representative',
      'permanent representative of a director, Voltplus',
    ],
    ['yasmine', 'pixelzee', today, 'yes, as representative', 'director since 2021'],
  ])
})

describe('a function has a begin and an end', () => {
  check([
    ['tom', 'vanHout', '2016-02-29', 'no: no-right', 'the day before it begins'],
    ['tom', 'vanHout', '2016-03-01', 'yes, as representative', 'the day on which it begins'],
    ['marc', 'pixelzee', '2021-01-31', 'yes, as representative', 'the day on which it ends'],
    ['marc', 'pixelzee', '2021-02-01', 'no: function-ended', 'the day after'],
    ['marc', 'pixelzee', today, 'no: function-ended', 'years after'],
    ['yasmine', 'pixelzee', '2021-01-31', 'no: no-right', 'the day before it begins'],
    ['yasmine', 'pixelzee', '2021-02-01', 'yes, as representative', 'who followed him, from the first day'],
  ])
})

describe('of a natural person only by a right', () => {
  check([
    ['ingrid', 'zoeteInval', today, 'no: owner-without-right', 'has not been to BTB and gebruikersbeheer'],
    ['elke', 'maris', '2018-03-11', 'no: right-not-started', 'the day before the right begins'],
    ['elke', 'maris', '2018-03-12', 'yes, by right', 'gave herself the right'],
    ['elke', 'maris', today, 'yes, by right', 'and still has it'],
    ['sofie', 'lumen', today, 'yes, by right', 'was taken over in 2017'],
  ])
})

describe('of a natural person at once too, when the simulation is set so', () => {
  const settings = (seed.settings ?? []).map((set) => ({ ...set, everyRepresentativeAdmitted: true }))
  check(
    [
      ['ingrid', 'zoeteInval', today, 'yes, as representative', 'the other sentence of the information page'],
      ['ingrid', 'zoeteInval', '2004-08-31', 'no: no-right', 'not before she founded it'],
      ['elke', 'maris', '2018-03-11', 'yes, as representative', 'without waiting for the right'],
      ['hugo', 'fotoMaes', today, 'yes, as representative, read-only', 'it has ceased all the same'],
      ['tom', 'vanHout', today, 'yes, as representative', 'nothing changes for a legal person'],
      ['sara', 'pixelzee', today, 'no: right-ended', 'nor for an employee'],
      ['nele', 'vanHout', today, 'no: no-right', 'nor for anybody else'],
    ],
    'EA',
    createMemoryWorld({ ...seed, settings }),
  )
})

describe('anyone else by the right VLAIO Inkom Gebruiker, context Gebruiker, while it lasts', () => {
  check([
    ['luc', 'pixelzee', '2019-02-03', 'no: right-not-started', 'the day before it begins'],
    ['luc', 'pixelzee', '2019-02-04', 'yes, by right', 'the accountant'],
    ['luc', 'lok', today, 'yes, by right', 'another client'],
    ['luc', 'anno', today, 'yes, by right', 'another client'],
    ['luc', 'vanHout', today, 'no: no-right', 'no client'],
    ['hilde', 'deCuyper', today, 'yes, by right', 'chief local manager who gave herself the right'],
    ['hilde', 'deCuyper', '2018-01-28', 'no: right-not-started', 'managing users is no access'],
    ['sara', 'pixelzee', '2025-10-08', 'no: right-not-started', 'the day before it begins'],
    ['sara', 'pixelzee', '2025-10-09', 'yes, by right', 'the employee'],
    ['sara', 'pixelzee', '2026-10-09', 'yes, by right', 'the day on which it ends'],
    [
      'sara',
      'pixelzee',
      '2026-10-10',
      'no: right-ended',
      'the day after; her right of another application opens nothing',
    ],
    ['sara', 'vanHout', today, 'no: no-right', 'another enterprise'],
    ['veerle', 'client 1', today, 'yes, by right', 'the accountant of 240 enterprises'],
    ['veerle', 'client 8', today, 'no: right-ended', 'the client took it back'],
    ['veerle', 'client 12', today, 'no: right-not-started', 'begins in ten days'],
    ['veerle', 'client 12', '2026-12-03', 'yes, by right', 'and then it has'],
    ['veerle', 'client 23', today, 'no: no-right', 'the context was forgotten'],
    ['veerle', 'vanHout', today, 'no: no-right', 'no client'],
  ])
})

describe('who was taken over on 5 December 2017 keeps access', () => {
  check([
    ['dirk', 'hoefkens', '2017-12-04', 'no: right-not-started', 'the day before'],
    ['dirk', 'hoefkens', '2017-12-05', 'yes, by right', 'an employee who was known in 2016'],
    ['dirk', 'hoefkens', today, 'yes, by right', 'and still is'],
    ['dirk', 'lok', today, 'no: no-right', 'only for the enterprise they were known for'],
    ['sofie', 'lumen', '2017-12-04', 'no: right-not-started', 'an owner, the day before'],
    ['sofie', 'lumen', '2017-12-05', 'yes, by right', 'an owner'],
  ])
})

describe('a bankrupt enterprise can be looked at; who the court appointed acts', () => {
  check([
    ['marc', 'kastanje', '2026-09-13', 'yes, as representative', 'the day before the bankruptcy'],
    ['marc', 'kastanje', '2026-09-14', 'yes, as representative, read-only', 'the day on which it is opened'],
    ['marc', 'kastanje', today, 'yes, as representative, read-only', 'its director'],
    ['jan', 'kastanje', '2026-09-13', 'no: no-right', 'the receiver, the day before'],
    ['jan', 'kastanje', today, 'yes, as representative', 'the receiver'],
    ['luc', 'kastanje', today, 'no: no-right', 'a bankruptcy gives nobody else access'],
  ])
})

describe('an enterprise that has ceased can be looked at', () => {
  check([
    ['hugo', 'fotoMaes', '2026-06-25', 'yes, by right', 'the day before it ceased'],
    ['hugo', 'fotoMaes', '2026-06-26', 'yes, by right, read-only', 'the day on which it ceased'],
    ['hugo', 'fotoMaes', today, 'yes, by right, read-only', 'months after'],
  ])
})

describe('one in liquidation can be looked at, and one that KBO struck off applies no more', () => {
  check([
    ['veerle', 'client 31', '2026-06-30', 'yes, by right', 'before it was dissolved'],
    ['veerle', 'client 31', today, 'yes, by right, read-only', 'dissolved early, in liquidation'],
    ['veerle', 'client 91', '2026-06-30', 'yes, by right', 'before it was struck off'],
    ['veerle', 'client 91', today, 'yes, by right, no-new-application', 'filed no annual accounts'],
  ])
})

describe('only for organisations that exist, and only as an enterprise or a government entity', () => {
  check([
    ['tom', '1999999943', today, 'no: organisation-unknown', 'no such number in KBO'],
    ['tom', '', today, 'no: organisation-unknown', 'no number at all'],
    ['nele', 'vlaio', today, 'no: organisation-unknown', 'VLAIO is no enterprise'],
  ])
  check([['tom', 'vanHout', today, 'no: capacity-not-admitted', 'as a citizen']], 'BUR')
  check([['tom', 'vanHout', today, 'no: capacity-not-admitted', 'as a local authority']], 'LB')
  check([['luc', 'lok', today, 'no: capacity-not-admitted', 'as another authority']], 'OV')
})

describe('staff of VLAIO: VLAIO Inkom Gebruiker / Medewerker, or Toepassingsbeheerder without context', () => {
  check(
    [
      ['nele', 'vlaio', '2018-01-07', 'no: right-not-started', 'the day before it begins'],
      ['nele', 'vlaio', today, 'yes, by right', 'file handler'],
      ['bart', 'vlaio', today, 'yes, by right', 'application manager'],
      ['tom', 'vlaio', today, 'no: no-right', 'an entrepreneur'],
      ['luc', 'vlaio', today, 'no: no-right', 'the right of an enterprise is none of VLAIO'],
      ['nele', 'OVO999002', today, 'no: organisation-unknown', 'no such entity'],
      ['tom', 'vanHout', today, 'no: organisation-unknown', 'an enterprise is no entity'],
    ],
    'GID',
  )
})

describe('what KBO says of the enterprise, in this order', () => {
  type Kbo = Enterprise['kbo']
  const given = world.get('enterprises', numbers.vanHout) as Enterprise
  const dated = { Omschrijving: '', DatumBegin: '2020-01-01' }

  /** The same BV of Tom and his accountant, with something else in KBO. */
  function standing(changes: { status?: string; situation?: string; struckOff?: string | null }): Seed {
    const kbo: Kbo = {
      ...given.kbo,
      StatusKBO: { Code: changes.status ?? 'AC', Omschrijving: '' },
      Rechtstoestanden: [{ ...dated, Code: changes.situation ?? '000' }],
      AmbtshalveDoorhalingen:
        changes.struckOff === undefined ? [] : [{ ...dated, Code: '001', DatumEinde: changes.struckOff }],
    }
    return { ...seed, enterprises: [{ id: given.id, kbo }] }
  }

  const rows: [what: string, changes: Parameters<typeof standing>[0], answer: string][] = [
    ['AC 000, normal', {}, 'yes, as representative'],
    ['AC 020, all shares in one hand', { situation: '020' }, 'yes, as representative'],
    ['AN, annulled', { status: 'AN' }, 'no: enterprise-annulled'],
    ['AN, although bankrupt', { status: 'AN', situation: '050' }, 'no: enterprise-annulled'],
    ['ST, stopped', { status: 'ST' }, 'yes, as representative, read-only'],
    ['AF, closed', { status: 'AF' }, 'yes, as representative, read-only'],
    ['ST, although struck off', { status: 'ST', struckOff: null }, 'yes, as representative, read-only'],
    ['AC 050, bankrupt', { situation: '050' }, 'yes, as representative, read-only'],
    ['AC 012, dissolved early', { situation: '012' }, 'yes, as representative, read-only'],
    ['AC 013, dissolved by a judge', { situation: '013' }, 'yes, as representative, read-only'],
    ['AC 010, its term is over', { situation: '010' }, 'yes, as representative, read-only'],
    [
      'AC 012, although struck off',
      { situation: '012', struckOff: null },
      'yes, as representative, read-only',
    ],
    ['AC, struck off', { struckOff: null }, 'yes, as representative, no-new-application'],
    ['AC, struck off until today', { struckOff: today }, 'yes, as representative, no-new-application'],
    ['AC, struck off until yesterday', { struckOff: '2026-11-22' }, 'yes, as representative'],
    ['BK, made known', { status: 'BK', situation: '100' }, 'yes, as representative, no-new-application'],
    ['JU, created', { status: 'JU' }, 'yes, as representative, no-new-application'],
  ]

  it.each(rows)('%s', (_, changes, answer) => {
    const reader = createMemoryWorld(standing(changes))
    expect(answerOf(decideAccess(reader, inszOf('tom'), given.id, 'EA', today))).toBe(answer)
  })

  it('what a situation says holds from its first day on', () => {
    const reader = createMemoryWorld(standing({ situation: '050' }))
    expect(answerOf(decideAccess(reader, inszOf('tom'), given.id, 'EA', '2019-12-31'))).toBe(
      'yes, as representative',
    )
  })
})
