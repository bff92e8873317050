import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { mountPage } from '../../../tests/support/mount-page'

const [pixelzee, zoeteInval] = ['1999900468', '1999900270']
const toEloket = 'Terug naar het e-loket'

/** The links of the header that lead into the e-loket. */
const ways = (wrapper: Awaited<ReturnType<typeof mountPage>>['wrapper']) =>
  wrapper
    .findAll('header a')
    .map((link) => link.text())
    .filter((name) => [toEloket, 'Mijn kmo-portefeuille', 'Ondernemingsfoto'].includes(name))

it.each([
  ['a legal representative, who has no role', '/btb', { as: 'tom' }, [toEloket]],
  ['a legal representative, who has no role', '/gebruikersbeheer', { as: 'tom' }, [toEloket]],
  ['who reads why they get in', '/waarom', { as: 'tom' }, ['Mijn kmo-portefeuille', 'Ondernemingsfoto']],
])('%s finds the way to the e-loket at %s', async (_, path, options, expected) => {
  const { wrapper } = await mountPage(path, options)
  await vi.waitFor(() => expect(ways(wrapper)).toEqual(expected))
})

it.each([
  ['/btb', { as: 'ingrid', enterprise: zoeteInval }, 'Hoofdtoegangsbeheerder aanduiden'],
  ['/geen-toegang', { as: 'sara', enterprise: pixelzee }, 'Vraag het recht aan Yasmine Demir.'],
  ['/waarom', { as: 'sara', enterprise: pixelzee }, 'De beslissing van het e-loket'],
])('nobody without access is led to it at %s', async (path, options, shown) => {
  let explained = 0
  const { wrapper, sees } = await mountPage(path, {
    ...options,
    intercept: async (request, pass) => {
      const answer = await pass()
      if (request.url.includes('/uitleg')) explained += 1
      return answer
    },
  })
  await sees(shown)
  await vi.waitFor(() => expect(explained).toBeGreaterThan(0))
  // The answer is there; what it makes of the header follows.
  await new Promise((resolve) => setTimeout(resolve))
  await flushPromises()
  expect(ways(wrapper)).toEqual([])
})

it('stays open while nobody can say whether there is access', async () => {
  const { wrapper } = await mountPage('/btb', {
    as: 'tom',
    intercept: (request, pass) =>
      request.url.includes('/uitleg') ? Promise.resolve(Response.error()) : pass(),
  })
  await vi.waitFor(() => expect(ways(wrapper)).toEqual([toEloket]))
})
