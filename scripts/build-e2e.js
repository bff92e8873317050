/**
 * The builds that the end-to-end tests run on, all with contract checks: the demo, a newer version of it of which no
 * file has the same name (for the update), the demo under a sub-path, and a page with nothing but the world's store.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

process.env.VITE_CONTRACT_CHECK = '1'

/** @param {string} outDir @param {{ base?: string, files?: string }} [options] */
async function buildDemo(outDir, { base = '/', files = '' } = {}) {
  process.env.BASE = base
  const names = `assets/${files}[name]-[hash]`
  await build({
    configFile: 'mocks/vite.config.ts',
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      rollupOptions: {
        output: {
          entryFileNames: `${names}.js`,
          chunkFileNames: `${names}.js`,
          assetFileNames: `${names}[extname]`,
        },
      },
    },
  })
}

await buildDemo('dist-e2e')
await buildDemo('dist-e2e-next', { files: 'next-' })
await buildDemo('dist-e2e-sub', { base: '/demo/' })

const root = fileURLToPath(new URL('..', import.meta.url))
await build({
  configFile: false,
  root: `${root}tests/e2e/harness`,
  logLevel: 'warn',
  resolve: { alias: { '@mocks': `${root}mocks`, '@': `${root}src` } },
  build: { outDir: `${root}dist-e2e-harness`, emptyOutDir: true, target: 'es2022' },
})
