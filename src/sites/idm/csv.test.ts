import { expect, it } from 'vitest'
import { csvOf, rowOf } from './csv'

it('writes columns that a spreadsheet in Belgium understands', () => {
  expect(csvOf(['Naam', 'Recht'], [['Peeters', 'VLAIO "Inkom"']])).toBe(
    '\ufeff"Naam";"Recht"\r\n"Peeters";"VLAIO ""Inkom"""\r\n',
  )
})

it.each(['=1+1', '+32', '-1', '@x'])('makes no formula of %s', (text) => {
  expect(csvOf(['a'], [[text]])).toContain(`"'${text}"`)
})

it('leaves empty what there is not', () => {
  const words = { employment: 'extern', source: 'migratie', status: 'actief' }
  const right = {
    id: 'r',
    gebruiker: { id: 'u', voornaam: 'Luc', naam: 'Wouters' },
    werkrelatie: 'extern' as const,
    recht: 'VLAIO Inkom Gebruiker',
    context: null,
    van: '2019-02-04',
    tot: null,
    bron: 'migratie' as const,
    toegekendDoor: null,
  }
  expect(rowOf(right, words)).toEqual([
    'Wouters',
    'Luc',
    'extern',
    'VLAIO Inkom Gebruiker',
    '',
    '2019-02-04',
    '',
    'actief',
    'migratie',
    '',
  ])
})
