/**
 * Builds what `npm run services` serves: the app without the simulated government, and that government for Node.
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
await build({ root, configFile: `${root}mocks/vite.services.ts`, logLevel: 'warn' })
