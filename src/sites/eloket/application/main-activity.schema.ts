import { object } from 'yup'
import { requiredText } from '@/forms/fields'

/** Which codes there are KBO says, which are accepted Inkom. */
export const mainActivitySchema = object({
  naceCode: requiredText('application.mainActivity.required'),
})
