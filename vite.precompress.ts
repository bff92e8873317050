import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** What shrinks; fonts are compressed as they are. Pages are written by the server, with their configuration. */
const shrinks = /\.(js|css|svg|json|webmanifest)$/

async function compress(file: string) {
  const content = await readFile(file)
  const [small, older] = await Promise.all([
    brotli(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    gzipped(content, { level: 9 }),
  ])
  if (small.length < content.length) await writeFile(`${file}.br`, small)
  if (older.length < content.length) await writeFile(`${file}.gz`, older)
}

/** Puts a brotli and a gzip copy beside each file of a build, for a server that hands them out (scripts/serve.js). */
export function precompressed(): Plugin {
  let folder = ''
  return {
    name: 'precompressed',
    apply: 'build',
    configResolved: (config) => {
      folder = join(config.root, config.build.outDir)
    },
    closeBundle: {
      // After the worker that keeps the app, which is made when all else is there.
      order: 'post',
      sequential: true,
      async handler() {
        const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
        await Promise.all(
          files
            .filter((file) => file.isFile() && shrinks.test(file.name))
            .map(({ parentPath, name }) => compress(join(parentPath, name))),
        )
      },
    },
  }
}
