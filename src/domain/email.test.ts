import fc from 'fast-check'
import { expect, it } from 'vitest'
import { acceptedEmails, copiedEmails, refusedEmails } from '../../tests/examples/contact'
import { parseEmail } from './email'

it.each([...acceptedEmails, ...copiedEmails])('reads %s', (typed, email) => {
  expect(parseEmail(typed)).toBe(email)
})

it.each(refusedEmails)('refuses %s', (_, typed) => {
  expect(parseEmail(typed)).toBeNull()
})

it('reads every ordinary address, and reads once more what it read', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,8}(\.[a-z\d]{1,8})?@[a-z\d]{1,8}\.(be|example)$/), (address) => {
      expect(parseEmail(address)).toBe(address)
      expect(parseEmail(`mailto:${address}`)).toBe(address)
    }),
  )
})
