/**
 * Parts of a whole in percent, to one decimal, that add up to what they are together: each is rounded down, and the
 * tenths that are left go to the largest remainders.
 *
 * @param whole - more than zero
 */
export function sharesOf(parts: readonly number[], whole: number): number[] {
  const tenths = parts.map((part) => (part / whole) * 1000)
  const shares = tenths.map(Math.floor)
  const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)
  const left = Math.round(total(tenths)) - total(shares)
  const byRemainder = tenths
    .map((tenth, index) => ({ index, remainder: tenth % 1 }))
    .toSorted((a, b) => b.remainder - a.remainder)
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index))
  return shares.map((share, index) => (share + (raised.has(index) ? 1 : 0)) / 10)
}
