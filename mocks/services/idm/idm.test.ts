import { expect, it } from 'vitest'
import { hostService, tokenOf } from '../../../tests/support/service-host'
import { numbers } from '../../scenarios/data/enterprises'
import { idmHandlers } from './idm.handlers'

const ask = (person: string, organisation: string, capacity = 'EA') =>
  hostService('idm', idmHandlers, '2026-03-10').call('GET', `/organisaties/${organisation}/rechten`, {
    token: tokenOf(person, organisation, capacity),
  })

it('gives the rights of an enterprise by name, also ended ones', async () => {
  const { status, body } = await ask('yasmine', numbers.pixelzee)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    rechten: [
      {
        gebruiker: { naam: 'Peeters' },
        recht: 'VLAIO Inkom Gebruiker',
        context: 'Gebruiker',
        tot: '2026-01-24',
      },
      { gebruiker: { naam: 'Peeters' }, recht: 'VLAIO Subsidiedatabank Raadpleger', tot: null },
      {
        gebruiker: { naam: 'Wouters' },
        werkrelatie: 'extern',
        bron: 'beheerder',
        van: '2019-02-04',
        tot: null,
      },
    ],
  })
})

it('gives those of a government entity to its staff', async () => {
  const { body } = await ask('nele', 'OVO999001', 'GID')
  expect(body).toMatchObject({
    rechten: [
      { gebruiker: { voornaam: 'Nele' }, context: 'Medewerker' },
      { gebruiker: { voornaam: 'Bart' }, recht: 'VLAIO Inkom Toepassingsbeheerder', context: null },
    ],
  })
})

it.each([
  ['an enterprise', 'tom', numbers.pixelzee],
  ['a government entity', 'tom', 'OVO999001'],
])('refuses who has no tie to %s', async (_, person, organisation) => {
  expect(await ask(person, organisation)).toMatchObject({
    status: 403,
    body: { type: 'no-tie-to-organisation' },
  })
})

it('asks for a token', async () => {
  expect(await ask('nobody', numbers.pixelzee)).toMatchObject({
    status: 401,
    body: { type: 'token-not-accepted' },
  })
})
