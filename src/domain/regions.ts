/** A region of Belgium, as its postal codes tell it apart. */
export type Region = 'flemish' | 'brussels' | 'walloon'

const ranges: readonly [from: number, to: number, region: Region][] = [
  [1000, 1299, 'brussels'],
  [1300, 1499, 'walloon'],
  [1500, 3999, 'flemish'],
  [4000, 7999, 'walloon'],
  [8000, 9999, 'flemish'],
]

/**
 * The region in which a Belgian postal code lies; the kmo-portefeuille asks for an establishment in the Flemish one.
 *
 * @returns `null` for anything but four digits from 1000 on. It does not know which codes are in use.
 */
export function regionOfPostalCode(postalCode: string): Region | null {
  if (!/^\d{4}$/.test(postalCode)) return null
  const code = Number(postalCode)
  return ranges.find(([from, to]) => code >= from && code <= to)?.[2] ?? null
}
