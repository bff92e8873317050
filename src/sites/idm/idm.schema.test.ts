import { expect, it } from 'vitest'
import { ValidationError, type AnySchema } from 'yup'
import { periodDays, today } from '../../../tests/examples/date-bounds'
import { changeSchema, grantSchema } from './idm.schema'

/** Whether a field is refused because of its year: the first thing that is said of it. */
function yearRefused(schema: AnySchema, values: object, field: string) {
  try {
    schema.validateSync(values, { abortEarly: false })
    return false
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return error.inner.find(({ path }) => path === field)?.errors[0] === 'idm.errors.year-unlikely'
  }
}

const right = { right: 'VLAIO Inkom Gebruiker', context: 'Gebruiker' }

it.each(periodDays)('of $day the year cannot be meant: $unlikely', ({ day, unlikely }) => {
  const grant = grantSchema([], today)

  expect(yearRefused(grant, { ...right, from: day, to: '' }, 'from')).toBe(unlikely)
  expect(yearRefused(grant, { ...right, from: today, to: day }, 'to')).toBe(unlikely)
  expect(yearRefused(changeSchema({ van: today, tot: null }, today), { to: day }, 'to')).toBe(unlikely)
})

it('lets an end of long ago or far away stand as it is', () => {
  const far = { van: '1990-01-01', tot: '2050-01-01' }
  expect(yearRefused(changeSchema(far, today), { to: '2050-01-01' }, 'to')).toBe(false)
})
