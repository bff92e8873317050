import { object } from 'yup'
import { emailAddress, phoneNumber, requiredText } from '@/forms/fields'

export const contactSchema = object({
  person: requiredText('enterprise.contact.personRequired', 80),
  email: emailAddress('enterprise.contact.emailRequired', 'enterprise.contact.emailRequired'),
  phone: phoneNumber('enterprise.contact.phoneUnreadable'),
})
