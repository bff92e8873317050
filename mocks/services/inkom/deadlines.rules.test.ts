import { describe, expect, it } from 'vitest'
import {
  applicationDays,
  applicationTerms,
  brusselsDays,
  depositTerms,
  finishDays,
} from '../../../tests/examples/deadlines'
import { dayOf } from '../../world/days'
import { applicationDeadline, depositDeadline, finishBy } from './deadlines.rules'

describe('the application term (V01)', () => {
  it.each(applicationTerms)('$name: started $start, until $lastDay', ({ start, lastDay }) => {
    expect(applicationDeadline(start)).toBe(lastDay)
  })

  it.each(applicationDays)('started $start, submitted $on: in time is $inTime', ({ start, on, inTime }) => {
    expect(on <= applicationDeadline(start)).toBe(inTime)
  })
})

it.each(depositTerms)('deposit, $name: $submittedOn gives $deadline', ({ submittedOn, deadline }) => {
  expect(depositDeadline(submittedOn)).toBe(deadline)
})

it.each(finishDays)('submitted $submittedOn, finished by $finishBy (V03)', (example) => {
  expect(finishBy(example.submittedOn)).toBe(example.finishBy)
})

it.each(brusselsDays)('$at is $day in Belgium', ({ at, day }) => {
  expect(dayOf(Date.parse(at))).toBe(day)
})
