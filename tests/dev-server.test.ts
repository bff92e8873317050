// @vitest-environment node
import { createServer, type ViteDevServer } from 'vite'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { contractValidators } from '../mocks/contract-validators'

let server: ViteDevServer | null = null
afterEach(async () => {
  await server?.close()
  vi.unstubAllEnvs()
})

const options = {
  logLevel: 'silent',
  optimizeDeps: { noDiscovery: true, include: [] as string[] },
  server: { middlewareMode: true, ws: false, watch: null },
} as const

describe('npm run dev', () => {
  it('reloads the page after an edit of a contract, and of nothing that is none', async () => {
    server = await createServer({ ...options, configFile: false, plugins: [contractValidators()] })
    const { client } = server.environments
    await client.transformRequest('/mocks/contract-check.ts')
    await client.transformRequest('virtual:contract-validators')
    const validators = client.moduleGraph.getModuleById('\0virtual:contract-validators')
    expect(validators?.transformResult).toBeTruthy()

    const sent = vi.spyOn(client.hot, 'send').mockImplementation(() => {})
    server.watcher.emit('change', `${process.cwd()}/src/contracts/tsconfig.json`)
    server.watcher.emit('change', `${process.cwd()}/src/contracts/kbo.yaml`)
    await vi.waitFor(() => expect(sent).toHaveBeenCalled())
    expect(sent.mock.calls.map(([payload]) => payload)).toMatchObject([{ type: 'full-reload' }])
    expect(validators?.transformResult).toBeNull()
  })
})

describe('npm run dev:app', () => {
  const page = async () => {
    server = await createServer({ ...options, configFile: 'vite.config.ts' })
    const { middlewares } = server
    const html = await server.transformIndexHtml('/', '<html><head></head><body></body></html>')
    return { html, middlewares }
  }

  it('says on the page what to configure when there are no services', async () => {
    expect((await page()).html).toContain('KMO_SERVICES=http://localhost:4010/services')
  })

  it('says nothing of it when there are', async () => {
    vi.stubEnv('KMO_SERVICES', 'http://localhost:4010/services')
    expect((await page()).html).not.toContain('KMO_SERVICES')
  })
})
