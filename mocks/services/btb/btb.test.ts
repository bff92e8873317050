import { expect, it } from 'vitest'
import { hostService, tokenOf } from '../../../tests/support/service-host'
import { numbers } from '../../scenarios/data/enterprises'
import { btbHandlers } from './btb.handlers'

const ask = (person: string, enterprise: string, capacity = 'EA') =>
  hostService('btb', btbHandlers, '2026-03-10').call(
    'GET',
    `/ondernemingen/${enterprise}/toegangsbeheerders`,
    {
      token: tokenOf(person, enterprise, capacity),
    },
  )

it('gives who was designated, also before, the newest first', async () => {
  const { status, body } = await ask('yasmine', numbers.pixelzee)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    toegangsbeheerders: [
      { rol: 'hoofdtoegangsbeheerder', voornaam: 'Yasmine', van: '2021-02-08', tot: null },
      { rol: 'hoofdtoegangsbeheerder', voornaam: 'Marc', van: '2017-12-11', tot: '2021-01-31' },
    ],
  })
})

it('gives an empty list to who still has to designate', async () => {
  expect(await ask('ingrid', numbers.zoeteInval)).toEqual({ status: 200, body: { toegangsbeheerders: [] } })
})

it.each([
  ['as a citizen', 'yasmine', 'BUR'],
  ['with a function that has ended', 'marc', 'EA'],
  ['with a right that has ended', 'sara', 'EA'],
])('lets in who has a tie, %s', async (_, person, capacity) => {
  expect((await ask(person, numbers.pixelzee, capacity)).status).toBe(200)
})

it('refuses who has no tie to the enterprise', async () => {
  expect(await ask('tom', numbers.pixelzee)).toMatchObject({
    status: 403,
    body: { type: 'no-tie-to-enterprise' },
  })
})

it('asks for a token', async () => {
  expect(await ask('nobody', numbers.pixelzee)).toMatchObject({
    status: 401,
    body: { type: 'token-not-accepted' },
  })
})
