import { readable } from '../../rules/typed-text'

/** Without accents, capitals, and the dots of numbers and titles; whatever else is no letter or digit parts words. */
const plain = (text: string) =>
  readable(text)
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/**
 * Says of the names, numbers and places of one thing whether every word of the query stands in them. An enterprise
 * number may be typed as people write it: with dots, with spaces, as a VAT number.
 */
export function matcherOf(query: string): (...told: string[]) => boolean {
  const asked = plain(query)
  // With its spaces a number falls apart into words.
  const number = /^(?:be ?)?(\d[\d ]*)$/.exec(asked)?.[1]?.replaceAll(' ', '')
  const words = number === undefined ? asked.split(' ') : [number]
  return (...told) => {
    const all = plain(told.join(' '))
    return words.every((word) => all.includes(word))
  }
}
