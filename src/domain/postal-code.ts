import { withoutMarks } from './typed-number'

/**
 * Reads a Belgian postal code as people type it: `9000`, `B-9000`.
 *
 * @returns four digits from 1000 on, or `null`. It does not know which codes are in use.
 */
export function parsePostalCode(typed: string): string | null {
  const [, code] = /^(?:BE?)?([1-9]\d{3})$/i.exec(withoutMarks(typed)) ?? []
  return code ?? null
}
