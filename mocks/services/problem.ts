/** What every problem document says; a service adds members of its own. */
interface ProblemBody {
  /** Permanent, kebab-case, and in the contract. */
  type: string
  title: string
}

/** An error as RFC 9457 has it. The status stands in the document too. */
export const problem = (status: number, body: ProblemBody & Record<string, unknown>): Response =>
  new Response(JSON.stringify({ ...body, status }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })

/** The request cannot be read: it is not what the contract describes. */
export const malformedRequest = () =>
  problem(400, { type: 'malformed-request', title: 'The request is not as the contract describes it.' })

/** A body that no form of ours can have. */
export const tooLarge = () =>
  problem(413, { type: 'too-large', title: 'The body is larger than a megabyte.' })

export const serviceFailed = () => problem(500, { type: 'internal-error', title: 'The service failed.' })

/** No token, or one that is not accepted; as RFC 6750 has it, only who showed one is told that it is no good. */
export function tokenNotAccepted(shown: boolean): Response {
  const title = 'There is no token, or one that is not accepted.'
  const refusal = problem(401, { type: 'token-not-accepted', title })
  refusal.headers.set('www-authenticate', shown ? 'Bearer error="invalid_token"' : 'Bearer')
  return refusal
}
