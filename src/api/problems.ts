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

/** No usable answer came: the network is gone, the service is down or speaks gibberish. A retry may help. */
export class UnreachableError extends Error {
  override name = 'UnreachableError'

  constructor(
    /** Status of the answer, when there was one. */
    readonly status?: number,
    options?: ErrorOptions,
  ) {
    super(status ? `service answered ${status}` : 'service unreachable', options)
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads an error answer. A body without a problem `type` counts as no usable answer. */
export function toError(
  status: number,
  body: unknown,
  etag: string | null = null,
): ProblemError | UnreachableError {
  if (!isRecord(body) || typeof body.type !== 'string') return new UnreachableError(status)
  return new ProblemError(body.type, status, Array.isArray(body.errors) ? body.errors : [], body, etag)
}
