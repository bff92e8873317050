import { expect, it } from 'vitest'

interface Texts {
  [key: string]: string | Texts
}

const catalogues = import.meta.glob<Record<string, Texts>>('./nl/*.ts', { eager: true, query: '?written' })
const sources = Object.entries(
  import.meta.glob<string>('../**/*.{ts,vue}', { eager: true, query: '?raw', import: 'default' }),
).filter(([file]) => !/\.test\.ts$|\/contracts\/|^\.\/(nl|en)\//.test(file))

const leaves = (texts: Texts, path: string): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}.${key}`] : leaves(value, `${path}.${key}`),
  )
const keys = Object.values(catalogues).flatMap((exported) =>
  Object.entries(exported).flatMap(([section, texts]) => leaves(texts, section)),
)
const sections = [...new Set(keys.map((key) => key.split('.')[0]))].join('|')

/** Everything in single quotes that looks like a key of the catalogue, whoever it is handed to. */
const whole = new RegExp(`(?<=['\`])(?:${sections})\\.[\\w.-]*\\w(?=['\`])`, 'g')
/** The beginning of a key that is put together. */
const begun = new RegExp(`(?<=\`)(?:${sections})\\.[\\w.-]*(?=\\$\\{)`, 'g')

const found = (pattern: RegExp) =>
  sources.flatMap(([file, code]) => {
    const withoutComments = code.replace(/\/\*[^]*?\*\//g, '')
    return (withoutComments.match(pattern) ?? []).map((key) => ({ file, key }))
  })

it('finds the keys that the code uses', () => {
  expect(found(whole).length).toBeGreaterThan(200)
  expect(found(begun).length).toBeGreaterThan(20)
  expect(found(whole)).toContainEqual({ file: '../app/App.vue', key: 'shell.skip' })
})

it('has a text for every key in the code', () => {
  const known = new Set(keys)
  expect(found(whole).filter(({ key }) => !known.has(key))).toEqual([])
})

it('has texts for every beginning of a key in the code', () => {
  expect(found(begun).filter(({ key }) => !keys.some((known) => known.startsWith(key)))).toEqual([])
})

it('holds no text that nothing asks for', () => {
  const used = new Set(found(whole).map(({ key }) => key))
  const beginnings = [...new Set(found(begun).map(({ key }) => key))]
  expect(keys.filter((key) => !used.has(key) && !beginnings.some((begin) => key.startsWith(begin)))).toEqual(
    [],
  )
})
