import { expect, it } from 'vitest'
import { activitiesOf } from './activities'

const activity = (Code: string, Type: 'P' | 'S', Versie: '2008' | '2025' = '2025', DatumEinde?: string) => ({
  Nace: { Code, Omschrijving: `Activiteit ${Code}`, Versie },
  Type: { Code: Type, Omschrijving: '' },
  Groep: { Code: '001', Omschrijving: 'BTW' },
  DatumBegin: '2025-01-01',
  ...(DatumEinde && { DatumEinde }),
})

it('gives the current activities by the codes of 2025, the main one first, each once', () => {
  const Activiteiten = [
    activity('43320', 'P', '2008', '2024-12-31'),
    activity('74130', 'S'),
    activity('43320', 'P'),
    activity('43320', 'S'),
    activity('31001', 'S', '2025', '2025-06-30'),
  ]
  expect(activitiesOf({ Activiteiten }, '2026-03-10')).toEqual([
    { code: '43320', description: 'Activiteit 43320', main: true },
    { code: '74130', description: 'Activiteit 74130', main: false },
  ])
})
