import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHttpHost } from '@mocks/hosts/http/http-host'
import { checkContract } from '@mocks/contract-check'
import { firstJourney } from '@mocks/scenarios/first-journey'
import { createClock, machineNow } from '@mocks/world/clock'
import { dayOf } from '@mocks/world/days'
import { createMemoryWorld } from '@mocks/world/store/memory-world'
import { createFetchListener } from '../../scripts/fetch-listener.js'

/**
 * The government on a port of its own, as `npm run services` has it but without the app: what is not a service's is
 * answered with 404. Every answer is checked against the contracts.
 *
 * @param path - the sub-path under which it stands, with a slash at both ends
 */
export async function openServices(path = '/') {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const app = origin + path
  const base = `${app}services`
  const world = createMemoryWorld(() => firstJourney(dayOf(machineNow())))
  const clock = createClock(world)
  const host = createHttpHost({ app, environment: {}, world, clock, check: checkContract(base) })
  const answered = createFetchListener(host, origin)
  server.on('request', async (incoming, outgoing) => {
    if (!(await answered(incoming, outgoing))) outgoing.writeHead(404).end('not a service')
  })

  return {
    origin,
    app,
    base,
    issuer: `${base}/acm/op`,
    world,
    server,
    host,
    /** Moves the simulation's clock on. */
    wait: (milliseconds: number) =>
      world.transact((transaction) => {
        const setting = transaction.get('settings', 'simulation')
        if (setting) {
          transaction.put('settings', { ...setting, clockOffset: setting.clockOffset + milliseconds })
        }
      }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export type Services = Awaited<ReturnType<typeof openServices>>

/** Loads pages as a browser does, with its own cookies; where it is sent on is for the test to look at. */
export function createBrowser() {
  const cookies = new Map<string, string>()
  return async (address: string | URL, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { accept: 'text/html', ...(cookie && { cookie }), ...init.headers }
    const response = await fetch(address, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    return response
  }
}
