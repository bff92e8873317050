import { describe, expect, it } from 'vitest'
import {
  begin,
  beginInteraction,
  callerOf,
  choose,
  chooseOrganisation,
  clock,
  exchange,
  type Interaction,
  send,
  showCard,
  signedOutUri,
  signIn,
  wait,
  world,
} from '../../../tests/support/acm-host'
import { ingrid } from '../../personas/ingrid'
import { nele } from '../../personas/nele'
import { noor } from '../../personas/noor'
import { sara } from '../../personas/sara'
import { tom } from '../../personas/tom'
import { numbers } from '../../scenarios/data/enterprises'
import { addDays, twoAtNight } from '../../world/days'
import type { Person } from '../../world/schema/simulation'
import { appClientId } from '../introspection'

/** Makes somebody director of an enterprise, as KBO knows it. */
const makeDirector = ({ insz }: Person, enterpriseNumber: string, from = '2020-01-01') =>
  world.transact((transaction) =>
    transaction.put('functions', {
      id: `test-${enterpriseNumber}`,
      enterpriseNumber,
      insz,
      code: '10002',
      description: 'Bestuurder',
      from,
      to: null,
    }),
  )

/** Acts for an enterprise by its number, and gives the address at which the app is called back. */
const nameEnterprise = async (id: string, ondernemingsnummer: string) =>
  new URL(
    (await send<{ locatie: string }>('POST', `/interacties/${id}/onderneming`, { ondernemingsnummer })).body
      .locatie,
  )

describe('aanmelden als', () => {
  it('lists capacities and organisations, the latest used first', async () => {
    await signIn(tom, numbers.tuinenNoord)
    const id = await beginInteraction()
    const { hoedanigheden, organisaties } = (await send<Interaction>('GET', `/interacties/${id}`)).body
    const chosen = (await choose(id, 'EA')).body

    expect(hoedanigheden).toEqual([
      { doelgroep: 'EA', aantal: 2 },
      { doelgroep: 'BUR', aantal: 0 },
    ])
    expect(organisaties).toEqual([])
    expect(chosen.stap).toBe('organisatie')
    expect(chosen.organisaties.map(({ orgcode }) => orgcode)).toEqual([numbers.tuinenNoord, numbers.vanHout])
    expect(chosen.organisaties[1]).toEqual({
      orgcode: numbers.vanHout,
      naam: 'Schrijnwerkerij Van Hout',
      rechtsvorm: 'BV',
      gemeente: 'Herentals',
      toegang: true,
      geregistreerdSinds: null,
      laatstGebruikt: null,
    })
  })

  it('says since when the person is registered, also where that right has ended', async () => {
    await makeDirector(sara, numbers.anno)
    const id = await beginInteraction()
    await showCard(sara, id)
    const { organisaties } = (await choose(id, 'EA')).body

    expect(organisaties.map(({ orgcode, geregistreerdSinds }) => [orgcode, geregistreerdSinds])).toEqual([
      [numbers.anno, null],
      [numbers.pixelzee, addDays(clock.today(), -410)],
    ])
  })

  it('shows an enterprise without access, under its trade name', async () => {
    await makeDirector(ingrid, numbers.fotoMaes)
    const id = await beginInteraction()
    await showCard(ingrid, id)
    const { organisaties } = (await choose(id, 'EA')).body

    expect(organisaties).toMatchObject([
      {
        orgcode: numbers.zoeteInval,
        naam: 'Bakkerij Zoete Inval',
        rechtsvorm: 'eenmanszaak',
        toegang: false,
      },
      { orgcode: numbers.fotoMaes, naam: 'Fotostudio Maes' },
    ])
  })

  it.each([
    ['an enterprise, also without access', ingrid, 'EA', numbers.zoeteInval, 'Bakkerij Zoete Inval'],
    ['an entity of the government', nele, 'GID', 'OVO999001', 'Agentschap Innoveren en Ondernemen'],
  ])('does not ask for the only organisation: %s', async (_, person, capacity, organisation, name) => {
    const id = await beginInteraction()
    const { hoedanigheden } = (await showCard(person, id)).body
    expect(hoedanigheden[0]).toEqual({ doelgroep: capacity, aantal: 1, enige: name })

    const { locatie = '' } = (await choose(id, capacity)).body
    const { claims } = await exchange(new URL(locatie))
    expect(claims).toMatchObject({ vo_orgcode: organisation, vo_orgnaam: name })
    expect(world.get('lastUses', `${person.insz}:${organisation}`)).toBeDefined()
  })

  it('lets a citizen go back to the application, without organisation', async () => {
    const id = await beginInteraction()
    await showCard(sara, id)
    const { locatie = '' } = (await choose(id, 'BUR')).body
    const { claims } = await exchange(new URL(locatie))

    expect(claims).toMatchObject({ rrn: sara.insz, vo_doelgroepcode: 'BUR' })
    expect(claims).not.toHaveProperty('vo_orgcode')
  })

  it('refuses a capacity or an organisation that the person does not have', async () => {
    const id = await beginInteraction()
    await showCard(tom, id)

    expect(await choose(id, 'GID')).toMatchObject({ status: 422, body: { type: 'capacity-not-yours' } })
    await choose(id, 'EA')
    const refused = await chooseOrganisation(id, numbers.anno)
    expect(refused).toMatchObject({ status: 422, body: { type: 'organisation-not-yours' } })
    expect(world.all('codes')).toEqual([])
  })

  it.each([
    ['somebody without any tie', noor],
    ['staff of VLAIO', nele],
    ['who has one enterprise', ingrid],
  ])('acts for an enterprise that is named by its number, without any role: %s', async (_, person) => {
    const id = await beginInteraction()
    await showCard(person, id)
    const { claims, tokens } = await exchange(await nameEnterprise(id, '1999.901.161'))

    expect(claims).toMatchObject({
      vo_doelgroepcode: 'EA',
      vo_orgcode: numbers.havenstroom,
      vo_orgnaam: 'Havenstroom Services',
      vlaio_inkom_rol_3d: [],
    })
    expect(await callerOf(tokens.access_token)).toMatchObject({ organisation: numbers.havenstroom })
  })

  it('goes on acting for a named enterprise in this single sign-on, and lets choose again', async () => {
    const id = await beginInteraction()
    await showCard(noor, id)
    await nameEnterprise(id, numbers.pixelzee)
    const same = { cap_hint: 'EA', code_hint: numbers.pixelzee }
    const hint = (told: object) => ({ login_hint: btoa(JSON.stringify(told)) })

    const silently = await begin({ prompt: 'none', ...hint(same) })
    expect((await exchange(new URL(silently.locatie ?? ''))).claims).toMatchObject({
      vo_orgcode: numbers.pixelzee,
    })
    expect((await begin(hint({ switch_id: true }))).interactie?.stap).toBe('hoedanigheid')
    const other = await begin({ prompt: 'none', ...hint({ ...same, code_hint: numbers.lok }) })
    expect(other.locatie).toContain('error=interaction_required')
  })

  it('asks again who chose to be a citizen and wants another choice, also when there is no other', async () => {
    const id = await beginInteraction()
    await showCard(noor, id)
    await choose(id, 'BUR')
    const login_hint = btoa('{"switch_id":true}')

    expect((await begin({ login_hint })).interactie).toMatchObject({
      stap: 'hoedanigheid',
      hoedanigheden: [{ doelgroep: 'BUR', aantal: 0 }],
    })
  })

  it('refuses to act for a number that KBO does not know, or has annulled', async () => {
    await world.transact((transaction) => {
      const annulled = transaction.get('enterprises', numbers.pixelzee)
      const StatusKBO = { Code: 'AN' as const, Omschrijving: 'Geannuleerd' }
      if (annulled) {
        transaction.put('enterprises', { ...annulled, kbo: { ...annulled.kbo, StatusKBO } })
      }
    })
    const id = await beginInteraction()
    const name = (ondernemingsnummer: string) =>
      send('POST', `/interacties/${id}/onderneming`, { ondernemingsnummer })

    expect(await name(numbers.lok)).toMatchObject({ status: 422, body: { type: 'wrong-step' } })
    await showCard(noor, id)
    expect(await name('1999999943')).toMatchObject({ status: 422, body: { type: 'enterprise-not-found' } })
    expect(await name(numbers.pixelzee)).toMatchObject({
      status: 422,
      body: { type: 'enterprise-annulled' },
    })
    expect(world.all('codes')).toEqual([])
  })

  it('ends with the choice: the interaction is gone', async () => {
    const id = await beginInteraction()
    await showCard(tom, id)
    await choose(id, 'EA')
    await chooseOrganisation(id, numbers.vanHout)

    expect(await send('GET', `/interacties/${id}`)).toMatchObject({ status: 404 })
    expect(await choose(id, 'EA')).toMatchObject({ status: 404 })
    expect(await send('DELETE', `/interacties/${id}`)).toMatchObject({ status: 404 })
  })

  it('gives a code again to who did not get the first one, until one is used', async () => {
    const id = await beginInteraction()
    await showCard(tom, id)
    await choose(id, 'EA')
    await chooseOrganisation(id, numbers.vanHout)
    const { locatie } = (await chooseOrganisation(id, numbers.tuinenNoord)).body
    expect(world.all('codes').map(({ grant }) => grant.organisation)).toEqual([numbers.tuinenNoord])

    expect((await exchange(new URL(locatie))).claims).toMatchObject({ vo_orgcode: numbers.tuinenNoord })
    expect(await chooseOrganisation(id, numbers.vanHout)).toMatchObject({ status: 404 })
  })

  it('sends the person back with access_denied after cancelling', async () => {
    const id = await beginInteraction()
    const { locatie } = (await send<{ locatie: string }>('DELETE', `/interacties/${id}`)).body

    expect(new URL(locatie).searchParams.get('error')).toBe('access_denied')
    expect((await send('GET', `/interacties/${id}`)).status).toBe(404)
  })

  it('waits thirty minutes', async () => {
    const id = await beginInteraction()
    await wait(30 * 60_000)
    expect((await showCard(tom, id)).status).toBe(200)
    await wait(1000)
    expect(await send('GET', `/interacties/${id}`)).toMatchObject({ body: { type: 'interaction-not-found' } })
  })
})

describe('while KBO cannot be reached', () => {
  const stopKbo = () =>
    world.transact((transaction) =>
      transaction.put('faults', { id: 'kbo', kind: 'unreachable', times: null }),
    )
  const startKbo = () => world.transact((transaction) => transaction.remove('faults', 'kbo'))
  const codesOf = ({ organisaties }: Interaction) => organisaties.map(({ orgcode }) => orgcode)

  it('says that the list is of KBO and of now, otherwise of the night before', async () => {
    const id = await beginInteraction()
    const { ondernemingslijst } = (await showCard(tom, id)).body
    expect(ondernemingslijst).toEqual({ bereikbaar: true, van: clock.instant() })

    await stopKbo()
    const { body } = await send<Interaction>('GET', `/interacties/${id}`)
    const yesterday = addDays(clock.today(), -1)
    expect(body.ondernemingslijst).toEqual({ bereikbaar: false, van: twoAtNight(yesterday) })
  })

  it('goes by the functions of yesterday, and by the rights of now', async () => {
    await makeDirector(tom, numbers.anno, clock.today())
    await world.transact((transaction) => {
      const right = world.all('rights').find(({ context }) => context === 'Gebruiker')
      if (right) {
        transaction.put('rights', {
          ...right,
          id: 'new',
          insz: tom.insz,
          organisation: numbers.lok,
          from: clock.today(),
        })
      }
    })
    const id = await beginInteraction()
    await showCard(tom, id)
    const all = [numbers.lok, numbers.anno, numbers.tuinenNoord, numbers.vanHout]
    expect(codesOf((await choose(id, 'EA')).body).sort()).toEqual([...all].sort())

    await stopKbo()
    const known = all.filter((number) => number !== numbers.anno)
    expect(codesOf((await choose(id, 'EA')).body).sort()).toEqual([...known].sort())
    expect(await chooseOrganisation(id, numbers.anno)).toMatchObject({
      body: { type: 'organisation-not-yours' },
    })
    await startKbo()
    expect((await chooseOrganisation(id, numbers.anno)).status).toBe(200)
  })

  it('does not skip the only enterprise it knows of: there may be more', async () => {
    await stopKbo()
    const id = await beginInteraction()
    const { hoedanigheden } = (await showCard(ingrid, id)).body
    expect(hoedanigheden[0]).toEqual({ doelgroep: 'EA', aantal: 1 })
    expect((await choose(id, 'EA')).body).toMatchObject({ stap: 'organisatie' })
  })

  it('offers to act for an enterprise also to somebody of whom the copy knows none', async () => {
    await makeDirector(nele, numbers.anno, clock.today())
    await stopKbo()
    const id = await beginInteraction()
    const { hoedanigheden } = (await showCard(nele, id)).body
    expect(hoedanigheden.map(({ doelgroep, aantal }) => [doelgroep, aantal])).toEqual([
      ['EA', 0],
      ['GID', 1],
      ['BUR', 0],
    ])
    expect((await choose(id, 'EA')).body).toMatchObject({ stap: 'organisatie', organisaties: [] })

    await startKbo()
    const { body } = await send<Interaction>('GET', `/interacties/${id}`)
    expect(codesOf(body)).toEqual([numbers.anno])
  })
})

describe('single sign-on', () => {
  const stepOf = async (changes?: Record<string, string>, session?: string) =>
    (await begin(changes, session)).interactie?.stap

  it('skips the digital key for two hours, in the same browser session', async () => {
    await signIn(tom, numbers.vanHout)

    expect(await stepOf()).toBe('hoedanigheid')
    expect(await stepOf({}, 'window-of-another-person')).toBe('methode')
    expect(await stepOf({ prompt: 'login' })).toBe('methode')
    expect(await stepOf({ acr_values: 'urn:be:vlaanderen:authmech:itsme' })).toBe('methode')
    await wait(2 * 3_600_000 + 1000)
    expect(await stepOf()).toBe('methode')
  })

  it('answers at once when there is nothing to choose', async () => {
    await world.transact((transaction) => {
      for (const { id } of world.all('rights')) transaction.remove('rights', id)
    })
    const id = await beginInteraction()
    await showCard(sara, id)
    const { locatie = '' } = await begin({ prompt: 'none' })

    expect((await exchange(new URL(locatie))).claims).toMatchObject({ vo_doelgroepcode: 'BUR' })
  })

  it('ends with signing out, and so do the tokens of that session', async () => {
    const { tokens } = await exchange(await signIn(tom, numbers.vanHout))
    const verzoek = new URLSearchParams({
      client_id: appClientId,
      post_logout_redirect_uri: signedOutUri,
      state: 'bye',
    }).toString()
    const { body } = await send<{ locatie: string }>('POST', '/afmeldingen', { verzoek })

    expect(body.locatie).toBe(`${signedOutUri}?state=bye`)
    expect(await callerOf(tokens.access_token)).toBeNull()
    expect(await stepOf()).toBe('methode')
  })

  const signOut = (parameters: Record<string, string>) =>
    send<{ locatie?: string; type?: string }>('POST', '/afmeldingen', {
      verzoek: new URLSearchParams(parameters).toString(),
    })

  it("leaves another application's tokens alone, but asks it a digital key the next time", async () => {
    const { tokens } = await exchange(await signIn(tom, numbers.vanHout))
    await signOut({ client_id: 'demo-client' })

    expect(await callerOf(tokens.access_token)).not.toBeNull()
    expect(await stepOf()).toBe('methode')
  })

  it('goes on when a person only switches, and the application forgets', async () => {
    const { tokens } = await exchange(await signIn(tom, numbers.vanHout))
    const post_logout_redirect_uri = signedOutUri
    const { body } = await signOut({ client_id: appClientId, post_logout_redirect_uri, switch: 'true' })

    expect(body.locatie).toBe(signedOutUri)
    expect(await callerOf(tokens.access_token)).toBeNull()
    expect(await stepOf()).toBe('hoedanigheid')
  })

  it('says by id_token_hint which application asks, also when that token has expired', async () => {
    const { tokens } = await exchange(await signIn(tom, numbers.vanHout))
    const hinted = { id_token_hint: tokens.id_token ?? '', post_logout_redirect_uri: signedOutUri }

    expect((await signOut({ ...hinted, client_id: 'demo-client' })).body.type).toBe('unknown-client')
    expect((await signOut({ ...hinted, id_token_hint: 'x.y.z' })).body.type).toBe('unknown-client')
    await wait(5 * 3_600_000)
    expect((await signOut(hinted)).body.locatie).toBe(signedOutUri)
    expect(await stepOf()).toBe('methode')
  })

  it.each([
    ['to switch without an address', { client_id: appClientId, switch: '' }, 'unknown-redirect-uri'],
    ['to switch without a client', { switch: '' }, 'unknown-client'],
  ])('refuses %s', async (_, parameters, type) => {
    expect(await signOut(parameters)).toMatchObject({ status: 400, body: { type } })
  })

  it('leaves other sessions alone when one signs out', async () => {
    const { tokens } = await exchange(await signIn(tom, numbers.vanHout))
    await send('POST', '/afmeldingen', { verzoek: '', sessie: 'window-of-another-person' })

    expect(await callerOf(tokens.access_token)).toMatchObject({ insz: tom.insz })
  })

  it.each([
    ['stays at ACM without an address', '', 200, {}],
    [
      'refuses an address without a client',
      `post_logout_redirect_uri=${signedOutUri}`,
      400,
      { type: 'unknown-client' },
    ],
    ['refuses an unknown client', 'client_id=somebody', 400, { type: 'unknown-client' }],
    [
      'refuses an address of somebody else',
      `client_id=${appClientId}&post_logout_redirect_uri=https://example.org/`,
      400,
      { type: 'unknown-redirect-uri' },
    ],
  ])('%s', async (_, verzoek, status, body) => {
    expect(await send('POST', '/afmeldingen', { verzoek })).toMatchObject({ status, body })
  })
})
