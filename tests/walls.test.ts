import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { walls } from '../lint/walls.js'

const rules = ['boundaries/dependencies', 'cycles/no-cycle']
const eslint = new ESLint({ ruleFilter: ({ ruleId }) => rules.includes(ruleId) })

/** What the rules about imports say of a file with this code. */
async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath })
  return (result?.messages ?? []).map(({ message }) => message)
}

/** For each wall an import through it: from a file of a room, of something in a room it may not know. */
const broken: Record<string, [file: string, imported: string, room: string]> = {
  'src/domain': ['src/domain/day.ts', '@/api/problems', 'src/api'],
  'src/ui': ['src/ui/day.ts', '@/domain/day-of', 'src/domain'],
  'src/locales': ['src/locales/day.ts', '@/domain/day-of', 'src/domain'],
  'src/api': ['src/api/day.ts', '@/domain/day-of', 'src/domain'],
  'src/forms': ['src/forms/day.ts', '@/records/kbo/kbo-reading', 'src/records'],
  'src/records': ['src/records/kbo/field.ts', '@/forms/fields', 'src/forms'],
  'src/sites/*': ['src/sites/acm/user.ts', '@/sites/idm/idm.api', 'src/sites/idm'],
  'src/sites/eloket': ['src/sites/eloket/task.ts', './enterprise/tasks', 'src/sites/eloket/enterprise'],
  'src/sites/eloket/access': [
    'src/sites/eloket/access/photo.ts',
    '../photo/photo.api',
    'src/sites/eloket/photo',
  ],
  'src/sites/eloket/*': [
    'src/sites/eloket/photo/task.ts',
    '../enterprise/tasks',
    'src/sites/eloket/enterprise',
  ],
  'src/app': ['src/app/clock.ts', '@mocks/world/clock', 'mocks/world'],
  src: ['src/other.ts', '@/sites/idm/idm.api', 'src/sites/idm'],
  'mocks/world': ['mocks/world/rule.ts', '../rules/access', 'mocks/rules'],
  'mocks/rules': ['mocks/rules/desk.ts', '../services/problem', 'mocks/services'],
  'mocks/faults': ['mocks/faults/rule.ts', '../rules/access', 'mocks/rules'],
  'mocks/pipeline': ['mocks/pipeline/desk.ts', '../services/problem', 'mocks/services'],
  'mocks/personas': ['mocks/personas/rule.ts', '../rules/access', 'mocks/rules'],
  'mocks/scenarios': ['mocks/scenarios/desk.ts', '../services/problem', 'mocks/services'],
  'mocks/services': ['mocks/services/desk.ts', './btb/btb.handlers', 'mocks/services/btb'],
  'mocks/services/*': ['mocks/services/acm/users.ts', '../btb/btb.handlers', 'mocks/services/btb'],
  'mocks/control': ['mocks/control/desk.ts', '../services/problem', 'mocks/services'],
  'mocks/acts': ['mocks/acts/rule.ts', '../rules/access', 'mocks/rules'],
  'mocks/control/doors': ['mocks/control/doors/world.ts', '../../world/clock', 'mocks/world'],
  'mocks/control/panel': ['mocks/control/panel/desk.ts', '../../services/problem', 'mocks/services'],
  'mocks/hosts': ['mocks/hosts/app.ts', '@/api/clients', 'src/api'],
  mocks: ['mocks/other.ts', '@/domain/day-of', 'src/domain'],
}

describe('a wall', () => {
  it('stands around every room; that of the generated contracts is the compiler’s', () => {
    expect(['src/contracts', ...Object.keys(broken)].sort()).toEqual(Object.keys(walls).sort())
  })

  it.each(Object.entries(broken))('around %s lets nothing through', async (_, [file, imported, room]) => {
    expect(await complaints(file, `import type { Any } from '${imported}'`)).toEqual([
      expect.stringContaining(`may not import ${imported} (${room})`),
    ])
  })

  it.each([
    ['an import of a value', "import { any } from '@/api/problems'"],
    ['an import for what it does', "import '@/api/problems'"],
    ['an import later on', "export const any = () => import('@/api/problems')"],
    ['an export', "export { any } from '@/api/problems'"],
    ['an export of all', "export * from '@/api/problems'"],
    ['the type of a module', "export type Any = typeof import('@/api/problems')"],
    ['a file outside src and mocks', "import '../../tests/support/form'"],
  ])('stops %s', async (_, code) => {
    expect(await complaints('src/ui/any.ts', code)).toEqual([
      expect.stringContaining('src/ui may not import'),
    ])
  })

  it('stops an import in a component', async () => {
    const code = `<script setup lang="ts">\nimport '@/api/problems'\n</script>\n\n<template><p /></template>`
    expect(await complaints('src/ui/AnyText.vue', code)).toEqual([
      expect.stringContaining('src/ui may not import'),
    ])
  })

  it.each([
    ['src/sites/eloket/photo/any.ts', "import '../access/use-no-access'"],
    ['src/sites/eloket/photo/any.ts', "import '../eloket.css'"],
    ['src/sites/acm/any.ts', "import '@/forms/FormField.vue'"],
    ['mocks/entry.ts', "import { start } from '../src/main'"],
  ])('has its doors: %s may have %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([])
  })
})

it.each([
  ['a type', "import type { Kept } from '@/contracts/inkom'", 0],
  ['what a success looks like', "import { successes } from '@/contracts/successes'", 0],
  ['any other value', "import { paths } from '@/contracts/inkom'", 1],
])('of the contracts one may have %s', async (_, code, count) => {
  expect(await complaints('src/api/any.ts', code)).toHaveLength(count)
})

/** Modules as they are, with one import more. */
it.each([
  ['of values', 'src/records/kbo/kbo-reading.ts', "import { activitiesOf } from './activities'"],
  [
    'of types alone',
    'src/records/enterprise/sections.ts',
    "import type { YearFigures } from './year-figures'",
  ],
  ['through a component', 'src/sites/eloket/application/step.ts', "import StepLink from './StepLink.vue'"],
  ['by a module that is loaded later', 'mocks/hosts/in-page.ts', "import { boot } from './boot'"],
])('no circle stands: %s', async (_, file, code) => {
  expect(await complaints(file, code)).toEqual([expect.stringContaining('Dependency cycle')])
})
