import { object } from 'yup'
import { requiredText } from '@/forms/fields'

/** Which codes there are KBO says. */
export const mainActivitySchema = object({ naceCode: requiredText('enterprise.mainActivity.required') })
