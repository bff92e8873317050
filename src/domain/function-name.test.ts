import { expect, it } from 'vitest'
import { functionName } from './function-name'

it.each([
  ['Oprichter van een geregistreerde entiteit-natuurlijk persoon', 'Zaakvoerder van een eenmanszaak'],
  ['Bestuurder', 'Bestuurder'],
  ['Curator (aanstelling door rechtbanken)', 'Curator (aanstelling door rechtbanken)'],
])('%s is called %s', (registered, name) => {
  expect(functionName(registered)).toBe(name)
})
