import { isValidBIC } from 'ibantools'
import { withoutMarks } from './typed-number'

/** Bank codes in Belgian account numbers. Demobank is invented: 985 is given to no bank. */
const belgianBanks: Record<string, string> = { '985': 'DEMOBEB0' }

/** Only where something parts it from the code: a code may begin with these letters. */
const label = /^(?:BIC|SWIFT)(?:[ /-]+(?:BIC|SWIFT|code))?[\s.:]+/i

/**
 * Reads the code of a bank as people type it.
 *
 * @returns eight or eleven capitals and digits, or `null` for what cannot be one
 */
export function parseBic(typed: string): string | null {
  const bic = withoutMarks(typed, label).toUpperCase()
  return isValidBIC(bic) ? bic : null
}

/** Territories whose banks hold accounts numbered by another country: ISO 13616, notes to the registry of IBANs. */
const territories: Record<string, string[]> = {
  FR: ['BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'TF', 'WF', 'YT'],
  GB: ['GG', 'IM', 'JE'],
}

/**
 * Whether a bank can hold an account: both are of the same country.
 *
 * @param bic - as `parseBic` reads it
 * @param iban - as `parseIban` reads it
 */
export function isBankOfIban(bic: string, iban: string): boolean {
  const [bank, account] = [bic.slice(4, 6), iban.slice(0, 2)]
  return bank === account || (territories[account] ?? []).includes(bank)
}

/**
 * The code of the bank that holds a Belgian account; `null` when it is not known.
 *
 * @param iban - without spaces
 */
export function bicOfIban(iban: string): string | null {
  const [, bank = ''] = /^BE\d\d(\d{3})/.exec(iban) ?? []
  return belgianBanks[bank] ?? null
}
