import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server in a process of its own. */
export interface Running {
  /** Everything it said until it was ready. */
  said: string
  stop: () => Promise<void>
}

/** Starts a script of the project and waits until it says that it is ready. */
export async function start(
  script: string,
  given: { ready: RegExp; args?: string[]; environment?: Record<string, string> },
): Promise<Running> {
  const env = { PATH: process.env.PATH, ...given.environment } as NodeJS.ProcessEnv
  const child = spawn(process.execPath, [script, ...(given.args ?? [])], { env })
  const exited = once(child, 'exit')
  const said = await new Promise<string>((resolve, reject) => {
    let text = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => {
        text += part.toString()
        if (given.ready.test(text)) resolve(text)
      })
    }
    child.once('exit', () => reject(new Error(`${script} ended: ${text}`)))
  })
  return {
    said,
    stop: async () => {
      child.kill()
      await exited
    },
  }
}

/** A port that was free a moment ago, for a server whose address others have to know before it starts. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
