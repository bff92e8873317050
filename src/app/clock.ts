/**
 * The time as the app knows it: the machine's, moved by what the services say.
 *
 * The simulated government runs on a time of its own and tells the difference with each answer. A real service
 * tells nothing, and the difference stays zero. Deadlines are the services' to decide; this clock serves what the
 * app shows and the idle time-out.
 */
const machineNow = () => Date.now()

const brusselsDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' })

let offset = 0

export const clock = {
  /** Milliseconds since the epoch. */
  now: () => machineNow() + offset,
  /** The calendar day in Europe/Brussels, `YYYY-MM-DD`. */
  today: () => brusselsDay.format(machineNow() + offset),
  /** Reads what an answer says of the time. */
  learn(answer: Response) {
    const told = answer.headers.get('simulation-offset')
    if (told !== null && Number.isFinite(Number(told))) offset = Number(told)
  },
}
