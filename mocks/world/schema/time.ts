/** `YYYY-MM-DD` */
export type CalendarDate = string
/** ISO 8601, UTC. */
export type Instant = string
