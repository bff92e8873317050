import { hooks } from './hooks'

/** Longer than this nobody waits at a page. */
const longest = 24 * 3_600_000

/**
 * From when a service wants to be asked again (RFC 9110, 10.2.3: seconds, or a date): milliseconds since the epoch, by
 * the machine. Null when it does not say. A date is reckoned from the answer's own, where that can be read.
 */
export function retryAtOf(headers: Headers): number | null {
  const told = headers.get('retry-after')?.trim()
  if (!told) return null
  const now = hooks.machineNow()
  const answeredAt = Date.parse(headers.get('date') ?? '') || now
  const wait = /^\d+$/.test(told) ? Number(told) * 1000 : Date.parse(told) - answeredAt
  return Number.isNaN(wait) ? null : now + Math.min(Math.max(wait, 0), longest)
}

/** Whole seconds until then; 0 when it may be now. */
export const secondsUntil = (retryAt: number | null) =>
  Math.max(0, Math.ceil(((retryAt ?? 0) - hooks.machineNow()) / 1000))

interface Wait {
  until: number
  status: number
  body: string
}

/** What services told to wait with, by method and address. */
const waits = new Map<string, Wait>()

/** Remembers how long the service wants to be left alone. */
export async function learnWait(operation: string, answer: Response) {
  const until = answer.status === 429 || answer.status === 503 ? retryAtOf(answer.headers) : null
  if (until === null) waits.delete(operation)
  else waits.set(operation, { until, status: answer.status, body: await answer.clone().text() })
}

/** The answer of before, as long as the service does not want to be asked again: a page that polls keeps to it too. */
export function waitAnswer(operation: string): Response | null {
  const wait = waits.get(operation)
  const left = secondsUntil(wait?.until ?? null)
  if (!wait || left === 0) return null
  return new Response(wait.body, {
    status: wait.status,
    headers: { 'content-type': 'application/problem+json', 'retry-after': String(left) },
  })
}
