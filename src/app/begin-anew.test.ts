import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { setAcmSession } from '@/api/tab-storage'
import { browserStorage } from '@/forms/draft-storage'
import { mountPage, type MountOptions } from '../../tests/support/mount-page'
import { beginAnew } from './begin-anew'

const reload = vi.fn()

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
})

async function open(path: string, options: MountOptions = {}) {
  const page = await mountPage(path, options)
  vi.stubGlobal('location', { ...location, origin: location.origin, reload })
  return page
}

it('leaves what a fresh profile has: nothing of a person, and what is not of the app', async () => {
  localStorage.setItem('kmo-demo-host', 'worker')
  localStorage.setItem('of-another-site', '1')
  const { router } = await open('/portefeuille', { as: 'tom', refreshToken: 'refresh-1' })
  await browserStorage.write('70990112345:1999900171/contact', { email: 'tom@vanhout.example' })
  localStorage.setItem('kmo-language', 'en')
  sessionStorage.setItem('kmo-sign-in', '{}')
  sessionStorage.setItem('kmo-intention:submit/1', 'key')
  sessionStorage.setItem('kmo-sent:contact', '{}')
  sessionStorage.setItem('vue-router:scroll', '{}')
  setAcmSession('window')
  expect(sessionStorage.getItem('kmo-session')).toContain('refresh-1')

  await beginAnew(router, 'everything')
  expect({ ...sessionStorage }).toEqual({})
  expect({ ...localStorage }).toEqual({ 'kmo-demo-host': 'worker', 'of-another-site': '1' })
  expect(await indexedDB.databases()).toEqual([])

  // What was still under way keeps nothing either.
  sessionStorage.setItem('kmo-clock', '1')
  window.dispatchEvent(new Event('pagehide'))
  expect({ ...sessionStorage }).toEqual({})
})

it('leaves what the next person typed, in a tab that hears of it late', async () => {
  const { router } = await open('/portefeuille', { as: 'tom', refreshToken: 'refresh-1' })
  localStorage.setItem('kmo-language', 'en')
  await new Promise((resolve) => (indexedDB.open('kmo-drafts').onsuccess = resolve))

  await beginAnew(router, 'this-tab')
  expect({ ...sessionStorage }).toEqual({})
  expect(localStorage.getItem('kmo-language')).toBe('en')
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['kmo-drafts'])
  expect(router.options.history.location).toBe('/')
  expect(reload).toHaveBeenCalledOnce()
})

it.each<[string, string, MountOptions?]>([
  ['/', 'stays'],
  ['/cookies?van=hier', 'stays'],
  ['/portefeuille', 'gives way', { as: 'tom' }],
  ['/onderneming/contact', 'gives way', { as: 'hilde', enterprise: '1999900171' }],
  ['/gebruikersbeheer/1999900171', 'gives way', { as: 'tom' }],
  ['/afgemeld', 'gives way'],
])('a page at %s %s', async (path, what, options) => {
  const { router } = await open(path, options)
  await beginAnew(router, 'everything')
  expect(router.options.history.location).toBe(what === 'stays' ? path : '/')
  expect(reload).toHaveBeenCalledOnce()
})
