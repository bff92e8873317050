/** Answers a request in the services' stead. */
export type Answer = (request: Request) => Promise<Response>

function notStarted(cause: unknown): Response {
  const detail = cause instanceof Error ? cause.message : String(cause)
  return new Response(
    JSON.stringify({
      type: 'government-not-started',
      title: 'The simulated government has not started.',
      status: 503,
      detail,
    }),
    { status: 503, headers: { 'content-type': 'application/problem+json' } },
  )
}

/** Whoever asked does not want to know any more: rejects as fetch does, also while the government still loads. */
const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

/**
 * Stands before `fetch`: a request to a service waits here until the government is there, and never reaches the
 * server. When the government cannot be loaded the request is answered with 503, and the next one tries again.
 *
 * @param base - address of the services, absolute, without a slash at the end
 * @param load - brings the government; called at once and, after a failure, with the next request
 */
export function installGate(base: string, load: (network: typeof fetch) => Promise<Answer>) {
  const network = globalThis.fetch.bind(globalThis)
  let opening: Promise<Answer> | null = null

  function open(): Promise<Answer> {
    opening ??= load(network).catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }

  async function answered(request: Request): Promise<Response> {
    let answer: Answer
    try {
      answer = await open()
    } catch (error) {
      return notStarted(error)
    }
    return answer(request)
  }

  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, document.baseURI).href
    if (!address.startsWith(`${base}/`)) return network(input, init)

    const request = new Request(input instanceof Request ? input : address, init)
    request.signal.throwIfAborted()
    const response = await Promise.race([answered(request), aborted(request.signal)])
    // What a service without network looks like to fetch.
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    return response
  }

  return { open }
}
