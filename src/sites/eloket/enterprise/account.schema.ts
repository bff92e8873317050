import { object, string } from 'yup'
import { parseBic } from '@/domain/bic'
import { parseIban } from '@/domain/iban'
import { requiredText } from '@/forms/fields'

/** The choice of an account that is not one of KBO's. */
export const otherAccount = 'other'

/** A number as people type it, asked for when the account is not one of KBO's. */
const typed = (parse: (text: string) => string | null, required: string) =>
  string().when('choice', {
    is: otherAccount,
    then: (text) => text.required(required).test('readable', required, (written) => parse(written) !== null),
  })

/** The IBAN of an account that KBO knows, or another one to be filled in. */
export const accountSchema = object({
  choice: requiredText('enterprise.account.choiceRequired'),
  iban: typed(parseIban, 'enterprise.account.ibanRequired'),
  bic: typed(parseBic, 'enterprise.account.bicRequired'),
  holder: requiredText('enterprise.account.holderRequired', 120),
})
