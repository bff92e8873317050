import { describe, expect, it } from 'vitest'
import { applicationRoute } from '@/records/application/application-route'
import { slugOf, slugs } from '@/records/application/wizard-pages'
import { isOpen, parseSlug, slugAfter, slugBefore, stepOfField } from './step'

const steps = ['start', 'main-activity', 'project', 'provider', 'amount', 'declarations', null] as const

describe('the pages of the wizard', () => {
  it('lie one after the other', () => {
    expect(slugs.map(slugAfter)).toEqual([...slugs.slice(1), 'controleren'])
    expect(slugs.map(slugBefore)).toEqual([null, ...slugs.slice(0, -1)])
  })

  it('have the addresses that the portfolio leads to', () => {
    for (const nextStep of steps) {
      const { params } = applicationRoute({ id: 'a', status: 'draft', nextStep })
      expect(params).toEqual({ applicationId: 'a', step: slugOf(nextStep) })
    }
  })

  it('are told from other addresses', () => {
    expect(slugs.map(parseSlug)).toEqual([...slugs])
    expect(parseSlug('bevestiging')).toBeNull()
  })
})

it.each([
  ['start', ['start']],
  ['project', ['start', 'hoofdactiviteit', 'project']],
  [null, [...slugs]],
] as const)('when the next step is %s these are open: %s', (nextStep, open) => {
  expect(slugs.filter((slug) => isOpen(slug, { nextStep }))).toEqual(open)
})

it.each([
  ['project.serviceEnd', 'project'],
  ['main-activity', 'main-activity'],
  ['budget', null],
  ['projects.title', null],
])('the field %s is of the step %s', (field, step) => {
  expect(stepOfField(field)).toBe(step)
})
