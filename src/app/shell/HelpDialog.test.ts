import { beforeEach, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { installDialogs, pressEscape } from '../../../tests/support/dialogs'
import { mountPage } from '../../../tests/support/mount-page'

beforeEach(installDialogs)

async function openHelp(path: string) {
  const page = await mountPage(path)
  const dialog = () => page.wrapper.get('dialog')
  const opener = page.button('Hulp nodig?')
  ;(opener.element as HTMLElement).focus()
  await opener.trigger('click')
  return { ...page, dialog, opener }
}

it.each(['/', '/aanmelden?interactie=1'])('opens on %s, with whom to call', async (path) => {
  const { dialog, text } = await openHelp(path)
  expect(dialog().attributes('open')).toBeDefined()
  expect(text()).toContain('Bel gratis het nummer 1700')
})

it.each([
  ['Escape', pressEscape],
  ['its button', () => document.querySelector<HTMLElement>('dialog button')?.click()],
])('closes with %s, and the focus is back where it was', async (_, close) => {
  const { dialog, opener, text } = await openHelp('/')
  expect(document.activeElement).not.toBe(opener.element)
  close()
  expect(dialog().attributes('open')).toBeUndefined()
  await expect.poll(text).not.toContain('Bel gratis het nummer 1700')
  expect(document.activeElement).toBe(opener.element)
})

it('opens again after it was closed', async () => {
  const { dialog, opener } = await openHelp('/')
  pressEscape()
  await nextTick()
  await opener.trigger('click')
  expect(dialog().attributes('open')).toBeDefined()
})

it.each([
  ['the questions', 'Lees de veelgestelde vragen', '/#vragen'],
  ['the plan for sign-in problems', 'Open het stappenplan', '/hulp/aanmelden'],
])('leads to %s, and out of the way', async (_, name, address) => {
  const { dialog, link, router } = await openHelp('/privacy')
  await link(name).trigger('click')
  await expect.poll(() => router.currentRoute.value.fullPath, { timeout: 5000 }).toBe(address)
  expect(dialog().attributes('open')).toBeUndefined()
})
