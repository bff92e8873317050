import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../../tests/support/axe'
import {
  advance,
  capacityQuestion,
  open,
  openSecond,
  screens,
  walk,
  withFault,
  type ChallengePage,
  type Slug,
} from '../../../tests/support/challenge'

const minutes = 60_000

/** The message that stands above the form, with its ways on. */
const notice = () => document.querySelector('[role=alert]')
/** Both places where the refusal of a field stands: at the field, and in the summary that has the focus. */
async function seesAtField({ sees, field, text }: ChallengePage, label: string, message: string) {
  await sees(message)
  const input = field(label)
  const described = (input.attributes('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ')
  expect([input.attributes('aria-invalid'), described]).toEqual(['true', expect.stringContaining(message)])
  expect(text().split(message), 'summary and field').toHaveLength(3)
}

async function goesToAnotherMethod(page: ChallengePage) {
  const link = [...(notice()?.querySelectorAll('a') ?? [])].find(
    ({ textContent }) => textContent.trim() === 'Andere digitale sleutel kiezen',
  )
  link?.click()
  await page.sees('Hoe wilt u zich aanmelden?')
}

/** Opens a digital key and sends its first screen with the test data. */
async function sendFirst(method: Slug, options?: Parameters<typeof open>[1]) {
  const page = await open(method, options)
  await walk(page, screens[method].slice(0, 1))
  return page
}

async function sendPassword(method: Slug, username: string, options?: Parameters<typeof open>[1]) {
  const page = await open(method, options)
  await page.field('Gebruikersnaam').setValue(username)
  await page.field('Wachtwoord').setValue('om het even')
  await page.press('Doorgaan')
  return page
}

async function sendCode(page: ChallengePage, label: string, code: string) {
  await page.field(label).setValue(code)
  await page.press('Aanmelden')
}

async function sendPhone(number: string, options?: Parameters<typeof open>[1]) {
  const page = await open('itsme', options)
  await page.field('Gsm-nummer').setValue(number)
  await page.press('Doorgaan')
  return page
}

describe('an eID', () => {
  const window = 'Pincode van uw eID'

  it.each([
    ['De kaartlezer is niet aangesloten', 'We vinden geen kaartlezer'],
    ['Er zit geen kaart in', 'Er zit geen kaart in de kaartlezer'],
    ['Omgekeerd', 'De kaart zit omgekeerd in de kaartlezer'],
  ])('that cannot be read can be tried again: %s', async (position, message) => {
    const page = await open('eid')
    await page.field(position).setValue(true)
    await page.press('Kaart lezen')
    await vi.waitFor(() => expect(notice()?.textContent).toContain(message))
    await expectAccessible()
    await page.field('Juist').setValue(true)
    await page.press('Opnieuw proberen')
    await page.sees(window)
    await expectAccessible()
  })

  it.each([
    ['reader-not-found', 'We vinden geen kaartlezer'],
    ['no-card', 'Er zit geen kaart in de kaartlezer'],
    ['card-upside-down', 'De kaart zit omgekeerd in de kaartlezer'],
    ['certificate-not-configured', 'In Firefox stelt u ze één keer in. Kies daarna Opnieuw proberen.'],
  ])('that goes wrong by a fault says so, and can be tried again: %s', async (kind, message) => {
    const page = await open('eid', withFault('eid', kind))
    await page.press('Kaart lezen')
    await vi.waitFor(() => expect(notice()?.textContent.toLowerCase()).toContain(message.toLowerCase()))
    await expectAccessible()
    await page.press('Opnieuw proberen')
    await page.sees(window)
  })

  it('that Firefox does not find leads to the guide for Firefox, beside the sign-in', async () => {
    const page = await open('eid', withFault('eid', 'certificate-not-configured'))
    await page.press('Kaart lezen')
    await page.sees('Handleiding voor Firefox')
    const { href, target } = page.link('Handleiding voor Firefox (opent in een nieuw venster)').attributes()
    expect({ href, target }).toEqual({ href: '/hulp/firefox', target: '_blank' })
  })

  it.each([
    ['certificate-expired', 'De certificaten op uw kaart zijn verlopen'],
    ['card-blocked', 'Kreeg u de kaart na 20 april 2021? Dan hebt u geen pukcode nodig.'],
  ])('that can no longer be used leads to another method: %s', async (kind, message) => {
    const page = await open('eid', withFault('eid', kind))
    await page.press('Kaart lezen')
    await page.sees(message)
    await expectAccessible()
    expect(page.text().split('Andere digitale sleutel kiezen')).toHaveLength(2)
    expect(() => page.button('Opnieuw proberen')).toThrow()
    await goesToAnotherMethod(page)
  })

  it('that nobody knows is asked again', async () => {
    let known = false
    const refusal = { type: 'card-not-found', title: '', status: 422 }
    const page = await open('eid', {
      intercept: (request, pass) =>
        request.url.endsWith('/kaart') && !known
          ? Promise.resolve(Response.json(refusal, { status: 422 }))
          : pass(),
    })
    await page.press('Kaart lezen')
    await page.sees('We herkennen deze kaart niet')
    known = true
    await page.press('Opnieuw proberen')
    await page.sees(window)
  })

  it('tells the tries that are left after a wrong PIN, keeps what was typed, and goes on with the right one', async () => {
    const page = await open('eid')
    await page.press('Kaart lezen')
    await page.sees(window)
    await page.field('Pincode').setValue('1234')
    await page.press('Aanmelden')
    await seesAtField(page, 'Pincode', 'Deze pincode klopt niet. U hebt nog 2 pogingen.')
    expect((page.field('Pincode').element as HTMLInputElement).value).toBe('1234')
    await expectAccessible()
    await page.field('Pincode').setValue('9041')
    await page.press('Aanmelden')
    await page.sees(capacityQuestion)
  })

  it('is blocked after three wrong PINs, for good', async () => {
    const page = await open('eid')
    await page.press('Kaart lezen')
    await page.sees(window)
    for (const left of ['nog 2 pogingen', 'nog 1 poging', 'Uw kaart is geblokkeerd']) {
      await page.field('Pincode').setValue('0000')
      await page.press('Aanmelden')
      await page.sees(left)
    }
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
    expect(page.wrapper.find('dialog[open]').exists()).toBe(false)
    await expectAccessible()
    expect(() => page.button('Opnieuw proberen')).toThrow()
    await goesToAnotherMethod(page)
  })

  it.each([
    ['0001', 'Uw kaart is geblokkeerd', null],
    ['0002', 'De certificaten op uw kaart zijn verlopen of ingetrokken', null],
    ['0003', 'Uw browser vindt de certificaten van uw kaart niet', 'Opnieuw proberen'],
  ])('shows what PIN %s is for, outside the window that asked it', async (pin, message, again) => {
    const page = await open('eid')
    await page.press(`Vul ${pin} in`)
    await page.press('Aanmelden')
    await vi.waitFor(() => expect(notice()?.textContent).toContain(message))
    expect(page.wrapper.find('dialog[open]').exists()).toBe(false)
    if (again) {
      await page.press(again)
      await page.sees(window)
    } else {
      expect(() => page.button('Opnieuw proberen')).toThrow()
      await goesToAnotherMethod(page)
    }
  })

  it('changes nothing when the PIN is cancelled, and goes on', async () => {
    const page = await open('eid')
    await page.press('Kaart lezen')
    await page.sees(window)
    await page.press('Annuleren')
    await page.sees('U hebt geen pincode ingevuld')
    await page.sees('Er is niets veranderd.')
    await expectAccessible()
    expect(page.world.all('keyStates')).toEqual([])
    await page.press('Kaart lezen')
    await page.sees(window)
    expect(page.text()).not.toContain('U hebt geen pincode ingevuld')
    await page.field('Pincode').setValue('9041')
    await page.press('Aanmelden')
    await page.sees(capacityQuestion)
  })
})

describe('a federal token', () => {
  it('says that it has been stopped, and what to use instead', async () => {
    const page = await open('federaal-token')
    await page.sees('Op 31 januari 2024 stopte het helemaal.')
    await expectAccessible()
    await page.link('Meld u aan met itsme').trigger('click')
    await page.sees('Gsm-nummer')
  })

  it('that has expired leads to another method', async () => {
    const page = await sendPassword('federaal-token', 'verlopen.token')
    await page.sees('Dit federaal token werkt niet meer')
    await expectAccessible()
    expect((page.field('Gebruikersnaam').element as HTMLInputElement).value).toBe('verlopen.token')
    await goesToAnotherMethod(page)
  })

  it('asks another number after a wrong code', async () => {
    const page = await openSecond('federaal-token')
    const before = page.world.all('interactions')[0]?.challenge?.codeNumber
    await sendCode(page, 'Code nummer', 'zzzzzz')
    await page.sees('Deze code klopt niet.')
    const next = page.world.all('interactions')[0]?.challenge?.codeNumber
    expect(next).not.toBe(before)
    await page.sees(`Vul nu code nummer ${next} van uw kaart in. U hebt nog 2 pogingen.`)
    await page.sees(`Code nummer ${next}`)
    await expectAccessible()
    await walk(page, screens['federaal-token'].slice(1))
    await page.sees(capacityQuestion)
  })
})

describe('a code by sms', () => {
  it('cannot be sent without a phone number, and it is said how to add one', async () => {
    const page = await sendPassword('sms', 'geen.gsm')
    await page.sees('We kennen uw gsm-nummer niet')
    await page.sees('Kies daar Beveiligingscode via sms')
    await expectAccessible()
    await goesToAnotherMethod(page)
  })

  it('tells to which number it went and how long it holds', async () => {
    const page = await openSecond('sms')
    await page.sees(/naar het nummer dat eindigt op 01\. De code blijft nog 5 minuten geldig, tot 10[.:]05/)
    await page.sees(`Sms van Demo-overheid: ${page.world.all('messages')[0]?.code}`)
    await expectAccessible()
  })

  it('that is wrong can be tried again', async () => {
    const page = await openSecond('sms')
    await sendCode(page, 'Beveiligingscode', '000 000')
    await seesAtField(
      page,
      'Beveiligingscode',
      'Deze code klopt niet. Controleer de cijfers. U hebt nog 2 pogingen.',
    )
    await walk(page, screens.sms.slice(1))
    await page.sees(capacityQuestion)
  })

  it('that waited too long is refused, and a new one can be sent', async () => {
    const page = await openSecond('sms')
    await page.press('Vul in')
    await advance(page, 6 * minutes)
    await page.press('Aanmelden')
    await seesAtField(page, 'Beveiligingscode', 'Deze code is niet meer geldig.')
    await page.sees('Die code is niet meer geldig.')
    await expectAccessible()
    await page.press('Nieuwe code sturen')
    await vi.waitFor(() => expect(page.world.all('messages')).toHaveLength(2))
    await page.sees(`Sms van Demo-overheid: ${page.world.all('messages')[1]?.code}`)
    await walk(page, screens.sms.slice(1))
    await page.sees(capacityQuestion)
  })

  it('can be sent again after a reload too', async () => {
    const first = await openSecond('sms')
    await advance(first, minutes)
    await first.router.push('/')
    await first.router.back()
    await first.sees('U kunt nu een nieuwe code vragen.')
    await first.press('Nieuwe code sturen')
    await vi.waitFor(() => expect(first.world.all('messages')).toHaveLength(2))
  })

  it('that is asked again too soon says from when', async () => {
    const page = await openSecond('sms')
    await page.sees('Over 30 seconden kunt u een nieuwe code vragen.')
    await page.press('Nieuwe code sturen')
    await page.sees('U kunt nog geen nieuwe code vragen')
    await expectAccessible()
    await advance(page, minutes)
    await page.press('Nieuwe code sturen')
    await vi.waitFor(() => expect(page.world.all('messages')).toHaveLength(2))
    expect(page.text()).not.toContain('U kunt nog geen nieuwe code vragen')
  })

  it('is not sent a fourth time within 15 minutes; the third still counts', async () => {
    const page = await openSecond('sms')
    for (const sent of [2, 3]) {
      await advance(page, minutes)
      await page.press('Nieuwe code sturen')
      await vi.waitFor(() => expect(page.world.all('messages')).toHaveLength(sent))
    }
    await advance(page, minutes)
    await page.press('Nieuwe code sturen')
    await page.sees('We stuurden al drie codes')
    await page.sees(/U kunt het opnieuw proberen vanaf 10[.:]1[56]\./)
    await expectAccessible()
    await walk(page, screens.sms.slice(1))
    await page.sees(capacityQuestion)
  })

  it('is not sent to somebody who asked too many', async () => {
    const page = await sendPassword('sms', 'te.veel.codes')
    await page.sees('We stuurden al drie codes')
    await page.sees(/vanaf 10[.:]1[56]\./)
    await goesToAnotherMethod(page)
  })
})

describe('a code of the mobile app', () => {
  it('that is wrong can be tried again', async () => {
    const page = await openSecond('mobiele-app')
    await expectAccessible()
    await sendCode(page, 'Beveiligingscode', '000000')
    await seesAtField(page, 'Beveiligingscode', 'Deze code klopt niet.')
    await walk(page, screens['mobiele-app'].slice(1))
    await page.sees(capacityQuestion)
  })

  it('of another time explains how to set the clock of the phone', async () => {
    const page = await openSecond('mobiele-app', withFault('mobiele-app', 'clock-differs'))
    await walk(page, screens['mobiele-app'].slice(1))
    await seesAtField(page, 'Beveiligingscode', 'Deze code hoort bij een ander tijdstip.')
    await page.sees('Zo zet u de klok van uw smartphone juist')
    await expectAccessible()
    await page.world.transact((transaction) => transaction.remove('faults', 'mobiele-app'))
    await page.router.push('/')
    await page.router.back()
    await walk(page, screens['mobiele-app'].slice(1))
    await page.sees(capacityQuestion)
  })

  it('cannot be asked without an app, and it is said how to connect one', async () => {
    const page = await sendPassword('mobiele-app', 'geen.toestel')
    await page.sees('Er is nog geen app gekoppeld')
    await page.sees('Scan met de app op uw smartphone de QR-code')
    await expectAccessible()
    await goesToAnotherMethod(page)
  })

  it.each([
    ['first', open],
    ['second', openSecond],
  ])('has a way on for who does not have the phone: %s screen', async (_, opening) => {
    const page = await opening('mobiele-app')
    await page.sees('Ik heb mijn toestel niet')
    await page.sees('Met uw eID en een kaartlezer hebt u geen smartphone nodig.')
  })
})

describe('itsme', () => {
  const titles = { first: 'Meld u aan met itsme', second: 'Bevestig in uw itsme-app' }

  it('shows the icon, how long the request holds, and the phone beside it', async () => {
    const page = await openSecond('itsme')
    await page.sees(page.world.all('interactions')[0]?.challenge?.icon ?? 'no icon')
    await page.sees(/U hebt nog 3 minuten om te bevestigen, tot 10[.:]03/)
    await expectAccessible()
  })

  it('does not know every number', async () => {
    const page = await sendPhone('0499 99 99 99')
    await seesAtField(page, 'Gsm-nummer', 'We vinden geen itsme-account met dit nummer.')
    await expectAccessible()
    await walk(page, screens.itsme)
    await page.sees(capacityQuestion)
  })

  it('stops at a wrong icon, and begins again', async () => {
    const page = await openSecond('itsme')
    const asked = page.world.all('interactions')[0]?.challenge?.icon
    await page.press('Vul in')
    const radios = page.wrapper.findAll<HTMLInputElement>('input[type=radio]')
    await radios.find(({ element }) => element.value !== asked)?.setValue(true)
    await page.press('Bevestigen')
    await page.sees('Dat was niet het pictogram van de website')
    expect(page.heading()).toBe(titles.first)
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
    await expectAccessible()
    await walk(page, screens.itsme)
    await page.sees(capacityQuestion)
  })

  it('can be refused on the phone, and begins again', async () => {
    const page = await openSecond('itsme')
    await page.press('Weigeren')
    await page.sees('De aanmelding is geweigerd in itsme')
    expect(page.heading()).toBe(titles.first)
    await expectAccessible()
    await walk(page, screens.itsme)
    await page.sees(capacityQuestion)
  })

  it('can be refused on another phone: the page notices', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const page = await openSecond('itsme')
    await page.world.transact((transaction) => {
      for (const each of transaction.all('interactions'))
        transaction.put('interactions', { ...each, challenge: null })
    })
    await vi.advanceTimersByTimeAsync(3000)
    vi.useRealTimers()
    await page.sees('De aanmelding is geweigerd in itsme')
  })

  it('notices by itself that the three minutes are over, and begins again', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const page = await openSecond('itsme')
    await advance(page, 3 * minutes)
    await vi.advanceTimersByTimeAsync(3000)
    vi.useRealTimers()
    await page.sees('U hebt de aanmelding niet op tijd bevestigd')
    expect(page.heading()).toBe(titles.first)
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
    await expectAccessible()
    await walk(page, screens.itsme)
    await page.sees(capacityQuestion)
  })

  it('says so when the phone confirms too late', async () => {
    const page = await openSecond('itsme')
    await page.press('Vul in')
    await advance(page, 4 * minutes)
    await page.press('Bevestigen')
    await page.sees('U hebt de aanmelding niet op tijd bevestigd')
    expect(page.heading()).toBe(titles.first)
  })

  it('tells the tries that are left after a wrong code', async () => {
    const page = await openSecond('itsme')
    await page.press('Vul in')
    await page.field('itsme-code').setValue('00000')
    await page.press('Bevestigen')
    await seesAtField(page, 'itsme-code', 'Deze itsme-code klopt niet. U hebt nog 2 pogingen.')
    await expectAccessible()
  })

  it.each([
    ['0470 00 00 01', 'De aanmelding is geweigerd in itsme'],
    ['0470 00 00 02', 'U hebt de aanmelding niet op tijd bevestigd'],
    ['0470 00 00 03', 'Uw itsme-app moet bijgewerkt worden'],
    ['0470 00 00 04', 'Deze digitale sleutel is even vergrendeld'],
  ])('shows what %s is for, and can be tried with another number', async (number, message) => {
    const page = await sendPhone(number)
    await page.sees(message)
    await expectAccessible()
    if (message.includes('vergrendeld')) await page.press('Opnieuw proberen')
    await walk(page, screens.itsme)
    await page.sees(capacityQuestion)
  })

  it.each([
    ['app-outdated', 'Zoek itsme en kies Bijwerken.'],
    ['unknown-phone-number', 'We vinden geen itsme-account met dit nummer.'],
  ])('that goes wrong by a fault can be tried again: %s', async (kind, message) => {
    const page = await sendFirst('itsme', withFault('itsme', kind))
    await page.sees(message)
    await page.press('Doorgaan')
    await page.sees(titles.second)
  })

  it.each([
    ['wrong-icon', 'Dat was niet het pictogram van de website'],
    ['request-refused', 'De aanmelding is geweigerd in itsme'],
    ['code-expired', 'U hebt de aanmelding niet op tijd bevestigd'],
  ])('that goes wrong on the phone by a fault begins again: %s', async (kind, message) => {
    const page = await openSecond('itsme', withFault('itsme', kind))
    await walk(page, screens.itsme.slice(1))
    await page.sees(message)
    await walk(page, screens.itsme)
    await page.sees(capacityQuestion)
  })
})

describe('three wrong tries', () => {
  /** Fills in something wrong on the screen that is open, and sends it. */
  const wrongTries: Record<Exclude<Slug, 'eid'>, (page: ChallengePage) => Promise<void>> = {
    'federaal-token': (page) => sendCode(page, 'Code nummer', 'AAAAAA'),
    sms: (page) => sendCode(page, 'Beveiligingscode', '000000'),
    'mobiele-app': (page) => sendCode(page, 'Beveiligingscode', '000000'),
    async itsme(page) {
      await page.press('Vul in')
      await page.field('itsme-code').setValue('00000')
      await page.press('Bevestigen')
    },
  }

  it.each(Object.keys(wrongTries) as (keyof typeof wrongTries)[])(
    'lock the key for 15 minutes, with the time and the way to another one: %s',
    async (method) => {
      const page = await openSecond(method)
      for (const left of ['nog 2 pogingen', 'nog 1 poging', 'Deze digitale sleutel is even vergrendeld']) {
        await wrongTries[method](page)
        await page.sees(left)
      }
      await page.sees(/U kunt het opnieuw proberen vanaf 10[.:]1[56]\./)
      expect(page.wrapper.find('form').exists()).toBe(false)
      await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
      await expectAccessible()
      await goesToAnotherMethod(page)
    },
  )

  it('with the password lock it as well; when the lock is over, it goes on', async () => {
    const page = await open('sms')
    await page.field('Gebruikersnaam').setValue('tom.vanhout')
    await page.field('Wachtwoord').setValue('Schaafbank')
    await page.press('Doorgaan')
    await page.sees(
      'De gebruikersnaam of het wachtwoord klopt niet. Controleer beide. U hebt nog 2 pogingen.',
    )
    await page.press('Doorgaan')
    await page.sees('nog 1 poging')
    await page.press('Doorgaan')
    await page.sees('Deze digitale sleutel is even vergrendeld')
    await advance(page, 15 * minutes)
    await page.press('Opnieuw proberen')
    expect(document.activeElement?.tagName).toBe('H1')
    await walk(page, screens.sms)
    await page.sees(capacityQuestion)
  })
})

describe('what always goes wrong', () => {
  it.each([
    ['eid', 'Vul 0002 in'],
    ['federaal-token', 'Vul verlopen.token in'],
    ['sms', 'Vul geen.gsm in'],
    ['mobiele-app', 'Vul geen.toestel in'],
    ['itsme', 'Vul 0470 00 00 03 in'],
  ] as const)('can be found and filled in without a panel: %s', async (method, button) => {
    const page = await open(method)
    expect(page.button(button).element.closest('details')?.textContent).toContain('Dit gaat altijd mis:')
    expect(page.text()).not.toMatch(/card-blocked|no-device|request-refused/)
    await expectAccessible()
  })

  it.each([
    ['sms', 'Vul 000001 in', 'Deze code is niet meer geldig.'],
    ['mobiele-app', 'Vul 000001 in', 'Deze code hoort bij een ander tijdstip.'],
    ['federaal-token', 'Vul AAAAAA in', 'Deze code klopt niet.'],
  ] as const)('stands with the code too: %s', async (method, button, message) => {
    const page = await openSecond(method)
    await page.press(button)
    await page.press('Aanmelden')
    await page.sees(message)
  })
})
