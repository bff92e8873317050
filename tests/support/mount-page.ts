import { DOMWrapper } from '@vue/test-utils'
import { afterEach, vi } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import { addressesUnder } from '@/app/addresses'
import { clock as appClock } from '@/app/clock'
import { createEloket } from '@/app/create-app'
import { draftStorage, type Draft, type DraftStorage } from '@/forms/draft-keys'
import { checkContract } from '@mocks/contract-check'
import { createGovernment } from '@mocks/government'
import { rolesOf } from '@mocks/rules/access'
import { identifiersOf } from '@mocks/services/acm/acm.tokens'
import { appClientId } from '@mocks/services/introspection'
import { firstJourney } from '@mocks/scenarios/first-journey'
import { createClock, machineNow } from '@mocks/world/clock'
import { dayOf } from '@mocks/world/days'
import { createMemoryWorld } from '@mocks/world/store/memory-world'
import type { Grant } from '@mocks/world/schema/acm'
import type { World } from '@mocks/world/world'

const base = 'http://localhost:3000/services'

// On a busy machine a page may take its time; a text that does not come is told before the test itself is given up.
export const patience = { timeout: 10_000 }
vi.setConfig({ testTimeout: 40_000 })

export interface MountOptions {
  /** Id of the person who is signed in; nobody when left out. */
  as?: string
  /**
   * Enterprise the person acts for, ten digits, or the OVO code of a government entity; the first sample enterprise
   * when left out.
   */
  enterprise?: string
  /** Simulation time at the start, ISO 8601. */
  now?: string
  /** False for plain http on another host; true when left out. */
  secure?: boolean
  /** A refresh token that was given with the access token; none when left out. */
  refreshToken?: string
  /** Milliseconds from the start until the access token ends; an hour when left out. */
  tokenEndsIn?: number
  /** Whether ACM still knows who sits at this browser; not when left out. */
  singleSignOn?: boolean
  /** What the browser keeps of what was typed, by place: jsdom has no database. Nothing when left out. */
  drafts?: Map<string, Draft>
  /** Changes the world before the page opens. */
  prepare?: (world: World) => unknown
  /** Stands before the government: gives an answer of its own, or passes the request on. */
  intercept?: (request: Request, pass: () => Promise<Response>) => Promise<Response>
}

/** How to take away what is on the page. */
const opened = new Set<() => void>()

afterEach(() => {
  for (const close of opened) close()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
  document.documentElement.removeAttribute('lang')
  sessionStorage.clear()
  localStorage.clear()
})

/** Opens an address of the app, with the real router and the whole simulated government on a world of its own. */
export async function mountPage(path: string, options: MountOptions = {}) {
  const start = Date.parse(options.now ?? '2026-11-23T10:00:00+01:00')
  const world = await createMemoryWorld(() => firstJourney('2026-11-23'))
  await moveTo(world, start)
  const clock = createClock(world)
  const government = createGovernment({ world, clock, base, check: checkContract(base) })
  const intercept = options.intercept ?? ((_request, pass) => pass())
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init)
    const answer = await intercept(request, () => government.answer(request))
    if (answer.type === 'error') throw new TypeError('Failed to fetch')
    return answer
  })
  vi.stubGlobal('scrollTo', () => {})
  vi.stubGlobal('isSecureContext', options.secure ?? true)

  await options.prepare?.(world)
  if (options.as) await signIn(world, options, start)

  // As src/main.ts does: the router goes to the address it finds.
  const history = createMemoryHistory()
  history.replace(path)
  const { app, router, catalogue } = createEloket({
    history,
    addresses: addressesUnder('http://localhost:3000/'),
  })
  app.provide(draftStorage, options.drafts ? storageIn(options.drafts) : noStorage)
  await catalogue.start()
  await router.isReady().catch(() => {})
  const place = document.createElement('div')
  document.body.append(place)
  app.mount(place)
  /** Leaves the page, as a reload or a closed tab does. */
  function close() {
    opened.delete(close)
    app.unmount()
    place.remove()
  }
  opened.add(close)
  const wrapper = new DOMWrapper(place)
  return { close, wrapper, router, world, clock, government, ...screen() }
}

const refuse = () => Promise.reject(new Error('This browser keeps nothing.'))
const noStorage: DraftStorage = { read: refuse, write: refuse, remove: refuse }

const storageIn = (drafts: Map<string, Draft>): DraftStorage => ({
  read: async (place) => drafts.get(place) ?? {},
  write: async (place, fields) => void drafts.set(place, { ...drafts.get(place), ...fields }),
  remove: async (place) => void drafts.delete(place),
})

/** Sets the simulation to a time; the app hears it with each answer, and here before the first one. */
async function moveTo(world: World, at: number) {
  const clockOffset = at - machineNow()
  await world.transact((transaction) => {
    const setting = transaction.get('settings', 'simulation')
    if (setting) transaction.put('settings', { ...setting, clockOffset })
  })
  appClock.learn(new Response(null, { headers: { 'simulation-offset': String(clockOffset) } }))
}

/** Plants a token and the session that goes with it, as a sign-in would have. */
async function signIn(world: World, options: MountOptions, at: number) {
  const { as: personId = '', enterprise: organisation = '1999900171', refreshToken = null } = options
  const person = world.get('persons', personId)
  if (!person) throw new Error(`no person ${personId}`)
  const name =
    world.get('enterprises', organisation)?.kbo.Namen.MaatschappelijkeNamen[0]?.Naam ??
    world.get('entities', organisation)?.name ??
    organisation
  const capacity = organisation.startsWith('OVO') ? 'GID' : 'EA'
  const roles = rolesOf(world, person.insz, capacity, organisation, dayOf(at))
  const accessToken = `token-of-${personId}`
  const issuedAt = new Date(at).toISOString()
  const expiresAt = at + (options.tokenEndsIn ?? 3_600_000)
  const grant: Grant = {
    clientId: appClientId,
    scope: 'openid profile vo rrn wettelijkvertegenwoordiger vlaio_inkom offline_access',
    insz: person.insz,
    capacity,
    organisation,
    organisationName: name,
    method: 'itsme',
    authenticatedAt: issuedAt,
    nonce: null,
    acrAsked: false,
    roles,
    session: 'browser',
  }
  const token = { code: 'planted-by-the-test', grant, issuedAt, expiresAt: new Date(expiresAt).toISOString() }
  if (options.singleSignOn) await openAcmSession(world, personId, issuedAt)
  await world.transact((transaction) => {
    transaction.put('accessTokens', { ...token, id: accessToken })
    // Good for as long as the single sign-on.
    const later = new Date(at + 7_200_000).toISOString()
    if (refreshToken) {
      transaction.put('refreshTokens', { ...token, id: refreshToken, expiresAt: later, usedAt: null })
    }
  })
  const identity = {
    firstName: person.firstName,
    lastName: person.lastName,
    insz: person.insz,
    capacity,
    organisation,
    organisationName: name,
    roles,
  }
  const { sub: subject } = await identifiersOf(grant)
  const session = { identity, accessToken, expiresAt, refreshToken, subject, activeAt: at, visit: 'planted' }
  sessionStorage.setItem('kmo-session', JSON.stringify(session))
  const visit = { id: 'planted', capacity, organisation, activeAt: at }
  localStorage.setItem('kmo-visit:browser', JSON.stringify(visit))
}

/** Lets ACM know who sits at a browser, as after a digital key. */
export async function openAcmSession(
  world: World,
  personId: string,
  authenticatedAt: string,
  session = 'browser',
) {
  const person = world.get('persons', personId)
  if (!person) throw new Error(`no person ${personId}`)
  await world.transact((transaction) =>
    transaction.put('acmSessions', {
      id: session,
      insz: person.insz,
      method: 'itsme',
      authenticatedAt,
      chosen: null,
    }),
  )
}

/** The words a screen reader would give an element: label, aria-label, or its own text. */
function nameOf(element: Element): string {
  const labelled = element.getAttribute('aria-labelledby')
  if (labelled) {
    return labelled
      .split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
  }
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : []
  if (labels.length > 0) return labels.map((label) => label.textContent).join(' ')
  return element.getAttribute('aria-label') ?? element.textContent
}

/** As it is read: where a long word may be broken is not. */
const tidy = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
const matches = (element: Element, name: string | RegExp) =>
  typeof name === 'string' ? tidy(nameOf(element)).startsWith(name) : name.test(tidy(nameOf(element)))

/** Finds things on the page as a person would: by their visible or spoken name. */
function screen() {
  const find = (selector: string, name: string | RegExp) =>
    [...document.querySelectorAll(selector)].find((element) => matches(element, name))

  function get(what: string, selector: string, name: string | RegExp) {
    const element = find(selector, name)
    if (!element) throw new Error(`no ${what} “${name}” on:\n${tidy(document.body.textContent)}`)
    return new DOMWrapper(element)
  }

  return {
    /** The input, select or textarea with this label. */
    field: (label: string | RegExp) => get('field', 'input, select, textarea', label),
    button: (name: string | RegExp) => get('button', 'button', name),
    link: (name: string | RegExp) => get('link', 'a', name),
    /** Presses the button with this name. */
    press: (name: string | RegExp) => get('button', 'button', name).trigger('click'),
    /** Everything that stands on the page, spaces tidied. */
    text: () => tidy(document.body.textContent),
    /** Waits until the text stands on the page. */
    sees: (text: string | RegExp) =>
      vi.waitFor(() => {
        const all = tidy(document.body.textContent)
        const there = typeof text === 'string' ? all.includes(text) : text.test(all)
        if (!there) throw new Error(`“${text}” is not on:\n${all}`)
      }, patience),
    heading: () => tidy(document.querySelector('main h1')?.textContent ?? ''),
  }
}
