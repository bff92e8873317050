import { object, string } from 'yup'
import { isBankOfIban, parseBic } from '@/domain/bic'
import { parseIban } from '@/domain/iban'
import { requiredText } from '@/forms/fields'

/** The choice of an account that is not one of KBO's. */
export const otherAccount = 'other'

/**
 * One of the accounts that KBO knows, or another one to be filled in.
 *
 * @param known - IBANs of KBO; a choice that is none of them (any more) asks for another account
 */
export function accountSchema(known: readonly string[]) {
  const typed = (parse: (text: string) => string | null, required: string) =>
    string().when('choice', {
      is: (choice: string) => !known.includes(choice),
      then: (text) =>
        text.required(required).test('readable', required, (written) => parse(written) !== null),
    })
  return object({
    choice: string(),
    iban: typed(parseIban, 'enterprise.account.ibanRequired'),
    bic: typed(parseBic, 'enterprise.account.bicRequired').test(
      'of-country',
      'enterprise.account.bicOtherCountry',
      (written, { parent }: { parent: { choice?: string; iban?: string } }) => {
        if (known.includes(parent.choice ?? '')) return true
        const [bic, iban] = [parseBic(written ?? ''), parseIban(parent.iban ?? '')]
        return bic === null || iban === null || isBankOfIban(bic, iban)
      },
    ),
    holder: requiredText('enterprise.account.holderRequired', 120),
  })
}
