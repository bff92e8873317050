import { object } from 'yup'
import { requiredText } from '@/forms/fields'

/** Which codes there are KBO says. */
export const mainActivitySchema = (required: string) => object({ naceCode: requiredText(required) })
