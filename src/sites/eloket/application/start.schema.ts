import { object } from 'yup'
import { calendarDate } from '@/forms/fields'

/** Whether the term has passed is no mistake of the field: Inkom says so, and the page explains it. */
export const startSchema = object({
  serviceStart: calendarDate({ required: 'application.start.required' }),
})
