import { afterEach, describe, expect, it, vi } from 'vitest'
import type { World } from '@mocks/world/world'
import { installDialogs } from './dialogs'
import { mountPage, patience, type MountOptions } from './mount-page'
import { faultBefore, faults, lostAnswer } from './network-faults'

export type Page = Awaited<ReturnType<typeof mountPage>>

/** Something that a page changes at a service. */
export interface Change {
  path: string
  options: MountOptions
  /** A text that stands there when the page is ready. */
  ready: string
  /** Fills in what the page asks, and presses the button. */
  act: (page: Page) => Promise<unknown>
  isMeant: (request: Request) => boolean
  /** What was typed and has to stand there still: label and value. */
  typed?: [label: string, value: string]
  /** What the service holds of it: 0 before, 1 after. Left out where it only looks something up. */
  made?: (world: World) => number
  /** When it is not known whether the change was made, the page says so. */
  doubt?: string
  /** Where the person is when it is done. */
  done: (page: Page) => void
}

export const send = (page: Page) => page.wrapper.get('main form').trigger('submit')
/** Presses a button once it is there. */
export const press = (page: Page, name: string | RegExp) =>
  vi.waitFor(() => page.button(name), patience).then((button) => button.trigger('click'))
export const at = (path: RegExp) => (page: Page) =>
  expect(page.router.currentRoute.value.fullPath).toMatch(path)
export const shows = (text: string) => (page: Page) => expect(page.text()).toContain(text)

export const unsure = 'We weten niet of dit gelukt is'

const kinds = { ...faults, 'lost after it was done': lostAnswer }
/** Amounts and account numbers are written with spaces that do not break. */
const valueOf = (page: Page, label: string) =>
  (page.field(label).element as HTMLInputElement).value.replace(/\s/g, ' ')
export const retry = () =>
  [...document.querySelectorAll<HTMLButtonElement>('main button')].find(({ textContent }) =>
    textContent.includes('Opnieuw proberen'),
  )

/** Puts every kind of fault before each change, takes it away, and presses the retry. */
export function survivesFaults(changes: Record<string, Change>) {
  afterEach(() => void vi.useRealTimers())

  describe.each(Object.entries(changes))('%s', (_, change) => {
    it.each(Object.entries(kinds))(
      'with %s: nothing typed is lost, nothing is done twice, and a retry does it',
      async (name, fault) => {
        installDialogs()
        const before = faultBefore(change.isMeant, fault)
        const page = await mountPage(change.path, { ...change.options, intercept: before.intercept })
        await page.sees(change.ready)
        if (change.made) expect(change.made(page.world)).toBe(0)
        const never = name === 'never answered'
        if (never) vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
        await change.act(page)
        await vi.waitFor(() => expect(before.met()).toBe(1), patience)
        if (never) {
          await vi.advanceTimersByTimeAsync(4_000)
          expect(page.text()).toContain('Dit duurt langer dan gewoonlijk.')
          await vi.advanceTimersByTimeAsync(27_000)
        }
        await vi.waitFor(() => expect(retry(), page.text()).toBeDefined(), patience)
        if (never) vi.useRealTimers()

        const known = name.startsWith('429')
        if (change.doubt) expect(page.text().includes(change.doubt)).toBe(!known)
        expect(page.text()).not.toContain('niet ingediend')
        expect(page.heading()).not.toBe('')
        if (change.typed) expect(valueOf(page, change.typed[0])).toBe(change.typed[1])
        expect(before.met()).toBe(1)

        before.clear()
        await vi.waitFor(() => {
          const button = retry()
          if (button?.ariaDisabled !== 'true') button?.click()
          change.done(page)
        }, patience)
        if (change.made) expect(change.made(page.world)).toBe(1)
      },
    )
  })
}
