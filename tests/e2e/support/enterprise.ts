import type { Page } from '@playwright/test'
import { enterprise } from '../../../src/locales/nl/enterprise'
import { replaceText } from './browsers'
import { expect } from './demo'
import { choose } from './visitor'

export { enterprise }

type Task = keyof typeof enterprise.names
type Look = (page: Page) => Promise<void>

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const group = (page: Page, name: string) => page.getByRole('group', { name })

/** Of one task in the list, how it stands. */
export const status = (page: Page, task: Task) =>
  page.getByRole('listitem').filter({ hasText: enterprise.names[task] }).locator('.kp-pill')

/** From the list to the page of a task. */
export async function openTask(page: Page, task: Task) {
  await page.getByRole('link', { name: enterprise.names[task] }).click()
  await expect(heading(page, enterprise.titles[task])).toBeFocused()
}

/** Saves the task in view, which leads back to the list. */
export async function saveTask(page: Page) {
  await page.getByRole('button', { name: enterprise.save }).click()
  await expect(heading(page, enterprise.list.title)).toBeFocused()
}

/** Fills the page of a task as it stands, as somebody does for whom the proposals are right. */
export const fillTask: Record<Task, (page: Page) => Promise<void>> = {
  async grootte(page) {
    for (const question of [enterprise.size.group.legend, enterprise.size.restructured]) {
      await group(page, question).getByLabel(enterprise.rows.no, { exact: true }).check({ force: true })
    }
  },
  async contact(page) {
    await replaceText(page.getByLabel(enterprise.contact.email), 'naam@onderneming.example')
    await page.getByLabel(enterprise.contact.phone).fill('0470/00.00.99')
  },
  // KBO knows an account, and a main activity: they stand there already.
  async rekening() {},
  async hoofdactiviteit() {},
  async verklaringen(page) {
    await page.getByLabel(enterprise.declarations.publicShare).fill('0')
    for (const name of ['correct', 'noOverdueContributions', 'inspection'] as const) {
      await choose(page, enterprise.declarations[name])
    }
  },
}

/** Tells tasks one after the other, from the list and back to it; calls back on each filled page. */
export async function completeTasks(page: Page, tasks: Task[], look: Look = async () => {}) {
  for (const task of tasks) {
    await openTask(page, task)
    await fillTask[task](page)
    await look(page)
    await saveTask(page)
    await expect(status(page, task)).toHaveText(enterprise.list.status.done)
  }
}

/** From the list, with everything told, to the portfolio. */
export async function confirmData(page: Page, look: Look = async () => {}) {
  await page.getByRole('button', { name: enterprise.list.check }).click()
  await expect(heading(page, enterprise.check.title)).toBeFocused()
  await look(page)
  await page.getByRole('button', { name: enterprise.check.action }).click()
}
