import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as forms from './normal-forms'

it.each([
  ['enterpriseNumberForm', 'be 1999 900 171', '1999.900.171'],
  ['establishmentNumberForm', '8999900124', '8.999.900.124'],
  ['nationalNumberForm', '85 66 14 901 53', '85.66.14-901.53'],
  ['ibanForm', 'be16985000000174', 'BE16 9850 0000 0174'],
  ['bicForm', 'demobeb0', 'DEMOBEB0'],
  ['communicationForm', '010806817183', '+++010/8068/17183+++'],
  ['emailForm', 'mailto:Naam@onderneming.be', 'Naam@onderneming.be'],
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

const written = {
  enterpriseNumberForm: '1999.900.171',
  establishmentNumberForm: '8.999.900.124',
  nationalNumberForm: '85.66.14-901.53',
  ibanForm: 'BE16 9850 0000 0174',
  bicForm: 'DEMOBEB0',
  communicationForm: '+++010/8068/17183+++',
  emailForm: 'naam-twee@onderneming.be',
  phoneForm: '0470-00-00-99',
  postalCodeForm: 'B-9000',
  projectNumberForm: '2026KMO004711',
} satisfies Record<keyof typeof forms, string>

/** What a page, a document or a phone puts into a text that is copied from it, and nobody sees. */
const unseen = fc.constantFrom(...'\u200b\u200c\u200d\u200e\u200f\u00ad\u2060\u202a\u202c\u2066\ufeff')
const dash = fc.constantFrom(...'-\u2010\u2011\u2012\u2013\u2014\u2015')

it.each(Object.entries(written))('%s reads %s the same with anything unseen in it', (name, seen) => {
  const normalForm = forms[name as keyof typeof forms]
  const places = fc.array(fc.tuple(fc.nat(seen.length), unseen), { maxLength: 6 })
  fc.assert(
    fc.property(places, dash, (added, mark) => {
      const typed = [...seen.replaceAll('-', mark)]
      for (const [at, character] of added) typed.splice(at, 0, character)
      expect(normalForm(typed.join(''))).toBe(normalForm(seen))
      expect(normalForm(seen)).not.toBeNull()
    }),
  )
})
