/**
 * `import-x/no-cycle` that follows type imports too, for which it has no option: two modules that know each other's
 * types are as hard to read and to move as two that call each other.
 */
import { fileURLToPath } from 'node:url'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import typescript from 'typescript-eslint'

/**
 * @template {{ type: string }} Node
 * @param {Node} node
 */
const asValue = (node) =>
  node.type === 'ImportDeclaration' ? { ...node, importKind: 'value', specifiers: [] } : node

const parser =
  /** @type {{ parseForESLint: (code: string, options: object) => { ast: { body: { type: string }[] } } }} */ (
    typescript.parser
  )

/**
 * How the rule reads the modules that a module imports: as if all their imports were of values. Of a component it needs
 * the script alone, which is read much faster than the whole.
 *
 * @param {string} code
 * @param {{ filePath: string }} options
 */
export function parseForESLint(code, options) {
  const scripts = [...code.matchAll(/<script[^>]*>([^]*?)<\/script>/g)]
  const { ast, ...rest } = parser.parseForESLint(
    options.filePath.endsWith('.vue') ? scripts.map(([, script]) => script).join('\n') : code,
    { ...options, filePath: options.filePath.replace(/\.vue$/, '.ts') },
  )
  return { ...rest, ast: { ...ast, body: ast.body.map(asValue) } }
}

const rule = /** @type {import('eslint').Rule.RuleModule} */ (
  /** @type {unknown} */ (importX.rules['no-cycle'])
)

/**
 * The rule; its options are those of import-x.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noCycle = {
  ...rule,
  create(context) {
    const visitors = rule.create(context)
    return {
      ...visitors,
      ImportDeclaration: (node) => visitors.ImportDeclaration?.(asValue(node)),
    }
  },
}

/** Its settings. */
export const cycleSettings = {
  'import-x/extensions': ['.ts', '.vue'],
  'import-x/parsers': { [fileURLToPath(import.meta.url)]: ['.ts', '.vue'] },
  'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.base.json' })],
}
