import { describe, expect, it } from 'vitest'
import { enterpriseFiles } from '../../scenarios/data/enterprise-files'
import { enterprises, numbers } from '../../scenarios/data/enterprises'
import type { Enterprise } from '../../world/schema/kbo'
import { activitiesOf, eligibilityErrors, eligibilityOf, isAcceptedActivity } from './eligibility.rules'

const today = '2026-03-10'

function known(number: string) {
  const kbo = enterprises(today).find(({ id }) => id === number)?.kbo
  const file = enterpriseFiles(today).find(({ id }) => id === number)
  if (!kbo || !file) throw new Error(`No enterprise ${number}`)
  return { kbo, file: { ...file, sections: {} } }
}

/** What the outcome of a condition rests on. */
function foundOf(number: string, condition: string, changes: Partial<Enterprise['kbo']> = {}) {
  const { kbo, file } = known(number)
  const { conditions } = eligibilityOf({ ...kbo, ...changes }, file, today)
  return conditions.find((one) => one.condition === condition)?.found
}

function codesOf(number: string, changes: Partial<Enterprise['kbo']> = {}, publicShare?: number) {
  const { kbo, file } = known(number)
  const given = { ...file, known: { ...file.known, publicShare: publicShare ?? file.known.publicShare } }
  return eligibilityErrors({ ...kbo, ...changes }, given, today).map(({ code }) => code)
}

describe('the sample enterprises', () => {
  it.each([
    ['vanHout', []],
    ['zoeteInval', []],
    ['deCuyper', []],
    ['pixelzee', []],
    ['maris', []],
    ['hoefkens', []],
    ['lok', []],
    ['deBrug', ['legal-form']],
    ['verbist', ['main-activity']],
    ['sablon', ['no-flemish-establishment']],
    ['havenstroom', ['public-share']],
    ['voltplus', []],
    ['tuinenNoord', ['legal-form']],
    ['lumen', []],
    ['anno', []],
    ['nieuwEnFris', []],
    ['kastanje', ['not-active']],
    ['fotoMaes', ['not-active', 'no-flemish-establishment']],
  ] as const)('%s: %j', (name, codes) => {
    expect(codesOf(numbers[name])).toEqual(codes)
  })
})

it.each([
  [24.99, []],
  [25, ['public-share']],
])('%d %% held by public authorities gives %j', (share, codes) => {
  expect(codesOf(numbers.vanHout, {}, share)).toEqual(codes)
})

it.each([
  ['1000', false],
  ['1499', false],
  ['1500', true],
  ['3999', true],
  ['4000', false],
  ['7999', false],
  ['8000', true],
  ['9999', true],
])('an establishment at %s is in the Flemish Region: %s', (PostCode, flemish) => {
  const Vestigingen = (enterprises(today)[0]?.kbo.Vestigingen ?? []).map((establishment) => ({
    ...establishment,
    Adressen: establishment.Adressen.map((address) => ({
      ...address,
      Gemeente: { PostCode, Naam: 'Ergens' },
    })),
  }))
  expect(Vestigingen).not.toEqual([])
  expect(codesOf(numbers.vanHout, { Vestigingen })).toEqual(flemish ? [] : ['no-flemish-establishment'])
})

it.each([
  ['43320', true],
  ['01130', false],
  ['10712', true],
  ['64210', false],
  ['66220', true],
  ['66190', false],
  ['84110', false],
  ['94110', false],
  ['85592', true],
])('activity %s is accepted: %s', (naceCode, accepted) => {
  expect(isAcceptedActivity(naceCode)).toBe(accepted)
})

it('reads the activities of NACE-BEL 2025 that have not ended', () => {
  const kbo = enterprises(today).find(({ id }) => id === numbers.pixelzee)?.kbo
  expect(kbo && activitiesOf(kbo, today)).toEqual(['62100', '62200'])
})

it('looks at the newest legal situation', () => {
  const situation = (Code: string, DatumBegin: string) => ({ Code, Omschrijving: '', DatumBegin })
  const ended = [situation('050', '2020-01-01'), situation('000', '2021-01-01')]
  expect(codesOf(numbers.vanHout, { Rechtstoestanden: ended })).toEqual([])
  expect(codesOf(numbers.vanHout, { Rechtstoestanden: [situation('012', '2021-01-01')] })).toEqual([
    'not-active',
  ])
})

describe('what an outcome rests on', () => {
  const { kbo } = known(numbers.vanHout)
  const struckOff = { Code: '001', Omschrijving: 'Ambtshalve doorhaling', DatumBegin: '2026-01-01' }

  it.each([
    ['of an enterprise in order, its status', numbers.vanHout, {}, ['Actief']],
    ['of one that has ceased, that', numbers.fotoMaes, {}, ['Stopgezet']],
    ['of one that is bankrupt, that', numbers.kastanje, {}, ['Opening faillissement']],
    [
      'of one struck off, that',
      numbers.vanHout,
      { AmbtshalveDoorhalingen: [{ ...struckOff, DatumEinde: null }] },
      ['Ambtshalve doorhaling'],
    ],
    [
      'of one struck off before, its status',
      numbers.vanHout,
      { AmbtshalveDoorhalingen: [{ ...struckOff, DatumEinde: '2026-02-01' }] },
      ['Actief'],
    ],
    ['of one that begins later, its status', numbers.vanHout, { Start: { Datum: '2026-04-01' } }, ['Actief']],
  ])('%s; never the normal situation', (_, number, changes, found) => {
    expect(foundOf(number, 'active', changes)).toEqual(found)
  })

  it('names an establishment that has ceased, with its status', () => {
    expect(foundOf(numbers.fotoMaes, 'flemish-establishment')).toEqual(['3300 Tienen (stopgezet)'])
    expect(foundOf(numbers.vanHout, 'flemish-establishment')).toEqual(['2200 Herentals'])
  })

  it('names an activity that has ended, when there is no other', () => {
    const ended = kbo.Activiteiten.map((activity) => ({ ...activity, DatumEinde: '2025-12-31' }))
    expect(foundOf(numbers.vanHout, 'main-activity', { Activiteiten: ended })).toEqual([
      'Schrijnwerk (43320, beëindigd)',
      'Interieurontwerp (74130, beëindigd)',
    ])
    expect(foundOf(numbers.vanHout, 'main-activity')).toEqual([
      'Schrijnwerk (43320)',
      'Interieurontwerp (74130)',
    ])
  })
})
