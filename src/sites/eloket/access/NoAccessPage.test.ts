import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { components as Idm } from '@/contracts/idm'
import { lookEvery } from '@/api/use-every'
import { expectAccessible } from '../../../../tests/support/axe'
import { mountPage, patience, type MountOptions } from '../../../../tests/support/mount-page'

type Explanation = Idm['schemas']['Uitleg']
type AccessRequest = Idm['schemas']['Aanvraag']

const pixelzee = '1999900468'

const yasmine = { voornaam: 'Yasmine', naam: 'Demir' }

/** An employee whose right has ended; Yasmine manages the access. */
const rightEnded: Explanation = {
  orgcode: pixelzee,
  organisatie: 'Pixelzee',
  op: '2026-11-23',
  soort: 'rechtspersoon',
  schakels: [
    { bron: 'KBO', soort: 'status', omschrijving: 'Actief', opent: true, van: '2015-10-05', tot: null },
    {
      bron: 'IDM',
      soort: 'gebruikersrecht',
      omschrijving: 'VLAIO Inkom Gebruiker',
      context: 'Gebruiker',
      opent: false,
      van: '2025-10-09',
      tot: '2026-10-09',
    },
  ],
  toegang: { toegelaten: false, door: null, reden: 'right-ended', beperking: null },
  geval: 'C',
  volgendeStap: { actie: 'vraag-recht', door: 'u' },
  beheerders: [{ ...yasmine, hoedanigheid: 'hoofdtoegangsbeheerder' }],
}

const granted: Explanation = {
  ...rightEnded,
  toegang: { toegelaten: true, door: 'gebruikersrecht', reden: null, beperking: null },
  volgendeStap: { actie: 'meld-aan', door: 'u' },
}

const refusedFor = (
  reden: NonNullable<Explanation['toegang']['reden']>,
  geval: Explanation['geval'],
  volgendeStap: Explanation['volgendeStap'],
  changes: Partial<Explanation> = {},
): Explanation => ({
  ...rightEnded,
  schakels: [],
  toegang: { ...rightEnded.toegang, reden },
  geval,
  volgendeStap,
  beheerders: [],
  ...changes,
})

const asked: AccessRequest = {
  id: 'request-1',
  orgcode: pixelzee,
  organisatie: 'Pixelzee',
  vrager: { voornaam: 'Sara', naam: 'Peeters' },
  email: 'sara@pixelzee.test',
  recht: 'VLAIO Inkom Gebruiker',
  context: 'Gebruiker',
  boodschap: 'Mag ik weer aanvragen indienen?',
  gevraagdOp: '2026-11-23T09:00:00.000Z',
  stand: 'open',
  besluit: null,
}

/** What IDM says, which a test may change while the page stands. */
function idmThatSays(explanation: Explanation, requests: AccessRequest[] = []) {
  const idm = {
    explanation,
    requests,
    down: false,
    /** Answers the question for the right; null leaves it open. */
    answer: null as Response | null,
    sent: [] as unknown[],
  }
  const intercept: MountOptions['intercept'] = async (request, pass) => {
    const { pathname } = new URL(request.url)
    const isOurs = /\/idm\/.*(uitleg|aanvragen)$/.test(pathname)
    if (!isOurs) return pass()
    if (idm.down) return Response.error()
    if (pathname.endsWith('/uitleg')) return Response.json(idm.explanation)
    if (pathname.endsWith('/mijn-aanvragen')) return Response.json({ aanvragen: idm.requests })
    idm.sent.push(await request.json())
    if (idm.answer) return idm.answer
    idm.requests = [asked]
    return Response.json(asked, { status: 201 })
  }
  return { idm, intercept }
}

async function open(explanation: Explanation, requests: AccessRequest[] = []) {
  const { idm, intercept } = idmThatSays(explanation, requests)
  const page = await mountPage('/geen-toegang', { as: 'sara', enterprise: pixelzee, intercept })
  await vi.waitFor(() => expect(page.heading()).not.toContain('Toegang voor'), patience)
  const own = () => page.wrapper.get('details[open]')
  return { ...page, idm, own, isOpen: (title: string) => own().get('summary').text().includes(title) }
}

const problem = (type: string, status: number) =>
  Response.json(
    { type, title: type, status },
    { status, headers: { 'content-type': 'application/problem+json' } },
  )

/** Lets the page look again, as it does by itself. */
const lookAgain = () => vi.advanceTimersByTimeAsync(lookEvery)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('an employee without the right', () => {
  it('reads what is missing, since when, and who can help by name', async () => {
    const { heading, text, isOpen, wrapper } = await open(rightEnded)
    expect(heading()).toBe('U hebt nog geen toegang voor Pixelzee')
    expect(text()).toContain('Uw recht VLAIO Inkom Gebruiker voor Pixelzee is voorbij.')
    expect(text()).toContain('Het liep tot en met 9 oktober 2026.')
    expect(text()).toContain('Vraag het recht aan Yasmine Demir.')
    expect(text()).toContain('Yasmine Demir (hoofdtoegangsbeheerder)')
    expect(isOpen('U werkt voor de onderneming')).toBe(true)
    expect(
      wrapper.findAll('summary').filter((summary) => summary.text().includes('Dit past bij u')),
    ).toHaveLength(1)
    await expectAccessible()
  })

  it('sends a request after seeing what goes with it, and follows it', async () => {
    const { field, press, sees, text, idm } = await open(rightEnded)
    expect(text()).toContain('VragerSara Peeters')
    expect(text()).toContain('OndernemingPixelzee (1999.900.468)')
    await field('Uw e-mailadres').setValue('sara@pixelzee.test')
    await field('Uw boodschap').setValue('Mag ik weer aanvragen indienen?')
    await press('Vraag versturen')
    await sees('Verstuurd op 23 november 2026 om 10:00')
    await sees('Uw vraag wacht bij Yasmine Demir.')
    expect(idm.sent).toEqual([{ email: 'sara@pixelzee.test', boodschap: 'Mag ik weer aanvragen indienen?' }])
    await expectAccessible()
  })

  it('is told at the field what is wrong with the e-mail address, and keeps the message', async () => {
    const { field, press, sees, idm } = await open(rightEnded)
    await field('Uw boodschap').setValue('Mijn eigen woorden')
    await press('Vraag versturen')
    await sees('Vul het e-mailadres in waarop de beheerder u kan bereiken.')
    expect((field('Uw boodschap').element as HTMLTextAreaElement).value).toBe('Mijn eigen woorden')
    expect(idm.sent).toEqual([])
    await expectAccessible()
  })

  it('sees the request that was sent before in another window', async () => {
    const { idm, press, field, sees } = await open(rightEnded)
    idm.answer = problem('already-asked', 409)
    idm.requests = [asked]
    await field('Uw e-mailadres').setValue('sara@pixelzee.test')
    await press('Vraag versturen')
    await sees('Uw vraag is verstuurd')
  })

  it('can send a request again that did not arrive', async () => {
    const { idm, press, field, sees } = await open(rightEnded)
    idm.answer = Response.error()
    await field('Uw e-mailadres').setValue('sara@pixelzee.test')
    await press('Vraag versturen')
    await sees('We weten niet of dit gelukt is')
    idm.answer = null
    await press('Opnieuw proberen')
    await sees('Uw vraag is verstuurd')
  })

  it('reads why a request was refused, and may ask again', async () => {
    const { text, button, field } = await open(rightEnded, [
      {
        ...asked,
        stand: 'geweigerd',
        besluit: { op: '2026-11-23T10:30:00.000Z', door: 'Yasmine Demir', reden: 'Vraag het volgend jaar.' },
      },
    ])
    expect(text()).toContain('Yasmine Demir weigerde uw vraag op 23 november 2026 om 11:30.')
    expect(text()).toContain('Reden: Vraag het volgend jaar.')
    expect(button('Vraag versturen').exists()).toBe(true)
    // Nobody has to type again where they can be reached.
    expect(field('Uw e-mailadres').element).toHaveProperty('value', asked.email)
    await expectAccessible()
  })

  it('sees the right as soon as it is granted, and one click leads on', async () => {
    const { idm, sees, heading, link, text } = await open(rightEnded, [asked])
    idm.explanation = granted
    idm.requests = [
      {
        ...asked,
        stand: 'toegekend',
        besluit: { op: '2026-11-23T10:30:00.000Z', door: 'Yasmine Demir', reden: null },
      },
    ]
    await lookAgain()
    await sees('Yasmine Demir gaf u het recht VLAIO Inkom Gebruiker op 23 november 2026 om 11:30.')
    expect(heading()).toBe('U hebt toegang voor Pixelzee')
    expect(text()).not.toContain('Wat is uw situatie?')
    expect(link('Verder naar de kmo-portefeuille').attributes('href')).toBe(
      '/aanmelden/start?wissel=zelfde&terug=/portefeuille',
    )
    await expectAccessible()
  })

  it('keeps the focus on the page when the right comes while a form is filled in', async () => {
    const { idm, sees, field } = await open(rightEnded)
    ;(field('Uw e-mailadres').element as HTMLElement).focus()
    idm.explanation = granted
    await lookAgain()
    await sees('U hebt nu toegang')
    expect(document.activeElement?.textContent).toContain('U hebt nu toegang')
  })

  it('keeps what stands on the page, and what is typed, while IDM does not answer for a moment', async () => {
    const { idm, field, text, sees } = await open(rightEnded)
    await field('Uw e-mailadres').setValue('sara@pixelzee.test')
    idm.down = true
    await lookAgain()
    expect(text()).toContain('Vraag het recht aan Yasmine Demir.')
    idm.down = false
    idm.requests = [asked]
    await lookAgain()
    await sees('Uw vraag is verstuurd')
  })

  it('of an enterprise without a manager reads who has to act first, with a text to send', async () => {
    const { text, button, wrapper } = await open(
      refusedFor(
        'no-right',
        'C',
        { actie: 'duid-aan-in-btb', door: 'wettelijk-vertegenwoordiger' },
        { beheerders: [{ ...yasmine, hoedanigheid: 'wettelijk-vertegenwoordiger' }] },
      ),
    )
    expect(text()).toContain('Eerst moet Yasmine Demir in BTB een hoofdtoegangsbeheerder aanduiden.')
    expect(button('Tekst kopiëren').exists()).toBe(true)
    expect(wrapper.find('form').exists()).toBe(false)
    await expectAccessible()
  })

  it('without any tie to the enterprise sees no names, and may ask', async () => {
    const { text, button } = await open(refusedFor('no-right', 'C', { actie: 'vraag-recht', door: 'u' }))
    expect(text()).toContain('Vraag het recht aan wie de toegang voor Pixelzee beheert.')
    expect(text()).not.toContain('Demir')
    expect(button('Vraag versturen').exists()).toBe(true)
  })

  it('whose right still has to begin reads when', async () => {
    const { text } = await open(
      refusedFor(
        'right-not-started',
        'C',
        { actie: 'wacht-op-begin', door: 'niemand' },
        {
          schakels: rightEnded.schakels.map((link) => ({ ...link, van: '2026-12-01', tot: null })),
        },
      ),
    )
    expect(text()).toContain('Het begint op 1 december 2026.')
    expect(text()).toContain('U hoeft niets te doen.')
    await expectAccessible()
  })
})

describe('the owner of an eenmanszaak', () => {
  const owner = (actie: Explanation['volgendeStap']['actie']) =>
    refusedFor('owner-without-right', 'B', { actie, door: 'u' }, { soort: 'natuurlijk-persoon' })

  it('begins at BTB', async () => {
    const { isOpen, link, own, text } = await open(owner('duid-aan-in-btb'))
    expect(isOpen('U hebt een eenmanszaak')).toBe(true)
    expect(text()).toContain('Duid in BTB een hoofdtoegangsbeheerder aan. Dat mag u zelf zijn.')
    expect(link(/^Start stap.1: naar BTB/).attributes('href')).toBe('/btb')
    expect(own().text()).not.toContain('Gedaan')
    await expectAccessible()
  })

  it('goes on in gebruikersbeheer when the first step is done', async () => {
    const { link, own } = await open(owner('ken-recht-toe'))
    expect(
      own()
        .findAll('li')
        .map((step) => step.text().includes('Gedaan')),
    ).toEqual([true, false, false])
    expect(own().get('[aria-current=step]').text()).toContain('Geef het recht')
    expect(link(/^Start stap.2/).attributes('href')).toMatch(
      /^\/gebruikersbeheer\/\d{10}\/gebruiker-toevoegen$/,
    )
    await expectAccessible()
  })

  it('sees a step that was taken in another window', async () => {
    const { idm, own } = await open(owner('duid-aan-in-btb'))
    idm.explanation = owner('ken-recht-toe')
    await lookAgain()
    await vi.waitFor(() => expect(own().text()).toContain('Gedaan'), patience)
  })
})

it('tells a former director since when, and who can have KBO corrected where nobody manages the access', async () => {
  const { text, own } = await open(
    refusedFor(
      'function-ended',
      'C',
      { actie: 'laat-kbo-rechtzetten', door: 'wettelijk-vertegenwoordiger' },
      {
        schakels: [
          {
            bron: 'KBO',
            soort: 'functie',
            omschrijving: 'Bestuurder',
            opent: false,
            van: '2015-10-05',
            tot: '2021-01-31',
          },
        ],
      },
    ),
  )
  expect(text()).toContain('Uw functie liep tot en met 31 januari 2021.')
  expect(text()).toContain(
    'Dan kan een wettelijk vertegenwoordiger van Pixelzee het laten rechtzetten in de KBO.',
  )
  expect(own().find('form').exists()).toBe(false)
  await expectAccessible()
})

it('leads whoever manages the access to gebruikersbeheer, to give themselves the right', async () => {
  const { own } = await open(refusedFor('no-right', 'C', { actie: 'ken-recht-toe', door: 'u' }))
  expect(own().get('a').attributes('href')).toBe('/gebruikersbeheer')
  await expectAccessible()
})

it('says so, and leads on, when there is access after all', async () => {
  const { heading, text, link } = await open({
    ...granted,
    toegang: { ...granted.toegang, door: 'wettelijk-vertegenwoordiger', beperking: 'alleen-lezen' },
  })
  expect(heading()).toBe('U hebt toegang voor Pixelzee')
  expect(text()).toContain('De KBO kent u als wettelijk vertegenwoordiger van Pixelzee.')
  expect(text()).toContain('U kunt alles bekijken, maar niets aanvragen of wijzigen')
  expect(link('Verder naar de kmo-portefeuille').exists()).toBe(true)
})

it.each([
  [
    'enterprise-annulled',
    'laat-kbo-rechtzetten',
    'Het ondernemingsnummer van Pixelzee is geschrapt in de KBO.',
  ],
  ['no-right', 'geen', 'Niemand kan u nu toegang geven voor Pixelzee.'],
  ['organisation-unknown', 'geen', 'De KBO kent geen onderneming met het nummer 1999.900.468.'],
  ['capacity-not-admitted', 'andere-hoedanigheid', 'De kmo-portefeuille gebruikt u namens een onderneming.'],
] as const)('does not pretend that anything helps against %s', async (reason, action, said) => {
  const { heading, text, link } = await open(
    refusedFor(reason, 'C', { actie: action, door: action === 'andere-hoedanigheid' ? 'u' : 'niemand' }),
  )
  expect(heading()).toBe('U kunt niet handelen voor Pixelzee')
  expect(text()).toContain(said)
  expect(text()).not.toContain('Wat is uw situatie?')
  expect(link('Andere onderneming kiezen').attributes('href')).toBe(
    '/aanmelden/start?wissel=ja&terug=/portefeuille',
  )
  await expectAccessible()
})

it('copies the names of the right, so that they can be found in gebruikersbeheer', async () => {
  const copied = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve())
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } })
  const { press, sees } = await open(rightEnded)
  await sees('De contextwaarde is de rol waarvoor het recht geldt.')
  await press('Namen van het recht kopiëren')
  expect(copied).toHaveBeenCalledWith(
    'Gebruikersrecht: VLAIO Inkom Gebruiker\nContextwaarde: Gebruiker\nDomein: economie',
  )
})

it('shows that IDM does not answer, and asks again with the focus kept on the page', async () => {
  const { idm, intercept } = idmThatSays(rightEnded)
  idm.down = true
  const page = await mountPage('/geen-toegang', { as: 'sara', enterprise: pixelzee, intercept })
  await page.sees('Het e-loket werkt even niet')
  expect(page.heading()).toBe('Toegang voor Pixelzee')
  await expectAccessible()
  idm.down = false
  await page.press('Opnieuw proberen')
  expect(document.activeElement?.closest('main')).not.toBeNull()
  await page.sees('Vraag het recht aan Yasmine Demir.')
})

it('signs out', async () => {
  const { press, sees } = await open(rightEnded)
  await press('Afmelden')
  await sees('U bent afgemeld')
})

it.each(['/portefeuille', '/foto/index.html'])('is where %s leads without access', async (path) => {
  const { intercept } = idmThatSays(rightEnded)
  const { sees, router } = await mountPage(path, { as: 'sara', enterprise: pixelzee, intercept })
  await sees('U hebt nog geen toegang voor Pixelzee')
  expect(router.currentRoute.value.name).toBe('no-access')
})
