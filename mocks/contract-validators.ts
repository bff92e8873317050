import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { type Plugin } from 'vite'
import { parse } from 'yaml'

const contracts = new URL('../src/contracts/', import.meta.url)
const folder = fileURLToPath(contracts)

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

/** Follows a reference within a contract. */
function resolveIn(contract: Json, pointer: string, node: Json): [string, Json | undefined] {
  if (!node.$ref) return [pointer, node]
  const target = String(node.$ref).slice(2).split('/')
  return [`/${target.join('/')}`, target.reduce<Json | undefined>((at, part) => at?.[part], contract)]
}

/** What an operation is asked: its parameters in query and headers with a schema for them, and where its JSON body is. */
interface Asked {
  id: string
  method: string
  path: string
  parameters: { place: string; name: string; whole: boolean }[]
  schema: object
  body: string | null
}

/** A parameter of an operation, as a contract writes it. */
interface Parameter {
  name: string
  in: string
  required?: boolean
  schema: { type?: string }
}

/** A place as a schema, with the parameters that stand there. */
const schemaOf = (parameters: Parameter[]) => ({
  type: 'object',
  required: parameters.filter(({ required }) => required).map(({ name }) => name),
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
})

/** What every operation of a contract is asked. The path is left out: what is there or not is for the service to say. */
function requests(contract: Json): Asked[] {
  return Object.entries(contract.paths ?? {}).flatMap(([path, operations]) =>
    methods.flatMap((method): Asked[] => {
      const operation = operations?.[method]
      if (!operation) return []
      const given = [operations.parameters, operation.parameters]
        .flatMap((list) => (list as unknown as Json[] | undefined) ?? [])
        .map((node) => resolveIn(contract, '', node)[1] as unknown as Parameter)
      const query = given.filter((one) => one.in === 'query')
      const headers = given.filter((one) => one.in === 'header')
      const listed = (place: string, parameters: Parameter[]) =>
        parameters.map(({ name, schema }) => ({ place, name, whole: schema.type === 'integer' }))
      const json = operation.requestBody?.content?.['application/json']
      return [
        {
          id: String(operation.operationId),
          method,
          path,
          parameters: [...listed('query', query), ...listed('headers', headers)],
          schema: { type: 'object', properties: { query: schemaOf(query), headers: schemaOf(headers) } },
          body: json
            ? `/paths/${escape(path)}/${method}/requestBody/content/${escape('application/json')}/schema`
            : null,
        },
      ]
    }),
  )
}

/** All bodies that a contract describes, as pointers into it. */
function places(service: string, contract: Json): Place[] {
  const found: Place[] = []
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
        const [pointer, body] = resolveIn(contract, at, node)
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

/** The contracts, by service. */
async function readContracts(): Promise<[service: string, contract: Json][]> {
  const files = (await readdir(contracts)).filter((name) => name.endsWith('.yaml'))
  return Promise.all(
    files.map(async (file) => [
      file.replace('.yaml', ''),
      parse(await readFile(new URL(file, contracts), 'utf8')) as Json,
    ]),
  )
}

const code = { source: true, esm: true, lines: false }

/** What operations are asked, with what checks it, for every build. That a day or a code exists is for the rules. */
async function compileRequests(): Promise<string> {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, code })
  const refs: Record<string, string> = {}
  const list: string[] = []
  for (const [service, contract] of await readContracts()) {
    const asked = requests(contract)
    const schemas = Object.fromEntries(asked.map(({ id, schema }) => [id, schema]))
    ajv.addSchema({ ...contract, 'x-parameters': schemas, $id: service } as object, service)
    const check = (pointer: string) => {
      const name = `check${Object.keys(refs).length}`
      refs[name] = `${service}#${pointer}`
      return name
    }
    for (const { id, method, path, parameters, body } of asked) {
      const fitsParameters = parameters.length > 0 ? check(`/x-parameters/${id}`) : null
      const operation = JSON.stringify({ service, id, method, path, parameters })
      list.push(`{...${operation},fitsParameters:${fitsParameters},fitsBody:${body && check(body)}}`)
    }
  }
  return `${asModule(standaloneCode(ajv, refs))}\nexport const operations = [${list.join(',\n')}]`
}

/** Compiles all bodies ahead of time: a page under a strict security policy cannot compile any. */
async function compileBodies(): Promise<string> {
  const ajv = new Ajv2020({ strict: false, allErrors: true, code })
  addFormats.default(ajv)
  const checked: Place[] = []
  for (const [service, contract] of await readContracts()) {
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
  const list = checked.map(({ pointer, ...place }) => {
    const name = names.get(`${place.service}#${pointer}`) ?? 'null'
    return `{...${JSON.stringify(place)},validate:${name}}`
  })
  return `${asModule(standaloneCode(ajv, refs))}\nexport const bodies = [${list.join(',\n')}]`
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

/** By name, what is compiled. */
const modules: Record<string, () => Promise<string>> = {
  'virtual:contract-requests': compileRequests,
  'virtual:contract-validators': compileBodies,
}

/**
 * Gives `virtual:contract-requests`, for every build, and `virtual:contract-validators`, for development, tests and
 * end-to-end builds.
 */
export function contractValidators(): Plugin {
  return {
    name: 'contract-validators',
    resolveId: (source) => (Object.hasOwn(modules, source) ? `\0${source}` : undefined),
    load: (source) => modules[source.replace('\0', '')]?.(),
    // An edited contract counts at once: whatever was compiled from it is stale, and with it the page.
    hotUpdate({ file }) {
      if (!file.startsWith(folder) || !file.endsWith('.yaml')) return undefined
      const stale = Object.keys(modules).flatMap(
        (name) => this.environment.moduleGraph.getModuleById(`\0${name}`) ?? [],
      )
      return stale.length > 0 ? stale : undefined
    },
  }
}
