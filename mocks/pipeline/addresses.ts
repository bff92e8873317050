import { operations } from 'virtual:contract-requests'
import type { Operation } from '../world/cause'

/** `/v1/applications/{id}` as a pattern, as MSW matches it: small and capital letters alike, with or without a slash at the end. */
const patternOf = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}/?$`, 'i')

const known = operations.map(({ service, id, method, path }) => ({
  service: service as string,
  name: `${service}.${id}` as Operation,
  method: method.toUpperCase(),
  pattern: patternOf(path),
}))

/**
 * The operations that stand at an address, by method.
 *
 * @param base - address under which the services stand, without a slash at the end
 */
export function operationsAt(base: string, address: string): Map<string, Operation> {
  const [service = '', ...rest] =
    address
      .slice(base.length + 1)
      .split(/[?#]/, 1)[0]
      ?.split('/') ?? []
  const path = `/${rest.join('/')}`
  return new Map(
    known
      .filter((one) => one.service === service && one.pattern.test(path))
      .map(({ method, name }) => [method, name]),
  )
}
