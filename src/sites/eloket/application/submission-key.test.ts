import { afterEach, expect, it } from 'vitest'
import { forgetSubmissionKey, submissionKey } from './submission-key'

afterEach(() => sessionStorage.clear())

it('is the same for one application until it is forgotten', () => {
  const key = submissionKey('a')
  expect(key).toMatch(/^[0-9a-f]{32}$/)
  expect(submissionKey('a')).toBe(key)
  forgetSubmissionKey('a')
  expect(submissionKey('a')).not.toBe(key)
})

it('is another one for another application', () => {
  expect(submissionKey('a')).not.toBe(submissionKey('b'))
})
