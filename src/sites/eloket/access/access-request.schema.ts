import { object } from 'yup'
import { requiredText } from '@/forms/fields'

/** Characters of the message to the manager, as IDM takes it. */
export const longestMessage = 500

export const accessRequestSchema = object({
  email: requiredText('access.request.emailRequired').email('forms.email'),
  message: requiredText('access.request.messageRequired', longestMessage),
})
