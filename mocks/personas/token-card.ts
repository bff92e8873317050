const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ'

/**
 * The 24 codes of six letters on a federal token: the same each time for the same person, and without letters
 * that look like a digit.
 */
export function tokenCard(owner: string): string[] {
  let state = 0
  for (const letter of owner) state = (state * 31 + letter.charCodeAt(0)) % 2147483647
  // Lehmer's generator: the product stays under 2^53, so it is exact in every browser.
  const next = () => (state = ((state + 1) * 48271) % 2147483647)
  const letter = () => letters.charAt(next() % letters.length)
  return Array.from({ length: 24 }, () => Array.from({ length: 6 }, letter).join(''))
}
