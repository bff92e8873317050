import { expect, it } from 'vitest'
import type { components as Kbo } from '@/contracts/kbo'
import { contentOf, KboRefusal } from './kbo-refusal'

const exception = (
  Identificatie: string,
  Type: 'FOUT' | 'WAARSCHUWING' | 'INFORMATIE',
): Kbo['schemas']['Uitzonderingen'][number] => ({
  Identificatie,
  Type,
  Oorsprong: 'KBO',
  Tijdstip: '2026-11-03T10:00:00Z',
  Diagnose: 'Demo',
})

const refusalOf = (answer: Parameters<typeof contentOf>[0]) => {
  try {
    contentOf(answer)
  } catch (error) {
    return error
  }
  return null
}

it('gives the content', () => {
  expect(contentOf({ Referte: 'r-1', Inhoud: 'content' })).toBe('content')
})

it('gives the content beside a warning', () => {
  const Uitzonderingen = [exception('30004', 'WAARSCHUWING')]
  expect(contentOf({ Referte: 'r-1', Inhoud: 'content', Uitzonderingen })).toBe('content')
})

it.each([
  ['a fault', { Referte: 'r-1', Uitzonderingen: [exception('99996', 'FOUT')] }, '99996'],
  [
    'a fault after a remark',
    { Referte: 'r-1', Uitzonderingen: [exception('1', 'INFORMATIE'), exception('60009', 'FOUT')] },
    '60009',
  ],
  [
    'a fault beside content',
    { Referte: 'r-1', Inhoud: 'x', Uitzonderingen: [exception('50000', 'FOUT')] },
    '50000',
  ],
  [
    'a remark instead of content',
    { Referte: 'r-1', Uitzonderingen: [exception('40046', 'INFORMATIE')] },
    '40046',
  ],
  ['neither content nor reason', { Referte: 'r-1' }, ''],
])('refuses %s, with its code and reference', (_, answer, code) => {
  const refusal = refusalOf(answer)
  expect(refusal).toBeInstanceOf(KboRefusal)
  expect(refusal).toMatchObject({ code, reference: 'r-1' })
})
