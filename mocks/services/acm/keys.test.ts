import { Secret, TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'
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
import { tom } from '../../personas/tom'

describe('the five digital keys', () => {
  type Try = { status: number; body: Interaction & Schemas['Problem'] }
  const tryKey = (id: string, path: string, body: object): Promise<Try> =>
    send('POST', `/interacties/${id}/${path}`, body)

  const password = (id: string, methode: string, wachtwoord = tom.keys.password) =>
    tryKey(id, 'wachtwoord', { methode, gebruikersnaam: tom.keys.username, wachtwoord })

  const smsCode = () => world.all('messages').at(-1)?.code ?? ''
  const appCode = (at = clock.now()) =>
    new TOTP({ secret: Secret.fromBase32(tom.keys.totpSecret) }).generate({ timestamp: at })
  const other = (code: string) => code.replace(/^./, (digit) => String((Number(digit) + 1) % 10))

  const signedIn = {
    status: 200,
    body: { stap: 'hoedanigheid', persoon: { voornaam: 'Tom' }, uitdaging: null },
  }
  const refused = (type: string) => ({ status: 422, body: { type } })

  it('eID: asks the card and its PIN', async () => {
    const id = await beginInteraction()
    const { cardNumber: kaartnummer, pin } = tom.keys.eid

    expect(await tryKey(id, 'eid', { kaartnummer: '1', pincode: pin })).toMatchObject(
      refused('card-not-found'),
    )
    expect(await tryKey(id, 'eid', { kaartnummer, pincode: '0000' })).toMatchObject(refused('wrong-pin'))
    expect(await tryKey(id, 'eid', { kaartnummer, pincode: pin })).toMatchObject(signedIn)
  })

  it.each(['federaal-token', 'sms', 'mobiele-app'])(
    '%s: does not tell whether the user name or the password is wrong',
    async (methode) => {
      const id = await beginInteraction()
      const nobody = { methode, gebruikersnaam: 'nobody', wachtwoord: tom.keys.password }

      expect(await password(id, methode, 'guess')).toMatchObject(refused('wrong-credentials'))
      expect(await tryKey(id, 'wachtwoord', nobody)).toMatchObject(refused('wrong-credentials'))
    },
  )

  it('sms: sends six digits, tells where to, and accepts them with spaces', async () => {
    const id = await beginInteraction()

    expect((await password(id, 'sms')).body.uitdaging).toMatchObject({ methode: 'sms', eindigtOp: '01' })
    expect(smsCode()).toMatch(/^\d{6}$/)
    expect(await tryKey(id, 'code', { code: other(smsCode()) })).toMatchObject(refused('wrong-code'))
    expect(await tryKey(id, 'code', { code: smsCode().replace(/(?=...$)/, ' ') })).toMatchObject(signedIn)
  })

  it('sms: a code is good for five minutes; then a new one can be asked', async () => {
    const id = await beginInteraction()
    await password(id, 'sms')
    const first = smsCode()
    await wait(5 * 60_000 + 1000)
    expect(await tryKey(id, 'code', { code: first })).toMatchObject(refused('code-expired'))

    await password(id, 'sms')
    expect(await tryKey(id, 'code', { code: smsCode() })).toMatchObject(signedIn)
  })

  it.each([
    [0, 200],
    [-30_000, 200],
    [30_000, 200],
    [-90_000, 422],
    [90_000, 422],
  ])('mobile app: a phone clock that is %i ms off gives %i', async (off, status) => {
    const id = await beginInteraction()
    await password(id, 'mobiele-app')

    expect((await tryKey(id, 'code', { code: appCode(clock.now() + off) })).status).toBe(status)
  })

  it('federal token: asks another of the 24 codes after a wrong one', async () => {
    const id = await beginInteraction()
    const { uitdaging } = (await password(id, 'federaal-token')).body
    const wrong = await tryKey(id, 'code', { code: 'AAAAAA' })
    const next = wrong.body.volgendNummer ?? 0

    expect(wrong).toMatchObject(refused('wrong-code'))
    expect(next).not.toBe(uitdaging?.codenummer)
    expect(next).toBeGreaterThanOrEqual(1)
    expect(next).toBeLessThanOrEqual(24)
    const code = (tom.keys.tokenCodes[next - 1] ?? '').toLowerCase()
    expect(await tryKey(id, 'code', { code })).toMatchObject(signedIn)
  })

  it.each(['+32471000001', '0471 00 00 01', '0032 471/00.00.01', '+32 (0)471 00 00 01', '32471000001'])(
    'itsme: finds the phone with %s',
    async (gsmnummer) => {
      const id = await beginInteraction()
      const { pictogram } = (await tryKey(id, 'itsme', { gsmnummer })).body.uitdaging ?? {}

      const confirmed = await tryKey(id, 'itsme/telefoon', {
        antwoord: 'bevestigen',
        pictogram,
        code: tom.keys.itsmeCode,
      })
      expect(confirmed).toMatchObject(signedIn)
    },
  )

  it('itsme: refuses an unknown number, another icon, a wrong code, and what comes too late', async () => {
    const id = await beginInteraction()
    const code = tom.keys.itsmeCode
    const unknown = await tryKey(id, 'itsme', { gsmnummer: '0499 99 99 99' })
    expect(unknown).toMatchObject(refused('unknown-phone-number'))

    const { pictogram } = (await tryKey(id, 'itsme', { gsmnummer: tom.keys.phone })).body.uitdaging ?? {}
    const { pictogrammen } = (await send<Schemas['Testgegevens']>('GET', '/test-gegevens')).body.itsme
    expect(new Set(pictogrammen).size).toBe(3)
    expect(pictogrammen).toContain(pictogram)

    const onPhone = (body: object) =>
      tryKey(id, 'itsme/telefoon', { antwoord: 'bevestigen', pictogram, code, ...body })
    expect(await onPhone({ code: other(code) })).toMatchObject(refused('wrong-itsme-code'))
    await wait(3 * 60_000 + 1000)
    expect(await onPhone({})).toMatchObject(refused('code-expired'))
  })

  it('refuses a second half without a first, and a key that the application does not accept', async () => {
    const id = await beginInteraction()
    expect(await tryKey(id, 'code', { code: '123456' })).toMatchObject(refused('wrong-step'))
    expect(await choose(id, 'EA')).toMatchObject(refused('wrong-step'))

    const onlyItsme = await beginInteraction({ acr_values: 'urn:be:vlaanderen:authmech:itsme' })
    expect(await showCard(tom, onlyItsme)).toMatchObject(refused('wrong-step'))
  })

  it('all work with the test data of the person who is played', async () => {
    const { body } = await send<Schemas['Testgegevens']>('GET', '/test-gegevens')

    expect(body.persoon).toMatchObject({ id: 'tom', voornaam: 'Tom', naam: 'Van Hout' })
    expect(body.mobieleApp.code).toBe(appCode())
    const id = await beginInteraction()
    expect(await tryKey(id, 'eid', body.eid)).toMatchObject(signedIn)
  })

  it('have test data of another person when another one is played', async () => {
    await world.transact((transaction) =>
      transaction.put('settings', { id: 'simulation', clockOffset: 0, player: 'nele' }),
    )

    expect(await send('GET', '/test-gegevens')).toMatchObject({ body: { persoon: { id: 'nele' } } })
  })
})
