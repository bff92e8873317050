import { describe, expect, it, vi } from 'vitest'
import {
  beginInteraction,
  choose,
  clock,
  type Interaction,
  type Schemas,
  send,
  showCard,
  wait,
  world,
} from '../../../tests/support/acm-host'
import { faultKinds } from '../../faults/faults'
import { magicInputs } from '../../faults/magic-inputs'
import { tom } from '../../personas/tom'
import type { SignInMethod } from '../../world/schema/acm'

type Try = { status: number; body: Interaction & Schemas['Problem'] }
type TestData = Schemas['Testgegevens']

const minutes = 60_000
const methods = ['eid', 'federaal-token', 'sms', 'mobiele-app', 'itsme'] as const
const codeMethods = ['federaal-token', 'sms', 'mobiele-app'] as const

const tryKey = (id: string, path: string, body?: object): Promise<Try> =>
  send('POST', `/interacties/${id}/${path}`, body)

const testData = async (session?: string) =>
  (await send<TestData>('GET', `/test-gegevens${session ? `?sessie=${session}` : ''}`)).body

/** What is typed; what is left out is right. */
interface Typed {
  pincode?: string
  gebruikersnaam?: string
  wachtwoord?: string
  code?: string
  gsmnummer?: string
  pictogram?: string
}

const readCard = (id: string, stand = 'juist', kaartnummer = tom.keys.eid.cardNumber) =>
  tryKey(id, 'kaart', { kaartnummer, stand })

const typePassword = (id: string, methode: SignInMethod, typed: Typed = {}) =>
  tryKey(id, 'wachtwoord', {
    methode,
    gebruikersnaam: typed.gebruikersnaam ?? tom.keys.username,
    wachtwoord: typed.wachtwoord ?? tom.keys.password,
  })

/** The code that Tom sees now on his card, in his newest sms or in his app. */
async function rightCode(methode: SignInMethod, codeNumber = 1): Promise<string> {
  const { sms, mobieleApp } = await testData()
  if (methode === 'federaal-token') return tom.keys.tokenCodes[codeNumber - 1] ?? ''
  return methode === 'sms' ? (sms.berichten[0]?.code ?? '') : mobieleApp.code
}

const onPhone = (id: string, body: object) => tryKey(id, 'itsme/telefoon', body)

/** Goes through a digital key up to the first refusal, as Tom does, but for what is typed otherwise. */
async function use(method: SignInMethod, typed: Typed = {}, interaction?: string): Promise<Try> {
  const id = interaction ?? (await beginInteraction({ prompt: 'login' }))
  if (method === 'eid') {
    const read = await readCard(id)
    const { cardNumber: kaartnummer, pin } = tom.keys.eid
    return read.status === 200 ? tryKey(id, 'eid', { kaartnummer, pincode: typed.pincode ?? pin }) : read
  }
  if (method === 'itsme') {
    const begun = await tryKey(id, 'itsme', { gsmnummer: typed.gsmnummer ?? tom.keys.phone })
    if (begun.status !== 200) return begun
    const pictogram = typed.pictogram ?? begun.body.uitdaging?.pictogram
    return onPhone(id, { antwoord: 'bevestigen', pictogram, code: typed.code ?? tom.keys.itsmeCode })
  }
  const half = await typePassword(id, method, typed)
  if (half.status !== 200) return half
  const code = typed.code ?? (await rightCode(method, half.body.uitdaging?.codenummer))
  return tryKey(id, 'code', { code })
}

const signedIn = {
  status: 200,
  body: { stap: 'hoedanigheid', persoon: { voornaam: 'Tom' }, uitdaging: null },
}
const refused = (type: string, members: object = {}) => ({ status: 422, body: { type, ...members } })
const later = (milliseconds: number) => new Date(clock.now() + milliseconds).toISOString()

const chooseFault = (id: SignInMethod, kind: string, times: number | null) =>
  world.transact((transaction) => transaction.put('faults', { id, kind, times }))

describe('the five digital keys', () => {
  it.each(methods)('%s: signs in', async (method) => {
    expect(await use(method)).toMatchObject(signedIn)
    expect(world.all('keyStates')).toEqual([])
  })

  it('eID: tells whose card is in the reader, or that nobody has it', async () => {
    const id = await beginInteraction()

    expect(await readCard(id)).toEqual({ status: 200, body: { voornaam: 'Tom', naam: 'Van Hout' } })
    expect(await readCard(id, 'juist', '9850 0000 0174')).toMatchObject({ status: 200 })
    expect(await readCard(id, 'juist', '1')).toMatchObject(refused('card-not-found'))
    const unknown = { kaartnummer: '1', pincode: tom.keys.eid.pin }
    expect(await tryKey(id, 'eid', unknown)).toMatchObject(refused('card-not-found'))
  })

  it.each([
    ['geen-lezer', 'reader-not-found'],
    ['geen-kaart', 'no-card'],
    ['omgekeerd', 'card-upside-down'],
  ])('eID: a reader that says %s is answered with %s; then it can be put right', async (stand, type) => {
    const id = await beginInteraction()

    expect(await readCard(id, stand)).toMatchObject(refused(type))
    expect(await use('eid', {}, id)).toMatchObject(signedIn)
  })

  it.each(codeMethods)('%s: does not tell whether the user name or the password is wrong', async (method) => {
    const id = await beginInteraction()
    const wrong = refused('wrong-credentials', { resterend: 2 })

    expect(await typePassword(id, method, { wachtwoord: 'guess' })).toMatchObject(wrong)
    expect(await typePassword(id, method, { gebruikersnaam: 'nobody' })).toMatchObject(wrong)
  })

  it('sms: sends six digits, tells where to, and accepts them with spaces', async () => {
    const id = await beginInteraction()

    expect((await typePassword(id, 'sms')).body.uitdaging).toEqual({
      methode: 'sms',
      eindigtOp: '01',
      geldigTot: later(5 * minutes),
      nieuweCodeVanaf: later(minutes / 2),
    })
    const code = await rightCode('sms')
    expect(code).toMatch(/^\d{6}$/)
    expect(await tryKey(id, 'code', { code: code.replace(/(?=...$)/, ' ') })).toMatchObject(signedIn)
  })

  it('federal token: asks another of the 24 codes after a wrong one', async () => {
    const id = await beginInteraction()
    const { uitdaging } = (await typePassword(id, 'federaal-token')).body
    const wrong = await tryKey(id, 'code', { code: 'BBBBBB' })
    const next = wrong.body.volgendNummer ?? 0

    expect(wrong).toMatchObject(refused('wrong-code', { resterend: 2 }))
    expect(next).not.toBe(uitdaging?.codenummer)
    expect(next).toBeGreaterThanOrEqual(1)
    expect(next).toBeLessThanOrEqual(24)
    const code = (tom.keys.tokenCodes[next - 1] ?? '').toLowerCase()
    expect(await tryKey(id, 'code', { code })).toMatchObject(signedIn)
  })

  it.each(['+32471000001', '0471 00 00 01', '0032 471/00.00.01', '+32 (0)471 00 00 01', '32471000001'])(
    'itsme: finds the phone with %s',
    async (gsmnummer) => {
      expect(await use('itsme', { gsmnummer })).toMatchObject(signedIn)
    },
  )

  it('itsme: the phone offers three icons, one of which is on the page', async () => {
    const id = await beginInteraction()
    const { pictogram } = (await tryKey(id, 'itsme', { gsmnummer: tom.keys.phone })).body.uitdaging ?? {}
    const { pictogrammen } = (await testData()).itsme

    expect(new Set(pictogrammen).size).toBe(3)
    expect(pictogrammen).toContain(pictogram)
  })

  it('refuse a second half without a first, and a key that the application does not accept', async () => {
    const id = await beginInteraction()
    expect(await tryKey(id, 'code', { code: '123456' })).toMatchObject(refused('wrong-step'))
    expect(await tryKey(id, 'sms')).toMatchObject(refused('wrong-step'))
    expect(await choose(id, 'EA')).toMatchObject(refused('wrong-step'))

    const onlyItsme = await beginInteraction({ acr_values: 'urn:be:vlaanderen:authmech:itsme' })
    expect(await showCard(tom, onlyItsme)).toMatchObject(refused('wrong-step'))
    expect(await readCard(onlyItsme)).toMatchObject(refused('wrong-step'))
  })
})

/** Refusals after which the key is locked, so that the way on is to wait or to take another one. */
const locking = (type: string) => type === 'method-locked'

const everyFault = methods.flatMap((method) => faultKinds[method].map((kind) => [method, kind] as const))

describe.each(everyFault)('%s with the fault %s', (method, kind) => {
  it('refuses once, and then there is a way on', async () => {
    await chooseFault(method, kind, 1)
    const { status, body } = await use(method)
    expect({ status, body }).toMatchObject(refused(kind))

    // Another key …
    const other = method === 'eid' ? 'mobiele-app' : 'eid'
    expect(await use(other)).toMatchObject(signedIn)
    // … and the same one, at once or when the lock ends.
    if (locking(kind)) {
      expect(await use(method)).toMatchObject(refused('method-locked', { vanaf: body.vanaf }))
      await wait(15 * minutes)
    }
    expect(await use(method)).toMatchObject(signedIn)
  })

  it('refuses again and again when it was chosen for longer', async () => {
    await chooseFault(method, kind, null)
    expect(await use(method)).toMatchObject(refused(kind))
    expect(await use(method)).toMatchObject(refused(kind))
    expect(world.all('faults')).toHaveLength(1)
  })
})

describe('a fault', () => {
  it('of the phone’s clock shows in the app: its codes are ten minutes ahead', async () => {
    const before = (await testData()).mobieleApp
    await chooseFault('mobiele-app', 'clock-differs', 1)
    const ahead = (await testData()).mobieleApp

    expect(ahead.code).not.toBe(before.code)
    expect(ahead.geldigTot).toBe(before.geldigTot)
    expect(await use('mobiele-app')).toMatchObject(refused('clock-differs', { resterend: 2 }))
    expect((await testData()).mobieleApp.code).toBe(before.code)
  })

  it('that calls a card blocked does not block it, and says that no tries are left', async () => {
    await chooseFault('eid', 'card-blocked', 1)
    expect(await use('eid')).toMatchObject(refused('card-blocked', { resterend: 0 }))
    expect(world.all('keyStates')).toEqual([])
  })

  it('after the password is not told to who does not know it', async () => {
    await chooseFault('sms', 'no-phone-number', 1)
    expect(await use('sms', { wachtwoord: 'guess' })).toMatchObject(refused('wrong-credentials'))
    expect(await use('sms')).toMatchObject(refused('no-phone-number'))
  })

  it('of too many codes can also strike when another code is asked for', async () => {
    const id = await beginInteraction()
    await typePassword(id, 'sms')
    await wait(minutes)
    await chooseFault('sms', 'too-many-codes', 1)

    expect(await tryKey(id, 'sms')).toMatchObject(refused('too-many-codes', { vanaf: later(15 * minutes) }))
    expect(await tryKey(id, 'sms')).toMatchObject({ status: 200 })
  })
})

describe.each(magicInputs)('$methode: $veld $invoer', ({ methode, veld, invoer, gevolg }) => {
  it(`always leads to ${gevolg}, and harms nobody’s key`, async () => {
    const typed = { wachtwoord: tom.keys.password, [veld]: invoer }
    const first = await use(methode, typed)
    expect(first).toMatchObject(refused(gevolg))
    expect(await use(methode, typed)).toMatchObject(refused(gevolg))
    expect(await use(methode)).toMatchObject(signedIn)
  })
})

it('the magic inputs are told in the test data', async () => {
  expect((await testData()).altijdFout).toEqual(magicInputs)
})

it('a magic phone number works in any spelling, a magic user name in capitals and with any password', async () => {
  expect(await use('itsme', { gsmnummer: '+32 470/00.00.01' })).toMatchObject(refused('request-refused'))
  const typed = { gebruikersnaam: ' Geen.GSM ', wachtwoord: 'x' }
  expect(await use('sms', typed)).toMatchObject(refused('no-phone-number'))
  expect(await use('mobiele-app', typed)).toMatchObject(refused('wrong-credentials'))
})

describe('three wrong tries', () => {
  const timed: [what: string, method: SignInMethod, typed: Typed, type: string][] = [
    ...codeMethods.flatMap((method): [string, SignInMethod, Typed, string][] => [
      ['a wrong password', method, { wachtwoord: 'guess' }, 'wrong-credentials'],
      ['a user name that does not exist', method, { gebruikersnaam: 'nobody' }, 'wrong-credentials'],
      ['a wrong code', method, { code: '999999' }, 'wrong-code'],
    ]),
    ['a wrong itsme code', 'itsme', { code: '99999' }, 'wrong-itsme-code'],
  ]

  it.each(timed)('with %s at %s lock the key for fifteen minutes', async (_, method, typed, type) => {
    expect(await use(method, typed)).toMatchObject(refused(type, { resterend: 2 }))
    expect(await use(method, typed)).toMatchObject(refused(type, { resterend: 1 }))
    const vanaf = later(15 * minutes)
    expect(await use(method, typed)).toMatchObject(refused(type, { resterend: 0, vanaf }))

    // Whoever is right now hears the same, but for another account.
    const same: Typed = typed.gebruikersnaam ? typed : {}
    await wait(14 * minutes)
    expect(await use(method, same)).toMatchObject(refused('method-locked', { resterend: 0, vanaf }))
    expect(await use('eid')).toMatchObject(signedIn)
    await wait(minutes)
    expect(await use(method, typed)).toMatchObject(refused(type, { resterend: 2 }))
    expect(await use(method)).toMatchObject(signedIn)
  })

  it('on a phone with another clock lock the app', async () => {
    await chooseFault('mobiele-app', 'clock-differs', 3)
    for (const resterend of [2, 1, 0]) {
      expect(await use('mobiele-app')).toMatchObject(refused('clock-differs', { resterend }))
    }
    expect(await use('mobiele-app')).toMatchObject(refused('method-locked'))
  })

  it('with a PIN block the card for good', async () => {
    for (const resterend of [2, 1, 0]) {
      const { body } = await use('eid', { pincode: '9999' })
      expect(body).toMatchObject({ type: 'wrong-pin', resterend })
      expect(body).not.toHaveProperty('vanaf')
    }
    const blocked = refused('card-blocked', { resterend: 0 })
    const id = await beginInteraction()
    expect(await readCard(id)).toMatchObject(blocked)
    expect(await showCard(tom, id)).toMatchObject(blocked)
    expect(await use('itsme')).toMatchObject(signedIn)
    await wait(365 * 24 * 60 * minutes)
    expect(await use('eid')).toMatchObject(blocked)
  })

  it('count together over both halves and over several sign-ins, of this key only', async () => {
    await use('sms', { wachtwoord: 'guess' })
    await use('sms', { code: '999999' })
    await use('mobiele-app', { code: '999999' })
    expect(await use('sms', { wachtwoord: 'guess' })).toMatchObject(
      refused('wrong-credentials', { resterend: 0 }),
    )
    expect(await use('mobiele-app')).toMatchObject(signedIn)
  })

  it('count for the same user name in whatever capitals', async () => {
    for (const gebruikersnaam of ['nobody', ' Nobody', 'NOBODY ']) await use('sms', { gebruikersnaam })
    expect(await use('sms', { gebruikersnaam: 'nobody' })).toMatchObject(refused('method-locked'))
    expect(await use('sms', { gebruikersnaam: 'somebody' })).toMatchObject(refused('wrong-credentials'))
  })

  it('are forgotten after success', async () => {
    for (const method of methods) {
      const wrong = method === 'eid' ? { pincode: '9999' } : { code: '99999' }
      await use(method, wrong)
      await use(method, wrong)
      expect(await use(method)).toMatchObject(signedIn)
    }
    expect(world.all('keyStates')).toEqual([])
  })

  it('are forgotten after a day, but not by the chip of a card', async () => {
    await use('eid', { pincode: '9999' })
    for (const gebruikersnaam of ['a', 'b', 'c']) await use('sms', { gebruikersnaam })
    await wait(24 * 60 * minutes + 1)
    await use('sms', { gebruikersnaam: 'd' })

    expect(world.all('keyStates').map(({ id }) => id)).toEqual([`eid:${tom.keys.eid.cardNumber}`, 'sms:d'])
    expect(await use('eid', { pincode: '9999' })).toMatchObject(refused('wrong-pin', { resterend: 1 }))
  })

  it('lock nothing any more when the date is put back', async () => {
    for (let time = 0; time < 3; time++) await use('itsme', { code: '99999' })
    await wait(-24 * 60 * minutes)
    expect(await use('itsme')).toMatchObject(signedIn)
  })
})

describe('another sms', () => {
  it('is not sent within half a minute, and then takes the place of the first', async () => {
    const id = await beginInteraction()
    const { nieuweCodeVanaf: vanaf } = (await typePassword(id, 'sms')).body.uitdaging ?? {}
    const first = await rightCode('sms')
    await wait(29_999)
    expect(await tryKey(id, 'sms')).toMatchObject(refused('too-soon', { vanaf }))
    expect((await testData()).sms.berichten).toHaveLength(1)

    await wait(1)
    const again = await tryKey(id, 'sms')
    expect(again.body.uitdaging).toMatchObject({ geldigTot: later(5 * minutes) })
    expect((await testData()).sms.berichten).toHaveLength(2)
    expect(await tryKey(id, 'code', { code: first })).toMatchObject(refused('wrong-code'))
    expect(await tryKey(id, 'code', { code: await rightCode('sms') })).toMatchObject(signedIn)
  })

  it('is the way on from a code that has expired after five minutes', async () => {
    const id = await beginInteraction()
    await typePassword(id, 'sms')
    const first = await rightCode('sms')
    await wait(5 * minutes + 1)
    expect(await tryKey(id, 'code', { code: first })).toMatchObject(refused('code-expired'))
    expect(world.all('keyStates')).toEqual([])

    await tryKey(id, 'sms')
    expect(await tryKey(id, 'code', { code: await rightCode('sms') })).toMatchObject(signedIn)
  })

  it('is the last of three in a quarter of an hour, over all sign-ins', async () => {
    const vanaf = later(15 * minutes)
    await use('sms', { code: '999999' })
    await wait(minutes)
    await use('sms', { code: '999999' })
    await wait(minutes)
    const id = await beginInteraction()
    const { body } = await typePassword(id, 'sms')
    expect(body.uitdaging?.nieuweCodeVanaf).toBe(vanaf)
    const last = await rightCode('sms')

    await wait(minutes)
    expect(await tryKey(id, 'sms')).toMatchObject(refused('too-many-codes', { vanaf }))
    // The last one that was sent is still good, also for who begins again.
    const again = await beginInteraction()
    expect((await typePassword(again, 'sms')).body.uitdaging?.nieuweCodeVanaf).toBe(vanaf)
    expect(await tryKey(again, 'code', { code: last })).toMatchObject(signedIn)
    await wait(5 * minutes)
    expect(await use('sms')).toMatchObject(refused('too-many-codes', { vanaf }))
    await wait(7 * minutes)
    expect(await use('sms')).toMatchObject(signedIn)
  })

  it('is not sent while the key is locked', async () => {
    const id = await beginInteraction()
    await typePassword(id, 'sms')
    for (let time = 0; time < 3; time++) await tryKey(id, 'code', { code: '999999' })
    await wait(minutes)
    expect(await tryKey(id, 'sms')).toMatchObject(refused('method-locked', { resterend: 0 }))
    expect((await testData()).sms.berichten).toHaveLength(1)
  })

  it('never holds a code that always goes wrong', async () => {
    const draws = [...Array<number>(6).fill(0), 0, 0, 0, 0, 0, 1, 4, 8, 2, 9, 1, 3]
    const random = crypto.getRandomValues.bind(crypto)
    const draw = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      if (array instanceof Uint32Array) array.set(draws.splice(0, array.length))
      else random(array as Uint8Array<ArrayBuffer>)
      return array
    })
    await typePassword(await beginInteraction(), 'sms')
    draw.mockRestore()

    expect(await rightCode('sms')).toBe('482913')
  })
})

describe('the phone of itsme', () => {
  const begin = async () => {
    const id = await beginInteraction()
    const { pictogram } = (await tryKey(id, 'itsme', { gsmnummer: tom.keys.phone })).body.uitdaging ?? {}
    const confirm = { antwoord: 'bevestigen', pictogram, code: tom.keys.itsmeCode }
    return { id, confirm }
  }
  const challengeOf = async (id: string) =>
    (await send<Interaction>('GET', `/interacties/${id}`)).body.uitdaging

  it('can refuse: the request is gone, and can be sent again', async () => {
    const { id } = await begin()
    expect(await onPhone(id, { antwoord: 'weigeren' })).toMatchObject(refused('request-refused'))
    expect(await challengeOf(id)).toBeNull()
    expect((await testData()).itsme.pictogrammen).toEqual([])
    expect(await use('itsme', {}, id)).toMatchObject(signedIn)
  })

  it('ends the request with the wrong icon, which is no wrong try', async () => {
    const { id, confirm } = await begin()
    const { pictogrammen } = (await testData()).itsme
    const pictogram = pictogrammen.find((one) => one !== confirm.pictogram)

    expect(await onPhone(id, { ...confirm, pictogram })).toMatchObject(refused('wrong-icon'))
    expect(await challengeOf(id)).toBeNull()
    expect(world.all('keyStates')).toEqual([])
  })

  it('can try the code again', async () => {
    const { id, confirm } = await begin()
    const wrong = { ...confirm, code: '99999' }
    expect(await onPhone(id, wrong)).toMatchObject(refused('wrong-itsme-code', { resterend: 2 }))
    expect(await onPhone(id, confirm)).toMatchObject(signedIn)
  })

  it('is too late after three minutes', async () => {
    const { id, confirm } = await begin()
    await wait(3 * minutes + 1)
    expect(await onPhone(id, confirm)).toMatchObject(refused('code-expired'))
    expect(await challengeOf(id)).toBeNull()
    expect(await use('itsme', {}, id)).toMatchObject(signedIn)
  })

  it('is not found under a number without itsme, which can be tried at will', async () => {
    for (let time = 0; time < 4; time++) {
      expect(await use('itsme', { gsmnummer: '0499 99 99 99' })).toMatchObject(
        refused('unknown-phone-number'),
      )
    }
  })
})

describe('the test data', () => {
  it('are those of the person who is played, and open every key', async () => {
    const { persoon, eid } = await testData()

    expect(persoon).toMatchObject({ id: 'tom', voornaam: 'Tom', naam: 'Van Hout' })
    const id = await beginInteraction()
    expect(await tryKey(id, 'eid', eid)).toMatchObject(signedIn)
  })

  it('are those of another person when another one is played', async () => {
    await world.transact((transaction) =>
      transaction.put('settings', {
        id: 'simulation',
        clockOffset: 0,
        player: 'nele',
        everyRepresentativeAdmitted: false,
        whenPhotoIsMissing: 'improved',
      }),
    )

    expect((await testData()).persoon.id).toBe('nele')
  })

  it('are those of the person of a window with a session of its own, there only', async () => {
    await world.transact((transaction) => transaction.put('players', { id: 'window', person: 'sara' }))

    expect((await testData('window')).persoon.id).toBe('sara')
    expect((await testData('another')).persoon.id).toBe('tom')
    expect((await testData()).persoon.id).toBe('tom')
  })
})
