/**
 * Versions of what Inkom keeps, so that nothing is overwritten that the sender did not see (RFC 9110, If-Match). Each
 * record counts its own changes.
 */
import { problem } from '../problem'

interface Versioned {
  version: number
}

const tagOf = ({ version }: Versioned) => `"${version}"`

/** The header that says which version an answer holds. */
export const etag = (record: Versioned) => ({ etag: tagOf(record) })

/** The versions that a request starts from, or the 428 for one that does not say. */
export function precondition(request: Request): ((record: Versioned) => boolean) | Response {
  const given = request.headers.get('if-match')
  if (given === null) {
    return problem(428, { type: 'precondition-required', title: 'Say with If-Match which version you saw.' })
  }
  const tags = given.split(',').map((tag) => tag.trim())
  return (record) => tags.includes('*') || tags.includes(tagOf(record))
}

/** Somebody else changed it meanwhile: how it is now. */
export function changedMeanwhile(record: Versioned, current: object): Response {
  const title = 'Somebody else changed this meanwhile.'
  const refusal = problem(412, { type: 'changed-meanwhile', title, current })
  refusal.headers.set('etag', tagOf(record))
  return refusal
}
