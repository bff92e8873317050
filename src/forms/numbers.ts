/** Digits in thousands by dots or spaces, or without; decimals after a comma, or none. */
const spelling = /^([1-9]\d{0,2}(?:[. ]\d{3})+|\d+)(?:,(\d+))?$/

/**
 * Reads a number in any Belgian spelling: `1200`, `1.200`, `1.200,5`, `7,5`, `7.5`, `7,5 %`.
 *
 * As in an amount a dot before three digits stands for thousands: `1.200` is one thousand two hundred. Before one or
 * two digits it is the decimal point of a calculator.
 *
 * @returns `null` when it is not a number. A negative number is none.
 */
export function parseNumber(typed: string): number | null {
  const bare = typed
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/ ?% ?$/, '')
    .trim()
    .replace(/^([\d ]+)\.(\d{1,2})$/, '$1,$2')
  const [, whole, decimals = '0'] = spelling.exec(bare) ?? []
  return whole === undefined ? null : Number(`${whole.replaceAll(/[. ]/g, '')}.${decimals}`)
}

/** `1.200 VTE` or `12,5%`: a number with its unit, unbroken. */
export function spellNumber(value: number, unit: string, language = 'nl') {
  const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nl-BE', { maximumFractionDigits: 20 })
  return `${format.format(value)}${unit === '%' ? '' : '\u00a0'}${unit}`
}
