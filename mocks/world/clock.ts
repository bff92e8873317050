import { dayOf } from './days'
import type { Reader } from './world'

/** The simulation's time, for everything the government decides or stores. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** The same as an ISO 8601 instant in UTC. */
  instant(): string
  /** The calendar day in Europe/Brussels, `YYYY-MM-DD`. */
  today(): string
  /** Milliseconds between the machine's time and the simulation's. */
  offset(): number
}

/** The machine's time: the one place where the government reads it. */
export const machineNow = () => Date.now()

/** A clock that runs with the machine, moved by the offset that the world holds. */
export function createClock(world: Reader, machine: () => number = machineNow): Clock {
  const offset = () => world.get('settings', 'simulation')?.clockOffset ?? 0
  const now = () => machine() + offset()
  return { now, offset, instant: () => new Date(now()).toISOString(), today: () => dayOf(now()) }
}
