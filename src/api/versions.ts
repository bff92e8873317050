import { answerTo } from './clients'
import { ProblemError } from './problems'

/** What a service keeps, in the version in which it was seen. */
export interface Versioned<Body> {
  body: Body
  /** For If-Match. */
  etag: string
}

/** As `call`, and with the version of what comes. */
export async function callVersioned<Body>(
  request: Promise<{ data?: Body; error?: unknown; response: Response }>,
): Promise<Versioned<Body>> {
  const { data, response } = await answerTo(request)
  // The contract promises it for what has versions, and an answer without it is none.
  return { body: data as Body, etag: response.headers.get('etag') ?? '' }
}

/** Somebody else changed the same part meanwhile. Nothing was saved. */
export class ConflictError<Whole> extends Error {
  override name = 'ConflictError'

  constructor(readonly current: Versioned<Whole>) {
    super('changed meanwhile')
  }
}

export const same = (one: unknown, other: unknown) => canonical(one) === canonical(other)

/** JSON that does not depend on the order of the members. */
const canonical = (value: unknown) =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => a.localeCompare(b)))
      : member,
  )

/** The newest version that comes with a refusal; null for any other error. */
const newestIn = <Whole>(error: unknown): Versioned<Whole> | null =>
  error instanceof ProblemError &&
  error.type === 'changed-meanwhile' &&
  error.etag !== null &&
  typeof error.document.current === 'object' &&
  error.document.current !== null
    ? { body: error.document.current as Whole, etag: error.etag }
    : null

/**
 * Saves one part of something that others may change too.
 *
 * When they changed other parts, it is saved on the newest version. When it turns out to be saved already (the answer
 * got lost), that is the answer.
 *
 * @throws ConflictError when they changed the same part.
 */
export async function savePart<Whole, Part>(
  seen: Versioned<Whole>,
  part: Part,
  {
    partOf,
    send,
  }: { partOf: (whole: Whole) => unknown; send: (part: Part, etag: string) => Promise<Versioned<Whole>> },
): Promise<Versioned<Whole>> {
  let { etag } = seen
  for (;;) {
    try {
      return await send(part, etag)
    } catch (error) {
      const newest = newestIn<Whole>(error)
      // The same version again would be refused for ever.
      if (!newest || newest.etag === etag) throw error
      if (same(partOf(newest.body), part)) return newest
      if (!same(partOf(newest.body), partOf(seen.body))) throw new ConflictError(newest)
      ;({ etag } = newest)
    }
  }
}
