/**
 * Weighs the demo build (`dist`) against the budgets beside this file: `node tests/budgets/check.js`.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** @typedef {{ file: string, css?: string[], imports?: string[], dynamicImports?: string[], isEntry?: boolean }} Chunk */

const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'))
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

/** @param {string} source */
function chunkOf(source) {
  const chunk = manifest[source]
  if (!chunk) throw new Error(`The build has no chunk for ${source}: the budgets have to follow.`)
  return chunk
}

/** All files a chunk brings. @param {string[]} sources @param {boolean} lazyToo @param {Set<string>} [without] */
function filesOf(sources, lazyToo, without = new Set()) {
  const files = new Set()
  const visit = (/** @type {string} */ source) => {
    const { file, imports = [], dynamicImports = [] } = chunkOf(source)
    if (files.has(file) || without.has(file)) return
    files.add(file)
    for (const next of [...imports, ...(lazyToo ? dynamicImports : [])]) visit(next)
  }
  sources.forEach(visit)
  return files
}

/** @param {Iterable<string>} files */
const weigh = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0)

const entry = Object.keys(manifest).find((source) => manifest[source]?.isEntry) ?? ''
// What the information page needs before it can be used, in Dutch.
const information = [
  'src/app/layouts/PublicLayout.vue',
  'src/sites/information/InformationPage.vue',
  'src/locales/nl/information.ts',
]
const firstLoad = filesOf([entry, ...information], false)
const government = filesOf(['mocks/hosts/in-page.ts', 'mocks/control/panel/mount.ts'], true, firstLoad)
const pages = Object.keys(manifest).filter((source) => source.endsWith('Page.vue'))
const styles = new Set(Object.values(manifest).flatMap(({ css = [] }) => css))

/** @type {[string, number, number][]} */
const weights = [
  ['script before the information page is usable', weigh(firstLoad), budgets.firstLoadScript],
  ['the simulated government, MSW included', weigh(government), budgets.governmentScript],
  ['all styles', weigh(styles), budgets.styles],
  [
    'the heaviest page, beyond the first load',
    Math.max(...pages.map((page) => weigh(filesOf([page], false, firstLoad)))),
    budgets.largestPageScript,
  ],
]

for (const [what, bytes, budget] of weights) {
  console.log(`${bytes <= budget ? '✓' : '✗'} ${what}: ${bytes} of ${budget} bytes`)
}
process.exitCode = weights.every(([, bytes, budget]) => bytes <= budget) ? 0 : 1
