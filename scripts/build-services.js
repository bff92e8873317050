/**
 * Builds what `npm run services` serves: the app without the simulated government, and that government for Node, which
 * runs no TypeScript in all versions that the project supports.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

await build({
  root,
  configFile: `${root}vite.config.ts`,
  logLevel: 'warn',
  build: { outDir: 'dist-services/app', emptyOutDir: true },
})
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: 'mocks/hosts/http/http-host.ts',
    outDir: 'dist-services/government',
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
  },
})
