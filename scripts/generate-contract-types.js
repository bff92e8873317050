/**
 * Writes the TypeScript types of every contract in `src/contracts` beside its YAML file.
 *
 * `--check` writes nothing and ends with 1 when a checked-in file is stale.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'

const folder = new URL('../src/contracts/', import.meta.url)
const check = process.argv.includes('--check')
const notice = '// Generated from the contract beside this file by `npm run contracts`. Do not edit.\n'

let stale = 0
for (const name of (await readdir(folder)).filter((file) => file.endsWith('.yaml'))) {
  const source = new URL(name, folder)
  const target = new URL(name.replace('.yaml', '.ts'), folder)
  const types = notice + astToString(await openapiTS(source, { immutable: false }))
  if ((await readFile(target, 'utf8').catch(() => '')) === types) continue
  if (check) {
    stale += 1
    console.error(`${name}: the generated types are stale. Run npm run contracts.`)
  } else {
    await writeFile(target, types)
    console.log(`wrote src/contracts/${name.replace('.yaml', '.ts')}`)
  }
}
process.exitCode = stale > 0 ? 1 : 0
