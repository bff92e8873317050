import { getResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { components } from '@/contracts/kbo'
import { hostService, tokenOf } from '../../../tests/support/service-host'
import { isEnterpriseNumber } from '../../rules/enterprise-number'
import { numbers } from '../../scenarios/data/enterprises'
import { firstJourney } from '../../scenarios/first-journey'
import { createClock } from '../../world/clock'
import { createMemoryWorld } from '../../world/store/memory-world'
import { appClientId } from '../introspection'
import { kboHandlers } from './kbo.handlers'

type Schemas = components['schemas']
interface Answer {
  Referte: string
  Inhoud?: { Onderneming: Schemas['Onderneming']; Functies: Schemas['Functie'][] }
  Uitzonderingen?: Schemas['Uitzonderingen']
}

const tom = tokenOf('tom', numbers.vanHout)

async function ask(path: string, token = tom) {
  const { status, body } = await hostService('kbo', kboHandlers, '2026-03-10').call('GET', path, { token })
  return { status, body: body as Answer }
}

describe('GeefOnderneming', () => {
  it('gives the enterprise with its functions, and a register number only to whose it is', async () => {
    const { status, body } = await ask(`/ondernemingen/${numbers.kastanje}`, tokenOf('jan', numbers.kastanje))
    expect(status).toBe(200)
    expect(body.Inhoud?.Onderneming.Namen.MaatschappelijkeNamen[0]?.Naam).toBe('Meubelhuis Kastanje')
    const holders = body.Inhoud?.Onderneming.Functies.map(({ AardFunctie, Persoon, VolgNummer }) => [
      VolgNummer,
      AardFunctie.Code,
      Persoon?.VoorNaam,
      Persoon?.INSZ,
    ])
    expect(holders).toEqual([
      ['001', '10002', 'Marc', undefined],
      ['002', '90001', 'Jan', '70622891354'],
    ])
  })

  it('gives a director that is an enterprise, and the person through whom it acts', async () => {
    const { body } = await ask(`/ondernemingen/${numbers.havenstroom}`)
    const holders = body.Inhoud?.Onderneming.Functies.map((held) => [
      held.VolgNummer,
      held.AardFunctie.Code,
      held.AanduidingPersoonOnderneming.Code,
      held.Persoon?.VoorNaam,
      held.Onderneming,
    ])
    const voltplus = { Ondernemingsnummer: numbers.voltplus, Naam: 'Voltplus Groep' }
    expect(holders).toEqual([
      ['001', '10002', '2', undefined, voltplus],
      ['002', '10003', '3', 'Karel', voltplus],
    ])
  })

  it.each([
    ['vanHout', '2', ['610'], 'AC', '000', undefined],
    ['zoeteInval', '1', [], 'AC', '000', undefined],
    ['kastanje', '2', ['610'], 'AC', '050', undefined],
    ['fotoMaes', '1', [], 'ST', '000', '016'],
  ] as const)('tells the kind, legal form, status and situation of %s', async (name, ...expected) => {
    const { Onderneming } = (await ask(`/ondernemingen/${numbers[name]}`)).body.Inhoud ?? {}
    expect([
      Onderneming?.SoortOnderneming.Code,
      Onderneming?.Rechtsvormen.map(({ Code }) => Code),
      Onderneming?.StatusKBO.Code,
      Onderneming?.Rechtstoestanden[0]?.Code,
      Onderneming?.Stopzetting?.Code,
    ]).toEqual(expected)
  })

  it.each([
    ['1999907297', '40046', 'INFORMATIE'],
    ['1999900172', '20007', 'FOUT'],
    ['199990017', '20007', 'FOUT'],
    ['2999900171', '20007', 'FOUT'],
    ['niets', '20007', 'FOUT'],
  ])('answers %s with business error %s and status 200', async (number, code, type) => {
    const { status, body } = await ask(`/ondernemingen/${number}`)
    expect(status).toBe(200)
    expect(body.Inhoud).toBeUndefined()
    expect(body.Uitzonderingen).toMatchObject([
      { Identificatie: code, Type: type, Oorsprong: 'KBO', Tijdstip: '2026-03-10T09:00:00.000Z' },
    ])
  })

  it('asks for a token', async () => {
    expect((await ask(`/ondernemingen/${numbers.vanHout}`, 'expired')).status).toBe(401)
  })
})

describe('GeefFuncties', () => {
  it('gives the functions of the person of the token', async () => {
    const { body } = await ask('/personen/85661490153/functies')
    expect(
      body.Inhoud?.Functies.map(({ NaamOnderneming, AardFunctie }) => [NaamOnderneming, AardFunctie.Code]),
    ).toEqual([
      ['Schrijnwerkerij Van Hout', '10002'],
      ['Schrijnwerkerij Van Hout', '20090'],
      ['Tuinen Noord', '10006'],
    ])
  })

  it('gives a permanent representative their own function, with the enterprise they act for', async () => {
    const { body } = await ask('/personen/61641291566/functies', tokenOf('karel', numbers.voltplus))
    const acting = body.Inhoud?.Functies.filter(({ Onderneming }) => Onderneming)
    expect(acting).toMatchObject([
      {
        FunctiehouderVan: numbers.havenstroom,
        AardFunctie: { Code: '10003' },
        Persoon: { INSZ: '61641291566' },
        Onderneming: { Naam: 'Voltplus Groep' },
      },
    ])
  })

  it.each(['85661490154', '8566149015', '85.66.14-901.53', 'niets'])(
    'answers %s, which is no register number, with business error 20002 and status 200',
    async (number) => {
      const { status, body } = await ask(`/personen/${number}/functies`)
      expect(status).toBe(200)
      expect(body).not.toHaveProperty('Inhoud')
      expect(body.Uitzonderingen).toMatchObject([{ Identificatie: '20002', Type: 'FOUT' }])
    },
  )

  it('has no data of somebody without functions: 30001', async () => {
    const { body } = await ask('/personen/71631892678/functies', tokenOf('veerle', numbers.vanHout))
    expect(body.Uitzonderingen).toMatchObject([{ Identificatie: '30001' }])
  })

  it('does not know somebody whom another provider signed in, and who is in no register: 30003', async () => {
    const base = 'http://localhost:3000/services'
    const world = createMemoryWorld(firstJourney('2026-03-10'))
    const told = { active: true, client_id: appClientId, rrn: '85661495497', vo_doelgroepcode: 'BUR' }
    const handlers = kboHandlers({
      world,
      clock: createClock(world),
      base,
      ask: () => Promise.resolve(Response.json(told)),
    })
    const headers = { authorization: 'Bearer from-elsewhere' }
    const request = new Request(`${base}/kbo/personen/85661495497/functies`, { headers })
    expect(await (await getResponse(handlers, request))?.json()).toMatchObject({
      Uitzonderingen: [{ Identificatie: '30003' }],
    })
  })

  it('refuses those of somebody else', async () => {
    expect(await ask('/personen/72630290221/functies')).toMatchObject({
      status: 403,
      body: { type: 'not-your-data' },
    })
  })

  it('asks for a token', async () => {
    expect((await ask('/personen/85661490153/functies', 'expired')).status).toBe(401)
  })
})

it.each([
  ['1999900171', true],
  ['1999907297', true],
  ['1999900170', false],
  ['0199990017', false],
  ['2999900171', false],
  ['1999.900.171', false],
])('%s is an enterprise number: %s', (number, expected) => {
  expect(isEnterpriseNumber(number)).toBe(expected)
})
