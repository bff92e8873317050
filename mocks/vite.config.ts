import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, mergeConfig, runnerImport, type Plugin } from 'vite'
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

/** One day for all builds: on it, the same seeds are the same world. */
const dayOfDigest = '2026-03-02'

/** What this build says of its world. */
async function describeWorld() {
  const load = async <Module>(file: string) => (await runnerImport<Module>(join(mocks, file))).module
  const { firstJourney } = await load<{ firstJourney: (day: string) => object }>('scenarios/first-journey.ts')
  const { schemaVersion } = await load<{ schemaVersion: number }>('world/schema/tables.ts')
  const { conversions } = await load<{ conversions: object }>('world/store/conversions.ts')
  const seeds = JSON.stringify(firstJourney(dayOfDigest))
  return {
    digest: createHash('sha256').update(seeds).digest('hex').slice(0, 16),
    shape: { schemaVersion, converts: Object.keys(conversions).map(Number) },
  }
}

const world = await describeWorld()

/** Tells an older build, before it makes way for this one, which shapes of the world this one reads. */
function worldShape(): Plugin {
  return {
    name: 'world-shape',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'world.json', source: JSON.stringify(world.shape) })
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
    define: { 'import.meta.env.VITE_BASE_DIGEST': JSON.stringify(world.digest) },
    // While developing, libraries are bundled beforehand and apart.
    optimizeDeps: { rolldownOptions: { plugins: [withoutCookies()] } },
  }),
)
