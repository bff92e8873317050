/**
 * Worked examples of terms and deadlines, for what the app shows and for what Inkom enforces. Days are calendar
 * days in Europe/Brussels.
 */

/** V01: a service that starts on `start` can be applied for until and on `lastDay`, fourteen days later. */
export const applicationTerms: { name: string; start: string; lastDay: string }[] = [
  { name: 'an ordinary month', start: '2025-09-03', lastDay: '2025-09-17' },
  { name: 'over the end of a month', start: '2025-09-20', lastDay: '2025-10-04' },
  { name: 'over the end of a year', start: '2025-12-25', lastDay: '2026-01-08' },
  { name: 'over a leap day', start: '2024-02-20', lastDay: '2024-03-05' },
  { name: 'over February of an ordinary year', start: '2025-02-20', lastDay: '2025-03-06' },
  { name: 'from a leap day', start: '2028-02-29', lastDay: '2028-03-14' },
  { name: 'into summer time', start: '2026-03-20', lastDay: '2026-04-03' },
  { name: 'on the day summer time begins', start: '2026-03-15', lastDay: '2026-03-29' },
  { name: 'into winter time', start: '2025-10-20', lastDay: '2025-11-03' },
  { name: 'on the day winter time begins', start: '2025-10-12', lastDay: '2025-10-26' },
]

/** V01 (T12): whether an application on `on` is in time for a service that starts on `start`. */
export const applicationDays: { start: string; on: string; inTime: boolean }[] = [
  { start: '2025-09-03', on: '2025-09-17', inTime: true },
  { start: '2025-09-03', on: '2025-09-18', inTime: false },
  { start: '2025-09-03', on: '2025-09-03', inTime: true },
  { start: '2025-09-03', on: '2025-06-01', inTime: true },
  { start: '2025-12-25', on: '2026-01-08', inTime: true },
  { start: '2025-12-25', on: '2026-01-09', inTime: false },
  { start: '2025-10-20', on: '2025-11-03', inTime: true },
  { start: '2025-10-20', on: '2025-11-04', inTime: false },
]

/** The own share is on the account at the latest on `deadline`, thirty calendar days after the submission. */
export const depositTerms: { name: string; submittedOn: string; deadline: string }[] = [
  { name: 'an ordinary month', submittedOn: '2025-09-17', deadline: '2025-10-17' },
  { name: 'over the end of a year', submittedOn: '2025-12-15', deadline: '2026-01-14' },
  { name: 'over a leap day', submittedOn: '2024-01-31', deadline: '2024-03-01' },
  { name: 'over February of an ordinary year', submittedOn: '2025-01-31', deadline: '2025-03-02' },
  { name: 'into winter time', submittedOn: '2025-10-01', deadline: '2025-10-31' },
  { name: 'into summer time', submittedOn: '2026-03-01', deadline: '2026-03-31' },
]

/** V03: the service is over and paid at the latest on 31 December of the year after the submission. */
export const finishDays: { submittedOn: string; finishBy: string }[] = [
  { submittedOn: '2025-01-01', finishBy: '2026-12-31' },
  { submittedOn: '2025-12-31', finishBy: '2026-12-31' },
  { submittedOn: '2026-01-01', finishBy: '2027-12-31' },
  { submittedOn: '2024-02-29', finishBy: '2025-12-31' },
]

/** The calendar day in Belgium on which something happens at an instant. */
export const brusselsDays: { at: string; day: string }[] = [
  { at: '2025-12-31T22:59:59Z', day: '2025-12-31' },
  { at: '2025-12-31T23:00:00Z', day: '2026-01-01' },
  { at: '2025-06-30T21:59:59Z', day: '2025-06-30' },
  { at: '2025-06-30T22:00:00Z', day: '2025-07-01' },
  { at: '2026-03-29T00:59:59Z', day: '2026-03-29' },
  { at: '2025-10-25T21:59:59Z', day: '2025-10-25' },
  { at: '2025-10-25T22:00:00Z', day: '2025-10-26' },
  { at: '2025-10-26T23:00:00Z', day: '2025-10-27' },
]
