import { expect, it } from 'vitest'
import { sizeExamples } from '../../../tests/examples/size'
import { sizeOf } from './size.rules'

it.each(sizeExamples)('$name: $expected', ({ expected, ...facts }) => {
  expect(sizeOf(facts)).toBe(expected)
})
