import { defineConfig } from 'vite'
import { contractValidators } from './contract-validators.ts'

/** Builds the government for Node, which runs no TypeScript in all versions that the project supports. */
export default defineConfig({
  plugins: [contractValidators()],
  // Its few helpers have no addresses that Node could import.
  ssr: { noExternal: ['ajv'] },
  build: {
    ssr: 'mocks/hosts/http/http-host.ts',
    outDir: 'dist-services/government',
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
  },
})
