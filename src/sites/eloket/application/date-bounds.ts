import { isCalendarDate } from '@/forms/calendar'
import { message } from '@/forms/messages'
import type { Scheme } from './step'

type Bounds = Scheme['dateBounds']['agreement']

/** A test for yup: a day outside the bounds of the scheme can only have a wrong year. Inkom refuses it likewise. */
export const likelyYear = ({ earliest, latest }: Bounds) => ({
  name: 'likely-year',
  message: message('application.refusals.year-unlikely', {
    firstDay: { day: earliest },
    lastDay: { day: latest },
  }),
  test: (day: string | undefined) => !day || !isCalendarDate(day) || (day >= earliest && day <= latest),
})
