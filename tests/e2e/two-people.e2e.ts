import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { expect, test, type Demo } from './support/demo'
import { openWindowAs } from './support/panel'
import { access, acm, actAsEntrepreneur, choose, filled, idm, portfolio, useKey } from './support/visitor'
import { begin } from './support/situation'

const enterprise = 'Pixelzee'
const [sara, yasmine] = ['Sara Peeters', 'Yasmine Demir']
const right = 'VLAIO Inkom Gebruiker'

/** Milliseconds between an act in one window and what the other one shows of it. */
const soon = 1000

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Her right has lapsed: the portfolio she asks for becomes the explanation how to get access. */
async function openAsEmployee(page: Page, demo: Demo) {
  await begin(page, demo.url, { person: 'sara', arrives: '/geen-toegang' })
  await expect(heading(page, filled(access.heading.none, { name: enterprise }))).toBeVisible()
  await expect(page.getByText(filled(access.next['vraag-recht'], { who: yasmine })).first()).toBeVisible()
}

/** Beside it, in a window of her own: among the users of the one enterprise that she manages. */
async function openAsManager(page: Page, demo: Demo): Promise<Page> {
  const other = await openWindowAs(page, yasmine)
  await other.goto(`${demo.url}/gebruikersbeheer`)
  await expect(heading(other, acm.choice.title)).toBeVisible()
  await useKey(other, 'itsme')
  await actAsEntrepreneur(other)
  await expect(heading(other, filled(idm.users.title, { name: enterprise }))).toBeVisible()
  await expect(other.getByRole('article')).toHaveCount(0)
  return other
}

/** Notes in the page when a text comes to stand in its main part, by the clock of the machine; also when it reloads. */
async function watchFor(page: Page, text: string) {
  await page.evaluate((awaited) => {
    const seen = window as unknown as { seenAt?: Promise<number> }
    seen.seenAt = new Promise((resolve) => {
      const look = () => {
        if (!document.querySelector('main')?.textContent?.includes(awaited)) return
        observer.disconnect()
        resolve(performance.timeOrigin + performance.now())
      }
      const observer = new MutationObserver(look)
      observer.observe(document, { childList: true, subtree: true, characterData: true })
      look()
    })
  }, text)
  // Gone after a reload: then there is nothing to be read, and the test fails.
  return () => page.evaluate(() => (window as unknown as { seenAt: Promise<number> }).seenAt)
}

/** Notes in the page when the next form is sent. */
async function watchSending(page: Page) {
  await page.evaluate(() => {
    const sent = window as unknown as { sentAt?: Promise<number> }
    sent.sentAt = new Promise((resolve) => {
      const note = () => resolve(performance.timeOrigin + performance.now())
      document.addEventListener('submit', note, { capture: true, once: true })
    })
  })
  return () => page.evaluate(() => (window as unknown as { sentAt: Promise<number> }).sentAt)
}

/** What one does is told in the other window within a second, without a reload. */
async function expectSoon(from: Page, to: Page, text: string, act: () => Promise<void>) {
  const [sentAt, seenAt] = [await watchSending(from), await watchFor(to, text)]
  await act()
  const passed = (await seenAt()) - (await sentAt())
  expect(passed, `"${text}" is seen after the act`).toBeGreaterThan(0)
  expect(passed, `"${text}" is seen within a second`).toBeLessThan(soon)
}

/** Sends the request, which stands as a task in the other window; opens it there. */
async function ask(employee: Page, manager: Page, message: string) {
  await employee.getByLabel(access.request.email).fill('sara@pixelzee.example')
  await employee.getByLabel(access.request.message).fill(message)
  await expectSoon(employee, manager, message, () => press(employee, access.request.send))
  await expect(employee.getByRole('heading', { name: access.request.sent })).toBeVisible()
  await expect(manager.getByRole('article').filter({ hasText: message })).toContainText(sara)
}

async function openTask(manager: Page) {
  await manager.getByRole('link', { name: idm.tasks.decide }).click()
  await expect(heading(manager, filled(idm.decide.title, { name: sara }))).toBeFocused()
}

test('an employee asks for the right, and is in as soon as the manager grants it in another window', async ({
  page,
  demo,
}) => {
  test.setTimeout(240_000)
  let manager = page

  await test.step('she reads what is missing and who can help', async () => {
    await openAsEmployee(page, demo)
    await expectAccessible(page)
  })

  await test.step('the manager has a window of her own, as another person', async () => {
    manager = await openAsManager(page, demo)
    await expectAccessible(manager)
  })

  await test.step('the request stands among her tasks by itself', async () => {
    await ask(page, manager, 'Ik volg in januari een opleiding Excel.')
    await expectAccessible(page)
    await expectAccessible(manager)
  })

  await test.step('she grants it, and the employee reads so within a second', async () => {
    await openTask(manager)
    await choose(manager, idm.decide.grant)
    await choose(manager, idm.types.vast)
    await expectAccessible(manager)
    await expectSoon(manager, page, access.found.title, () => press(manager, idm.decide.action))
    await expect(manager.getByText(idm.decide.granted)).toBeVisible()
    await expectAccessible(manager)
    await expect(heading(page, filled(access.heading.found, { name: enterprise }))).toBeVisible()
    await expect(page.getByText(new RegExp(`^${yasmine} gaf u het recht ${right} op`))).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('one click leads the employee to the e-loket', async () => {
    await page.getByRole('link', { name: access.found.action }).click()
    await expect(heading(page, filled(portfolio.title, { name: enterprise }))).toBeVisible()
    await expect(page).toHaveURL(`${demo.url}/portefeuille`)
  })
})

test('an employee who is refused reads why, and may ask again', async ({ page, demo }) => {
  test.setTimeout(180_000)
  await openAsEmployee(page, demo)
  const manager = await openAsManager(page, demo)
  await ask(page, manager, 'Mag ik weer aanvragen indienen?')

  const reason = 'Sinds oktober doet Luc Wouters de aanvragen.'
  await openTask(manager)
  await choose(manager, idm.decide.refuse)
  await manager.getByLabel(idm.decide.reason).fill(reason)
  await expectAccessible(manager)
  await expectSoon(manager, page, reason, () => press(manager, idm.decide.action))

  await expect(manager.getByText(idm.decide.refused)).toBeVisible()
  await expectAccessible(manager)
  await expect(page.getByText(filled(access.request.reason, { reason }))).toBeVisible()
  await expect(page.getByText(access.request.refused)).toBeVisible()
  await expect(page.getByRole('button', { name: access.request.send })).toBeVisible()
  await expectAccessible(page)
})
