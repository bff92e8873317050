import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { type Plugin } from 'vite'
import { parse } from 'yaml'

const contracts = new URL('../src/contracts/', import.meta.url)
const folder = fileURLToPath(contracts)
const id = 'virtual:contract-validators'

/** A node of a contract; only its objects are walked through. */
interface Json {
  [key: string]: Json | undefined
}

/** One schema that is checked: the body of a request, or of an answer with one status. */
interface Place {
  service: string
  method: string
  path: string
  /** `request`, or the status. */
  of: string
  mediaType: string
  pointer: string
}

const escape = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
const methods = ['get', 'post', 'put', 'patch', 'delete']

/** All bodies that a contract describes, as pointers into it. */
function places(service: string, contract: Json): Place[] {
  const found: Place[] = []
  const resolve = (pointer: string, node: Json): [string, Json | undefined] => {
    if (!node.$ref) return [pointer, node]
    const target = String(node.$ref).slice(2).split('/')
    return [`/${target.join('/')}`, target.reduce<Json | undefined>((at, part) => at?.[part], contract)]
  }
  for (const [path, operations] of Object.entries(contract.paths ?? {})) {
    for (const method of methods) {
      const operation = operations?.[method]
      if (!operation) continue
      const bodies: [string, string, Json | undefined][] = [
        ['request', `/paths/${escape(path)}/${method}/requestBody`, operation.requestBody],
        ...Object.entries(operation.responses ?? {}).map(
          ([status, answer]): [string, string, Json | undefined] => [
            status,
            `/paths/${escape(path)}/${method}/responses/${status}`,
            answer,
          ],
        ),
      ]
      for (const [of, at, node] of bodies) {
        if (!node) continue
        const [pointer, body] = resolve(at, node)
        const mediaTypes = Object.keys(body?.content ?? {})
        if (mediaTypes.length === 0) found.push({ service, method, path, of, mediaType: '', pointer: '' })
        for (const mediaType of mediaTypes) {
          found.push({
            service,
            method,
            path,
            of,
            mediaType,
            pointer: `${pointer}/content/${escape(mediaType)}/schema`,
          })
        }
      }
    }
  }
  return found
}

/** Compiles the contracts' schemas ahead of time: a page under a strict security policy cannot compile any. */
async function compile(): Promise<string> {
  const ajv = new Ajv2020({ strict: false, allErrors: true, code: { source: true, esm: true, lines: false } })
  addFormats.default(ajv)
  const checked: Place[] = []
  for (const file of (await readdir(contracts)).filter((name) => name.endsWith('.yaml'))) {
    const service = file.replace('.yaml', '')
    const contract = parse(await readFile(new URL(file, contracts), 'utf8')) as Json
    ajv.addSchema({ ...contract, $id: service } as object, service)
    checked.push(...places(service, contract))
  }
  // Answers that several operations share are one schema: compiled once, under one name.
  const names = new Map<string, string>()
  for (const { service, pointer } of checked) {
    if (pointer)
      names.set(`${service}#${pointer}`, names.get(`${service}#${pointer}`) ?? `check${names.size}`)
  }
  const refs = Object.fromEntries([...names].map(([schema, name]) => [name, schema]))
  const code = standaloneCode(ajv, refs)
  const list = checked.map(({ pointer, ...place }) => {
    const name = names.get(`${place.service}#${pointer}`) ?? 'null'
    return `{...${JSON.stringify(place)},validate:${name}}`
  })
  return `${asModule(code)}\nexport const bodies = [${list.join(',\n')}]`
}

/** ajv writes `require` for its few helpers, also in a module: turn them into imports. */
function asModule(code: string): string {
  const imports: string[] = []
  const body = code.replace(
    /require\("([^"]+)"\)(\.default|\.fullFormats)?/g,
    (_, from: string, member = '') => {
      const name = `helper${imports.length}`
      imports.push(`import * as ${name} from ${JSON.stringify(from)}`)
      return member === '.default'
        ? `(${name}.default?.default ?? ${name}.default)`
        : `(${name}.default ?? ${name})${member}`
    },
  )
  return `${imports.join('\n')}\n${body}`
}

/** Gives `virtual:contract-validators`, for development, tests and end-to-end builds. */
export function contractValidators(): Plugin {
  return {
    name: 'contract-validators',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? compile() : undefined),
    // An edited contract counts at once: whatever was compiled from it is stale, and with it the page.
    hotUpdate({ file }) {
      if (!file.startsWith(folder) || !file.endsWith('.yaml')) return undefined
      const stale = this.environment.moduleGraph.getModuleById(`\0${id}`)
      return stale ? [stale] : undefined
    },
  }
}
