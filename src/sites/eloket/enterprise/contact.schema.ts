import { object, string } from 'yup'
import { parsePhone } from '@/domain/phone'
import { requiredText } from '@/forms/fields'

/** The phone number stays as it was typed, so that it stands on the page as people write it. */
export const contactSchema = object({
  person: requiredText('enterprise.contact.personRequired', 80),
  email: requiredText('enterprise.contact.emailRequired', 254).email('enterprise.contact.emailRequired'),
  phone: string()
    .trim()
    .test('phone', 'enterprise.contact.phoneUnreadable', (typed) => !typed || parsePhone(typed) !== null),
})
