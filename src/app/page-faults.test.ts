import { afterEach, describe, expect, it, vi } from 'vitest'
import { successes } from '@/contracts/successes'
import { asHilde } from '../../tests/support/first-time'
import { mountPage, patience, type MountOptions } from '../../tests/support/mount-page'
import { faultBefore, faults } from '../../tests/support/network-faults'
import { answersBefore, complete, draftId, plant } from '../../tests/support/open-wizard'
import { halfway, signInId } from '../../tests/support/sign-in'

const vanHout = '1999900171'
const pixelzee = '1999900468'

const asTom: MountOptions = { as: 'tom', enterprise: vanHout }
const asYasmine: MountOptions = { as: 'yasmine', enterprise: pixelzee }
const asNele: MountOptions = { as: 'nele', enterprise: 'OVO999001' }
const withDraft = (answers = complete as ReturnType<typeof answersBefore>): MountOptions => ({
  ...asTom,
  prepare: (world) => plant(world, answers, vanHout),
})

const nobodyYet = { insz: null, method: null, authenticatedAt: null }

/** Pages that ask something of a service when they open, with a text that stands there when all is answered. */
const pages: [path: string, options: MountOptions, shown: string][] = [
  [`/aanmelden?interactie=${signInId}`, { prepare: halfway('tom', nobodyYet) }, 'Hoe wilt u zich aanmelden?'],
  [`/aanmelden/itsme?interactie=${signInId}`, { prepare: halfway('tom', nobodyYet) }, 'Gsm-nummer'],
  [`/aanmelden-als?interactie=${signInId}`, { prepare: halfway('tom') }, 'Als ondernemer'],
  [
    `/aanmelden-als/onderneming?interactie=${signInId}`,
    { prepare: halfway('tom', { capacity: 'EA' }) },
    'Schrijnwerkerij Van Hout',
  ],
  ['/portefeuille', asTom, 'Uw aanvragen'],
  ['/foto/index.html', asTom, 'Schrijnwerk'],
  ['/waarom', asTom, 'De beslissing van het e-loket'],
  ['/geen-toegang', { as: 'sara', enterprise: pixelzee }, 'Vraag het recht aan Yasmine Demir.'],
  ['/onderneming', asHilde, '0 van 5 klaar'],
  ['/onderneming/controleren', asTom, 'Kleine onderneming'],
  ['/onderneming/voorwaarden', asTom, 'Rechtsvorm'],
  ['/onderneming/contact', asHilde, 'E-mailadres'],
  [`/aanvraag/${draftId}/start`, withDraft(), 'Wanneer start de opleiding'],
  [`/aanvraag/${draftId}/hoofdactiviteit`, withDraft(), '43320'],
  [`/aanvraag/${draftId}/dienstverlener`, withDraft(), 'Leuvense Leerlabs'],
  [`/aanvraag/${draftId}/controleren`, withDraft(), 'info@vanhout.example'],
  ['/aanvraag/2026kmo004711/bevestiging', asTom, '2026KMO004711'],
  ['/btb', asYasmine, 'Pixelzee'],
  [`/btb/${pixelzee}/aanduiden`, asYasmine, 'Gegevens van de hoofdtoegangsbeheerder'],
  ['/gebruikersbeheer', asYasmine, '2 gebruikers'],
  [`/gebruikersbeheer/${pixelzee}/rechten`, asYasmine, 'Luc Wouters'],
  [`/gebruikersbeheer/${pixelzee}/logboek`, asYasmine, 'Er is nog niets gewijzigd.'],
  [`/gebruikersbeheer/${pixelzee}/gebruiker-toevoegen`, asYasmine, 'Rijksregisternummer'],
  ['/vlaio?soort=ondernemingen&zoek=hout', asNele, 'Schrijnwerkerij Van Hout'],
  [`/vlaio/ondernemingen/${vanHout}`, asNele, 'Besloten vennootschap'],
  ['/vlaio/projecten/2026kmo004711', asNele, '2026KMO004711'],
  ['/beheer', { as: 'bart', enterprise: 'OVO999001' }, 'Vanaf 1 februari 2026'],
]

/** `inkom GET /v1/scheme`, for a request. */
function operationOf({ method, url }: Request): string {
  const [service = '', ...rest] = new URL(url).pathname.replace('/services/', '').split('/')
  const promised = Object.keys(successes[service as keyof typeof successes] ?? {})
  const found = promised.find((operation) => {
    const [its, path = ''] = operation.split(' ')
    return its === method && new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(`/${rest.join('/')}`)
  })
  return `${service} ${found ?? `${method} ${rest.join('/')}`}`
}

/** Which operations a page calls while it opens, and what then stands there. */
async function opened(path: string, options: MountOptions, shown: string) {
  const called = new Set<string>()
  const page = await mountPage(path, {
    ...options,
    intercept: async (request, pass) => {
      called.add(operationOf(request))
      return pass()
    },
  })
  await vi.waitFor(() => {
    expect(called.size, `what ${path} asks`).toBeGreaterThan(0)
    expect(page.text()).toContain(shown)
    expect(page.wrapper.find('.kp-skeleton').exists(), `${path} still loads`).toBe(false)
  }, patience)
  const heading = page.heading()
  page.close()
  return { called: [...called].toSorted(), heading }
}

/** Whether the header shows the way to the e-loket. */
const admission = ['idm GET /organisaties/{orgcode}/uitleg']

/** What only makes a page more friendly: without it the page stands, and does not trouble anybody with it. */
const optional: Record<string, string[]> = {
  '/btb': admission,
  [`/btb/${pixelzee}/aanduiden`]: admission,
  '/gebruikersbeheer': admission,
  [`/gebruikersbeheer/${pixelzee}/rechten`]: admission,
  [`/gebruikersbeheer/${pixelzee}/logboek`]: admission,
  [`/gebruikersbeheer/${pixelzee}/gebruiker-toevoegen`]: admission,
  [`/aanmelden/itsme?interactie=${signInId}`]: ['acm GET /test-gegevens'],
  '/onderneming': ['kbo GET /ondernemingen/{ondernemingsnummer}'],
  '/onderneming/contact': ['kbo GET /ondernemingen/{ondernemingsnummer}'],
  '/onderneming/controleren': ['kbo GET /ondernemingen/{ondernemingsnummer}'],
  [`/aanvraag/${draftId}/controleren`]: [
    'inkom GET /v1/providers',
    'kbo GET /ondernemingen/{ondernemingsnummer}',
  ],
  '/vlaio/projecten/2026kmo004711': ['inkom GET /v1/scheme'],
}

const retries = () =>
  [...document.querySelectorAll<HTMLButtonElement>('main button')].filter((button) =>
    /opnieuw|nog eens/i.test(button.textContent),
  )

afterEach(() => void vi.useRealTimers())

function faultNamed(name: string) {
  const fault = faults[name]
  if (!fault) throw new Error(`no fault ${name}`)
  return fault
}

/**
 * Which kinds each call of a page meets: three or more, always the same ones, and all of them together. Every kind
 * before every call takes more than 100 seconds of processor.
 */
function faultsFor(path: string, calls: string[]) {
  const names = Object.keys(faults)
  const share = Math.max(3, Math.ceil(names.length / calls.length))
  const first = [...path].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0)
  return calls.flatMap((operation, nth) =>
    Array.from({ length: share }, (_, step) => ({
      operation,
      name: names[(first + nth * share + step) % names.length] ?? 'cut',
    })),
  )
}

describe.each(pages)('%s', (path, options, shown) => {
  it('says what is wrong with each of its calls, and works when it is tried again after that', async () => {
    const { called, heading } = await opened(path, options, shown)
    const needed = called.filter((one) => !optional[path]?.includes(one))
    const meetings = faultsFor(path, needed)
    expect(new Set(meetings.map(({ name }) => name)).size).toBe(Object.keys(faults).length)
    for (const { operation, name } of meetings) {
      const what = `${operation}, ${name}`
      const never = name === 'never answered'
      if (never) vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      const before = faultBefore((request) => operationOf(request) === operation, faultNamed(name))
      const page = await mountPage(path, { ...options, intercept: before.intercept })
      if (never) await vi.advanceTimersByTimeAsync(31_000)
      await vi.waitFor(() => expect(retries(), `${what}:\n${page.text()}`).not.toEqual([]), patience)
      expect(page.heading(), what).not.toBe('')
      expect(page.wrapper.find('[role=alert], [role=status]').exists(), what).toBe(true)
      expect(page.wrapper.find('.kp-skeleton').exists(), `${what} still loads`).toBe(false)
      vi.useRealTimers()

      before.clear()
      await vi.waitFor(() => {
        for (const button of retries()) if (button.ariaDisabled !== 'true') button.click()
        expect(retries(), what).toEqual([])
        expect(page.text(), what).toContain(shown)
      }, patience)
      expect(page.heading(), what).toBe(heading)
      page.close()
      sessionStorage.clear()
      localStorage.clear()
    }
  }, 120_000)
})

it.each(pages.filter(([path]) => path in optional))(
  '%s stands without what it can do without',
  async (path, options, shown) => {
    const before = faultBefore(
      (request) => optional[path]?.includes(operationOf(request)) ?? false,
      faultNamed('HTML'),
    )
    const page = await mountPage(path, { ...options, intercept: before.intercept })
    await page.sees(shown)
    await vi.waitFor(() => expect(before.met()).toBeGreaterThan(0), patience)
    expect(retries()).toEqual([])
  },
)
