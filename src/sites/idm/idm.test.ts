import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../../tests/support/axe'
import { installDialogs } from '../../../tests/support/dialogs'
import { mountPage, patience, type MountOptions } from '../../../tests/support/mount-page'
import { numbers } from '@mocks/scenarios/data/enterprises'
import type { World } from '@mocks/world/world'
import { everyone } from '@mocks/personas/everyone'

const { pixelzee, vanHout, zoeteInval } = numbers
const inszOf = (id: string) => everyone.find((person) => person.id === id)?.insz ?? ''

const open = (path = '', options: MountOptions = {}) => {
  installDialogs()
  return mountPage(`/gebruikersbeheer${path}`, { as: 'yasmine', enterprise: pixelzee, ...options })
}
type Page = Awaited<ReturnType<typeof open>>

const here = (page: Page) => page.router.currentRoute.value.fullPath
const arrives = (page: Page, path: string | RegExp) =>
  vi.waitFor(
    () => (typeof path === 'string' ? expect(here(page)).toBe(path) : expect(here(page)).toMatch(path)),
    patience,
  )
/** The row of a table in which a text stands. */
const row = (page: Page, text: string) => {
  const found = page.wrapper.findAll('tbody tr').find((each) => each.text().includes(text))
  if (!found) throw new Error(`no row with ${text} on:\n${page.text()}`)
  return found.text().replace(/\s+/g, ' ')
}
const send = (page: Page) => page.wrapper.get('main form').trigger('submit')
const choose = (page: Page, label: string | RegExp) => page.field(label).setValue(true)
const day = async (page: Page, legend: string, [d, m, y]: [string, string, string]) => {
  const group = page.wrapper.findAll('fieldset').find((each) => each.text().startsWith(legend))
  const [first, second, third] = group?.findAll('input') ?? []
  await first?.setValue(d)
  await second?.setValue(m)
  await third?.setValue(y)
}

const sara = `${pixelzee}-sara`
const usersAt = `/${pixelzee}`
const grantAt = `${usersAt}/gebruikers/${sara}/recht-toekennen`

const asked = (world: World, message = 'Ik doe de opleidingen.') =>
  world.transact((transaction) =>
    transaction.put('rightRequests', {
      id: 'the-request',
      organisation: pixelzee,
      insz: inszOf('dirk'),
      email: 'dirk@pixelzee.be',
      right: 'VLAIO Inkom Gebruiker',
      context: 'Gebruiker',
      message,
      askedAt: '2026-11-23T08:00:00.000Z',
      decision: null,
    }),
  )

describe('the organisation', () => {
  it('is not asked of who manages only one', async () => {
    const page = await open()
    await page.sees('Gebruikers van Pixelzee')
    expect(here(page)).toBe(`/gebruikersbeheer/${pixelzee}`)
    await page.sees('Gebruikersbeheer – demo')
    expect(page.wrapper.get('[aria-current="step"]').text()).toContain('Gebruikersbeheer')
  })

  it('is chosen by who manages several', async () => {
    const page = await open('', {
      prepare: (world) =>
        world.transact((transaction) =>
          transaction.put('localManagers', {
            id: 'm',
            organisation: vanHout,
            insz: inszOf('yasmine'),
            role: 'lokale-beheerder',
            from: '2020-01-01',
            to: null,
          }),
        ),
    })
    await page.sees('Voor welke organisatie beheert u gebruikers?')
    await expectAccessible()
    await page.link('Schrijnwerkerij Van Hout').trigger('click')
    await page.sees('Gebruikers van Schrijnwerkerij Van Hout')
    await page.sees('U beheert deze gebruikers als lokale beheerder.')
  })

  it('is none for an owner who has not passed by BTB yet', async () => {
    const page = await open('', { as: 'ingrid', enterprise: zoeteInval })
    await page.sees('U beheert geen gebruikers')
    await expectAccessible()
    expect(page.link('Naar BTB (stap 1)').attributes('href')).toContain('/btb')
  })

  it('of somebody else is refused, in words', async () => {
    const page = await open(usersAt, { as: 'tom', enterprise: vanHout })
    await page.sees('U beheert de gebruikers van deze organisatie niet, of niet meer.')
  })
})

describe('the users', () => {
  it('are shown with their rights and what these are worth today', async () => {
    const page = await open(usersAt)
    await page.sees('2 gebruikers')
    expect(row(page, 'Luc Wouters')).toMatch(/Externe medewerker ?VLAIO Inkom Gebruiker actief/)
    expect(row(page, 'Sara Peeters')).toMatch(/VLAIO Inkom Gebruiker vervallen/)
    expect(page.text()).toContain('-***.**')
    expect(page.text()).not.toContain(inszOf('luc'))
    await expectAccessible()
  })

  it('are searched by name or right', async () => {
    const page = await open(usersAt)
    await page.sees('2 gebruikers')
    await page.field('Zoek op naam of recht').setValue('subsidiedatabank')
    await page.sees('Eén gebruiker')
    expect(page.wrapper.findAll('tbody tr')).toHaveLength(1)
    await page.field('Zoek op naam of recht').setValue('xyz')
    await page.sees('Geen gebruikers gevonden')
  })

  it('get company: a number gives the name, then the rest is asked', async () => {
    const page = await open(`${usersAt}/gebruiker-toevoegen`)
    await page.sees('Rijksregisternummer')
    await send(page)
    await page.sees('Vul het rijksregisternummer in van de persoon die u toevoegt.')
    await page.field('Rijksregisternummer').setValue('12')
    await send(page)
    await page.sees('Controleer het rijksregisternummer.')
    await page.field('Rijksregisternummer').setValue(inszOf('dirk'))
    await send(page)
    await page.sees('Hoe werkt Dirk')
    await expectAccessible()
    await send(page)
    await page.sees('Kies hoe deze persoon voor de organisatie werkt.')
    await page.sees('Vul het e-mailadres van de gebruiker in.')
    await choose(page, 'Vaste medewerker')
    await page.field('E-mailadres').setValue('e-mail: dirk@pixel\u00adzee.be')
    await page.field('Telefoonnummer').setValue('tel:+32 0470/00.00.20')
    await send(page)
    await page.sees('Welk recht krijgt Dirk')
    expect(page.world.all('employments').find(({ email }) => email === 'dirk@pixelzee.be')).toMatchObject({
      phone: '+32470000020',
      type: 'vast',
      from: '2026-11-23',
      to: null,
    })
  })

  it('who are there already are not added again: the right is what is left to choose', async () => {
    const page = await open(`${usersAt}/gebruiker-toevoegen`)
    await page.sees('Rijksregisternummer')
    await page.field('Rijksregisternummer').setValue(inszOf('sara'))
    await send(page)
    await page.sees('Welk recht krijgt Sara Peeters?')
  })

  it('can be the manager', async () => {
    const page = await open(`${usersAt}/gebruiker-toevoegen`)
    await page.sees('Mezelf toevoegen')
    await page.press('Mezelf toevoegen')
    await page.sees('Hoe werkt Yasmine')
  })
})

describe('granting a right', () => {
  const choice = async (page: Page, right = 'VLAIO Inkom Gebruiker') => {
    await page.sees('Welk recht krijgt Sara Peeters?')
    await choose(page, right)
    await page.sees(`Contextwaarde van ${right}`)
  }

  it('finds the right among others, asks the context, shows all to be checked and says what now', async () => {
    const page = await open(grantAt)
    await page.sees('Welk recht krijgt Sara Peeters?')
    await page.field('Zoek een recht').setValue('kmo-portefeuille')
    await page.sees('2 rechten')
    await choose(page, 'VLAIO Inkom Gebruiker')
    await page.sees('Contextwaarde van VLAIO Inkom Gebruiker')
    await expectAccessible()
    // There is one context, which is chosen.
    await send(page)
    await page.sees('Controleer het recht van Sara Peeters')
    expect(page.text()).toMatch(/Geldig ?vanaf 23\/11\/2026/)
    await expectAccessible()
    await send(page)
    await page.sees('Het recht VLAIO Inkom Gebruiker is toegekend')
    await page.sees('Sara Peeters kan zich vanaf nu aanmelden voor Pixelzee')
    await page.sees('Wat nu?')
    await expectAccessible()
  })

  it('asks which of several contexts a right is for', async () => {
    const page = await open(grantAt)
    await choice(page, 'Omgevingsdossier Aanvrager')
    await send(page)
    await page.sees('Kies bij dit recht de contextwaarde.')
    await choose(page, 'Architect')
    await send(page)
    await page.sees('Controleer het recht van Sara Peeters')
  })

  it('tells when a right does not open the e-loket', async () => {
    const page = await open(grantAt)
    await choice(page, 'Energieprojecten Indiener')
    await choose(page, 'Indiener')
    await send(page)
    await page.sees('Dit recht is niet voor de kmo-portefeuille')
  })

  it('refuses a period in the past, and the wrong way round', async () => {
    const page = await open(grantAt)
    await choice(page)
    await choose(page, 'Gebruiker')
    await day(page, 'Geldig vanaf', ['22', '11', '2026'])
    await day(page, 'Geldig tot en met', ['1', '11', '2026'])
    await send(page)
    await page.sees('Kies vandaag of een latere dag.')
    await page.sees('Kies een einddatum op of na de begindatum.')
  })

  it('says that somebody has the right already', async () => {
    const page = await open(`${usersAt}/gebruikers/${pixelzee}-luc/recht-toekennen`)
    await page.sees('Welk recht krijgt Luc Wouters?')
    await choose(page, 'VLAIO Inkom Gebruiker')
    await page.sees('Contextwaarde van')
    await choose(page, 'Gebruiker')
    await send(page)
    await page.sees('Controleer het recht')
    await send(page)
    await page.sees('Deze gebruiker heeft dit recht al')
  })

  it('begins at the choice, also where the address asks for the check', async () => {
    const page = await open(`${grantAt}?stap=controleren`)
    await page.sees('Welk recht krijgt Sara Peeters?')
    await arrives(page, `/gebruikersbeheer${grantAt}`)
  })
})

describe('a user', () => {
  const luc = `${usersAt}/gebruikers/${pixelzee}-luc`

  it('loses a right at once, after a word on what that does', async () => {
    const page = await open(luc)
    await page.sees('Luc Wouters')
    await expectAccessible()
    await page.press(/^Beëindigen/)
    await page.sees('Het e-loket kmo-portefeuille sluit meteen voor Luc Wouters')
    await expectAccessible()
    await page.press('Recht beëindigen')
    await page.sees('vervallen')
    await page.sees('Verlengen')
    expect(page.world.all('rights').find(({ id }) => id === `${pixelzee}-luc-3`)?.to).toBe('2026-11-22')
    expect(document.activeElement?.textContent).toBe('Rechten')
  })

  it('has the phone number as it is said, however it was typed', async () => {
    const { sees } = await open(luc, {
      prepare: (world) =>
        world.transact((transaction) => {
          const employment = transaction.get('employments', `${pixelzee}-luc`)
          if (!employment) throw new Error('no employment to change')
          transaction.put('employments', { ...employment, phone: '(02)553.17.00' })
        }),
    })
    await sees(/Telefoonnummer.* ?02 553 17 00/)
  })

  it('keeps a right longer or shorter', async () => {
    const page = await open(`${luc}/periode?recht=${pixelzee}-luc-3`)
    await page.sees('Hoelang geldt dit recht?')
    await expectAccessible()
    await day(page, 'Geldig tot en met', ['1', '2', '2020'])
    await send(page)
    await page.sees('Kies een einddatum op of na de begindatum.')
    await day(page, 'Geldig tot en met', ['31', '12', '2027'])
    await send(page)
    await page.sees('van 04/02/2019 tot en met 31/12/2027')
  })

  it('is told that there is another employment, and keeps what was filled in', async () => {
    const page = await open(`${luc}/periode`, {
      prepare: (world) =>
        world.transact((transaction) => {
          const employment = transaction.get('employments', `${pixelzee}-luc`)
          if (!employment) throw new Error('Luc is no user')
          transaction.put('employments', { ...employment, to: '2026-10-31' })
          transaction.put('employments', { ...employment, id: 'the-next', from: '2027-01-01' })
        }),
    })
    await page.sees('Geldig tot en met')
    await day(page, 'Geldig tot en met', ['1', '2', '2027'])
    await send(page)
    await page.sees('Deze persoon heeft in deze periode al een werkrelatie.')
    expect((page.field('Jaar').element as HTMLInputElement).value).toBe('2027')
    await day(page, 'Geldig tot en met', ['31', '12', '2026'])
    await send(page)
    await page.sees('van 04/02/2019 tot en met 31/12/2026')
  })

  it('ends the employment with all rights', async () => {
    const page = await open(luc)
    await page.sees('Werkrelatie beëindigen')
    await page.press('Werkrelatie beëindigen')
    await page.sees('Ook alle rechten van Luc Wouters eindigen.')
    await page.wrapper.get('dialog .kp-button-row .kp-btn').trigger('click')
    await page.sees('De werkrelatie van Luc Wouters is vervallen.')
  })
})

describe('a request', () => {
  it('appears as a task while the page stands open', async () => {
    const page = await open(usersAt)
    await page.sees('2 gebruikers')
    expect(page.text()).not.toContain('wacht op uw antwoord')
    await asked(page.world)
    await page.sees('Eén aanvraag wacht op uw antwoord')
    await page.sees('Ik doe de opleidingen.')
    await expectAccessible()
  })

  it('is granted', async () => {
    const page = await open(`${usersAt}/aanvragen/the-request`, { prepare: (world) => asked(world) })
    await page.sees('krijgt het recht niet en leest waarom')
    await send(page)
    await page.sees('Kies of u het recht toekent of weigert.')
    await choose(page, 'Toekennen')
    await choose(page, 'Vaste medewerker')
    await expectAccessible()
    await send(page)
    await page.sees('Het recht is toegekend')
    await page.sees(/Door Yasmine/)
    expect(page.world.all('rights').filter(({ insz }) => insz === inszOf('dirk'))).toContainEqual(
      expect.objectContaining({ organisation: pixelzee, source: 'zelfregistratie' }),
    )
  })

  it('is refused with a reason', async () => {
    const page = await open(`${usersAt}/aanvragen/the-request`, { prepare: (world) => asked(world) })
    await page.sees('Wat is uw antwoord?')
    await choose(page, 'Weigeren')
    await send(page)
    await page.sees('Vul in waarom u weigert.')
    await page.field('Waarom weigert u?').setValue('Luc doet dit al.')
    await send(page)
    await page.sees('De aanvraag is geweigerd')
    await page.sees('Luc doet dit al.')
  })
})

describe('lists', () => {
  it('show who has which right, and give them as a file', async () => {
    const saved: string[] = []
    const clicked: string[] = []
    const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      void (blob as Blob).text().then((text) => saved.push(text))
      return 'blob:x'
    })
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(this.download)
    })
    const page = await open(`${usersAt}/rechten`)
    await page.sees('Download als CSV-bestand')
    await expectAccessible()
    await page.press('Download als CSV-bestand')
    await vi.waitFor(() => expect(clicked).toEqual([`rechten-${pixelzee}-2026-11-23.csv`]), patience)
    await vi.waitFor(() => expect(saved[0]).toContain('"Wouters";"Luc";"Externe medewerker"'), patience)
    create.mockRestore()
    revoke.mockRestore()
    click.mockRestore()
  })

  it('show who changed what', async () => {
    const page = await open(`${usersAt}/logboek`)
    await page.sees('Er is nog niets gewijzigd.')
    page.close()
    const other = await open(`${usersAt}/logboek`, {
      prepare: (world) =>
        world.transact((transaction) =>
          transaction.put('auditEntries', {
            id: 'a',
            organisation: pixelzee,
            at: '2026-11-20T09:00:00.000Z',
            by: 'Yasmine El Idrissi',
            act: 'recht-toegekend',
            insz: inszOf('luc'),
            right: 'VLAIO Inkom Gebruiker',
            context: 'Gebruiker',
            from: '2026-11-20',
            to: null,
            reason: null,
          }),
        ),
    })
    await other.sees('Recht toegekend')
    await expectAccessible()
  })
})

it('speaks English too', async () => {
  localStorage.setItem('kmo-language', 'en')
  const page = await open(usersAt)
  await page.sees(/Users of Pixelzee/)
})
