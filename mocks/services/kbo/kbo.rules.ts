import type { components } from '@/contracts/kbo'

type Uitzondering = components['schemas']['Uitzonderingen'][number]

/** Business errors of MAGDA that this KBO knows. */
const exceptions = {
  '20002': { Type: 'FOUT', Diagnose: 'INSZ ongeldig' },
  '20007': { Type: 'FOUT', Diagnose: 'Ongeldige structuur van het ondernemingsnummer' },
  '30001': { Type: 'FOUT', Diagnose: 'Geen gegevens gevonden voor de vraag' },
  '30003': { Type: 'FOUT', Diagnose: 'Onbestaand INSZ' },
  '40046': { Type: 'INFORMATIE', Diagnose: 'Het gevraagde ondernemingsnummer bestaat niet in KBO' },
} as const

export type ExceptionCode = keyof typeof exceptions

/** A business error as MAGDA writes it; it comes with status 200. */
export const uitzondering = (code: ExceptionCode, at: string): Uitzondering => ({
  Identificatie: code,
  Oorsprong: 'KBO',
  Tijdstip: at,
  ...exceptions[code],
})
