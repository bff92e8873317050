import { object } from 'yup'
import { emailAddress, requiredText } from '@/forms/fields'

/** Characters of the message to the manager, as IDM takes it. */
export const longestMessage = 500

export const accessRequestSchema = object({
  email: emailAddress('access.request.emailRequired'),
  message: requiredText('access.request.messageRequired', longestMessage),
})
