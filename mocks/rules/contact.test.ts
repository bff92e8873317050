import { expect, it } from 'vitest'
import { acceptedEmails, acceptedPhones, refusedEmails, refusedPhones } from '../../tests/examples/contact'
import { everyone } from '../personas/everyone'
import { readEmail, readPhone } from './contact'

it.each(acceptedPhones)('reads the phone number %s', (typed, phone) => {
  expect(readPhone(typed)).toBe(phone)
})

it.each(refusedPhones)('refuses as a phone number %s', (_, typed) => {
  expect(readPhone(typed)).toBeNull()
})

it.each(acceptedEmails)('reads the e-mail address %s', (typed, email) => {
  expect(readEmail(typed)).toBe(email)
})

it.each(refusedEmails)('refuses as an e-mail address %s', (_, typed) => {
  expect(readEmail(typed)).toBeNull()
})

it.each(everyone)('knows the phone number of $firstName', ({ keys }) => {
  expect(readPhone(keys.phone)).toBe(keys.phone)
})
