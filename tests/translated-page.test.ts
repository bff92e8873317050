import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileTemplate, parse } from 'vue/compiler-sfc'
import { describe, expect, it } from 'vitest'
import { translatable } from '../vite.translatable'

const templates = ['src', 'mocks'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.vue'))
    .map((file) => join(folder, file)),
)

const compiled = (source: string, nodeTransforms = [translatable]) =>
  compileTemplate({ source, id: 'test', filename: 'test.vue', compilerOptions: { nodeTransforms } }).code

/** A text node of its own that follows the state: a translator takes its place, and it stays as it was. */
const loose = /_createTextVNode\((?!" ")[^"]*_toDisplayString|_createTextVNode\("[^"]*" \+ _toDisplayString/

describe('a text that follows the state', () => {
  it.each(templates)('has an element of its own in %s', (file) => {
    const source = parse(readFileSync(file, 'utf8')).descriptor.template?.content ?? ''
    expect(compiled(source)).not.toMatch(loose)
  })

  it.each([
    ['beside a condition', '<p>{{ a }} <b v-if="c">x</b></p>'],
    ['in a condition', '<p><template v-if="c">Tot {{ a }}</template></p>'],
    ['in a list', '<p><template v-for="i in c" :key="i">{{ i }}, </template></p>'],
    ['in a slot', '<Pill>{{ a }}</Pill>'],
    ['in a named slot', '<Pill><template #title>{{ a }}</template></Pill>'],
    ['in what a slot shows by itself', '<p><slot>{{ a }}</slot></p>'],
  ])('would have none %s', (_, source) => {
    expect(compiled(source, [])).toMatch(loose)
    expect(compiled(source)).not.toMatch(loose)
  })

  it('gets none where it is all that its element holds', () => {
    expect(compiled('<p>Tot {{ a }}.</p>')).toBe(compiled('<p>Tot {{ a }}.</p>', []))
  })
})
