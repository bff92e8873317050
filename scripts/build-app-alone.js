/**
 * Builds the app with `mocks/` moved away, and looks for anything of the simulated government in what comes out.
 * Proves that the app stands on its own.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const copy = mkdtempSync(join(tmpdir(), 'app-alone-'))
const out = resolve('dist-app')

try {
  for (const part of [
    'index.html',
    'package.json',
    'public',
    'scripts',
    'src',
    'tsconfig.base.json',
    'vite.config.ts',
    'vite.messages.ts',
    'vite.precompress.ts',
    'vite.translatable.ts',
  ]) {
    cpSync(part, join(copy, part), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  const build = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn', '--outDir', out, '--emptyOutDir'], {
    cwd: copy,
    stdio: 'inherit',
  })
  if (build.status !== 0) process.exit(1)
} finally {
  rmSync(copy, { recursive: true, force: true })
}

// Things that only the simulated government has: its library, its worker, its store, its signing, its persons and data.
const traces = [
  '[MSW]',
  'mockServiceWorker',
  'kmo-world',
  'kmoDemo',
  'ERR_JWS',
  '85661490153',
  'DV.O900001',
  'BE02985977000140',
]

/** The texts of a build, by file. @param {string} folder */
const textsOf = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|html|css|json)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))

// A trace that the demo itself does not hold proves nothing.
const demo = textsOf('dist')
const empty = traces.filter((trace) => demo.every(({ text }) => !text.includes(trace)))
if (empty.length > 0) {
  console.error(
    `These no longer stand in the demo build, so looking for them proves nothing: ${empty.join(', ')}`,
  )
  process.exit(1)
}

const found = textsOf(out).flatMap(({ file, text }) =>
  traces.filter((trace) => text.includes(trace)).map((trace) => `${file}: ${trace}`),
)
if (found.length > 0) {
  console.error(`The app alone holds parts of the simulated government:\n${found.join('\n')}`)
  process.exit(1)
}
console.log('The app builds without mocks/ and holds nothing of them.')
