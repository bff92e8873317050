import { expect, it } from 'vitest'
import { regionOfPostalCode } from './regions'

it.each([
  ['1000', 'Brussels', 'brussels'],
  ['1299', 'the last of Brussels', 'brussels'],
  ['1300', 'Walloon Brabant', 'walloon'],
  ['1499', 'the last of Walloon Brabant', 'walloon'],
  ['1500', 'Halle', 'flemish'],
  ['1800', 'Vilvoorde', 'flemish'],
  ['2200', 'Herentals', 'flemish'],
  ['3000', 'Leuven', 'flemish'],
  ['3500', 'Hasselt', 'flemish'],
  ['3999', 'the last of Limburg', 'flemish'],
  ['4000', 'Liège', 'walloon'],
  ['5000', 'Namur', 'walloon'],
  ['6600', 'Luxembourg', 'walloon'],
  ['7999', 'the last of Hainaut', 'walloon'],
  ['8000', 'Brugge', 'flemish'],
  ['9300', 'Aalst', 'flemish'],
  ['9999', 'the last code', 'flemish'],
  ['0999', 'too low', null],
  ['75008', 'a French code', null],
  ['1012 AB', 'a Dutch code', null],
  ['', 'nothing', null],
] as const)('%s is %s: %s', (postalCode, _, region) => {
  expect(regionOfPostalCode(postalCode)).toBe(region)
})
