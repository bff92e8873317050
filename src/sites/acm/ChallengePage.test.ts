import { describe, expect, it, vi } from 'vitest'
import { capacityQuestion, open, openSecond, screens, slugs, walk } from '../../../tests/support/challenge'
import { beginSignIn, personOf } from '../../../tests/support/sign-in'

describe('each digital key', () => {
  it.each(slugs)('signs the test person in: %s', async (method) => {
    const page = await open(method)
    await walk(page, screens[method])
    await page.sees(capacityQuestion)
    const { insz } = personOf(page.world, 'tom')
    expect(page.world.all('interactions')[0]).toMatchObject({ insz, method })
  })

  it.each(slugs)('fills the test data in without sending it: %s', async (method) => {
    const page = await open(method)
    await page.press('Vul in')
    expect(page.world.all('interactions')[0]).toMatchObject({ insz: null, challenge: null })
    expect(page.heading()).toBe(screens[method][0][0])
  })

  it.each(slugs)('leaves the way to the other ones open: %s', async (method) => {
    const page = await open(method)
    await page.link('Andere digitale sleutel kiezen').trigger('click')
    await page.sees('Hoe wilt u zich aanmelden?')
  })
})

describe('a code', () => {
  /** Pastes, as a person does with what they copied. */
  function paste(page: Awaited<ReturnType<typeof open>>, label: string, text: string) {
    const input = page.field(label).element as HTMLInputElement
    const pasted = new Event('paste', { bubbles: true, cancelable: true })
    input.focus()
    if (input.dispatchEvent(pasted)) {
      input.value = text
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    return { allowed: !pasted.defaultPrevented, kept: () => input.value }
  }

  it.each([
    ['sms', 'Beveiligingscode'],
    ['mobiele-app', 'Beveiligingscode'],
    ['federaal-token', 'Code nummer'],
    ['itsme', 'itsme-code'],
  ] as const)('of %s can be pasted with spaces, and waits to be sent', async (method, label) => {
    const page = await openSecond(method)
    await page.press('Vul in')
    const code = (page.field(label).element as HTMLInputElement).value
    const { allowed, kept } = paste(page, label, ` ${code.slice(0, 3)} ${code.slice(3)} `)
    expect([allowed, kept()]).toEqual([true, ` ${code.slice(0, 3)} ${code.slice(3)} `])
    expect(page.world.all('interactions')[0]?.challenge).not.toBeNull()
    await page.press(screens[method][1][1])
    await page.sees(capacityQuestion)
  })

  it('is one field that a phone or a password manager may fill', async () => {
    const page = await openSecond('sms')
    expect(page.field('Beveiligingscode').attributes()).toMatchObject({
      autocomplete: 'one-time-code',
      inputmode: 'numeric',
      type: 'text',
    })
    expect(page.wrapper.findAll('form input')).toHaveLength(1)
  })

  it('of the eID can be pasted with spaces', async () => {
    const page = await open('eid')
    await page.press('Kaart lezen')
    await page.sees('Pincode van uw eID')
    expect(paste(page, 'Pincode', '90 41').allowed).toBe(true)
    await page.press('Aanmelden')
    await page.sees(capacityQuestion)
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

describe('the sign-in around a digital key', () => {
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
    await page.sees(capacityQuestion)
  })

  it('shows no test data at a real ACM, and looks for a card reader', async () => {
    const refusal = { type: 'no-simulation', title: '', status: 404 }
    const page = await beginSignIn({
      intercept: (request, pass) =>
        request.url.includes('/test-gegevens')
          ? Promise.resolve(Response.json(refusal, { status: 404 }))
          : pass(),
    })
    await page.choose('eID')
    await page.press('Kaart lezen')
    await page.sees('We vinden geen kaartlezer')
    expect(page.text()).not.toContain('Testgegevens')
  })

  it('keeps what was filled in when ACM cannot be reached, and can be sent again', async () => {
    let down = false
    const page = await open('eid', {
      intercept: (_, pass) => (down ? Promise.resolve(Response.error()) : pass()),
    })
    await page.press('Vul in')
    await page.sees('Pincode van uw eID')
    down = true
    await page.press('Aanmelden')
    await page.sees('Het e-loket werkt even niet')
    expect((page.field('Pincode').element as HTMLInputElement).value).toBe('9041')
    down = false
    await page.press('Opnieuw proberen')
    await page.sees(capacityQuestion)
  })

  it('leads an unknown method to the choice of one', async () => {
    const page = await beginSignIn()
    await page.router.push(`/aanmelden/duim?interactie=${page.world.all('interactions')[0]?.id}`)
    await vi.waitFor(() => expect(page.router.currentRoute.value.name).toBe('sign-in-method'))
  })
})
