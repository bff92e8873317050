import { expect, it } from 'vitest'
import { applicationRoute } from './application-route'

it.each([
  ['start', 'start'],
  ['main-activity', 'hoofdactiviteit'],
  ['project', 'project'],
  ['provider', 'dienstverlener'],
  ['amount', 'bedrag'],
  ['declarations', 'verklaringen'],
  [null, 'controleren'],
] as const)('goes on with a draft that still needs %s at %s', (nextStep, step) => {
  expect(applicationRoute({ id: 'a-1', status: 'draft', nextStep })).toEqual({
    name: 'application-step',
    params: { applicationId: 'a-1', step },
  })
})

it('shows what was submitted on its confirmation', () => {
  expect(applicationRoute({ id: 'a-1', status: 'paid', nextStep: null })).toEqual({
    name: 'application-confirmation',
    params: { applicationId: 'a-1' },
  })
})
