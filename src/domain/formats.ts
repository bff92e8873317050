/** Languages of the screens. Both write for Belgium: times in Europe/Brussels, amounts in euro. */
export type Language = 'nl' | 'en'

const tags: Record<Language, string> = { nl: 'nl-BE', en: 'en-GB' }
const nbsp = '\u00a0'

/** An amount, a date or a number is one word: it never breaks over two lines. */
const unbroken = (text: string) => text.replaceAll(/[ \u202f]/g, nbsp)

/** `€ 1.250,00`, from whole euro cents. */
export function formatMoney(cents: number, language: Language = 'nl') {
  return unbroken(
    new Intl.NumberFormat(tags[language], { style: 'currency', currency: 'EUR' }).format(cents / 100),
  )
}

/** `1.250 euro` or `1.250,50 euro`, for amounts inside a sentence, from whole euro cents. */
export function formatEuros(cents: number, language: Language = 'nl') {
  const euros = new Intl.NumberFormat(tags[language], {
    style: 'currency',
    currency: 'EUR',
    currencyDisplay: 'name',
    trailingZeroDisplay: 'stripIfInteger',
  })
  return unbroken(euros.format(cents / 100))
}

/** `1.234,5` */
export function formatNumber(value: number, language: Language = 'nl') {
  return unbroken(new Intl.NumberFormat(tags[language], { maximumFractionDigits: 2 }).format(value))
}

/** `30%`, from a number of percents. */
export function formatPercent(percent: number, language: Language = 'nl') {
  const format = new Intl.NumberFormat(tags[language], { style: 'percent', maximumFractionDigits: 2 })
  return unbroken(format.format(percent / 100))
}

/** A calendar day has no zone: it is read and written in the same one, so that it never shifts. */
function writeDay(day: string, options: Intl.DateTimeFormatOptions, language: Language) {
  const format = new Intl.DateTimeFormat(tags[language], { timeZone: 'UTC', ...options })
  return unbroken(format.format(new Date(`${day}T00:00:00Z`)))
}

function writeInstant(instant: string, options: Intl.DateTimeFormatOptions, language: Language) {
  const format = new Intl.DateTimeFormat(tags[language], { timeZone: 'Europe/Brussels', ...options })
  return unbroken(format.format(new Date(instant)))
}

/** `3 november 2026`, from a day `YYYY-MM-DD`. */
export const formatDate = (day: string, language: Language = 'nl') =>
  writeDay(day, { dateStyle: 'long' }, language)

/** `03/11/2026`, for tables and fields, from a day `YYYY-MM-DD`. */
export const formatShortDate = (day: string, language: Language = 'nl') =>
  writeDay(day, { day: '2-digit', month: '2-digit', year: 'numeric' }, language)

/** `3 november 2026 om 14:05`, the time in Brussels, from an ISO 8601 instant. After the year a line may end. */
export const formatDateTime = (instant: string, language: Language = 'nl') =>
  writeInstant(instant, { dateStyle: 'long', timeStyle: 'short' }, language).replace(/(?<=\d{4},?)\s/, ' ')

/** `14:05`, the time in Brussels, from an ISO 8601 instant. */
export const formatTime = (instant: string, language: Language = 'nl') =>
  writeInstant(instant, { timeStyle: 'short' }, language)

/** `1999.900.171`, from ten digits. Anything else is given back as it is. */
export const formatEnterpriseNumber = (digits: string) =>
  digits.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3')

/** `BE68 5390 0754 7034`, in groups of four. */
export function formatIban(iban: string) {
  return iban.replaceAll(/\s/g, '').replaceAll(/(.{4})(?=.)/g, `$1${nbsp}`)
}
