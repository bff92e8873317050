import type { Clock } from '../world/clock'
import type { Operation } from '../world/cause'
import type { Step } from './exchange'

/** What was asked of the services and what came of it. No bodies, and no addresses' queries: they may hold secrets. */
export interface LogEntry {
  /** Instant in the simulation's time. */
  at: string
  operation: Operation | null
  method: string
  path: string
  /** Null when there was no answer, as without a network. */
  status: number | null
}

/** So many exchanges are remembered, the newest ones. */
export const logLength = 1000

/** Remembers in memory what goes by, also what fails on the way. */
export function createLog(clock: Clock): { step: Step; entries: () => readonly LogEntry[] } {
  const entries: LogEntry[] = []

  return {
    entries: () => entries,
    async step({ request, operation }, next) {
      const at = clock.instant()
      let status: number | null = null
      try {
        const response = await next()
        if (response.type !== 'error') status = response.status
        return response
      } finally {
        const { method, url } = request
        entries.push({ at, operation, method, path: new URL(url).pathname, status })
        if (entries.length > logLength) entries.shift()
      }
    },
  }
}
