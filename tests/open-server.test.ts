// @vitest-environment node
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, expect, it } from 'vitest'
import { openServer } from '../scripts/open-server.js'

const opened: { close: () => void }[] = []
afterEach(() => opened.splice(0).forEach(({ close }) => close()))

async function open(environment: Record<string, string> = {}) {
  const server = await openServer({
    environment: { PORT: '0', ...environment },
    usualPort: 4173,
    command: 'npm start',
    listenerAt: (origin) => (_, response) => response.end(origin),
  })
  opened.push(server)
  return server
}

const portOf = (origin: string) => Number(new URL(origin).port)

/** Whether somebody listens there. */
const listens = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, host, () => {
      socket.destroy()
      resolve(true)
    }).on('error', () => resolve(false))
  })

/** The numbers that this machine has in its networks. */
const outside = Object.values(networkInterfaces())
  .flatMap((all) => all ?? [])
  .filter(({ internal, family }) => !internal && family === 'IPv4')
  .map(({ address }) => address)

it('is called localhost, and answers by that name and by its number', async () => {
  const { origin } = await open()
  expect(origin).toMatch(/^http:\/\/localhost:\d+$/)
  for (const address of [origin, `http://127.0.0.1:${portOf(origin)}`]) {
    expect(await (await fetch(address)).text()).toBe(origin)
  }
})

it.skipIf(outside.length === 0)('is for this machine only, unless HOST says otherwise', async () => {
  const own = await open()
  const all = await open({ HOST: '0.0.0.0' })
  const [host = ''] = outside
  expect(await listens(host, portOf(own.origin))).toBe(false)
  expect(await listens(host, portOf(all.origin))).toBe(true)
  expect(all.origin).toMatch(/^http:\/\/localhost:/)
  const named = await open({ HOST: host })
  expect(named.origin).toBe(`http://${host}:${portOf(named.origin)}`)
  expect(await listens('127.0.0.1', portOf(named.origin))).toBe(false)
})

it.each([
  [{ PORT: 'abc' }, 'PORT has to be a number from 0 to 65535, and "abc" is none.'],
  [{ PORT: '-1' }, 'PORT has to be a number from 0 to 65535, and "-1" is none.'],
  [{ PORT: '70000' }, 'PORT has to be a number from 0 to 65535, and "70000" is none.'],
  [{ PORT: '4173x' }, 'PORT has to be a number from 0 to 65535, and "4173x" is none.'],
  [{ HOST: '203.0.113.7' }, 'HOST has to be an address of this machine, and "203.0.113.7" is none.'],
])('says in a sentence what is wrong with %o', async (environment, sentence) => {
  await expect(open(environment)).rejects.toThrow(sentence)
})

it('says in a sentence that the port is in use', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  opened.push({ close: () => other.close() })
  const { port } = other.address() as AddressInfo
  await expect(open({ PORT: String(port) })).rejects.toThrow(
    `Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`,
  )
})
