import { expect, it, vi } from 'vitest'
import { mountPage, patience } from '../../tests/support/mount-page'

const focused = () => document.activeElement
const focusIsOn = (heading: string) =>
  vi.waitFor(() => {
    expect(focused()?.tagName).toBe('H1')
    expect(focused()?.textContent).toContain(heading)
  }, patience)
/** Long enough for the focus to have moved, if it were to. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 100))

it('leaves the focus to the browser on the first page', async () => {
  await mountPage('/privacy')
  await aMoment()
  expect(focused()).toBe(document.body)
})

it('is on the heading of each next page, which is at its top', async () => {
  const page = await mountPage('/privacy')
  const scrolled = vi.fn()
  vi.stubGlobal('scrollTo', scrolled)
  await page.link('Cookies').trigger('click')
  await focusIsOn('Cookies')
  expect(scrolled).toHaveBeenCalledWith(0, 0)
})

it('is on the heading after Back too', async () => {
  const page = await mountPage('/privacy')
  await page.router.push('/cookies')
  await focusIsOn('Cookies')
  page.router.back()
  await focusIsOn('Privacy')
})

it('is on the heading of a page in another frame', async () => {
  const page = await mountPage('/privacy', { as: 'tom' })
  await page.router.push('/portefeuille')
  await focusIsOn('Schrijnwerkerij Van Hout')
})

it('is on the heading of the page to which a guard leads', async () => {
  const page = await mountPage('/privacy')
  await page.router.push('/portefeuille')
  await page.sees('Hoe wilt u zich aanmelden?')
  await focusIsOn('Hoe wilt u zich aanmelden?')
})

it.each(['/?jaar=2026', '/#vragen'])('stays where it is on the same page with %s', async (to) => {
  const page = await mountPage('/')
  const help = page.button('Hulp nodig?').element as HTMLElement
  help.focus()
  await page.router.push(to)
  await aMoment()
  expect(focused()).toBe(help)
})

it('goes to the last page of two in a row', async () => {
  const page = await mountPage('/')
  void page.router.push('/privacy')
  await page.router.push('/cookies')
  await focusIsOn('Cookies')
  await aMoment()
  expect(focused()?.textContent).toContain('Cookies')
})

it('follows an anchor without jumping back to the top', async () => {
  const page = await mountPage('/privacy')
  const scrolled = vi.fn()
  vi.stubGlobal('scrollTo', scrolled)
  await page.router.push('/#vragen')
  await focusIsOn('portefeuille')
  expect(scrolled).not.toHaveBeenCalledWith(0, 0)
})
