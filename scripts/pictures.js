/**
 * Takes pictures of twenty pages to compare by eye: `npm run pictures -- before`, change something, `npm run pictures -- after`.
 * They are kept in `pictures/<name>/`; `pictures/index.html` shows all of them side by side.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'

const name = process.argv[2] ?? 'now'
if (!/^[\w-]+$/.test(name)) {
  console.error('Give the pictures a name of letters, digits and dashes: npm run pictures -- before')
  process.exit(1)
}

/** @param {string[]} command @param {Record<string, string>} [environment] */
function run([program = '', ...given], environment = {}) {
  const { status } = spawnSync(program, given, { stdio: 'inherit', env: { ...process.env, ...environment } })
  return status === 0
}

rmSync(`pictures/${name}`, { recursive: true, force: true })
const taken =
  run(['npm', 'run', '--silent', 'build']) &&
  run(['npx', 'playwright', 'test', '--config', 'tests/pictures/pictures.config.ts'], {
    PICTURES: `pictures/${name}`,
  })

const sets = readdirSync('pictures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const files = [...new Set(sets.flatMap((set) => readdirSync(`pictures/${set}`)))].sort()
const rows = files.map(
  (file) =>
    `<tr><th>${file.replace('.png', '')}</th>${sets.map((set) => `<td><img loading="lazy" src="${set}/${file}" alt=""></td>`).join('')}</tr>`,
)
writeFileSync(
  'pictures/index.html',
  `<!doctype html><meta charset="utf-8"><title>Pictures</title>
<style>body{font:14px sans-serif}th{position:sticky;left:0;background:#fff;vertical-align:top;text-align:left}td{vertical-align:top}img{max-width:640px;border:1px solid #ccc}</style>
<table><tr><th></th>${sets.map((set) => `<th>${set}</th>`).join('')}</tr>${rows.join('\n')}</table>`,
)
console.log(`${files.length} pictures: pictures/index.html`)
process.exitCode = taken ? 0 : 1
