import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft } from '@/forms/draft-keys'
import type { World } from '@mocks/world/world'
import { expectAccessible } from '../../../../tests/support/axe'
import { asHilde, deCuyper, tell } from '../../../../tests/support/first-time'
import { mountPage, type MountOptions } from '../../../../tests/support/mount-page'

/** What the browser keeps of what was typed. */
const drafts = new Map<string, Draft>()
beforeEach(() => drafts.clear())

async function open(task: string, options: MountOptions = {}) {
  const page = await mountPage(`/onderneming/${task}`, { ...asHilde, drafts, ...options })
  const { wrapper, router, world, field } = page
  return {
    ...page,
    send: () => wrapper.get('form').trigger('submit'),
    choose: (label: string | RegExp) => field(label).setValue(true),
    valueOf: (label: string | RegExp) => (field(label).element as HTMLInputElement).value,
    /** The messages of the error summary, in order. */
    summary: () => wrapper.findAll('.kp-error-summary li').map((item) => item.text()),
    told: () => world.get('enterpriseFiles', deCuyper)?.sections ?? {},
    backAtList: () => vi.waitFor(() => expect(router.currentRoute.value.name).toBe('enterprise-data')),
  }
}

const fileOf = (world: World) => {
  const file = world.get('enterpriseFiles', deCuyper)
  if (!file) throw new Error('no file')
  return file
}

describe('contact', () => {
  it('offers the name of who is signed in, and takes the phone number as people write it', async () => {
    const { sees, heading, valueOf, field, send, told, backAtList } = await open('contact')
    await sees('Contactpersoon')
    expect(heading()).toBe('Hoe kunnen we u bereiken?')
    expect(document.title).toBe(
      'Hoe kunnen we u bereiken? – Gegevens van uw onderneming – e-loket kmo-portefeuille (demo)',
    )
    expect(valueOf('Contactpersoon')).toBe('Hilde Mertens')
    await expectAccessible()
    await field('E-mailadres').setValue('hilde@decuyper.example')
    await field('Telefoonnummer').setValue('09/123.45.67')
    await send()
    await backAtList()
    expect(told().contact).toEqual({
      person: 'Hilde Mertens',
      email: 'hilde@decuyper.example',
      phone: '+3291234567',
    })
    await sees('Uw gegevens zijn bewaard.')
  })

  it('says at the field and above the form what to do, and keeps what was typed', async () => {
    const { sees, field, send, summary, valueOf, told } = await open('contact')
    await sees('Contactpersoon')
    await field('Contactpersoon').setValue('')
    await field('E-mailadres').setValue('hilde@')
    await field('Telefoonnummer').setValue('0470')
    await send()
    await sees('Er is een probleem')
    expect(summary()).toEqual([
      'Vul de voornaam en de naam van de contactpersoon in, hoogstens 80 tekens.',
      'Vul een e-mailadres in waarop we u kunnen bereiken, zoals naam@onderneming.be.',
      'Vul een Belgisch telefoonnummer in, zoals 0470 12 34 56 of 02 553 17 00.',
    ])
    expect(valueOf('Telefoonnummer')).toBe('0470')
    expect(told().contact).toBeUndefined()
    await expectAccessible()
  })

  it('shows what was told before, the phone number in its usual form', async () => {
    const { sees, valueOf } = await open('contact', { prepare: (world) => tell(world, ['contact']) })
    await sees('Contactpersoon')
    expect(valueOf('Contactpersoon')).toBe('Karel De Cuyper')
    expect(valueOf('Telefoonnummer').replace(/\s/g, ' ')).toBe('0470 00 00 11')
  })
})

describe('account', () => {
  it('offers the account that the KBO knows, and asks no number then', async () => {
    const { sees, text, send, told, backAtList } = await open('rekening')
    await sees('Bron: KBO')
    expect(text()).not.toContain('Rekeningnummer (IBAN)')
    await expectAccessible()
    await send()
    await backAtList()
    expect(told().account).toEqual({
      iban: 'BE91985000000376',
      bic: 'DEMOBEB0',
      holder: 'Metaalwerken De Cuyper',
    })
  })

  it('takes another one as people write it, and knows its bank', async () => {
    const { sees, choose, field, valueOf, send, told, backAtList } = await open('rekening')
    await sees('Bron: KBO')
    await choose('Een andere rekening')
    await sees('Rekeningnummer (IBAN)')
    await field('Rekeningnummer (IBAN)').setValue('be16985000000174')
    expect(valueOf('Rekeningnummer (IBAN)').replace(/\s/g, ' ')).toBe('BE16 9850 0000 0174')
    await vi.waitFor(() => expect(valueOf('Code van de bank')).toBe('DEMOBEB0'))
    await expectAccessible()
    await send()
    await backAtList()
    expect(told().account).toMatchObject({ iban: 'BE16985000000174', bic: 'DEMOBEB0' })
  })

  it('takes the bank of a new number in place of that of the old one', async () => {
    const { sees, field, valueOf, send, told, backAtList } = await open('rekening', {
      prepare: (world) =>
        tell(world, ['account'], {
          account: { iban: 'NL91ABNA0417164300', bic: 'ABNANL2A', holder: 'De Cuyper' },
        }),
    })
    await sees('Rekeningnummer (IBAN)')
    await field('Rekeningnummer (IBAN)').setValue('BE16 9850 0000 0174')
    await vi.waitFor(() => expect(valueOf('Code van de bank')).toBe('DEMOBEB0'))
    await send()
    await backAtList()
    expect(told().account).toMatchObject({ iban: 'BE16985000000174', bic: 'DEMOBEB0' })
  })

  it('refuses a bank of another country than the number', async () => {
    const { sees, choose, field, send } = await open('rekening')
    await sees('Bron: KBO')
    await choose('Een andere rekening')
    await sees('Rekeningnummer (IBAN)')
    await field('Rekeningnummer (IBAN)').setValue('DE89 3704 0044 0532 0130 00')
    await field('Code van de bank').setValue('DEMOBEB0')
    await send()
    await sees('Fout: Deze code is van een bank in een ander land dan uw rekeningnummer.')
  })

  it('refuses a number whose check digits do not fit', async () => {
    const { sees, choose, field, send, summary } = await open('rekening')
    await sees('Bron: KBO')
    await choose('Een andere rekening')
    await sees('Rekeningnummer (IBAN)')
    await field('Rekeningnummer (IBAN)').setValue('BE17 9850 0000 0174')
    await field('Code van de bank').setValue('BANK')
    await send()
    await sees('Er is een probleem')
    expect(summary()).toEqual([
      'Controleer het rekeningnummer. Een Belgisch IBAN begint met BE en telt daarna 14 cijfers, bijvoorbeeld BE16 9850 0000 0174.',
      'Vul de code van uw bank in: 8 of 11 letters en cijfers, zoals DEMOBEB0.',
    ])
    await expectAccessible()
  })

  /** KBO answers or not, as it is set. */
  function kbo(answers: boolean) {
    const state = { answers }
    const intercept: MountOptions['intercept'] = async (request, pass) =>
      !state.answers && request.url.includes('/kbo/') ? Response.error() : pass()
    return { state, intercept }
  }

  it('can be told while the KBO does not answer, and is not replaced when it answers again', async () => {
    const { state, intercept } = kbo(false)
    const first = await open('rekening', { intercept })
    await first.sees('De gegevens van de KBO ontbreken')
    await expectAccessible()
    await first.field('Rekeningnummer (IBAN)').setValue('BE16 9850 0000 0174')
    await vi.waitFor(() => expect(drafts.size).toBe(1))
    first.close()

    state.answers = true
    const { sees, valueOf, send, told, backAtList } = await open('rekening', { intercept })
    await sees('Bron: KBO')
    await vi.waitFor(() =>
      expect(valueOf('Rekeningnummer (IBAN)').replace(/\s/g, '')).toBe('BE16985000000174'),
    )
    await send()
    await backAtList()
    expect(told().account?.iban).toBe('BE16985000000174')
  })

  it('offers what it knows once the KBO answers again', async () => {
    const { state, intercept } = kbo(false)
    const { sees, press, text } = await open('rekening', { intercept })
    await sees('De gegevens van de KBO ontbreken')
    state.answers = true
    await press('De KBO opnieuw vragen')
    await sees('Bron: KBO')
    expect(text()).not.toContain('De gegevens van de KBO ontbreken')
  })

  it('keeps the choice of an account of the KBO that does not answer any more', async () => {
    const own = { iban: 'BE16985000000174', bic: 'DEMOBEB0', holder: 'De Cuyper' }
    const prepare = (world: World) => tell(world, ['account'], { account: own })
    const { state, intercept } = kbo(true)
    const first = await open('rekening', { intercept, prepare })
    await first.sees('Bron: KBO')
    await first.choose('BE91')
    await vi.waitFor(() => expect(drafts.size).toBe(1))
    first.close()

    state.answers = false
    const { sees, valueOf, send, told, backAtList } = await open('rekening', { intercept, prepare })
    await sees('De gegevens van de KBO ontbreken')
    await vi.waitFor(() =>
      expect(valueOf('Rekeningnummer (IBAN)').replace(/\s/g, '')).toBe('BE91985000000376'),
    )
    await send()
    await backAtList()
    expect(told().account?.iban).toBe('BE91985000000376')
  })

  it('takes the code of the bank away with the number it was found by, but not one that was typed', async () => {
    const { sees, choose, field, valueOf } = await open('rekening')
    await sees('Bron: KBO')
    await choose('Een andere rekening')
    await sees('Rekeningnummer (IBAN)')
    await field('Rekeningnummer (IBAN)').setValue('BE16 9850 0000 0174')
    await sees('Code van de bank ingevuld: DEMOBEB0')
    expect(valueOf('Code van de bank')).toBe('DEMOBEB0')
    await field('Rekeningnummer (IBAN)').setValue('NL91 ABNA 0417 1643 00')
    await vi.waitFor(() => expect(valueOf('Code van de bank')).toBe(''))
    await field('Code van de bank').setValue('ABNANL2A')
    await field('Rekeningnummer (IBAN)').setValue('BE16 9850 0000 0174')
    expect(valueOf('Code van de bank')).toBe('ABNANL2A')
  })
})

it('main activity: cannot be told without the KBO, which can be asked again', async () => {
  let down = true
  const { sees, press, wrapper } = await open('hoofdactiviteit', {
    intercept: async (request, pass) => (down && request.url.includes('/kbo/') ? Response.error() : pass()),
  })
  await sees('Zonder de KBO kennen we uw activiteiten niet.')
  expect(wrapper.find('form').exists()).toBe(false)
  await expectAccessible()
  down = false
  await press('De KBO opnieuw vragen')
  await sees('Volgens de KBO is dit uw hoofdactiviteit.')
})

it('contact does not wait for the KBO', async () => {
  const { sees } = await open('contact', {
    intercept: async (request, pass) => (request.url.includes('/kbo/') ? new Promise(() => {}) : pass()),
  })
  await sees('Contactpersoon')
})

it('main activity: offers what the KBO calls the main one, among all of the enterprise', async () => {
  const { sees, wrapper, send, told, backAtList } = await open('hoofdactiviteit')
  await sees('Volgens de KBO is dit uw hoofdactiviteit.')
  const options = wrapper.findAll<HTMLInputElement>('input[type=radio]').map(({ element }) => element)
  expect(options.map(({ value, checked }) => [value, checked])).toEqual([
    ['25530', true],
    ['33120', false],
  ])
  await expectAccessible()
  await send()
  await backAtList()
  expect(told()['main-activity']).toEqual({ naceCode: '25530' })
})

describe('declarations', () => {
  const rest = (world: World) => tell(world, ['size', 'contact', 'account', 'main-activity'])

  it('come last: before that the list is shown', async () => {
    const { backAtList, sees } = await open('verklaringen')
    await backAtList()
    await sees('Kan nog niet')
  })

  it('are each asked for, with the share of public authorities', async () => {
    const { sees, field, choose, send, summary, told, backAtList } = await open('verklaringen', {
      prepare: rest,
    })
    await sees('Ik verklaar op eer')
    await expectAccessible()
    await field('Hoeveel procent').setValue('honderd')
    await send()
    await sees('Er is een probleem')
    expect(summary()).toHaveLength(4)
    await field('Hoeveel procent').setValue('12,5 %')
    for (const name of ['De gegevens die ik', 'Mijn onderneming heeft geen', 'VLAIO mag']) await choose(name)
    await send()
    await backAtList()
    expect(told().declarations).toEqual({
      publicShare: 12.5,
      correct: true,
      noOverdueContributions: true,
      inspection: true,
    })
  })

  it('offers the share that is known', async () => {
    const { sees, valueOf } = await open('verklaringen', {
      prepare: async (world) => {
        await rest(world)
        const file = fileOf(world)
        await world.transact((transaction) =>
          transaction.put('enterpriseFiles', { ...file, known: { ...file.known, publicShare: 10 } }),
        )
      },
    })
    await sees('Ik verklaar op eer')
    expect(valueOf('Hoeveel procent')).toBe('10')
  })
})

it('an address that is no task leads to the list', async () => {
  const { backAtList } = await open('kleur')
  await backAtList()
})

describe('what is typed', () => {
  it('is there again after a reload, and gone once Inkom has it', async () => {
    const first = await open('contact')
    await first.sees('Contactpersoon')
    await first.field('E-mailadres').setValue('hilde@decuyper.example')
    await vi.waitFor(() => expect(drafts.size).toBe(1))
    first.close()

    const { sees, valueOf, send, backAtList } = await open('contact')
    await sees('Contactpersoon')
    await vi.waitFor(() => expect(valueOf('E-mailadres')).toBe('hilde@decuyper.example'))
    await send()
    await backAtList()
    await vi.waitFor(() => expect(drafts.size).toBe(0))
  })

  it('is kept by "Later verdergaan" when it is not right yet', async () => {
    const { sees, field, press, told, backAtList } = await open('contact')
    await sees('Contactpersoon')
    await field('E-mailadres').setValue('hilde')
    await press('Later verdergaan')
    await backAtList()
    await sees('Wat u invulde, is bewaard. U kunt later verdergaan.')
    await sees('Contactpersoon en e-mailadresBezig')
    expect(told().contact).toBeUndefined()
  })

  it('stays on the page when Inkom does not answer, and can be sent again', async () => {
    let down = true
    const { sees, field, send, press, told, valueOf, backAtList } = await open('contact', {
      intercept: async (request, pass) => (down && request.method === 'PATCH' ? Response.error() : pass()),
    })
    await sees('Contactpersoon')
    await field('E-mailadres').setValue('hilde@decuyper.example')
    await send()
    await sees('Het e-loket werkt even niet')
    expect(valueOf('E-mailadres')).toBe('hilde@decuyper.example')
    down = false
    await press('Opnieuw proberen')
    await backAtList()
    expect(told().contact?.email).toBe('hilde@decuyper.example')
  })
})

it('leads to how to get access when that has ended meanwhile, and keeps what was typed', async () => {
  const { sees, field, send, world, router } = await open('contact')
  await sees('Contactpersoon')
  await field('E-mailadres').setValue('hilde@decuyper.example')
  await world.transact((transaction) => {
    for (const right of world.all('rights')) {
      if (right.organisation === deCuyper) transaction.put('rights', { ...right, to: '2026-11-22' })
    }
  })
  await send()
  await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('no-access'))
  expect([...drafts.values()]).toMatchObject([{ email: 'hilde@decuyper.example' }])
})

describe('"Later verdergaan"', () => {
  it('tells nothing that only stood there', async () => {
    const { sees, press, told, backAtList } = await open('hoofdactiviteit')
    await sees('Volgens de KBO is dit uw hoofdactiviteit.')
    await press('Later verdergaan')
    await backAtList()
    expect(told()['main-activity']).toBeUndefined()
  })

  it('saves what was changed and is right', async () => {
    const { sees, field, press, told, backAtList } = await open('contact')
    await sees('Contactpersoon')
    await field('E-mailadres').setValue('hilde@decuyper.example')
    await press('Later verdergaan')
    await backAtList()
    expect(told().contact?.email).toBe('hilde@decuyper.example')
  })
})

it('what is typed while it is being saved is saved too', async () => {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  let sent = 0
  const { sees, field, send, told, backAtList } = await open('contact', {
    intercept: async (request, pass) => {
      if (request.method === 'PATCH' && ++sent === 1) await held
      return pass()
    },
  })
  await sees('Contactpersoon')
  await field('E-mailadres').setValue('hilde@decuyper.example')
  await send()
  await vi.waitFor(() => expect(sent).toBe(1))
  await field('Telefoonnummer').setValue('0470 00 00 99')
  letThrough()
  await backAtList()
  expect(told().contact).toEqual({
    person: 'Hilde Mertens',
    email: 'hilde@decuyper.example',
    phone: '+32470000099',
  })
})

describe('two people at the same data', () => {
  async function inConflict() {
    const page = await open('contact')
    await page.sees('Contactpersoon')
    await page.field('E-mailadres').setValue('hilde@decuyper.example')
    await tell(page.world, ['contact'])
    await page.send()
    await page.sees('Iemand anders heeft dit intussen gewijzigd')
    return page
  }

  it('the second is told who, sees both versions, and nothing is overwritten', async () => {
    const { text, told, wrapper } = await inConflict()
    expect(text()).toContain('Karel De Cuyper bewaarde op 23 november 2026 om 10:04 een andere versie.')
    expect(wrapper.findAll('.kp-alert tbody tr').map((row) => row.text().replace(/\s+/g, ' '))).toEqual([
      'ContactpersoonHilde MertensKarel De Cuyper',
      'E-mailadreshilde@decuyper.examplekarel@decuyper.example',
      'TelefoonnummerNiet ingevuld0470 00 00 11',
    ])
    expect(told().contact?.person).toBe('Karel De Cuyper')
    await expectAccessible()
  })

  it('can save the own version', async () => {
    const { press, told, backAtList } = await inConflict()
    await press('Mijn versie bewaren')
    await backAtList()
    expect(told().contact).toEqual({ person: 'Hilde Mertens', email: 'hilde@decuyper.example', phone: null })
  })

  it('can keep the other version', async () => {
    const { press, told, sees, backAtList } = await inConflict()
    await press('De andere versie houden')
    await backAtList()
    await sees('De andere versie blijft staan.')
    expect(told().contact?.person).toBe('Karel De Cuyper')
    await vi.waitFor(() => expect(drafts.size).toBe(0))
  })

  it('are not somebody else in another window of their own', async () => {
    const { sees, field, send, world } = await open('contact')
    await sees('Contactpersoon')
    await field('E-mailadres').setValue('hilde@decuyper.example')
    await tell(world, ['contact'])
    await world.transact((transaction) => {
      const file = fileOf(world)
      const saved = file.saved.map((one) => ({ ...one, by: 'Hilde Mertens' }))
      transaction.put('enterpriseFiles', { ...file, saved })
    })
    await send()
    await sees('U hebt dit intussen in een ander venster gewijzigd')
    await sees('U bewaarde op 23 november 2026 om 10:04 een andere versie.')
  })

  it('are told when they come back to something unfinished', async () => {
    const first = await open('contact')
    await first.sees('Contactpersoon')
    await first.field('E-mailadres').setValue('hilde@')
    await vi.waitFor(() => expect(drafts.size).toBe(1))
    first.close()

    const { sees, field, send, press, told, backAtList, wrapper } = await open('contact', {
      prepare: (world) => tell(world, ['contact']),
    })
    await sees('Wat u hier eerder invulde, is nog niet af.')
    expect(wrapper.findAll('.kp-alert table')).toHaveLength(0)
    await expectAccessible()
    await field('E-mailadres').setValue('hilde@decuyper.example')
    await send()
    await sees('Kies welke versie u houdt.')
    expect(told().contact?.email).toBe('karel@decuyper.example')
    await press('Mijn versie bewaren')
    await backAtList()
    expect(told().contact?.email).toBe('hilde@decuyper.example')
  })

  it('keep their choice when the network fails just then', async () => {
    let down = false
    const page = await open('contact', {
      intercept: async (request, pass) => (down && request.method === 'PATCH' ? Response.error() : pass()),
    })
    await page.sees('Contactpersoon')
    await page.field('E-mailadres').setValue('hilde@decuyper.example')
    await tell(page.world, ['contact'])
    await page.send()
    await page.sees('Kies welke versie u houdt.')
    down = true
    await page.press('Mijn versie bewaren')
    await page.sees('Het e-loket werkt even niet')
    expect(page.text()).toContain('Kies welke versie u houdt.')
    down = false
    await page.press('Opnieuw proberen')
    await page.backAtList()
    expect(page.told().contact?.email).toBe('hilde@decuyper.example')
  })

  it('do not notice each other at different data', async () => {
    const { sees, field, send, told, world, backAtList } = await open('contact')
    await sees('Contactpersoon')
    await field('E-mailadres').setValue('hilde@decuyper.example')
    await tell(world, ['account'])
    await send()
    await backAtList()
    expect(Object.keys(told()).toSorted()).toEqual(['account', 'contact'])
  })
})
