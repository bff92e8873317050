// A Swede writes a day as we keep it.
const brusselsDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' })

/**
 * The calendar day in Europe/Brussels on which an instant falls, `YYYY-MM-DD`.
 *
 * @param instant - ISO 8601, or milliseconds since the epoch
 */
export const dayOf = (instant: string | number) => brusselsDay.format(new Date(instant))
