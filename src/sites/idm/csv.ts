import type { Right } from './idm.api'

/** What a spreadsheet would take for a formula is made text: names come from whoever filled them in. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const cell = (text: string) => `"${harmless(text).replaceAll('"', '""')}"`

/**
 * Rows as a file that spreadsheets in Belgium open in columns: semicolons, and a mark that says it is UTF-8.
 *
 * @param header - the names of the columns of `rowOf`
 */
export const csvOf = (header: string[], rows: string[][]): string =>
  `\ufeff${[header, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`

/** A right as a row: who, employment, right, context, from, until, source, by whom. Days stay `YYYY-MM-DD`. */
export const rowOf = (
  { gebruiker, recht, context, van, tot, toegekendDoor }: Right,
  words: { employment: string; source: string; status: string },
): string[] => [
  gebruiker.naam,
  gebruiker.voornaam,
  words.employment,
  recht,
  context ?? '',
  van,
  tot ?? '',
  words.status,
  words.source,
  toegekendDoor ?? '',
]
