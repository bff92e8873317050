import { object, string } from 'yup'
import { parsePhone } from '@/domain/phone'
import { requiredText } from '@/forms/fields'

/** The phone number becomes `+32…`; an empty one is none. */
export const contactSchema = object({
  person: requiredText('enterprise.contact.personRequired', 80),
  email: requiredText('enterprise.contact.emailRequired', 254).email('enterprise.contact.emailRequired'),
  phone: string()
    .transform((typed: string) => (typed.trim() ? (parsePhone(typed) ?? typed) : undefined))
    .test('phone', 'enterprise.contact.phoneUnreadable', (phone) => !phone || parsePhone(phone) !== null),
})
