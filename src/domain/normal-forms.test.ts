import { expect, it } from 'vitest'
import * as forms from './normal-forms'

it.each([
  ['enterpriseNumberForm', 'be 1999 900 171', '1999.900.171'],
  ['establishmentNumberForm', '8999900124', '8.999.900.124'],
  ['nationalNumberForm', '85 66 14 901 53', '85.66.14-901.53'],
  ['ibanForm', 'be16985000000174', 'BE16 9850 0000 0174'],
  ['bicForm', 'demobeb0', 'DEMOBEB0'],
  ['communicationForm', '010806817183', '+++010/8068/17183+++'],
  ['phoneForm', '0032 470/00.00.99', '0470 00 00 99'],
  ['postalCodeForm', 'B-9000', '9000'],
  ['projectNumberForm', '\u200b2026 kmo 012345', '2026KMO012345'],
] as const)('%s: %s is written %s, and stays so', (name, typed, written) => {
  const once = forms[name](typed)
  expect(once?.replace(/\s/g, ' ')).toBe(written)
  expect(forms[name](once ?? '')).toBe(once)
})

it.each(Object.entries(forms))('%s: leaves alone what cannot be read', (_, normalForm) => {
  expect(normalForm('12')).toBeNull()
})
