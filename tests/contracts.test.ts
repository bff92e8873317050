import { readFileSync } from 'node:fs'
import { HttpHandler, type RequestHandler } from 'msw'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { firstJourney } from '@mocks/scenarios/first-journey'
import { acmHandlers } from '@mocks/services/acm/acm.handlers'
import { btbHandlers } from '@mocks/services/btb/btb.handlers'
import { idmHandlers } from '@mocks/services/idm/idm.handlers'
import { inkomHandlers } from '@mocks/services/inkom/inkom.handlers'
import { kboHandlers } from '@mocks/services/kbo/kbo.handlers'
import type { ServiceContext } from '@mocks/services/services'
import { createClock } from '@mocks/world/clock'
import { createMemoryWorld } from '@mocks/world/store/memory-world'

const base = 'http://localhost:3000/services'
const methods = ['get', 'post', 'put', 'patch', 'delete']

const world = createMemoryWorld(() => firstJourney('2026-11-23'))
const context: ServiceContext = {
  world,
  clock: createClock(world),
  base,
  ask: () => Promise.reject(new Error('nobody is asked')),
}

/** Operations of a contract, as `GET /v1/applications/{applicationId}`. */
function described(service: string): string[] {
  const { paths } = parse(readFileSync(`src/contracts/${service}.yaml`, 'utf8')) as {
    paths: Record<string, object>
  }
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations)
      .filter((name) => methods.includes(name))
      .map((method) => `${method.toUpperCase()} ${path}`),
  )
}

/** Operations that handlers answer, in the same words. */
const answered = (service: string, handlers: RequestHandler[]) =>
  handlers.map((handler) => {
    if (!(handler instanceof HttpHandler)) throw new Error('a handler that is not for HTTP')
    const { method, path } = handler.info
    const own = String(path).replace(`${base}/${service}`, '')
    return `${String(method)} ${own.replace(/:(\w+)/g, '{$1}')}`
  })

describe.each([
  ['acm', acmHandlers],
  ['btb', btbHandlers],
  ['idm', idmHandlers],
  ['kbo', kboHandlers],
  ['inkom', inkomHandlers],
])('%s', (service, handlersOf) => {
  it('answers every operation of its contract with exactly one handler, and no other', () => {
    const operations = described(service)
    expect(operations.length).toBeGreaterThan(0)
    expect(answered(service, handlersOf(context)).sort()).toEqual(operations.sort())
  })

  it('tells of every address that may be unreadable, and of every body that may be too large', () => {
    const { paths } = parse(readFileSync(`src/contracts/${service}.yaml`, 'utf8')) as {
      paths: Record<string, Record<string, { requestBody?: object; responses?: object }>>
    }
    const untold = Object.entries(paths).flatMap(([path, operations]) =>
      methods.flatMap((method) => {
        const { requestBody, responses = {} } = operations[method] ?? {}
        const needed = [path.includes('{'), requestBody !== undefined]
        const told = ['400', '413'].map((status) => status in responses)
        return operations[method] && needed.some((need, at) => need && !told[at]) ? `${method} ${path}` : []
      }),
    )
    expect(untold).toEqual([])
  })
})

/** `1.10.0` as a number to compare. */
const rank = (version: string) => version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0)

it.each(['acm', 'btb', 'idm', 'kbo', 'inkom'])(
  'the contract of %s tells what changed, newest first',
  (service) => {
    const { info } = parse(readFileSync(`src/contracts/${service}.yaml`, 'utf8')) as {
      info: { version: string; 'x-changes': { version: string; date: string; what: string[] }[] }
    }
    const changes = info['x-changes']
    expect(changes[0]?.version).toBe(info.version)
    for (const { version, date, what } of changes) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(what.length, version).toBeGreaterThan(0)
    }
    expect(changes.map(({ version }) => rank(version))).toEqual(
      [...new Set(changes.map(({ version }) => rank(version)))].toSorted((a, b) => b - a),
    )
    expect(changes.map(({ date }) => date)).toEqual(
      changes
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    )
  },
)
