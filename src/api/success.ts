import { successes } from '@/contracts/successes'
import { UnreachableError } from './problems'

/** The services that have a contract. */
export type Service = keyof typeof successes

const mediaTypeOf = (answer: Response) =>
  (answer.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

async function membersOf(answer: Response): Promise<string[] | null> {
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => null)
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? Object.keys(body) : null
}

/**
 * A success has a shape: the status, the media type, the headers and the members that the contract promises. An empty
 * answer, or the page that a hotel's network puts in its place, is none.
 *
 * @param operation - method and path as in the contract, such as `GET /organisaties`
 * @throws UnreachableError `unreadable`
 */
export async function checkSuccess(service: Service, operation: string, answer: Response): Promise<void> {
  if (!answer.ok) return
  const promised = successes[service][operation]?.find(({ status }) => status === answer.status)
  if (promised && (await keeps(promised, answer))) return
  throw new UnreachableError(answer.status, { reason: 'unreadable' })
}

type Success = (typeof successes)[Service][string][number]

async function keeps({ mediaType, members, headers }: Success, answer: Response): Promise<boolean> {
  if (!headers.every((name) => answer.headers.has(name))) return false
  if (mediaType === null) return true
  if (mediaTypeOf(answer) !== mediaType) return false
  const there = await membersOf(answer)
  return there !== null && members.some((required) => required.every((name) => there.includes(name)))
}
