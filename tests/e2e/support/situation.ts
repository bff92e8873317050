import { expect, type Page } from '@playwright/test'
import type { CodeDoor } from '../../../mocks/control/doors/code'

export interface Situation {
  /** Id of the persona who is signed in. */
  person?: string
  /** For whom: an enterprise number, or the OVO code of a government entity. Left out, for the only one there is. */
  enterprise?: string
  /** ACM's code of the capacity. */
  capacity?: 'EA' | 'GID'
  /** Path of the app at which the journey begins, or that it asks for. */
  open?: string
  /** Where the app leads who asks for that; the path itself when left out. */
  arrives?: string
}

/** Tom's own enterprise. */
const vanHout = '1999900171'

/**
 * Begins a journey that does not test signing in: signed in, at its first page. By an address, as whoever shares a link
 * does; the app, ACM and the services do the rest.
 */
export async function begin(
  page: Page,
  url: string,
  { person = 'tom', enterprise, capacity = 'EA', open = '/portefeuille', arrives = open }: Situation = {},
) {
  const forWhom = enterprise ?? (person === 'tom' ? vanHout : undefined)
  const hint = { person, cap_hint: capacity, ...(forWhom && { code_hint: forWhom }) }
  const asked = new URLSearchParams({ login_hint: btoa(JSON.stringify(hint)), terug: open })
  await page.goto(`${url}/aanmelden/start?${asked}`)
  await expect(page).toHaveURL(`${url}${arrives}`, { timeout: 20_000 })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Lets time of the simulation pass at once. */
export const pass = (page: Page, length: string) =>
  page.evaluate(
    (advance) => (window as Window & { kmoDemo?: CodeDoor }).kmoDemo?.carryOut({ advance }),
    length,
  )
