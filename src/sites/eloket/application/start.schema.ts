import { object } from 'yup'
import { calendarDate } from '@/forms/fields'
import { withinBounds } from './date-bounds'
import type { Scheme } from './step'

/** Whether the term has passed is no mistake of the field: Inkom says so, and the page explains it. */
export const startSchema = ({ dateBounds }: Scheme) =>
  object({
    serviceStart: calendarDate({ required: 'application.start.required' }).test(
      withinBounds(dateBounds.service),
    ),
  })
