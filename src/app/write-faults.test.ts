import { afterEach, describe, expect, it, vi } from 'vitest'
import type { World } from '@mocks/world/world'
import { mountPage, patience, type MountOptions } from '../../tests/support/mount-page'
import { faultBefore, faults, lostAnswer } from '../../tests/support/network-faults'
import { asHilde, deCuyper } from '../../tests/support/first-time'
import { complete, draftId, plant } from '../../tests/support/open-wizard'
import { halfway, personOf, signInId } from '../../tests/support/sign-in'

type Page = Awaited<ReturnType<typeof mountPage>>

const vanHout = '1999900171'
const pixelzee = '1999900468'
const sara = `${pixelzee}-sara`
const asTom: MountOptions = { as: 'tom', enterprise: vanHout }
const asYasmine: MountOptions = { as: 'yasmine', enterprise: pixelzee }
const wizard: MountOptions = { ...asTom, prepare: (world) => plant(world, complete, vanHout) }

const send = (page: Page) => page.wrapper.get('main form').trigger('submit')
const valueOf = (page: Page, label: string) => (page.field(label).element as HTMLInputElement).value

interface Change {
  path: string
  options: MountOptions
  /** A text that stands there when the page is ready. */
  ready: string
  /** Fills in what the page asks, and presses the button. */
  act: (page: Page) => Promise<unknown>
  isMeant: (request: Request) => boolean
  /** What was typed and has to stand there still: label and value. */
  typed?: [label: string, value: string]
  /** What the service holds of it: 0 before, 1 after. */
  made: (world: World) => number
  /** When it is not known whether the change was made, the page says so. */
  doubt?: string
  /** What the service says to a second one, when the first was made: nothing is made twice. */
  thereAlready?: string
  /** Where the person is when it is done. */
  done: (page: Page) => void
}

const at = (path: RegExp) => (page: Page) => expect(page.router.currentRoute.value.fullPath).toMatch(path)
const unsure = 'We weten niet of dit gelukt is'

const changes: Record<string, Change> = {
  'choosing a capacity': {
    path: `/aanmelden-als?interactie=${signInId}`,
    options: { prepare: halfway('tom') },
    ready: 'Als ondernemer',
    act: async (page) => {
      await page.field('Als ondernemer').setValue(true)
      await send(page)
    },
    isMeant: ({ method, url }) => method === 'POST' && url.endsWith('/hoedanigheid'),
    made: (world) => world.all('interactions').filter(({ capacity }) => capacity === 'EA').length,
    done: at(/^\/aanmelden-als\/onderneming/),
  },
  'starting an application': {
    path: '/portefeuille',
    options: asTom,
    ready: 'Nieuwe aanvraag',
    act: (page) => page.press('Nieuwe aanvraag'),
    isMeant: ({ method, url }) => method === 'POST' && url.endsWith('/applications'),
    made: (world) => world.all('applications').filter(({ startKey }) => startKey).length,
    done: at(/^\/aanvraag\/.+\/start/),
  },
  'saving a step': {
    path: `/aanvraag/${draftId}/start`,
    options: wizard,
    ready: 'Wanneer start de opleiding',
    act: async (page) => {
      await page.wrapper.get('#field-serviceStart').setValue('27')
      await send(page)
    },
    isMeant: ({ method }) => method === 'PATCH',
    typed: ['Dag', '27'],
    made: (world) => Number(world.get('applications', draftId)?.answers.start?.serviceStart === '2026-11-27'),
    done: at(/hoofdactiviteit$/),
  },
  'submitting an application': {
    path: `/aanvraag/${draftId}/controleren`,
    options: wizard,
    ready: 'Na het indienen kunt u niets meer wijzigen.',
    act: (page) => page.press('Aanvraag indienen'),
    isMeant: ({ method, url }) => method === 'POST' && url.endsWith('/submission'),
    made: (world) => Number(world.get('applications', draftId)?.submission !== null),
    doubt: 'We weten niet of uw aanvraag is aangekomen',
    done: at(/bevestiging$/),
  },
  'asking for the right': {
    path: '/geen-toegang',
    options: { as: 'sara', enterprise: pixelzee },
    ready: 'Vraag het recht aan Yasmine Demir.',
    act: async (page) => {
      await page.field('Uw e-mailadres').setValue('sara@pixelzee.test')
      await page.press('Vraag versturen')
    },
    isMeant: ({ method, url }) => method === 'POST' && url.endsWith('/aanvragen'),
    typed: ['Uw e-mailadres', 'sara@pixelzee.test'],
    made: (world) => world.all('rightRequests').length,
    doubt: unsure,
    done: (page) => expect(page.text()).toContain('Uw vraag wacht bij Yasmine Demir.'),
  },
  'designating who manages the access': {
    path: '/btb/1999900270/aanduiden',
    options: { as: 'ingrid', enterprise: '1999900270' },
    ready: 'Ikzelf (Ingrid Lemmens)',
    act: async (page) => {
      await page.field('Ikzelf (Ingrid Lemmens)').setValue(true)
      await send(page)
      await vi.waitFor(() => page.field('E-mailadres'), patience)
      await page.field('E-mailadres').setValue('ingrid@zoeteinval.example')
      await send(page)
      await page.sees('Ingrid Lemmens, 72.63.02')
      await send(page)
    },
    isMeant: ({ method }) => method === 'PUT',
    made: (world) =>
      world.all('designations').filter(({ enterpriseNumber }) => enterpriseNumber === '1999900270').length,
    doubt: unsure,
    done: at(/bevestiging/),
  },
  'telling how the enterprise can be reached': {
    path: '/onderneming/contact',
    options: asHilde,
    ready: 'Contactpersoon',
    act: async (page) => {
      await page.field('E-mailadres').setValue('hilde@decuyper.example')
      await page.field('Telefoonnummer').setValue('09/123.45.67')
      await send(page)
    },
    isMeant: ({ method }) => method === 'PATCH',
    typed: ['E-mailadres', 'hilde@decuyper.example'],
    made: (world) =>
      world
        .all('enterpriseFiles')
        .filter(({ id, sections }) => id === deCuyper && sections.contact?.phone === '+3291234567').length,
    done: at(/^\/onderneming$/),
  },
  'adding a user': {
    path: `/gebruikersbeheer/${pixelzee}/gebruiker-toevoegen`,
    options: asYasmine,
    ready: 'Rijksregisternummer',
    act: async (page) => {
      await page.field('Rijksregisternummer').setValue(personOf(page.world, 'dirk').insz)
      await send(page)
      await vi.waitFor(() => page.field('Vaste medewerker'), patience)
      await page.field('Vaste medewerker').setValue(true)
      await page.field('E-mailadres').setValue('dirk@pixelzee.example')
      await send(page)
    },
    isMeant: ({ method, url }) => method === 'POST' && url.endsWith('/gebruikers'),
    typed: ['E-mailadres', 'dirk@pixelzee.example'],
    made: (world) => world.all('employments').filter(({ email }) => email === 'dirk@pixelzee.example').length,
    doubt: unsure,
    thereAlready: 'Deze persoon heeft in deze periode al een werkrelatie.',
    done: at(/recht-toekennen$/),
  },
  'granting a right': {
    path: `/gebruikersbeheer/${pixelzee}/gebruikers/${sara}/recht-toekennen`,
    options: asYasmine,
    ready: 'Welk recht krijgt Sara Peeters?',
    act: async (page) => {
      await page.field('VLAIO Inkom Gebruiker').setValue(true)
      await page.sees('Contextwaarde van VLAIO Inkom Gebruiker')
      await send(page)
      await page.sees('Controleer het recht van Sara Peeters')
      await send(page)
    },
    isMeant: ({ method, url }) => method === 'POST' && url.endsWith('/rechten'),
    made: (world) =>
      world.all('rights').filter(({ employment, from }) => employment === sara && from === '2026-11-23')
        .length,
    doubt: unsure,
    thereAlready: 'Deze gebruiker heeft dit recht al in deze periode',
    done: at(/bevestiging$/),
  },
}

const kinds = { ...faults, 'lost after it was done': lostAnswer }
const retry = () =>
  [...document.querySelectorAll<HTMLButtonElement>('main button')].find(({ textContent }) =>
    textContent.includes('Opnieuw proberen'),
  )

afterEach(() => void vi.useRealTimers())

describe.each(Object.entries(changes))('%s', (_, change) => {
  it.each(Object.entries(kinds))(
    'with %s: nothing typed is lost, nothing is done twice, and a retry does it',
    async (name, fault) => {
      const before = faultBefore(change.isMeant, fault)
      const page = await mountPage(change.path, { ...change.options, intercept: before.intercept })
      await page.sees(change.ready)
      expect(change.made(page.world)).toBe(0)
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
      const there = fault === lostAnswer ? change.thereAlready : undefined
      await vi.waitFor(() => {
        const button = retry()
        if (button?.ariaDisabled !== 'true') button?.click()
        if (there) expect(page.text()).toContain(there)
        else change.done(page)
      }, patience)
      expect(change.made(page.world)).toBe(1)
    },
  )
})

it('starts another application after a lost answer, for who left the portfolio in between', async () => {
  const { path, options, ready, act, isMeant, made, done } = changes['starting an application'] as Change
  const before = faultBefore(isMeant, lostAnswer)
  const page = await mountPage(path, { ...options, intercept: before.intercept })
  await page.sees(ready)
  await act(page)
  await vi.waitFor(() => expect(retry(), page.text()).toBeDefined(), patience)
  expect(made(page.world)).toBe(1)

  before.clear()
  await page.router.push('/onderneming/controleren')
  await page.router.push(path)
  await page.sees(ready)
  await act(page)
  await vi.waitFor(() => done(page), patience)
  expect(made(page.world)).toBe(2)
})
