/**
 * Reads what a request brings. Types do not bind who asks over a network: what is not as the contract describes it is
 * refused here, so that the rules see only what they know.
 */
import { isBlank, keptText } from '../rules/typed-text'
import { malformedRequest } from './problem'

/** Whether a value is as it should be. */
export type Shape = (value: unknown) => boolean

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Text of a length, in characters. */
export const text =
  (min = 0, max = Infinity): Shape =>
  (value) =>
    typeof value === 'string' && [...value].length >= min && [...value].length <= max

/** A text as it is kept; nothing when there is nothing to see. */
export const kept = (typed = '') => keptText(typed)

/** Text of at most a length, in characters, in which there is something to see. */
export const filled =
  (max: number): Shape =>
  (value) =>
    text(1, max)(value) && !isBlank(String(value))

export const whole =
  (min: number, max = Number.MAX_SAFE_INTEGER): Shape =>
  (value) =>
    Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max

export const flag: Shape = (value) => typeof value === 'boolean'

export const oneOf =
  <Value extends string>(...values: Value[]): Shape =>
  (value) =>
    values.some((one) => one === value)

export const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value)

export const listOf =
  (shape: Shape, max: number): Shape =>
  (value) =>
    Array.isArray(value) && value.length <= max && value.every(shape)

/** A record with these members and no others; the type makes sure that none is forgotten. */
export const record =
  <Whole extends object>(members: { [Name in keyof Required<Whole>]: Shape }): Shape =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).every((name) => Object.hasOwn(members, name)) &&
    Object.entries<Shape>(members).every(([name, shape]) => shape(value[name]))

const isIdempotencyKey = optional(text(8, 100))

/** The key by which a request that is sent again is known to be the same, where it has one. */
export function idempotencyKeyOf(request: Request): string | undefined {
  const key = request.headers.get('Idempotency-Key') ?? undefined
  if (!isIdempotencyKey(key)) refuseRequest()
  return key
}

/** Gives up the request: the handler ends here, and MSW answers with the Response that is thrown. */
export function refuseRequest(): never {
  throw malformedRequest()
}

async function jsonOf(request: Request): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) refuseRequest()
  return request.json().catch(refuseRequest)
}

/** The JSON body of a request that has this shape; otherwise the request is refused. */
export async function bodyOf<Body>(request: Request, shape: Shape): Promise<Body> {
  const body = await jsonOf(request)
  return shape(body) ? (body as Body) : refuseRequest()
}

/** The members of a JSON body that have to be text, and those that may be; otherwise the request is refused. */
export async function textsOf<Name extends string, Extra extends string = never>(
  request: Request,
  names: Name[],
  extras: Extra[] = [],
): Promise<Record<Name, string> & Partial<Record<Extra, string>>> {
  const isText = text()
  return bodyOf(
    request,
    (body) =>
      isRecord(body) &&
      names.every((name) => isText(body[name])) &&
      extras.every((name) => optional(isText)(body[name])),
  )
}
