import { expect, it } from 'vitest'
import { portfolio } from '@/locales/nl/portfolio'
import { statusTone } from './statuses'

it('has a text for every status of the contract', () => {
  expect(Object.keys(portfolio.status).sort()).toEqual(Object.keys(statusTone).sort())
})
