/**
 * Days that people fill in, and whether their year can be meant, for what the pages say and for what the services
 * refuse: both as `year-unlikely`.
 */

/** Today, in every example. */
export const today = '2026-11-28'

type Example = { day: string; unlikely: boolean }

/** An agreement was made between 2015-01-01 and today. */
export const agreementDays: Example[] = [
  { day: '1026-11-02', unlikely: true },
  { day: '2006-11-02', unlikely: true },
  { day: '2014-12-31', unlikely: true },
  { day: '2015-01-01', unlikely: false },
  { day: '2026-11-28', unlikely: false },
  // This year: it still has to come, which is told in other words.
  { day: '2026-11-29', unlikely: false },
  { day: '2027-01-01', unlikely: true },
  { day: '2206-11-02', unlikely: true },
]

/** A service starts and ends between 2016-03-18 and three years after today. */
export const serviceDays: Example[] = [
  { day: '1026-12-03', unlikely: true },
  { day: '2006-12-03', unlikely: true },
  { day: '2016-03-17', unlikely: true },
  { day: '2016-03-18', unlikely: false },
  { day: '2026-12-03', unlikely: false },
  { day: '2029-11-28', unlikely: false },
  { day: '2029-11-29', unlikely: true },
  { day: '2206-12-03', unlikely: true },
]

/** A period of a user or a right begins and ends within ten years from today. */
export const periodDays: Example[] = [
  { day: '1026-12-03', unlikely: true },
  { day: '2006-12-03', unlikely: true },
  { day: '2016-11-27', unlikely: true },
  { day: '2016-11-28', unlikely: false },
  { day: '2026-11-28', unlikely: false },
  { day: '2036-11-28', unlikely: false },
  { day: '2036-11-29', unlikely: true },
  { day: '2206-12-03', unlikely: true },
]
