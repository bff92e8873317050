import type { Transaction } from './world'

/** 128 bits of chance as 32 hexadecimal digits. Unlike `randomUUID` it is there on plain http too. */
export const randomId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

/** A code of so many decimal digits, by chance. */
export const randomDigits = (count: number) =>
  Array.from(crypto.getRandomValues(new Uint32Array(count)), (number) => number % 10).join('')

/** `2026KMO012345`; the real shape of a project number is not known. */
export const projectNumber = (year: number, running: number) =>
  `${year}KMO${String(running).padStart(6, '0')}`

/** Takes the next project number of a year. */
export function nextProjectNumber(transaction: Transaction, year: number): string {
  const id = `project-${year}`
  const value = (transaction.get('counters', id)?.value ?? 0) + 1
  transaction.put('counters', { id, value })
  return projectNumber(year, value)
}

/**
 * `+++ddd/dddd/ddddd+++`: ten digits and their remainder by 97, where 0 is written 97.
 *
 * @param base - ten digits
 */
export function structuredCommunication(base: string): string {
  const check = String(Number(base) % 97 || 97).padStart(2, '0')
  return `+++${base.slice(0, 3)}/${base.slice(3, 7)}/${base.slice(7)}${check}+++`
}

/** The communication of a deposit: 9, the year's last two digits, and the running number of the project. */
export const depositCommunication = (project: string) =>
  structuredCommunication(`9${project.slice(2, 4)}${project.slice(-6).padStart(7, '0')}`)
