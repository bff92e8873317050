import { beforeEach, describe, expect, it } from 'vitest'
import type { components } from '@/contracts/idm'
import { hostService, tokenOf } from '../../../tests/support/service-host'
import { decideAccess } from '../../rules/access'
import { numbers } from '../../scenarios/data/enterprises'
import { everyone } from '../../personas/everyone'
import { idmHandlers } from './idm.handlers'

type Schemas = components['schemas']

const today = '2026-03-10'
const yesterday = '2026-03-09'
const { pixelzee, fotoMaes, deCuyper, zoeteInval } = numbers
const inszOf = (id: string) => everyone.find((person) => person.id === id)?.insz ?? ''

let host: ReturnType<typeof hostService>
beforeEach(() => {
  host = hostService('idm', idmHandlers, today)
})

/** Somebody asks IDM something; the token is for any organisation: IDM looks at authority itself. */
async function ask<Body = Schemas['Problem']>(person: string, method: string, path: string, body?: unknown) {
  const answer = await host.call(method, path, { token: tokenOf(person, numbers.vanHout), body })
  return { status: answer.status, body: answer.body as Body }
}

const refusedFor = (errors: [field: string, code: string][]) => ({
  status: 422,
  body: { type: 'input-refused', errors: errors.map(([field, code]) => ({ field, code })) },
})

const mayUse = (person: string, organisation: string) =>
  decideAccess(host.world, inszOf(person), organisation, 'EA', host.clock.today()).allowed

const trail = async (person: string, organisation: string) =>
  (
    await ask<{ regels: Schemas['Logregel'][] }>(person, 'GET', `/organisaties/${organisation}/logboek`)
  ).body.regels.map(({ door, handeling, gebruiker, recht }) =>
    [door, handeling, gebruiker, recht].filter(Boolean).join(' · '),
  )

const usersOf = async (person: string, organisation: string) =>
  (
    await ask<{ gebruikers: Schemas['Gebruiker'][] }>(
      person,
      'GET',
      `/organisaties/${organisation}/gebruikers`,
    )
  ).body.gebruikers

const user = (changes: object = {}) => ({
  rijksregisternummer: inszOf('dirk'),
  type: 'vast',
  email: 'dirk@pixelzee.be',
  van: today,
  tot: null,
  ...changes,
})
const addUser = (changes: object = {}) =>
  ask<Schemas['Gebruiker']>('yasmine', 'POST', `/organisaties/${pixelzee}/gebruikers`, user(changes))

const right = (changes: object = {}) => ({
  recht: 'VLAIO Inkom Gebruiker',
  context: 'Gebruiker',
  van: today,
  tot: null,
  ...changes,
})
const grant = (gebruiker: string, changes: object = {}) =>
  ask<Schemas['ToegekendRecht']>('yasmine', 'POST', `/organisaties/${pixelzee}/rechten`, {
    gebruiker,
    ...right(changes),
  })

const idOf = (person: string) => `${pixelzee}-${person}`

describe('organisations', () => {
  const managed = async (person: string) =>
    (
      await ask<{ organisaties: Schemas['BeheerdeOrganisatie'][] }>(person, 'GET', '/organisaties')
    ).body.organisaties.map(({ orgcode, doelgroep, rol, bron }) => [orgcode, doelgroep, rol, bron])

  it.each([
    ['yasmine', [[pixelzee, 'EA', 'hoofdtoegangsbeheerder', 'BTB']]],
    ['hilde', [[deCuyper, 'EA', 'hoofdtoegangsbeheerder', 'BTB']]],
    ['bart', [['OVO999001', 'GID', 'hoofd-lokale-beheerder', 'IDM']]],
    ['marc', []],
    ['ingrid', []],
  ])('of %s', async (person, expected) => {
    expect(await managed(person)).toEqual(expected)
  })
})

describe('the catalogue', () => {
  const catalogue = async (targetGroup: string) =>
    (
      await ask<{ gebruikersrechten: Schemas['Gebruikersrecht'][] }>(
        'yasmine',
        'GET',
        `/gebruikersrechten?doelgroep=${targetGroup}`,
      )
    ).body.gebruikersrechten

  it('has the right of the e-loket with the context of the target group, among others', async () => {
    const forEnterprises = await catalogue('EA')
    expect(forEnterprises.find(({ recht }) => recht === 'VLAIO Inkom Gebruiker')?.contexten).toEqual([
      'Gebruiker',
    ])
    expect(forEnterprises.length).toBeGreaterThan(5)
    expect(forEnterprises.map(({ recht }) => recht)).not.toContain('VLAIO Inkom Toepassingsbeheerder')

    const forEntities = await catalogue('GID')
    expect(forEntities.find(({ recht }) => recht === 'VLAIO Inkom Gebruiker')?.contexten).toEqual([
      'Medewerker',
    ])
    expect(forEntities.map(({ recht }) => recht)).toContain('VLAIO Inkom Toepassingsbeheerder')
  })

  it('has nothing for another target group', async () => {
    expect(await ask('yasmine', 'GET', '/gebruikersrechten?doelgroep=BUR')).toMatchObject({ status: 400 })
  })
})

describe('rights of an organisation', () => {
  const rightsOf = (person: string, organisation: string) =>
    ask<{ rechten: Schemas['ToegekendRecht'][] }>(person, 'GET', `/organisaties/${organisation}/rechten`)

  it('are given by name to who has a tie, also ended ones', async () => {
    expect((await rightsOf('yasmine', pixelzee)).body).toMatchObject({
      rechten: [
        { gebruiker: { naam: 'Peeters' }, recht: 'VLAIO Inkom Gebruiker', tot: '2026-01-24' },
        { gebruiker: { naam: 'Peeters' }, recht: 'VLAIO Subsidiedatabank Raadpleger', tot: null },
        { gebruiker: { naam: 'Wouters' }, werkrelatie: 'extern', bron: 'beheerder', van: '2019-02-04' },
      ],
    })
  })

  it('are given of a government entity to its staff', async () => {
    expect((await rightsOf('nele', 'OVO999001')).body).toMatchObject({
      rechten: [
        { gebruiker: { voornaam: 'Nele' }, context: 'Medewerker' },
        { gebruiker: { voornaam: 'Bart' }, recht: 'VLAIO Inkom Toepassingsbeheerder', context: null },
      ],
    })
  })

  it.each([pixelzee, 'OVO999001'])('are refused to who has no tie to %s', async (organisation) => {
    expect(await rightsOf('tom', organisation)).toMatchObject({
      status: 403,
      body: { type: 'no-tie-to-organisation' },
    })
  })
})

describe('without authority', () => {
  const operations: [method: string, path: string, body?: object][] = [
    ['GET', '/gebruikers'],
    ['POST', '/gebruikers', user()],
    ['PATCH', `/gebruikers/${idOf('luc')}`, { van: '2019-02-04', tot: null }],
    ['POST', '/personen', { rijksregisternummer: inszOf('dirk') }],
    ['POST', '/rechten', { gebruiker: idOf('luc'), ...right() }],
    ['PATCH', `/rechten/${pixelzee}-luc-3`, { van: '2019-02-04', tot: null }],
    ['GET', '/logboek'],
    ['GET', '/aanvragen'],
    ['POST', '/aanvragen/x/besluit', { toegekend: true }],
  ]

  it.each(operations)('%s %s is refused', async (method, path, body) => {
    const address = `/organisaties/${pixelzee}${path}`
    expect(await ask('luc', method, address, body)).toMatchObject({
      status: 403,
      body: { type: 'no-authority' },
    })
    expect(await ask('tom', method, address, body)).toMatchObject({
      status: 403,
      body: { type: 'no-tie-to-organisation' },
    })
  })

  it('a former manager has none left', async () => {
    expect(await ask('marc', 'GET', `/organisaties/${pixelzee}/gebruikers`)).toMatchObject({ status: 403 })
  })

  it('a legal representative has none before the designation in BTB', async () => {
    expect(await ask('ingrid', 'GET', `/organisaties/${zoeteInval}/gebruikers`)).toMatchObject({
      status: 403,
      body: { type: 'no-authority' },
    })
  })

  it('somebody without a token is not told anything', async () => {
    expect(await host.call('GET', '/organisaties')).toMatchObject({
      status: 401,
      body: { type: 'token-not-accepted' },
    })
  })
})

describe('a user', () => {
  it('is found by a number as people type it', async () => {
    const typed = inszOf('dirk').replace(/^(\d\d)(\d\d)(\d\d)(\d{3})(\d\d)$/, '$1.$2.$3-$4.$5')
    expect(
      await ask('yasmine', 'POST', `/organisaties/${pixelzee}/personen`, { rijksregisternummer: typed }),
    ).toMatchObject({ status: 200, body: { voornaam: 'Dirk' } })
  })

  it.each([
    ['12', 'number-malformed'],
    [inszOf('dirk').slice(0, 9) + '00', 'number-malformed'],
    ['85010100115', 'person-unknown'],
  ])('is not found by %s: %s', async (rijksregisternummer, code) => {
    expect(
      await ask('yasmine', 'POST', `/organisaties/${pixelzee}/personen`, { rijksregisternummer }),
    ).toMatchObject(refusedFor([['rijksregisternummer', code]]))
  })

  it('is added, with the number masked, and stands in the audit trail', async () => {
    const { status, body } = await addUser({ telefoon: '0470 12 34 56' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ voornaam: 'Dirk', type: 'vast', email: 'dirk@pixelzee.be', rechten: [] })
    expect(body.rijksregisternummer).toMatch(/^\d\d\.\d\d\.\d\d-\*\*\*\.\*\*$/)
    expect((await usersOf('yasmine', pixelzee)).map(({ voornaam }) => voornaam)).toContain('Dirk')
    const [name] = await trail('yasmine', pixelzee)
    expect(name).toMatch(/^Yasmine .+ · gebruiker-toegevoegd · Dirk /)
  })

  it('has no phone number when nothing of it can be seen', async () => {
    expect((await addUser({ telefoon: '\u200b ' })).status).toBe(201)
    const insz = inszOf('dirk')
    expect(host.world.all('employments').find((held) => held.insz === insz)?.phone).toBeNull()
  })

  it.each<[string, object, [string, string][]]>([
    ['without an e-mail address', { email: '' }, [['email', 'email-malformed']]],
    ['with one that cannot be seen', { email: '\u200b' }, [['email', 'email-malformed']]],
    ['with half a phone number', { telefoon: '047' }, [['telefoon', 'phone-malformed']]],
    ['who is a civil servant of an enterprise', { type: 'ambtenaar' }, [['type', 'type-required']]],
    ['from yesterday', { van: yesterday }, [['van', 'period-in-past']]],
    ['until before the begin', { tot: yesterday }, [['tot', 'period-reversed']]],
    [
      'whom nobody knows',
      { rijksregisternummer: '85010100115' },
      [['rijksregisternummer', 'person-unknown']],
    ],
    [
      'with everything wrong',
      { rijksregisternummer: '', email: 'x', van: 'morgen' },
      [
        ['rijksregisternummer', 'number-malformed'],
        ['email', 'email-malformed'],
        ['van', 'day-malformed'],
      ],
    ],
  ])('%s is refused', async (_, changes, errors) => {
    expect(await addUser(changes)).toMatchObject(refusedFor(errors))
    expect(await trail('yasmine', pixelzee)).toEqual([])
  })

  it('is not added twice', async () => {
    expect(await addUser({ rijksregisternummer: inszOf('luc') })).toMatchObject({
      status: 409,
      body: { type: 'already-a-user' },
    })
  })

  it('is not added to an enterprise that no longer exists', async () => {
    await host.world.transact((transaction) =>
      transaction.put('localManagers', {
        id: 'm',
        organisation: fotoMaes,
        insz: inszOf('hugo'),
        role: 'lokale-beheerder',
        from: '2018-01-01',
        to: null,
      }),
    )
    expect(await ask('hugo', 'POST', `/organisaties/${fotoMaes}/gebruikers`, user())).toMatchObject({
      status: 409,
      body: { type: 'organisation-stopped' },
    })
  })

  it('keeps no right longer than the employment relation', async () => {
    expect(mayUse('luc', pixelzee)).toBe(true)
    const path = `/organisaties/${pixelzee}/gebruikers/${idOf('luc')}`
    const { body } = await ask<Schemas['Gebruiker']>('yasmine', 'PATCH', path, {
      van: '2019-02-04',
      tot: yesterday,
    })
    expect(body).toMatchObject({ tot: yesterday, rechten: [{ tot: yesterday }] })
    expect(mayUse('luc', pixelzee)).toBe(false)
    expect(await trail('yasmine', pixelzee)).toEqual([
      expect.stringMatching(/recht-beeindigd · Luc Wouters · VLAIO Inkom Gebruiker$/),
      expect.stringMatching(/werkrelatie-gewijzigd · Luc Wouters$/),
    ])
    expect(await grant(idOf('luc'))).toMatchObject(refusedFor([['gebruiker', 'no-employment']]))
  })

  it('has no two employment relations at once, also when one that ended is prolonged', async () => {
    const path = `/organisaties/${pixelzee}/gebruikers/${idOf('luc')}`
    const until = (tot: string | null) => ask('yasmine', 'PATCH', path, { van: '2019-02-04', tot })
    await until(yesterday)
    expect(await addUser({ rijksregisternummer: inszOf('luc'), van: '2026-04-01' })).toMatchObject({
      status: 201,
    })
    expect(await until(null)).toMatchObject({ status: 409, body: { type: 'already-a-user' } })
    expect(await until('2026-04-01')).toMatchObject({ status: 409 })
    expect(await until('2026-03-31')).toMatchObject({ status: 200, body: { tot: '2026-03-31' } })
  })

  it('who is none of this organisation is not found', async () => {
    const other = `${numbers.lok}-${inszOf('luc')}`
    expect(
      await ask('yasmine', 'PATCH', `/organisaties/${pixelzee}/gebruikers/${other}`, {
        van: '2018-02-12',
        tot: null,
      }),
    ).toMatchObject({ status: 404, body: { type: 'not-found' } })
  })
})

describe('a right', () => {
  it('lets somebody in from now on', async () => {
    expect(mayUse('sara', pixelzee)).toBe(false)
    expect(await grant(idOf('sara'))).toMatchObject({
      status: 201,
      body: {
        gebruiker: { voornaam: 'Sara' },
        bron: 'beheerder',
        toegekendDoor: expect.stringMatching(/^Yasmine /),
        tot: null,
      },
    })
    expect(mayUse('sara', pixelzee)).toBe(true)
    expect(await trail('yasmine', pixelzee)).toEqual([
      expect.stringMatching(/^Yasmine .* · recht-toegekend · Sara Peeters · VLAIO Inkom Gebruiker$/),
    ])
  })

  it.each<[string, object]>([
    ['VLAIO Subsidiedatabank Raadpleger', { recht: 'VLAIO Groeitraject Indiener', context: 'Indiener' }],
    ['no context', { recht: 'VLAIO Bedrijventerreinen Melder', context: null }],
  ])('for another application opens nothing here: %s', async (_, changes) => {
    expect(await grant(idOf('sara'), changes)).toMatchObject({ status: 201 })
    expect(mayUse('sara', pixelzee)).toBe(false)
  })

  it.each<[string, object, [string, string][]]>([
    ['with the context forgotten', { context: null }, [['context', 'context-required']]],
    ['with the context of staff', { context: 'Medewerker' }, [['context', 'context-unknown']]],
    ['that does not exist', { recht: 'VLAIO Inkom' }, [['recht', 'right-unknown']]],
    ['in the past', { van: '2026-01-01', tot: '2026-02-01' }, [['van', 'period-in-past']]],
    ['the wrong way round', { van: '2026-04-01', tot: '2026-03-31' }, [['tot', 'period-reversed']]],
    ['to nobody', { gebruiker: 'x' }, [['gebruiker', 'user-unknown']]],
    [
      'to a user of another organisation',
      { gebruiker: `${numbers.lok}-${inszOf('luc')}` },
      [['gebruiker', 'user-unknown']],
    ],
  ])('%s is refused', async (_, changes, errors) => {
    expect(await grant(idOf('sara'), changes)).toMatchObject(refusedFor(errors))
    expect(await trail('yasmine', pixelzee)).toEqual([])
  })

  it('lasts as long as the employment relation, and no longer', async () => {
    const { body } = await addUser({ tot: '2026-06-30' })
    expect(await grant(body.id, { tot: '2026-07-01' })).toMatchObject(
      refusedFor([['tot', 'outside-employment']]),
    )
    expect(await grant(body.id)).toMatchObject({ status: 201, body: { tot: '2026-06-30' } })
  })

  it('is granted once for a key, and the first answer given again', async () => {
    const headers = { 'Idempotency-Key': 'one-intention' }
    const body = { gebruiker: idOf('sara'), ...right() }
    const send = () =>
      host.call('POST', `/organisaties/${pixelzee}/rechten`, {
        token: tokenOf('yasmine', numbers.vanHout),
        headers,
        body,
      })
    const first = await send()
    expect(first).toMatchObject({ status: 201 })
    expect(await send()).toEqual(first)
    expect(await trail('yasmine', pixelzee)).toHaveLength(1)
    expect(await grant(idOf('sara'))).toMatchObject({ status: 409, body: { type: 'already-granted' } })
  })

  it('of a user is made once for a key too', async () => {
    const send = () =>
      host.call('POST', `/organisaties/${pixelzee}/gebruikers`, {
        token: tokenOf('yasmine', numbers.vanHout),
        headers: { 'Idempotency-Key': 'one-intention' },
        body: user(),
      })
    const first = await send()
    expect(first).toMatchObject({ status: 201 })
    expect(await send()).toEqual(first)
    expect(await addUser()).toMatchObject({ status: 409, body: { type: 'already-a-user' } })
  })

  it('is not granted twice for the same days', async () => {
    expect(await grant(idOf('luc'))).toMatchObject({ status: 409, body: { type: 'already-granted' } })
    expect(await grant(idOf('sara'), { tot: '2026-04-30' })).toMatchObject({ status: 201 })
    expect(await grant(idOf('sara'), { van: '2026-04-30' })).toMatchObject({ status: 409 })
    expect(await grant(idOf('sara'), { van: '2026-05-01' })).toMatchObject({ status: 201 })
  })

  it('is ended at once, and prolonged again', async () => {
    const [held] =
      (await usersOf('yasmine', pixelzee)).find(({ voornaam }) => voornaam === 'Luc')?.rechten ?? []
    const change = (tot: string | null) =>
      ask<Schemas['ToegekendRecht']>('yasmine', 'PATCH', `/organisaties/${pixelzee}/rechten/${held?.id}`, {
        van: held?.van,
        tot,
      })
    expect(await change(yesterday)).toMatchObject({ status: 200, body: { tot: yesterday } })
    expect(mayUse('luc', pixelzee)).toBe(false)
    expect(await change('2026-12-31')).toMatchObject({ status: 200 })
    expect(mayUse('luc', pixelzee)).toBe(true)
    expect(await change('2026-12-31')).toMatchObject({ status: 200 })
    expect(await trail('yasmine', pixelzee)).toEqual([
      expect.stringContaining('recht-gewijzigd'),
      expect.stringContaining('recht-beeindigd'),
    ])
    expect(await change('2025-01-01')).toMatchObject(refusedFor([['tot', 'period-in-past']]))
  })

  it('that still has to begin can be taken away', async () => {
    const { body } = await grant(idOf('sara'), { van: '2026-06-01' })
    const path = `/organisaties/${pixelzee}/rechten/${body.id}`
    expect(await ask('yasmine', 'PATCH', path, { van: '2026-06-01', tot: yesterday })).toMatchObject({
      status: 200,
    })
    host.moveTo('2026-06-02T10:00:00+02:00')
    expect(mayUse('sara', pixelzee)).toBe(false)
  })
})

describe('a request', () => {
  const question = { email: 'dirk@pixelzee.be', boodschap: 'Ik doe voortaan de opleidingen.' }
  const askFor = (person = 'dirk', changes: object = {}, organisation: string = pixelzee) =>
    ask<Schemas['Aanvraag']>(person, 'POST', `/organisaties/${organisation}/aanvragen`, {
      ...question,
      ...changes,
    })
  const decide = (id: string, body: object) =>
    ask<Schemas['Aanvraag']>('yasmine', 'POST', `/organisaties/${pixelzee}/aanvragen/${id}/besluit`, body)
  const mine = async () =>
    (await ask<{ aanvragen: Schemas['Aanvraag'][] }>('dirk', 'GET', '/mijn-aanvragen')).body.aanvragen
  const tasks = async () =>
    (
      await ask<{ organisaties: Schemas['BeheerdeOrganisatie'][] }>('yasmine', 'GET', '/organisaties')
    ).body.organisaties.map(({ openAanvragen }) => openAanvragen)

  it('of anyone reaches who manages the organisation, and opens nothing by itself', async () => {
    expect(await askFor()).toMatchObject({
      status: 201,
      body: { recht: 'VLAIO Inkom Gebruiker', context: 'Gebruiker', stand: 'open', besluit: null },
    })
    expect(await tasks()).toEqual([1])
    expect(mayUse('dirk', pixelzee)).toBe(false)
    const { body } = await ask<{ aanvragen: Schemas['Aanvraag'][] }>(
      'yasmine',
      'GET',
      `/organisaties/${pixelzee}/aanvragen`,
    )
    expect(body.aanvragen).toMatchObject([{ vrager: { voornaam: 'Dirk' }, boodschap: question.boodschap }])
  })

  it('keeps no message that cannot be seen, and every emoji as it is', async () => {
    expect((await askFor('dirk', { boodschap: ' \u200b\u2060' })).body.boodschap).toBe('')
    expect((await askFor('sara', { boodschap: ' 👩\u200d🔧 ' })).body.boodschap).toBe('👩\u200d🔧')
  })

  it('that is granted makes somebody a user with the right', async () => {
    const { body } = await askFor()
    expect(await decide(body.id, { toegekend: true })).toMatchObject(refusedFor([['type', 'type-required']]))
    expect(await decide(body.id, { toegekend: true, type: 'vast', van: today, tot: null })).toMatchObject({
      status: 200,
      body: { stand: 'toegekend', besluit: { door: expect.stringMatching(/^Yasmine /) } },
    })
    expect(mayUse('dirk', pixelzee)).toBe(true)
    const dirk = (await usersOf('yasmine', pixelzee)).find(({ voornaam }) => voornaam === 'Dirk')
    expect(dirk).toMatchObject({ email: question.email, rechten: [{ bron: 'zelfregistratie' }] })
    expect(await mine()).toMatchObject([{ stand: 'toegekend' }])
    expect(await tasks()).toEqual([0])
    expect((await trail('yasmine', pixelzee)).map((line) => line.split(' · ')[1])).toEqual([
      'recht-toegekend',
      'gebruiker-toegevoegd',
      'recht-gevraagd',
    ])
  })

  it('of somebody who is a user needs no type', async () => {
    const { body } = await askFor('sara')
    expect(await decide(body.id, { toegekend: true })).toMatchObject({ status: 200 })
    expect(mayUse('sara', pixelzee)).toBe(true)
  })

  it('that is refused says why', async () => {
    const { body } = await askFor()
    for (const reden of ['', ' ', '\u200b\ufeff\u00ad']) {
      expect(await decide(body.id, { toegekend: false, reden })).toMatchObject(
        refusedFor([['reden', 'reason-required']]),
      )
    }
    await decide(body.id, { toegekend: false, reden: 'Luc doet dit al.' })
    expect(await mine()).toMatchObject([{ stand: 'geweigerd', besluit: { reden: 'Luc doet dit al.' } }])
    expect(mayUse('dirk', pixelzee)).toBe(false)
  })

  it('is decided once', async () => {
    const { body } = await askFor()
    await decide(body.id, { toegekend: false, reden: 'Neen.' })
    expect(await decide(body.id, { toegekend: true, type: 'vast' })).toMatchObject({
      status: 409,
      body: { type: 'already-decided' },
    })
  })

  it('is answered by granting the right itself', async () => {
    await askFor('sara')
    await grant(idOf('sara'))
    expect(await tasks()).toEqual([0])
  })

  it('is made once, and again after it was refused', async () => {
    const { body } = await askFor()
    expect(await askFor()).toMatchObject({ status: 409, body: { type: 'already-asked' } })
    await decide(body.id, { toegekend: false, reden: 'Nog niet.' })
    expect(await askFor()).toMatchObject({ status: 201 })
    expect((await mine()).map(({ stand }) => stand).sort()).toEqual(['geweigerd', 'open'])
  })

  it.each<[string, string, object, string, number, string]>([
    ['by who has the right', 'luc', {}, pixelzee, 409, 'already-granted'],
    ['where nobody manages', 'sara', {}, zoeteInval, 409, 'no-manager'],
    ['where all has ended', 'sara', {}, fotoMaes, 409, 'organisation-stopped'],
    ['where there is nothing', 'sara', {}, '1999999943', 404, 'not-found'],
    ['without an address', 'dirk', { email: 'dirk' }, pixelzee, 422, 'input-refused'],
    ['with a novel', 'dirk', { boodschap: 'x'.repeat(501) }, pixelzee, 400, 'malformed-request'],
  ])('%s is refused', async (_, person, changes, organisation, status, type) => {
    expect(await askFor(person, changes, organisation)).toMatchObject({ status, body: { type } })
  })

  it('for a government entity is for the context of its staff', async () => {
    expect(await askFor('tom', {}, 'OVO999001')).toMatchObject({
      status: 201,
      body: { context: 'Medewerker' },
    })
  })
})
