/** Terms and deadlines of a project application. All days are calendar days in Europe/Brussels. */
import { addDays, yearOf } from '../../world/days'

/** V01: calendar days after the start of the service in which an application may be submitted. */
export const applicationTermDays = 14
/** Calendar days after the submission in which the own share has to be on the account. */
export const depositTermDays = 30

/** V01: the last day on which an application can be submitted. */
export const applicationDeadline = (serviceStart: string) => addDays(serviceStart, applicationTermDays)

/** The last day on which the own share can arrive. */
export const depositDeadline = (submittedOn: string) => addDays(submittedOn, depositTermDays)

/** V03: the last day on which the service can end and be paid. */
export const finishBy = (submittedOn: string) => `${yearOf(submittedOn) + 1}-12-31`
