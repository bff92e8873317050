import { expect, it } from 'vitest'
import { tokenCard } from './token-card'

it('prints the same card for the same person, and another for another', () => {
  expect(tokenCard('tom')).toEqual(tokenCard('tom'))
  expect(tokenCard('tom')).not.toEqual(tokenCard('mot'))
})

it('has no letter that looks like a digit', () => {
  expect(tokenCard('tom').join('')).not.toMatch(/[IOQ]/)
})
