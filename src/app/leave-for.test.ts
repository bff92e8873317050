import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { webAddresses } from './addresses'
import { createLeaveFor } from './leave-for'

async function leaveFromAppAt(base: string) {
  vi.stubEnv('BASE_URL', base)
  const router = createRouter({
    history: createMemoryHistory(base),
    routes: [{ path: '/:page(.*)*', component: {} }],
  })
  await router.push('/begin')
  return { leaveFor: createLeaveFor(router, webAddresses()), here: () => router.currentRoute.value.fullPath }
}

const replace = vi.fn<(address: string) => void>()

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'http://localhost:3000', replace })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe.each(['/', '/demo/'])('an app at %s', (base) => {
  it.each([
    ['', '/'],
    ['aangemeld?code=1&state=2', '/aangemeld?code=1&state=2'],
    ['services/acm/op/v1/auth?scope=openid+vo#top', '/services/acm/op/v1/auth?scope=openid+vo#top'],
  ])('visits its own address “%s” without a page load', async (own, path) => {
    const { leaveFor, here } = await leaveFromAppAt(base)
    await leaveFor(`http://localhost:3000${base}${own}`)
    expect(here()).toBe(path)
    expect(replace).not.toHaveBeenCalled()
  })

  it.each([
    'https://authenticatie.vlaanderen.be/op/v1/auth?client_id=1',
    'http://localhost:4000/aangemeld',
    'http://localhost:30001/aangemeld',
  ])('loads %s as a page of its own', async (address) => {
    const { leaveFor, here } = await leaveFromAppAt(base)
    await leaveFor(address)
    expect(replace.mock.calls.map(([to]) => to)).toEqual([address])
    expect(here()).toBe('/begin')
  })
})

it('takes another app on the same host for another address', async () => {
  const { leaveFor, here } = await leaveFromAppAt('/demo/')
  await leaveFor('http://localhost:3000/portefeuille')
  expect(replace.mock.calls.map(([to]) => to)).toEqual(['http://localhost:3000/portefeuille'])
  expect(here()).toBe('/begin')
})
