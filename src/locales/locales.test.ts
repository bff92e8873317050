import { describe, expect, it } from 'vitest'

interface Texts {
  [key: string]: string | Texts
}
type Leaf = [path: string, text: string]

const load = (files: Record<string, Record<string, Texts>>): Map<string, Texts> =>
  new Map(
    Object.entries(files).map(([path, exported]) => {
      const section = path.split('/').at(-1)?.replace('.ts', '') ?? ''
      const texts = exported[section]
      if (!texts) throw new Error(`${path} exports no ${section}`)
      return [section, texts]
    }),
  )

// The build compiles catalogues; under another name they come as they were written.
const nl = load(import.meta.glob('./nl/*.ts', { eager: true, query: '?written' }))
const en = load(import.meta.glob('./en/*.ts', { eager: true, query: '?written' }))
const compiled = import.meta.glob('./{nl,en}/*.ts')

const leaves = (texts: Texts, path: string): Leaf[] =>
  Object.entries(texts).flatMap(([key, value]): Leaf[] =>
    typeof value === 'string' ? [[`${path}.${key}`, value]] : leaves(value, `${path}.${key}`),
  )
const leavesOf = (catalogue: Map<string, Texts>, section: string) =>
  leaves(catalogue.get(section) ?? {}, section)

/** Words a reader need not know, or that blame the reader (design rules of the texts). */
const avoided =
  /(?<!\p{L})(gelieve|dienen te|indien|reeds|ongeldig|verplicht veld|klik hier|oeps|invalid|error|submit|je|jouw|ten laatste|gelogd)(?!\p{L})/iu

/** What stumbles when it is read aloud. */
const stumbling: [what: string, words: RegExp][] = [
  [
    'a pronoun at the end, without the word it stands for',
    /(?<!\p{L})(kijk|dien|druk|bevestig|houd|vul) ze(?!\p{L})/iu,
  ],
  ['a word twice', /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu],
  [
    'a method or option, where the word is digitale sleutel',
    /(?<!\p{L})(andere methode|aanmeldmethode)(?!\p{L})/iu,
  ],
  ['IDM without the word it stands for', /(?<!gebruikersbeheer.{0,30}\()IDM/iu],
  ['an economic actor without the word ondernemer', /^(?!.*ondernem).*economische actor/isu],
  ['a capacity without a plain word', /hoedanigheid|hoedanigheden(?!, zoals)(?! in de KBO)/iu],
  ['a context value under another name', /(?<![\p{L}{])context(?![\p{L}}])/iu],
]

/** A context value is explained where it is first met on a page; there the plain word stands beside it. */
const explained = [
  'access.right.meaning',
  'information.access.context',
  'information.steps.idmWhat',
  'btb.confirmation.self',
  'idm.grant.contextHint',
  'staff.refused.dossiers',
  'guides.rights.screens.right',
]

/** The words of law in the declarations are longer than those of the e-loket. */
const isLegal = (path: string) => /declaration|statement/i.test(path)

const variants = (text: string) => text.split(' | ')
const sentences = (text: string) => variants(text).flatMap((each) => each.split(/(?<=[.:;?])\s+/))
const words = (text: string) => text.split(/\s+/).filter(Boolean)
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort()

/** Texts that a rule refuses, so that a failure names them. */
const refused = (found: Leaf[], rule: (text: string, path: string) => boolean) =>
  found.filter(([path, text]) => rule(text, path))

it('finds the catalogues', () => {
  expect([...nl.keys()]).toEqual(expect.arrayContaining(['shell', 'information', 'statics']))
})

describe.each([...nl.keys()])('%s', (section) => {
  const dutch = leavesOf(nl, section)
  const english = leavesOf(en, section)

  it('has no words to avoid in Dutch', () => {
    expect(refused(dutch, (text) => avoided.test(text))).toEqual([])
  })

  it.each(stumbling)('can be read aloud in Dutch, without %s', (_, pattern) => {
    expect(refused(dutch, (text) => pattern.test(text))).toEqual([])
  })

  it('never shouts', () => {
    expect(refused([...dutch, ...english], (text) => text.includes('!'))).toEqual([])
  })

  it('has Dutch sentences of at most 30 words', () => {
    const long = (text: string) => sentences(text).some((sentence) => words(sentence).length > 30)
    expect(refused(dutch, (text, path) => !isLegal(path) && long(text))).toEqual([])
  })

  it('has no text without words', () => {
    const empty = (text: string) => variants(text).some((variant) => !/\p{L}|\{\w+\}/u.test(variant))
    expect(refused([...dutch, ...english], empty)).toEqual([])
  })

  it('has the same keys in both languages', () => {
    expect(english.map(([path]) => path).sort()).toEqual(dutch.map(([path]) => path).sort())
  })

  it('has English that was translated', () => {
    const source = new Map(dutch)
    expect(refused(english, (text, path) => words(text).length > 4 && source.get(path) === text)).toEqual([])
  })

  it('fills in the same values, in as many forms, in both languages', () => {
    const shape = ([path, text]: Leaf) => [path, placeholders(text), variants(text).length]
    expect(Object.fromEntries(english.map((leaf) => [leaf[0], shape(leaf)]))).toEqual(
      Object.fromEntries(dutch.map((leaf) => [leaf[0], shape(leaf)])),
    )
  })
})

it.each(explained)('%s says in plain words what a context value is', (path) => {
  const texts = new Map([...nl.keys()].flatMap((section) => leavesOf(nl, section)))
  expect(texts.get(path)).toMatch(/contextwaarde.*(?<!\p{L})rol(?!\p{L})/isu)
})

it.each(Object.entries(compiled))('%s compiles', async (_, loadCompiled) => {
  // A stray @, | or { is refused here.
  await expect(loadCompiled()).resolves.toBeTypeOf('object')
})
