/**
 * The usual form of a number, as fields show it once it is typed. Each takes the spellings that people use and gives
 * null for what cannot be read: that stays as it was typed.
 */
import { parseBic } from './bic'
import { parseEmail } from './email'
import { parseEnterpriseNumber } from './enterprise-number'
import { formatEstablishmentNumber, parseEstablishmentNumber } from './establishment-number'
import { formatEnterpriseNumber, formatIban } from './formats'
import { parseIban } from './iban'
import { formatNationalNumber, readNationalNumber } from './national-number'
import { formatPhone, parsePhone } from './phone'
import { parsePostalCode } from './postal-code'
import { formatCommunication, parseCommunication } from './structured-communication'
import { withoutMarks } from './typed-number'

type NormalForm = (typed: string) => string | null

const normalForm =
  (parse: NormalForm, format: (read: string) => string = (read) => read): NormalForm =>
  (typed) => {
    const read = parse(typed)
    return read === null ? null : format(read)
  }

export const enterpriseNumberForm = normalForm(parseEnterpriseNumber, formatEnterpriseNumber)
export const establishmentNumberForm = normalForm(parseEstablishmentNumber, formatEstablishmentNumber)
export const nationalNumberForm = normalForm(readNationalNumber, formatNationalNumber)
export const ibanForm = normalForm(parseIban, formatIban)
export const bicForm = normalForm(parseBic)
export const communicationForm = normalForm(parseCommunication, formatCommunication)
export const emailForm = normalForm(parseEmail)
export const phoneForm = normalForm(parsePhone, formatPhone)
export const postalCodeForm = normalForm(parsePostalCode)

/** `2026KMO012345`, also from `2026 kmo 012345`; `null` when it is no project number. */
export function projectNumberForm(typed: string): string | null {
  const number = withoutMarks(typed).toUpperCase()
  return /^\d{4}KMO\d{6}$/.test(number) ? number : null
}
