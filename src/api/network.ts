import { hooks } from './hooks'
import { UnreachableError } from './problems'
import { learnWait, waitAnswer } from './retry-after'

/** Milliseconds of the machine in which a whole answer has to be there. */
const timeLimit = 30_000

/** Statuses of answers that have no body, and may be given none (Fetch, 2.2.3). */
const withoutBody = [101, 103, 204, 205, 304]

async function fetchWhole(...request: Parameters<typeof fetch>): Promise<Response> {
  const answer = await globalThis.fetch(...request)
  const { status, statusText, headers, type } = answer
  // What may not be read at all: somebody on the way leads elsewhere.
  if (type === 'error' || type.startsWith('opaque')) {
    throw new UnreachableError(undefined, { reason: 'unreadable' })
  }
  const body = withoutBody.includes(status) ? null : await answer.arrayBuffer()
  return new Response(body, { status, statusText, headers })
}

async function fetchInTime(input: string | Request, init?: RequestInit): Promise<Response> {
  const abandoned = new AbortController()
  // Not AbortSignal.any: Safari before 17.4 does not know it.
  const given = init?.signal ?? (input instanceof Request ? input.signal : null)
  const giveUp = () => abandoned.abort(given?.reason)
  if (given?.aborted) giveUp()
  given?.addEventListener('abort', giveUp)
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new UnreachableError(undefined, { reason: 'too-slow' })
      reject(error)
      abandoned.abort(error)
    }, timeLimit)
  })
  try {
    return await Promise.race([fetchWhole(input, { ...init, signal: abandoned.signal }), late])
  } finally {
    clearTimeout(timer)
    given?.removeEventListener('abort', giveUp)
  }
}

/**
 * Sends a request to a service, and gives the answer with its body read. A service that asked to be left alone for a
 * while is not asked again before: the answer is what it said then.
 *
 * @throws UnreachableError `too-slow` when the whole answer is not there in time; what the service does is not known
 */
export async function ask(input: string | Request, init: RequestInit = {}): Promise<Response> {
  const { method = 'GET', url } = input instanceof Request ? input : { ...init, url: input }
  const operation = `${method} ${url.split('?')[0] ?? url}`
  const told = waitAnswer(operation)
  if (told) return told
  const answer = await fetchInTime(input, init)
  hooks.answered(answer)
  await learnWait(operation, answer)
  return answer
}
