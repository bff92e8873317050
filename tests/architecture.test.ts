import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

/** One import of one of our files by another, as paths from the root of the project. */
interface Import {
  from: string
  to: string
  typeOnly: boolean
}

const root = process.cwd()
const files = ['src', 'mocks'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|vue)$/.test(file) && !/\.(test|d)\.ts$/.test(file))
    .map((file) => posix.join(folder, file)),
)

const pattern =
  /(import|export)\s+(type\s)?[^'"()]*?from\s*['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]|import\s+['"]([^'"]+)['"]/g

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8')
  return [...code.matchAll(pattern)].flatMap((match) => {
    const named = match[3] ?? match[4] ?? match[5] ?? ''
    const target = named.startsWith('@/')
      ? join('src', named.slice(2))
      : named.startsWith('.')
        ? relative(root, resolve(dirname(file), named))
        : null
    return target === null ? [] : [{ from: file, to: target, typeOnly: match[2] !== undefined }]
  })
}

const imports = files.flatMap(importsOf)

/** The room a file stands in, the longest that fits. */
const rooms = [
  'src/contracts',
  'src/domain',
  'src/ui',
  'src/api',
  'src/forms',
  'src/locales',
  'src/sites/information',
  'src/sites/acm',
  'src/sites/btb',
  'src/sites/idm',
  'src/sites/eloket',
  'src/sites/vlaio',
  'src/app',
  'src/main',
  'mocks/rules',
  'mocks/world',
  'mocks/faults',
  'mocks/pipeline',
  'mocks/personas',
  'mocks/scenarios',
  'mocks/services/acm',
  'mocks/services/btb',
  'mocks/services/idm',
  'mocks/services/kbo',
  'mocks/services/inkom',
  'mocks/services',
  'mocks/control/panel',
  'mocks/control',
  'mocks/hosts',
  'mocks/entry',
  'mocks',
]
const roomOf = (path: string) =>
  rooms.find((room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`)) ?? path

const site = ['src/contracts', 'src/domain', 'src/ui', 'src/api', 'src/forms', 'src/locales']
const service = ['src/contracts', 'mocks/world', 'mocks/rules', 'mocks/faults', 'mocks/services']

/** Who may import whom; a room may always import from itself. */
const allowed: Record<string, string[]> = {
  'src/contracts': [],
  'src/domain': ['src/contracts'],
  'src/ui': [],
  'src/api': ['src/contracts'],
  'src/forms': ['src/contracts', 'src/domain', 'src/ui', 'src/api'],
  'src/locales': [],
  'src/sites/information': site,
  'src/sites/acm': site,
  'src/sites/btb': site,
  'src/sites/idm': site,
  'src/sites/eloket': site,
  'src/sites/vlaio': site,
  'src/app': [
    ...site,
    'src/sites/information',
    'src/sites/acm',
    'src/sites/btb',
    'src/sites/idm',
    'src/sites/eloket',
    'src/sites/vlaio',
  ],
  'src/main': ['src/app', 'src/ui'],
  'mocks/world': ['src/contracts'],
  'mocks/rules': ['src/contracts', 'mocks/world'],
  'mocks/faults': ['src/contracts', 'mocks/world'],
  'mocks/pipeline': ['src/contracts', 'mocks/world', 'mocks/faults'],
  'mocks/personas': ['src/contracts', 'mocks/world'],
  'mocks/scenarios': ['src/contracts', 'mocks/world', 'mocks/personas'],
  'mocks/services': ['src/contracts', 'mocks/world', 'mocks/rules'],
  'mocks/services/acm': service,
  'mocks/services/btb': service,
  'mocks/services/idm': service,
  'mocks/services/kbo': service,
  'mocks/services/inkom': service,
  'mocks/control': ['src/contracts', 'mocks/world', 'mocks/faults', 'mocks/scenarios', 'mocks/personas'],
  'mocks/control/panel': ['src/contracts', 'src/ui', 'mocks/faults', 'mocks/control', 'mocks/hosts'],
  'mocks/hosts': [
    'src/contracts',
    'mocks',
    'mocks/pipeline',
    'mocks/control',
    'mocks/world',
    'mocks/scenarios',
    'mocks/services',
    'mocks/services/acm',
  ],
  mocks: [
    'src/contracts',
    'mocks/world',
    'mocks/pipeline',
    'mocks/services',
    'mocks/services/acm',
    'mocks/services/btb',
    'mocks/services/idm',
    'mocks/services/kbo',
    'mocks/services/inkom',
  ],
  'mocks/entry': ['src/main', 'mocks/hosts', 'mocks/control/panel'],
}

it('finds the imports of the project', () => {
  expect(imports.length).toBeGreaterThan(200)
  expect(
    imports.filter(({ to }) =>
      ['', '.ts', '.vue', '.css', '/index.ts'].every((end) => !existsSync(to + end)),
    ),
  ).toEqual([])
})

it('lets no room import from a room it may not know', () => {
  // The build of the demo extends the build of the app: configuration, not code.
  const code = imports.filter(({ from }) => !from.endsWith('vite.config.ts'))
  const trespassing = code.filter(({ from, to }) => {
    const [mine, theirs] = [roomOf(from), roomOf(to)]
    return mine !== theirs && !(allowed[mine] ?? []).includes(theirs)
  })
  expect(trespassing).toEqual([])
})

it('keeps the simulated government out of the front end', () => {
  expect(imports.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('mocks'))).toEqual([])
})

it('takes only types from the contracts, and what a success looks like', () => {
  const values = imports.filter(
    ({ to, typeOnly }) => to.startsWith('src/contracts/') && to !== 'src/contracts/successes' && !typeOnly,
  )
  expect(values).toEqual([])
})
