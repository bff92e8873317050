import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const tokens = join('src', 'ui', 'styles', 'tokens.css')

const hex = /(?<![&\w])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![-\w])/gi
const functions = /(?<![-\w.])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/gi
const names =
  /(?:color|background|border|outline|fill|stroke|shadow)[\w-]*\s*:[^;]*(?<![-\w])(?:white|black|red|green|blue|yellow|pink|gr[ae]y|orange)(?![-\w])/gi

/** The colour literals in a text; a name counts as one in a stylesheet only. */
const literalsOf = (text: string, stylesheet: boolean) => [
  ...(text.match(hex) ?? []),
  ...(text.match(functions) ?? []),
  ...(stylesheet ? (text.match(names) ?? []) : []),
]

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.(css|vue|ts)$/.test(file) && !file.endsWith('.test.ts') && file !== tokens)

describe('colour literals', () => {
  it.each([
    ['color: #fff', true, ['#fff']],
    ['background: #0055CC80', true, ['#0055CC80']],
    ['fill="rgb(0 0 0)"', false, ['rgb(']],
    ['border: 1px solid white;', true, ['border: 1px solid white']],
    ['var(--kp-action)', true, []],
    ['href="#inhoud"', false, []],
    ['&#160;', false, []],
  ])('are found in %s', (text, stylesheet, found) => {
    expect(literalsOf(text, stylesheet)).toEqual(found)
  })

  it('stand in tokens.css only', () => {
    const files = [...filesOf('src'), ...filesOf('mocks')]
    const offending = files.flatMap((file) =>
      literalsOf(readFileSync(file, 'utf8'), file.endsWith('.css')).map((literal) => `${file}: ${literal}`),
    )
    expect(files).toContain(join('src', 'ui', 'styles', 'base.css'))
    expect(offending).toEqual([])
  })
})
