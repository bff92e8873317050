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

// Things that only the simulated government has: its library, its world, its persons, its worker.
const traces = [
  /mockServiceWorker/,
  /msw/i,
  /kmo-world/,
  /85661490153/,
  /Schrijnwerkerij Van Hout/,
  /jose/i,
  /not-simulated/,
]
const found = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(js|html|css|json)$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(join(out, file), 'utf8')
    return traces.filter((trace) => trace.test(text)).map((trace) => `${file}: ${trace}`)
  })
if (found.length > 0) {
  console.error(`The app alone holds parts of the simulated government:\n${found.join('\n')}`)
  process.exit(1)
}
console.log('The app builds without mocks/ and holds nothing of them.')
