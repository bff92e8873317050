import { object, string } from 'yup'
import { parseBic } from '@/domain/bic'
import { parseIban } from '@/domain/iban'
import { requiredText } from '@/forms/fields'

/** The choice of an account that is not one of KBO's. */
export const otherAccount = 'other'

/** The IBAN of an account that KBO knows, or another one to be filled in. */
export const accountSchema = object({
  choice: requiredText('enterprise.account.choiceRequired'),
  iban: string().when('choice', {
    is: otherAccount,
    then: (iban) =>
      iban
        .transform((typed: string) => parseIban(typed) ?? typed)
        .required('enterprise.account.ibanRequired')
        .test('iban', 'enterprise.account.ibanRequired', (text) => parseIban(text) !== null),
  }),
  bic: string().when('choice', {
    is: otherAccount,
    then: (bic) =>
      bic
        .transform((typed: string) => parseBic(typed) ?? typed)
        .required('enterprise.account.bicRequired')
        .test('bic', 'enterprise.account.bicRequired', (text) => parseBic(text) !== null),
  }),
  holder: requiredText('enterprise.account.holderRequired', 120),
})
