import { beforeEach, describe, expect, it } from 'vitest'
import { hostService, tokenOf } from '../../../tests/support/service-host'
import { ingrid } from '../../personas/ingrid'
import { sara } from '../../personas/sara'
import { tom } from '../../personas/tom'
import { numbers } from '../../scenarios/data/enterprises'
import { btbHandlers } from './btb.handlers'

const today = '2026-03-10'
const email = 'iemand@zoeteinval.example'

let host: ReturnType<typeof hostService>
beforeEach(() => {
  host = hostService('btb', btbHandlers, today)
})

interface Chief {
  id: string
  voornaam: string
}
type Body = Partial<Record<'rijksregisternummer' | 'email' | 'telefoon', string>> & {
  vervangt?: string | null
}

const ask = (method: string, path: string, person = 'ingrid', body?: unknown) =>
  host.call(method, `/ondernemingen${path}`, {
    token: tokenOf(person, '', 'BUR'),
    ...(body !== undefined && { body }),
  })

const designate = (body: Body = {}, enterprise: string = numbers.zoeteInval, person = 'ingrid') =>
  ask('PUT', `/${enterprise}/hoofdtoegangsbeheerder`, person, {
    rijksregisternummer: ingrid.insz,
    email,
    vervangt: null,
    ...body,
  })

const end = (id: string, enterprise: string = numbers.zoeteInval, person = 'ingrid') =>
  ask('DELETE', `/${enterprise}/hoofdtoegangsbeheerder?aanduiding=${id}`, person)

const designations = (enterprise: string = numbers.zoeteInval) =>
  host.world.all('designations').filter(({ enterpriseNumber }) => enterpriseNumber === enterprise)

async function chief(): Promise<Chief | null> {
  const { body } = await ask('GET', '')
  return (body as { ondernemingen: { hoofdtoegangsbeheerder: Chief | null }[] }).ondernemingen[0]
    ?.hoofdtoegangsbeheerder as Chief | null
}

describe('the enterprises of the caller', () => {
  it('are those that the person represents today, by name, whatever the capacity', async () => {
    expect(await ask('GET', '', 'karel')).toMatchObject({
      status: 200,
      body: {
        ondernemingen: [
          {
            naam: 'Havenstroom Services',
            rechtsvorm: 'NV',
            gemeente: 'Antwerpen',
            functie: 'Vaste vertegenwoordiger',
          },
          {
            naam: 'Metaalwerken De Cuyper',
            actief: true,
            hoofdtoegangsbeheerder: { voornaam: 'Hilde', eigen: false, van: '2018-01-22' },
          },
          { naam: 'Voltplus Groep', functie: 'Gedelegeerd bestuurder', hoofdtoegangsbeheerder: null },
        ],
      },
    })
  })

  it('have the trade name and the legal form as people know them', async () => {
    expect(await ask('GET', '')).toMatchObject({
      body: {
        ondernemingen: [{ naam: 'Bakkerij Zoete Inval', rechtsvorm: 'eenmanszaak', gemeente: 'Aalst' }],
      },
    })
  })

  it.each([
    ['who has stopped', 'hugo'],
    ['who is appointed by the court', 'jan'],
  ])('say that nobody can be designated any more, to the representative %s', async (_, person) => {
    expect(await ask('GET', '', person)).toMatchObject({ body: { ondernemingen: [{ actief: false }] } })
  })

  it.each([
    ['works for one', 'sara'],
    ['manages an enterprise, but does not represent it', 'hilde'],
    ['works for the government', 'nele'],
  ])('are none for who %s', async (_, person) => {
    expect(await ask('GET', '', person)).toEqual({ status: 200, body: { ondernemingen: [] } })
  })
})

describe('looking up a person', () => {
  const find = (rijksregisternummer: string, person?: string) =>
    ask('POST', `/${numbers.zoeteInval}/personen`, person, { rijksregisternummer })

  it('tells the name, and takes the number as it stands on a card', async () => {
    expect(await find('91.69.23-904.24')).toEqual({
      status: 200,
      body: { voornaam: 'Sara', naam: 'Peeters' },
    })
  })

  it.each([
    ['a wrong check digit', '91.69.23-904.25', 'number-malformed'],
    ['a number of nobody', '85.66.14-954.97', 'person-unknown'],
  ])('refuses %s', async (_, number, code) => {
    expect(await find(number)).toMatchObject({
      status: 422,
      body: { type: 'input-refused', errors: [{ field: 'rijksregisternummer', code }] },
    })
  })

  it('is only for who represents the enterprise', async () => {
    expect(await find(tom.insz, 'tom')).toMatchObject({ status: 403, body: { type: 'no-tie-to-enterprise' } })
  })
})

describe('designating', () => {
  it('works from today, for oneself', async () => {
    expect(await designate({ telefoon: '0470 00 00 02' })).toMatchObject({
      status: 200,
      body: { rol: 'hoofdtoegangsbeheerder', voornaam: 'Ingrid', eigen: true, van: today, tot: null },
    })
    expect(await chief()).toMatchObject({ voornaam: 'Ingrid' })
    expect(designations()[0]?.contact).toEqual({ email, phone: '+32470000002' })
  })

  it('takes a phone number of which nothing can be seen for none', async () => {
    expect((await designate({ telefoon: '\u200b\u00a0' })).status).toBe(200)
    expect(designations()[0]?.contact).toEqual({ email, phone: null })
  })

  it('works for another person', async () => {
    expect(await designate({ rijksregisternummer: '91.69.23-904.24' })).toMatchObject({
      status: 200,
      body: { voornaam: 'Sara', eigen: false },
    })
  })

  it('does not make a second one of a retry', async () => {
    const first = await designate()
    expect(await designate()).toEqual(first)
    expect(designations()).toHaveLength(1)
  })

  it('lets the contact details follow when the same person is designated again', async () => {
    const first = await designate()
    host.moveTo('2026-03-12T10:00:00+01:00')
    expect(await designate({ email: 'nieuw@zoeteinval.example' })).toEqual(first)
    expect(designations().map(({ from, contact }) => [from, contact?.email])).toEqual([
      [today, 'nieuw@zoeteinval.example'],
    ])
  })

  it('tells every mistake at once, and designates nobody', async () => {
    const wrong = { rijksregisternummer: '123', email: 'ingrid@', telefoon: '1700' }
    expect(await designate(wrong)).toMatchObject({
      status: 422,
      body: {
        errors: [
          { field: 'rijksregisternummer', code: 'number-malformed' },
          { field: 'email', code: 'email-malformed' },
          { field: 'telefoon', code: 'phone-malformed' },
        ],
      },
    })
    expect(designations()).toEqual([])
  })

  it.each([
    ['without a domain', 'ingrid@zoeteinval'],
    ['with a space', 'ingrid lemmens@zoeteinval.example'],
    ['with two at signs', 'ingrid@zoete@inval.example'],
    ['with an empty part', 'ingrid@zoeteinval..example'],
    ['that is empty', ' '],
  ])('refuses an e-mail address %s', async (_, address) => {
    expect(await designate({ email: address })).toMatchObject({
      body: { errors: [{ field: 'email', code: 'email-malformed' }] },
    })
  })

  it('refuses a number of nobody', async () => {
    expect(await designate({ rijksregisternummer: '85.66.14-954.97' })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'rijksregisternummer', code: 'person-unknown' }] },
    })
  })

  it.each([
    ['has no tie', 'tom', numbers.zoeteInval, 'no-tie-to-enterprise'],
    ['only has a right', 'sara', numbers.pixelzee, 'not-a-representative'],
    ['is hoofdtoegangsbeheerder, but no representative', 'hilde', numbers.deCuyper, 'not-a-representative'],
    ['was a director until 2021', 'marc', numbers.pixelzee, 'not-a-representative'],
    ['asks about an enterprise that does not exist', 'tom', '1999907297', 'no-tie-to-enterprise'],
  ])('is not for who %s', async (_, person, enterprise, type) => {
    const before = designations(enterprise)
    expect(await designate({}, enterprise, person)).toMatchObject({ status: 403, body: { type } })
    expect(designations(enterprise)).toEqual(before)
  })

  it.each([
    ['stopped', 'hugo', numbers.fotoMaes],
    ['is bankrupt, also for the receiver', 'jan', numbers.kastanje],
    ['is bankrupt, also for the director', 'marc', numbers.kastanje],
  ])('is not possible any more for an enterprise that %s', async (_, person, enterprise) => {
    expect(await designate({}, enterprise, person)).toMatchObject({
      status: 409,
      body: { type: 'enterprise-stopped' },
    })
  })
})

describe('replacing', () => {
  it('ends the one before with the day before', async () => {
    await designate()
    host.moveTo('2026-03-20T10:00:00+01:00')
    const before = await chief()
    expect(await designate({ rijksregisternummer: sara.insz, vervangt: before?.id ?? '' })).toMatchObject({
      status: 200,
      body: { voornaam: 'Sara', van: '2026-03-20' },
    })
    expect(designations().map(({ from, to }) => [from, to])).toEqual([
      [today, '2026-03-19'],
      ['2026-03-20', null],
    ])
  })

  it('keeps the one of today on record, as one that counted on no day', async () => {
    await designate()
    const before = await chief()
    await designate({ rijksregisternummer: sara.insz, vervangt: before?.id ?? '' })
    expect(await ask('GET', `/${numbers.zoeteInval}/toegangsbeheerders`)).toMatchObject({
      body: {
        toegangsbeheerders: [
          { voornaam: 'Sara', van: today, tot: null },
          { voornaam: 'Ingrid', van: today, tot: '2026-03-09' },
        ],
      },
    })
    expect(await chief()).toMatchObject({ voornaam: 'Sara' })
  })

  it('is safe to send again after a lost answer', async () => {
    await designate()
    const replacement = { rijksregisternummer: sara.insz, vervangt: (await chief())?.id ?? '' }
    const first = await designate(replacement)
    expect(await designate(replacement)).toEqual(first)
    expect(designations()).toHaveLength(2)
  })

  it('refuses the second of two tabs that did not see each other, and tells who it is', async () => {
    const outcomes = await Promise.all([
      designate({ rijksregisternummer: sara.insz }),
      designate({ rijksregisternummer: ingrid.insz }),
    ])
    expect(outcomes).toMatchObject([{ status: 200 }, { status: 409, body: { type: 'already-designated' } }])
    expect(await chief()).toMatchObject({ voornaam: 'Sara' })
    expect(designations()).toHaveLength(1)
  })

  it('refuses to replace another one than was seen', async () => {
    const { body } = await designate()
    const seen = (body as Chief).id
    await designate({ rijksregisternummer: sara.insz, vervangt: seen })
    expect(await designate({ rijksregisternummer: tom.insz, vervangt: seen })).toMatchObject({ status: 409 })
  })

  it('does not mind that the one who is replaced was ended meanwhile', async () => {
    const { body } = await designate()
    const seen = (body as Chief).id
    await end(seen)
    expect(await designate({ rijksregisternummer: sara.insz, vervangt: seen })).toMatchObject({ status: 200 })
  })
})

describe('ending', () => {
  it('works at once, and again without harm', async () => {
    await designate()
    const id = (await chief())?.id ?? ''
    host.moveTo('2026-03-20T10:00:00+01:00')
    expect(await end(id)).toEqual({ status: 204, body: null })
    expect(await chief()).toBeNull()
    host.moveTo('2026-03-25T10:00:00+01:00')
    expect(await end(id)).toMatchObject({ status: 204 })
    expect(designations().map(({ to }) => to)).toEqual(['2026-03-19'])
  })

  it('leaves a later one alone: only who was seen is ended', async () => {
    const { body } = await designate()
    const seen = (body as Chief).id
    await designate({ rijksregisternummer: sara.insz, vervangt: seen })
    expect(await end(seen)).toMatchObject({ status: 204 })
    expect(await chief()).toMatchObject({ voornaam: 'Sara' })
  })

  it('knows no designation of another enterprise', async () => {
    expect(await end(`${numbers.vanHout}-tom`)).toMatchObject({ status: 404, body: { type: 'not-found' } })
    expect(await end('none')).toMatchObject({ status: 404 })
  })

  it('is still possible when the enterprise has stopped', async () => {
    await host.world.transact((transaction) =>
      transaction.put('designations', {
        id: 'the-one',
        enterpriseNumber: numbers.fotoMaes,
        insz: sara.insz,
        role: 'hoofdtoegangsbeheerder',
        from: '2020-01-01',
        to: null,
      }),
    )
    expect(await end('the-one', numbers.fotoMaes, 'hugo')).toMatchObject({ status: 204 })
  })

  it('is only for who represents the enterprise', async () => {
    expect(await end(`${numbers.deCuyper}-hilde`, numbers.deCuyper, 'hilde')).toMatchObject({
      status: 403,
      body: { type: 'not-a-representative' },
    })
  })
})
