import { describe, expect, it, vi } from 'vitest'
import { beginSignIn, personOf } from '../../../tests/support/sign-in'

type Page = Awaited<ReturnType<typeof beginSignIn>>

/** Fills the fields with the test data and sends them, screen after screen. */
async function walk({ sees, press }: Page, screens: readonly (readonly [heading: string, button: string])[]) {
  for (const [heading, button] of screens) {
    await sees(heading)
    await press('Vul in')
    await press(button)
  }
}

const password = (heading: string) => [heading, 'Doorgaan'] as const
const ways = {
  eid: [['Meld u aan met uw eID', 'Aanmelden']],
  'federaal-token': [
    password('Meld u aan met uw federaal token'),
    ['Vul een code van uw kaart in', 'Aanmelden'],
  ],
  sms: [password('Meld u aan met een code via sms'), ['Vul de code in die we u stuurden', 'Aanmelden']],
  'mobiele-app': [password('Meld u aan met een code uit uw app'), ['Vul de code uit uw app in', 'Aanmelden']],
  itsme: [password('Meld u aan met itsme'), ['Bevestig in uw itsme-app', 'Bevestigen']],
} as const
type Slug = keyof typeof ways

async function open(method: Slug, options?: Parameters<typeof beginSignIn>[0]) {
  const page = await beginSignIn(options)
  await page.router.push(`/aanmelden/${method}?interactie=${page.world.all('interactions')[0]?.id}`)
  await page.sees('Lukt het niet?')
  return page
}

/** Opens the second screen of a digital key. */
async function openSecond(method: Exclude<Slug, 'eid'>) {
  const page = await open(method)
  await walk(page, ways[method].slice(0, 1))
  await page.sees(ways[method][1][0])
  return page
}

describe('each digital key', () => {
  it.each(Object.keys(ways) as Slug[])('signs the test person in: %s', async (method) => {
    const page = await open(method)
    await walk(page, ways[method])
    await page.sees('Namens wie wilt u handelen?')
    const { insz } = personOf(page.world, 'tom')
    expect(page.world.all('interactions')[0]).toMatchObject({ insz, method })
  })

  it.each(Object.keys(ways) as Slug[])('fills the test data in without sending it: %s', async (method) => {
    const page = await open(method)
    await page.press('Vul in')
    expect(page.world.all('interactions')[0]).toMatchObject({ insz: null, challenge: null })
    expect(page.heading()).toBe(ways[method][0][0])
  })

  it.each(Object.keys(ways) as Slug[])('leaves the way to the other ones open: %s', async (method) => {
    const page = await open(method)
    await page.link('Andere methode kiezen').trigger('click')
    await page.sees('Hoe wilt u zich aanmelden?')
  })
})

describe('an empty form', () => {
  it.each([
    ['federaal-token', 'Doorgaan', ['Vul uw gebruikersnaam in.', 'Vul uw wachtwoord in.']],
    ['itsme', 'Doorgaan', ['Vul uw gsm-nummer in, bijvoorbeeld 0470 12 34 56.']],
  ] as const)('says what to fill in, at the field and in the summary: %s', async (method, button, texts) => {
    const page = await open(method)
    await page.press(button)
    await page.sees('Er is een probleem')
    for (const text of texts) expect(page.text().split(text), text).toHaveLength(3)
  })
})

describe('a refusal', () => {
  it('of the PIN stands at the field, which keeps what was typed', async () => {
    const page = await open('eid')
    await page.press('Kaart insteken')
    await page.field('Pincode').setValue('0000')
    await page.press('Aanmelden')
    await page.sees('Deze pincode klopt niet.')
    const field = page.field('Pincode').element as HTMLInputElement
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['0000', 'true'])
  })

  it('of the password does not tell which of both was wrong', async () => {
    const page = await open('sms')
    await page.field('Gebruikersnaam').setValue('tom.vanhout')
    await page.field('Wachtwoord').setValue('Schaafbank')
    await page.press('Doorgaan')
    await page.sees('De gebruikersnaam of het wachtwoord klopt niet.')
  })

  it.each(['sms', 'mobiele-app'] as const)('of a code lets the person try again: %s', async (method) => {
    const page = await openSecond(method)
    await page.field('Beveiligingscode').setValue('000 000')
    await page.press('Aanmelden')
    await page.sees('Deze code klopt niet.')
    await walk(page, ways[method].slice(1))
    await page.sees('Namens wie wilt u handelen?')
  })

  it('of a code of the card asks another one', async () => {
    const page = await openSecond('federaal-token')
    const before = page.world.all('interactions')[0]?.challenge?.codeNumber
    await page.field('Code nummer').setValue('zzzzzz')
    await page.press('Aanmelden')
    await page.sees('Deze code klopt niet.')
    const next = page.world.all('interactions')[0]?.challenge?.codeNumber
    expect(next).not.toBe(before)
    await page.sees(`Vul code nummer ${next} van uw kaart in.`)
    await walk(page, ways['federaal-token'].slice(1))
    await page.sees('Namens wie wilt u handelen?')
  })

  it('of a phone number that itsme does not know stands at the field', async () => {
    const page = await open('itsme')
    await page.field('Gsm-nummer').setValue('0499 99 99 99')
    await page.press('Doorgaan')
    await page.sees('We vinden geen itsme-account met dit nummer.')
  })

  it('of the icon or the code of itsme stands at its own field', async () => {
    const page = await openSecond('itsme')
    const asked = page.world.all('interactions')[0]?.challenge?.icon
    await page.press('Vul in')
    const radios = page.wrapper.findAll<HTMLInputElement>('input[type=radio]')
    await radios.find(({ element }) => element.value !== asked)?.setValue(true)
    await page.press('Bevestigen')
    await page.sees('Dit is niet het pictogram van de website.')
    await page.press('Vul in')
    await page.field('itsme-code').setValue('00000')
    await page.press('Bevestigen')
    await page.sees('Deze itsme-code klopt niet.')
  })
})

describe('a code that waited too long', () => {
  const sixMinutesOn = ({ world }: Page) =>
    world.transact((transaction) => {
      const setting = transaction.get('settings', 'simulation')
      if (setting) transaction.put('settings', { ...setting, clockOffset: setting.clockOffset + 6 * 60_000 })
    })

  it('is said to be too late, and a new one can be sent', async () => {
    const page = await openSecond('sms')
    await page.press('Vul in')
    await sixMinutesOn(page)
    await page.press('Aanmelden')
    await page.sees('U hebt de aanmelding niet op tijd bevestigd.')
    await page.press('Nieuwe code sturen')
    await vi.waitFor(() => expect(page.world.all('messages')).toHaveLength(2))
    await page.sees(`Sms van Demo-overheid: ${page.world.all('messages')[1]?.code}`)
    await walk(page, ways.sms.slice(1))
    await page.sees('Namens wie wilt u handelen?')
  })

  it('of itsme is said to be too late, and the person begins again', async () => {
    const page = await openSecond('itsme')
    await page.press('Vul in')
    await sixMinutesOn(page)
    await page.press('Bevestigen')
    await page.sees('U hebt de aanmelding niet op tijd bevestigd.')
    await page.press('Opnieuw beginnen')
    await walk(page, ways.itsme)
    await page.sees('Namens wie wilt u handelen?')
  })
})

describe('the sign-in around a digital key', () => {
  it('tells to which number and until when the sms holds', async () => {
    const page = await openSecond('sms')
    expect(page.text()).toMatch(
      /naar het nummer dat eindigt op 01\. De code blijft 5 minuten geldig, tot 10[.:]05/,
    )
  })

  it('goes on by itself when another phone confirmed', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const page = await openSecond('itsme')
    await page.world.transact((transaction) => {
      const [interaction] = transaction.all('interactions')
      if (!interaction) throw new Error('no interaction')
      const { insz } = personOf(page.world, 'tom')
      transaction.put('interactions', { ...interaction, challenge: null, insz, method: 'itsme' })
    })
    await vi.advanceTimersByTimeAsync(3000)
    vi.useRealTimers()
    await page.sees('Namens wie wilt u handelen?')
  })

  it('shows no test data at a real ACM, and looks for a card reader', async () => {
    const refusal = { type: 'no-simulation', title: '', status: 404 }
    const page = await open('eid', {
      intercept: (request, pass) =>
        request.url.endsWith('/test-gegevens')
          ? Promise.resolve(Response.json(refusal, { status: 404 }))
          : pass(),
    })
    await page.sees('We vinden geen kaartlezer.')
    expect(page.text()).not.toContain('Testgegevens')
  })

  it('locks a digital key for which no tries are left', async () => {
    const refusal = { type: 'wrong-pin', title: '', status: 422, resterend: 0 }
    const page = await open('eid', {
      intercept: (request, pass) =>
        request.url.endsWith('/eid') ? Promise.resolve(Response.json(refusal, { status: 422 })) : pass(),
    })
    await page.press('Vul in')
    await page.press('Aanmelden')
    await page.sees('Uw kaart is geblokkeerd.')
    expect(page.wrapper.find('form').exists()).toBe(false)
    expect(document.activeElement?.tagName).toBe('H1')
  })

  it('keeps what was filled in when ACM cannot be reached, and can be sent again', async () => {
    let down = false
    const page = await open('eid', {
      intercept: (_, pass) => (down ? Promise.resolve(Response.error()) : pass()),
    })
    await page.press('Vul in')
    down = true
    await page.press('Aanmelden')
    await page.sees('Het e-loket werkt even niet')
    expect((page.field('Pincode').element as HTMLInputElement).value).toBe('9041')
    down = false
    await page.press('Opnieuw proberen')
    await page.sees('Namens wie wilt u handelen?')
  })

  it('leads an unknown method to the choice of one', async () => {
    const page = await beginSignIn()
    await page.router.push(`/aanmelden/duim?interactie=${page.world.all('interactions')[0]?.id}`)
    await vi.waitFor(() => expect(page.router.currentRoute.value.name).toBe('sign-in-method'))
  })
})
