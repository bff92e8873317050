import { describe, expect, it } from 'vitest'
import type { components } from '@/contracts/idm'
import { hostService, tokenOf } from '../../../tests/support/service-host'
import { numbers } from '../../scenarios/data/enterprises'
import { idmHandlers } from './idm.handlers'

const open = () => hostService('idm', idmHandlers, '2026-03-10')

async function ask(organisation: string, token: string, query = '', host = open()) {
  const { status, body } = await host.call('GET', `/organisaties/${organisation}/uitleg${query}`, { token })
  return { status, body: body as components['schemas']['Uitleg'] }
}

describe('uitleg', () => {
  it('is about the person who asks, whoever they act for now', async () => {
    const { status, body } = await ask(numbers.pixelzee, tokenOf('sara', '', 'BUR'))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      organisatie: 'Pixelzee',
      op: '2026-03-10',
      toegang: { toegelaten: false, reden: 'right-ended' },
      geval: 'C',
      volgendeStap: { actie: 'vraag-recht', door: 'u' },
      beheerders: [{ voornaam: 'Yasmine', naam: 'Demir', hoedanigheid: 'hoofdtoegangsbeheerder' }],
    })
  })

  it('is for an enterprise unless another target group is asked', async () => {
    const nele = tokenOf('nele', 'OVO999001', 'GID')
    expect((await ask('OVO999001', nele)).body.toegang.reden).toBe('organisation-unknown')
    expect((await ask('OVO999001', nele, '?doelgroep=GID')).body.toegang).toEqual({
      toegelaten: true,
      door: 'gebruikersrecht',
      reden: null,
      beperking: null,
    })
  })

  it('follows the rule of the day', async () => {
    const host = open()
    host.moveTo('2027-06-01T10:00:00+02:00')
    await host.world.transact((transaction) => {
      const right = host.world.all('rights').find(({ id }) => id.startsWith(`${numbers.lok}-luc`))
      if (right) transaction.put('rights', { ...right, to: '2027-05-31' })
    })
    const { body } = await ask(numbers.lok, tokenOf('luc', numbers.lok), '', host)
    expect([body.op, body.toegang.reden]).toEqual(['2027-06-01', 'right-ended'])
  })

  it('tells a stranger no names', async () => {
    const { body } = await ask(numbers.pixelzee, tokenOf('tom', numbers.vanHout))
    expect(body.volgendeStap).toEqual({ actie: 'vraag-recht', door: 'u' })
    expect(JSON.stringify(body)).not.toMatch(/Demir|Wouters|Peeters/)
  })

  it('answers for an organisation that does not exist', async () => {
    const { status, body } = await ask('1999999943', tokenOf('tom', numbers.vanHout))
    expect(status).toBe(200)
    expect(body).toMatchObject({ organisatie: null, soort: null, schakels: [] })
  })

  it.each([
    ['a target group that does not exist', tokenOf('tom', numbers.vanHout), '?doelgroep=XX', 400],
    ['no good token', 'nobody', '', 401],
  ])('refuses %s', async (_, token, query, expected) => {
    expect((await ask(numbers.vanHout, token, query)).status).toBe(expected)
  })
})
