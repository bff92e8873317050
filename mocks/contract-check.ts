import { bodies } from 'virtual:contract-validators'
import type { ContractCheck } from './pipeline/steps'

/** What a service sent or was sent does not fit its contract. */
export class ContractError extends Error {
  override name = 'ContractError'
}

const mediaTypeOf = (message: Request | Response) =>
  (message.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? ''

async function bodyOf(message: Request | Response): Promise<unknown> {
  if (mediaTypeOf(message) === 'application/x-www-form-urlencoded') {
    return Object.fromEntries(new URLSearchParams(await message.text()))
  }
  return message.json()
}

/** `/v1/applications/{id}` as a pattern. */
const patternOf = (path: string) => new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`)

const operations = bodies.map((body) => ({ ...body, pattern: patternOf(body.path) }))

/**
 * Checks every request and answer against the contracts.
 *
 * Bodies of requests are checked only when the answer accepts them: refusing a bad one is a service's work.
 *
 * @param base - address of the services, without a slash at the end
 */
export function checkContract(base: string): ContractCheck {
  return async (request, answer) => {
    const path = new URL(request.url).href.slice(base.length + 1).split('?')[0] ?? ''
    const [service = '', ...rest] = path.split('/')
    const method = request.method.toLowerCase()
    const mine = operations.filter(
      (body) => body.service === service && body.method === method && body.pattern.test(`/${rest.join('/')}`),
    )
    if (mine.length === 0) return

    await expect(`${request.method} /${path}`, mine, String(answer.status), answer)
    if (answer.ok && mine.some(({ of }) => of === 'request')) {
      await expect(`${request.method} /${path}`, mine, 'request', request)
    }
  }
}

async function expect(what: string, mine: typeof operations, of: string, message: Request | Response) {
  const described = mine.filter((body) => body.of === of)
  if (described.length === 0) throw new ContractError(`${what}: ${of} is not in the contract`)
  if (described.every(({ validate }) => validate === null)) return
  const body = described.find(({ mediaType }) => mediaType === mediaTypeOf(message))
  if (!body?.validate)
    throw new ContractError(`${what}: ${of} with ${mediaTypeOf(message)} is not in the contract`)
  if (!body.validate(await bodyOf(message))) {
    throw new ContractError(
      `${what}: ${of} does not fit the contract: ${JSON.stringify(body.validate.errors)}`,
    )
  }
}
