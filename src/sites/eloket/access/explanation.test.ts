import { expect, it } from 'vitest'
import { currentStep, dayOfRefusal, type Explanation, type Link } from './explanation'

const right = (van: string, tot: string | null, omschrijving = 'VLAIO Inkom Gebruiker'): Link => ({
  bron: 'IDM',
  soort: 'gebruikersrecht',
  omschrijving,
  opent: false,
  van,
  tot,
})
const functionUntil = (tot: string | null): Link => ({
  ...right('2015-01-01', tot, 'Bestuurder'),
  soort: 'functie',
})

const explanation = (reden: Explanation['toegang']['reden'], schakels: Link[]): Explanation => ({
  orgcode: '1999900468',
  organisatie: 'Pixelzee',
  op: '2026-11-23',
  soort: 'rechtspersoon',
  schakels,
  toegang: { toegelaten: false, door: null, reden, beperking: null },
  geval: 'C',
  volgendeStap: { actie: 'vraag-recht', door: 'beheerder' },
  beheerders: [],
})

it.each([
  [
    'the last right that ended',
    'right-ended',
    [right('2020-01-01', '2021-01-01'), right('2022-01-01', '2023-01-01')],
    '2023-01-01',
  ],
  [
    'no right of another application',
    'right-ended',
    [right('2020-01-01', '2021-01-01'), right('2022-01-01', '2023-01-01', 'Een ander recht')],
    '2021-01-01',
  ],
  [
    'the first right that begins',
    'right-not-started',
    [right('2027-01-01', null), right('2026-12-01', null)],
    '2026-12-01',
  ],
  [
    'the last function that ended',
    'function-ended',
    [functionUntil('2021-01-31'), functionUntil(null)],
    '2021-01-31',
  ],
  ['no day where none is told', 'right-ended', [], undefined],
  ['no day for who never had a right', 'no-right', [right('2020-01-01', '2021-01-01')], undefined],
] as const)('a refusal goes with %s', (_, reason, links, day) => {
  expect(dayOfRefusal(explanation(reason, [...links]), 'VLAIO Inkom Gebruiker')).toBe(day)
})

it.each([
  ['duid-aan-in-btb', 1],
  ['ken-recht-toe', 2],
  ['vraag-recht', 2],
  ['wacht-op-begin', 3],
  ['meld-aan', 3],
] as const)('%s is step %i of three', (actie, step) => {
  const refused = explanation('owner-without-right', [])
  expect(currentStep({ ...refused, volgendeStap: { actie, door: 'u' } })).toBe(step)
})
