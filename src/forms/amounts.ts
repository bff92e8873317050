/** Digits in thousands by dots or spaces, or without; two decimals after a comma or a dot, or none. */
const spelling = /^(\d{1,3}(?:[. ]\d{3})+|\d+)(?:[,.](\d{1,2}))?$/

/**
 * Reads an amount in any Belgian spelling: `1250`, `1.250`, `1.250,00`, `1250,00`, `1250.00`, `€ 1 250`.
 *
 * A dot before three digits stands for thousands: `1.250` is one thousand two hundred and fifty.
 *
 * @returns whole euro cents, or `null` when it is not an amount. A negative amount is none.
 */
export function parseAmount(typed: string): number | null {
  const bare = typed
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^ ?(?:€|eur(?:o)?\b) ?| ?(?:€|eur(?:o)?) ?$/gi, '')
    .replace(/,-+$/, '')
    .trim()
  const [, whole, decimals = ''] = spelling.exec(bare) ?? []
  if (whole === undefined) return null
  const cents = Number(whole.replaceAll(/[. ]/g, '')) * 100 + Number(decimals.padEnd(2, '0'))
  return Number.isSafeInteger(cents) ? cents : null
}

/** `€ 1.250,00`, from whole euro cents. */
export function spellAmount(cents: number, language = 'nl') {
  const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nl-BE', {
    style: 'currency',
    currency: 'EUR',
  })
  return format.format(cents / 100).replaceAll(' ', '\u00a0')
}

/** `1.250,00`, as a Belgian types it, from whole euro cents. */
export const typedAmount = (cents: number) =>
  new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 2 }).format(cents / 100)
