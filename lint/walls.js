/**
 * Who may import whom: docs/architecture.md in a form that lint checks (docs/decisions/0017-walls-by-lint.md).
 *
 * A room is a folder with everything in it, but for the rooms inside it that have a row of their own. It may import
 * itself and what stands in its row; types count like anything else. What has no row, such as a new folder, falls under
 * the row of the folder around it.
 */

const shared = ['src/contracts', 'src/domain', 'src/ui', 'src/api', 'src/locales']
const site = [...shared, 'src/forms', 'src/records']

const service = ['src/contracts', 'mocks/world', 'mocks/rules', 'mocks/faults']

/** @type {Record<string, string[]>} */
export const walls = {
  'src/contracts': [],
  'src/domain': ['src/contracts'],
  'src/ui': [],
  'src/locales': [],
  'src/api': ['src/contracts'],
  'src/forms': shared,
  'src/records': shared,
  'src/sites/*': site,
  // What all rooms of the e-loket share: its stylesheet. The rooms themselves know nothing of one another.
  'src/sites/eloket': [],
  'src/sites/eloket/access': [...site, 'src/sites/eloket'],
  'src/sites/eloket/*': [...site, 'src/sites/eloket', 'src/sites/eloket/access'],
  'src/app': [...site, 'src/sites/*', 'src/sites/eloket/access', 'src/sites/eloket/*'],
  // The entry, and the start of the app.
  src: ['src/app', 'src/ui'],

  'mocks/world': ['src/contracts'],
  'mocks/rules': ['src/contracts', 'mocks/world'],
  'mocks/faults': ['src/contracts', 'mocks/world'],
  'mocks/pipeline': ['src/contracts', 'mocks/world', 'mocks/faults'],
  'mocks/personas': ['src/contracts', 'mocks/world'],
  'mocks/scenarios': ['src/contracts', 'mocks/world', 'mocks/personas'],
  'mocks/services': ['src/contracts', 'mocks/world', 'mocks/rules'],
  'mocks/services/*': [...service, 'mocks/services'],
  'mocks/acts': ['src/contracts', 'mocks/world'],
  'mocks/control': [
    'src/contracts',
    'mocks/world',
    'mocks/acts',
    'mocks/faults',
    'mocks/scenarios',
    'mocks/personas',
  ],
  'mocks/control/doors': ['src/contracts', 'mocks/acts', 'mocks/control'],
  'mocks/control/panel': [
    'src/contracts',
    'src/ui',
    'mocks/world',
    'mocks/faults',
    'mocks/control',
    'mocks/hosts',
  ],
  'mocks/hosts': [
    'src/contracts',
    'mocks',
    'mocks/control',
    'mocks/pipeline',
    'mocks/world',
    'mocks/scenarios',
    'mocks/services',
    'mocks/services/*',
  ],
  // The government, which puts the services together.
  mocks: ['src/contracts', 'mocks/world', 'mocks/pipeline', 'mocks/services', 'mocks/services/*'],
}

/** Files that know more than the room they stand in. */
const entries = {
  mocks: {
    file: 'entry.ts',
    imports: ['src', 'src/app', 'mocks/hosts', 'mocks/control/doors', 'mocks/control/panel'],
  },
}

const depth = (/** @type {string} */ room) => room.split('/').length - (room.endsWith('*') ? 0.5 : 0)
const rooms = Object.keys(walls).toSorted((a, b) => depth(b) - depth(a))

const mayImport = (/** @type {object} */ element, /** @type {string[]} */ types) => ({
  from: { element },
  allow: types.map((type) => ({ to: { element: { type } } })),
})

/** Settings of eslint-plugin-boundaries. */
export const wallSettings = {
  'import/resolver': { typescript: { project: 'tsconfig.base.json' } },
  'boundaries/elements': rooms.map((room) => ({ type: room, pattern: room, partialMatch: false })),
  'boundaries/additional-dependency-nodes': [
    // `typeof import('…')`
    { selector: 'TSImportType > Literal', kind: 'type', name: 'import-type' },
  ],
}

/** Options of its rule `dependencies`. */
export const wallPolicies = {
  default: 'disallow',
  checkUnknownLocals: true,
  message:
    '{{from.element.path}} may not import {{dependency.source}} ({{to.element.path}}): see lint/walls.js',
  policies: [
    ...Object.entries(walls)
      .filter(([, types]) => types.length > 0)
      .map(([room, types]) => mayImport({ type: room }, types)),
    ...Object.entries(entries).map(([room, { file, imports }]) =>
      mayImport({ type: room, fileInternalPath: file }, imports),
    ),
    {
      disallow: {
        to: { element: { type: 'src/contracts', fileInternalPath: '!successes*' } },
        dependency: { kind: 'value' },
      },
      message: 'A contract gives types, and src/contracts/successes what a success looks like.',
    },
  ],
}
