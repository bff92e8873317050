/**
 * Versions of what Inkom keeps, so that nothing is overwritten that the sender did not see (RFC 9110, If-Match). Each
 * record counts its own changes.
 */
import { problem } from '../problem'
import { Refused } from '../refused'

interface Versioned {
  version: number
}

const tagOf = ({ version }: Versioned) => `"${version}"`

/** The header that says which version an answer holds. */
export const etag = (record: Versioned) => ({ etag: tagOf(record) })

/** Which versions a request starts from, by its If-Match; refused when it does not say. */
export function precondition(given: string | undefined): (record: Versioned) => boolean {
  if (given === undefined) {
    const title = 'Say with If-Match which version you saw.'
    throw new Refused(problem(428, { type: 'precondition-required', title }))
  }
  const tags = given.split(',').map((tag) => tag.trim())
  return (record) => tags.includes('*') || tags.includes(tagOf(record))
}

/** Somebody else changed it meanwhile: how it is now. */
export function changedMeanwhile(record: Versioned, current: object): Refused {
  const title = 'Somebody else changed this meanwhile.'
  const refusal = problem(412, { type: 'changed-meanwhile', title, current })
  refusal.headers.set('etag', tagOf(record))
  return new Refused(refusal)
}
