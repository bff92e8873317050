/**
 * Writes the TypeScript types of every contract in `src/contracts` beside its YAML file, and in `successes.ts` what a
 * success of each operation looks like.
 *
 * `--check` writes nothing and ends with 1 when a checked-in file is stale.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'

/**
 * @typedef {object} Schema The parts of a schema, or of a reference to one, that say which members a body has.
 * @property {string} [$ref]
 * @property {string[]} [required]
 * @property {Schema[]} [allOf]
 * @property {Schema[]} [oneOf]
 * @property {Schema[]} [anyOf]
 *
 * @typedef {{ $ref?: string, required?: boolean }} Header
 * @typedef {{ $ref?: string, content?: Record<string, { schema: Schema }>, headers?: Record<string, Header> }} Answer
 * @typedef {{ responses: Record<string, Answer> }} Operation
 * @typedef {{ paths: Record<string, Record<string, Operation>> }} Contract
 * @typedef {{ status: number, headers: string[], mediaType: string | null, members: string[][] }} Success
 */

const folder = new URL('../src/contracts/', import.meta.url)
const check = process.argv.includes('--check')
const notice = '// Generated from the contract beside this file by `npm run contracts`. Do not edit.\n'

let stale = 0
/** @param {string} name @param {string} text */
async function write(name, text) {
  const target = new URL(name, folder)
  if ((await readFile(target, 'utf8').catch(() => '')) === text) return
  if (check) {
    stale += 1
    console.error(`src/contracts/${name} is stale. Run npm run contracts.`)
  } else {
    await writeFile(target, text)
    console.log(`wrote src/contracts/${name}`)
  }
}

/**
 * Follows a reference within a contract.
 *
 * @template {{ $ref?: string }} Node
 * @param {Contract} contract @param {Node} node @returns {Node}
 */
function resolve(contract, node) {
  if (!node.$ref) return node
  const path = node.$ref.slice(2).split('/')
  const found = path.reduce((at, part) => Object(at)[part], /** @type {unknown} */ (contract))
  return resolve(contract, /** @type {Node} */ (found))
}

/**
 * The members that a body has to have: one list for each form it may take.
 *
 * @param {Contract} contract @param {Schema} schema @returns {string[][]}
 */
function membersOf(contract, schema) {
  const { required = [], allOf = [], oneOf, anyOf } = resolve(contract, schema)
  const own = allOf.reduce(
    (lists, part) => lists.flatMap((list) => membersOf(contract, part).map((more) => [...list, ...more])),
    [required],
  )
  const forms = oneOf ?? anyOf
  if (!forms) return own
  return forms.flatMap((form) =>
    membersOf(contract, form).flatMap((more) => own.map((list) => [...list, ...more])),
  )
}

/**
 * What a success of an operation looks like, for each status and media type.
 *
 * @param {Contract} contract @param {Operation} operation @returns {Success[]}
 */
function successesOf(contract, operation) {
  const promised = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
  return promised.flatMap(([status, reference]) => {
    const { content, headers = {} } = resolve(contract, reference)
    const required = Object.entries(headers)
      .filter(([, header]) => resolve(contract, header).required)
      .map(([name]) => name)
    const success = { status: Number(status), headers: required.map((name) => name.toLowerCase()) }
    /** @type {[string | null, string[][]][]} */
    const bodies = content
      ? Object.entries(content).map(([mediaType, { schema }]) => [mediaType, membersOf(contract, schema)])
      : [[null, []]]
    return bodies.map(([mediaType, members]) => ({ ...success, mediaType, members }))
  })
}

const methods = ['get', 'post', 'put', 'patch', 'delete']

/** @param {Contract} contract */
function operationsOf(contract) {
  /** @type {Record<string, Success[]>} */
  const operations = {}
  for (const [path, item] of Object.entries(contract.paths)) {
    for (const method of methods) {
      const operation = item[method]
      if (operation) operations[`${method.toUpperCase()} ${path}`] = successesOf(contract, operation)
    }
  }
  return operations
}

/** @type {Record<string, Record<string, Success[]>>} */
const successes = {}
for (const name of (await readdir(folder)).filter((file) => file.endsWith('.yaml')).toSorted()) {
  const source = new URL(name, folder)
  const types = notice + astToString(await openapiTS(source, { immutable: false }))
  await write(name.replace('.yaml', '.ts'), types)
  const contract = parse(await readFile(source, 'utf8'))
  successes[name.replace('.yaml', '')] = operationsOf(contract)
}

const names = Object.keys(successes)
  .map((service) => `'${service}'`)
  .join(' | ')
const services = Object.entries(successes).map(([service, operations]) => {
  const lines = Object.entries(operations).map(
    ([operation, shapes]) => `    ${JSON.stringify(operation)}: ${JSON.stringify(shapes)},`,
  )
  return [`  ${service}: {`, ...lines, '  },'].join('\n')
})

const module = `// Generated from the contracts beside this file by \`npm run contracts\`. Do not edit.
/** What the contract promises of one success of an operation. */
interface Success {
  status: number
  /** Names in small letters. */
  headers: readonly string[]
  /** Null when there is no body. */
  mediaType: string | null
  /** Members that the body has: all of one of these lists. */
  members: readonly (readonly string[])[]
}

type Successes = Readonly<Record<string, readonly Success[]>>

/** By service, and by method and path as in its contract. */
export const successes: Record<${names}, Successes> = {
${services.join('\n')}
}
`
await write('successes.ts', module)
process.exitCode = stale > 0 ? 1 : 0
