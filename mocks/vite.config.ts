import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import app from '../vite.config.ts'
import { contractValidators } from './contract-validators.ts'

const mocks = fileURLToPath(new URL('.', import.meta.url))
const base = app.base ?? '/'

/** The demo starts at mocks/entry.ts, which puts the simulated government in front of the app. */
function demoEntry(): Plugin {
  return {
    name: 'demo-entry',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace('/src/entry.ts', '/mocks/entry.ts') },
  }
}

/** Leaves out MSW's cookie store, which reads localStorage when it is imported; see hosts/no-cookies.ts. */
const withoutCookies = (): Pick<Plugin, 'name' | 'enforce' | 'resolveId'> => ({
  name: 'without-cookies',
  // Before Vite finds the file itself.
  enforce: 'pre',
  resolveId: {
    filter: { id: /\/cookieStore\.mjs$/ },
    handler: (_file, importer) => (importer?.includes('/msw/') ? join(mocks, 'hosts/no-cookies.ts') : null),
  },
})

/** Serves MSW's worker as the installed version has it, so that the two can never differ. */
function mswWorker(): Plugin {
  const source = () => readFile(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8')
  return {
    name: 'msw-worker',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'mockServiceWorker.js', source: await source() })
    },
    configureServer(server) {
      server.middlewares.use(`${base}mockServiceWorker.js`, async (_request, response) => {
        response.setHeader('content-type', 'text/javascript').end(await source())
      })
    },
  }
}

/** Names the seeds by the files that they are made of. */
function seedName(): string {
  const hash = createHash('sha256')
  for (const folder of ['personas', 'scenarios']) {
    const files = readdirSync(join(mocks, folder), { recursive: true, encoding: 'utf8' }).sort()
    for (const file of files.filter((name) => /(?<!\.test)\.ts$/.test(name))) {
      hash.update(readFileSync(join(mocks, folder, file)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** Tells an older build, before it makes way for this one, what shape of the world this one reads. */
function worldShape(): Plugin {
  return {
    name: 'world-shape',
    async generateBundle() {
      const schema = await readFile(join(mocks, 'world/schema.ts'), 'utf8')
      const schemaVersion = Number(/schemaVersion = (\d+)/.exec(schema)?.[1])
      this.emitFile({ type: 'asset', fileName: 'world.json', source: JSON.stringify({ schemaVersion }) })
    },
  }
}

/** The Workbox worker that keeps the app, and nothing else, on the device. */
const appShell = () =>
  VitePWA({
    filename: 'shell-worker.js',
    injectRegister: null,
    manifest: false,
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,woff2,webmanifest}'],
      globIgnores: ['mockServiceWorker.js', '404.html'],
      // Larger than any file of ours: a file left out here is missing offline.
      maximumFileSizeToCacheInBytes: 1_000_000,
      navigateFallback: `${base}index.html`,
      cleanupOutdatedCaches: true,
      // A new build waits until the person changes over, or has closed the last tab: an open tab keeps its files.
      skipWaiting: false,
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  })

export default mergeConfig(
  app,
  defineConfig({
    plugins: [demoEntry(), withoutCookies(), mswWorker(), worldShape(), appShell(), contractValidators()],
    define: { 'import.meta.env.VITE_SEED': JSON.stringify(seedName()) },
    // While developing, libraries are bundled beforehand and apart.
    optimizeDeps: { rolldownOptions: { plugins: [withoutCookies()] } },
  }),
)
