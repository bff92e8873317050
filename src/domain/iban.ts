import { isSEPACountry, isValidIBAN } from 'ibantools'
import { withoutMarks } from './typed-number'

const label = /^(?:IBAN|rekening(?:nummer|nr)?)(?![A-Z\d])[\s.:]*/i

/**
 * Reads an account number of a SEPA country as people type it; of a Belgian one the national check digits must hold
 * too, which ibantools looks at. `formatIban` writes it.
 *
 * @returns capitals and digits without spaces, or `null` for what cannot be one
 */
export function parseIban(typed: string): string | null {
  const iban = withoutMarks(typed, label).toUpperCase()
  return isSEPACountry(iban.slice(0, 2)) && isValidIBAN(iban) ? iban : null
}
