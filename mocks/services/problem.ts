/** What every problem document says; a service adds members of its own. */
export interface ProblemBody {
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
