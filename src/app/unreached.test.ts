import { afterEach, expect, it, vi } from 'vitest'
import { mountPage } from '../../tests/support/mount-page'

const notice = 'Dit onderdeel kon niet geladen worden. Controleer uw verbinding en probeer het opnieuw.'

/** A part of the app that the browser cannot fetch. */
function loseConnection(file: string) {
  vi.doMock(file, () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
}

afterEach(() => {
  vi.doUnmock('@/sites/information/CookiesPage.vue')
  vi.doUnmock('@/locales/nl/statics')
  vi.doUnmock('@/app/shell/UserMenu.vue')
  vi.doUnmock('@/app/shell/SessionWatch.vue')
})

it('says that a page could not be loaded, and offers to load it anew', async () => {
  loseConnection('@/sites/information/CookiesPage.vue')
  const page = await mountPage('/')
  await page.router.push('/cookies?van=hier').catch(() => {})
  await page.sees(notice)
  expect(page.wrapper.get('aside [role=alert]').text()).toContain(notice)
  expect(page.link('Opnieuw proberen').attributes('href')).toBe('/cookies?van=hier')
  // What stood there still does.
  expect(page.router.currentRoute.value.fullPath).toBe('/')
  expect(page.heading()).not.toBe('')
})

it('says that a newer version stands there when the parts of this one are gone, and offers to refresh', async () => {
  const script = document.createElement('script')
  script.type = 'module'
  script.setAttribute('src', '/assets/entry-1.js')
  document.body.append(script)
  loseConnection('@/sites/information/CookiesPage.vue')
  const next = '<!doctype html><script type="module" src="/assets/entry-2.js"></script>'
  const page = await mountPage('/', {
    intercept: (request, pass) =>
      new URL(request.url).pathname === '/' ? Promise.resolve(new Response(next)) : pass(),
  })
  await page.router.push('/cookies').catch(() => {})
  await page.sees('Er staat een nieuwe versie van het e-loket klaar. Ververs deze pagina om verder te gaan.')
  expect(page.link('Ververs deze pagina').attributes('href')).toBe('/cookies')
  expect(page.text()).not.toContain(notice)
})

it('says so of the first page too', async () => {
  loseConnection('@/sites/information/CookiesPage.vue')
  // vue-router tells developers of a start that failed.
  vi.mocked(console.warn).mockImplementation(() => {})
  const page = await mountPage('/cookies')
  await page.sees(notice)
  expect(page.link('Opnieuw proberen').attributes('href')).toBe('/cookies')
  await vi.waitFor(() =>
    expect(vi.mocked(console.warn).mock.calls).toEqual([[expect.stringContaining('starting the router')]]),
  )
  vi.mocked(console.warn).mockClear()
})

it('says so when the texts of a page do not come', async () => {
  const page = await mountPage('/')
  loseConnection('@/locales/nl/statics')
  await page.router.push('/privacy').catch(() => {})
  await page.sees(notice)
})

it('is over with the next page', async () => {
  loseConnection('@/sites/information/CookiesPage.vue')
  const page = await mountPage('/')
  await page.router.push('/cookies').catch(() => {})
  await page.sees(notice)
  await page.router.push('/privacy')
  expect(page.text()).not.toContain(notice)
})

it.each(['UserMenu', 'SessionWatch'])('says so when %s does not come, and the page stands', async (part) => {
  loseConnection(`@/app/shell/${part}.vue`)
  const page = await mountPage('/portefeuille', { as: 'tom' })
  await page.sees(notice)
  expect(page.link('Opnieuw proberen').attributes('href')).toBe('/portefeuille')
  await page.sees('Kmo-portefeuille van Schrijnwerkerij Van Hout')
})
