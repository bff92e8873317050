import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const code = readFileSync('public/start-check.js', 'utf8')
const text = () => document.getElementById('app')?.textContent ?? ''

/** Runs the file as the browser does, in a page that is still empty. */
const start = () => new Function(code)()

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>'
})
afterEach(() => vi.unstubAllGlobals())

/** An event as the browser sends it when the start fails; jsdom has no rejections of its own. */
const failure = (type: string, cause: object) => Object.assign(new Event(type), cause)

it('says nothing where everything is there', () => {
  start()
  expect(text()).toBe('')
})

it.each(['fetch', 'Request', 'crypto', 'structuredClone'])('names what the browser lacks: %s', (name) => {
  vi.stubGlobal(name, undefined)
  start()
  expect(text()).toContain('Gebruik een recente versie van Firefox, Chrome, Edge of Safari.')
  expect(text()).toContain(`Dit ontbreekt: ${name}.`)
  // The failure that comes of it says less.
  window.dispatchEvent(failure('error', { error: new Error('x is undefined') }))
  expect(text()).not.toContain('x is undefined')
})

it.each([
  ['error', { error: new Error('storage is blocked') }],
  ['unhandledrejection', { reason: new Error('storage is blocked') }],
])('says that the start failed, and why: %s', (type, cause) => {
  start()
  window.dispatchEvent(failure(type, cause))
  expect(text()).toContain('De demonstratie kon niet starten. Controleer uw verbinding en ververs de pagina.')
  expect(text()).toContain('Voor de helpdesk: storage is blocked')
})

it('says that the script of the app did not come', () => {
  start()
  const script = document.createElement('script')
  document.body.append(script)
  script.dispatchEvent(new Event('error'))
  expect(text()).toContain('De demonstratie kon niet starten.')
})

it('leaves an app alone that stands', () => {
  start()
  const app = document.getElementById('app')
  app?.append(document.createElement('main'))
  window.dispatchEvent(failure('error', { error: new Error('later') }))
  expect(text()).toBe('')
})
