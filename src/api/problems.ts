import { retryAtOf } from './retry-after'

/** What a service says is wrong with one answer, or one rule it holds against the request. */
export interface FieldError {
  field: string
  code: string
  /** `YYYY-MM-DD` */
  firstDay?: string
  lastDay?: string
  /** Whole euro cents. */
  minimum?: number
  registrationNumber?: string
}

/** The service understood the request and refuses it: `type` says why, and has a text in the catalogues. */
export class ProblemError extends Error {
  override name = 'ProblemError'

  constructor(
    /** Permanent, kebab-case. */
    readonly type: string,
    readonly status: number,
    readonly errors: FieldError[] = [],
    /** The whole problem document, for members of one type only. */
    readonly document: Record<string, unknown> = {},
    /** Version of what the answer speaks of, when it names one. */
    readonly etag: string | null = null,
  ) {
    super(`${status} ${type}`)
  }
}

/**
 * Why there is no usable answer: none came, it took too long, it is not what the contract promises, the service asks
 * to be left alone for a while, or it says that it is down.
 */
export type Outage = 'no-answer' | 'too-slow' | 'unreadable' | 'busy' | 'down'

interface OutageDetails extends ErrorOptions {
  /** Left out: `down` with a status, `no-answer` without. */
  reason?: Outage
  /** Type of the problem document, when there was one. */
  type?: string | null
  retryAt?: number | null
}

/**
 * No usable answer came: the network is gone, the service is down or too busy, or speaks gibberish. A retry may help.
 * Of a change nobody knows whether it was made, unless the service said to be too busy for it.
 */
export class UnreachableError extends Error {
  override name = 'UnreachableError'
  readonly reason: Outage
  readonly type: string | null
  /** Before this time the service wants no retry: milliseconds since the epoch, by the machine. Null: it may be now. */
  readonly retryAt: number | null

  constructor(
    /** Status of the answer, when there was one. */
    readonly status?: number,
    { reason = status ? 'down' : 'no-answer', type = null, retryAt = null, ...options }: OutageDetails = {},
  ) {
    super(status ? `service answered ${status} (${reason})` : `service unreachable (${reason})`, options)
    this.reason = reason
    this.type = type
    this.retryAt = retryAt
  }
}

/** Whether a change that failed so may have been made all the same. */
export const mayBeDone = (error: Error | null) =>
  error instanceof UnreachableError && error.reason !== 'busy' && error.type !== 'government-not-started'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Statuses by which a service refuses the moment, not the request: RFC 9110 15.5.9, RFC 8470, RFC 6585. */
const passing = [408, 425, 429]

/**
 * Reads an error answer. What may be over the next time (5xx, 429) and a body without a problem `type` count as no
 * usable answer.
 */
export function toError(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  body: unknown,
): ProblemError | UnreachableError {
  const document = isRecord(body) && typeof body.type === 'string' ? body : null
  const type = document ? String(document.type) : null
  if (status >= 500 || passing.includes(status)) {
    const reason = status === 429 ? 'busy' : 'down'
    return new UnreachableError(status, { reason, type, retryAt: retryAtOf(headers) })
  }
  if (!document || !type) return new UnreachableError(status, { reason: 'unreadable' })
  const errors = Array.isArray(document.errors) ? (document.errors as FieldError[]) : []
  return new ProblemError(type, status, errors, document, headers.get('etag'))
}
