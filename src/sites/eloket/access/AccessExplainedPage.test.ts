import { expect, it, vi } from 'vitest'
import type { components as Idm } from '@/contracts/idm'
import { expectAccessible } from '../../../../tests/support/axe'
import { mountPage, patience } from '../../../../tests/support/mount-page'

type Explanation = Idm['schemas']['Uitleg']

const pixelzee = '1999900468'

const yasmine: Explanation = {
  orgcode: pixelzee,
  organisatie: 'Pixelzee',
  op: '2026-11-23',
  soort: 'rechtspersoon',
  schakels: [
    { bron: 'KBO', soort: 'status', omschrijving: 'Actief', opent: true, van: '2015-10-05', tot: null },
    { bron: 'KBO', soort: 'functie', omschrijving: 'Bestuurder', opent: true, van: '2021-02-01', tot: null },
    {
      bron: 'BTB',
      soort: 'aanduiding',
      omschrijving: 'hoofdtoegangsbeheerder',
      opent: false,
      van: '2021-02-08',
      tot: null,
    },
  ],
  toegang: { toegelaten: true, door: 'wettelijk-vertegenwoordiger', reden: null, beperking: null },
  geval: 'A',
  volgendeStap: { actie: 'geen', door: 'niemand' },
  beheerders: [],
}

const sara: Explanation = {
  ...yasmine,
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
  volgendeStap: { actie: 'vraag-recht', door: 'beheerder' },
}

async function open(as: string, explanation: Explanation, idm = { down: false }) {
  const page = await mountPage('/waarom', {
    as,
    enterprise: pixelzee,
    intercept: async (request, pass) => {
      if (!request.url.includes('/uitleg')) return pass()
      return idm.down ? Response.error() : Response.json(explanation)
    },
  })
  const chain = () =>
    page.wrapper.findAll('main ol > li').map((link) =>
      link
        .html()
        .replace(/<!--.*?-->|<[^>]+>/g, ' ')
        .replace(/\s+(,)|\s+/g, (_, comma = ' ') => comma)
        .trim(),
    )
  return { ...page, chain }
}

it('begins with the conclusion, and follows with the chain, each link with its source and days', async () => {
  const { sees, chain, heading } = await open('yasmine', yasmine)
  await sees('U kunt handelen voor Pixelzee, omdat de KBO u kent als wettelijk vertegenwoordiger.')
  expect(heading()).toBe('Waarom zie ik deze onderneming?')
  expect(chain()).toEqual([
    'De onderneming Actief, sinds 05/10/2015 Bron: KBO',
    'Uw functie Bestuurder, sinds 01/02/2021 geeft toegang Bron: KBO',
    'Uw taak in het toegangsbeheer hoofdtoegangsbeheerder, sinds 08/02/2021 geeft op zich geen toegang Bron: BTB',
    'Uw rechten U hebt in het gebruikersbeheer geen recht.',
    'De beslissing van het e-loket U mag binnen. Bron: Inkom',
  ])
  await expectAccessible()
})

it('tells a person without access why, and leads to how to get it', async () => {
  const { sees, chain, link } = await open('sara', sara)
  await sees('Uw recht VLAIO Inkom Gebruiker voor Pixelzee is voorbij. Het liep tot en met 9 oktober 2026.')
  expect(chain()[3]).toBe(
    'Uw rechten VLAIO Inkom Gebruiker – Gebruiker, van 09/10/2025 tot en met 09/10/2026 geeft op zich geen toegang Bron: Gebruikersbeheer',
  )
  expect(chain()[4]).toContain('U mag niet binnen.')
  expect(link('Lees hoe u toegang krijgt').attributes('href')).toBe('/geen-toegang')
  await expectAccessible()
})

it('tells a user of before 2017 that the right was taken over', async () => {
  const { sees } = await open('dirk', {
    ...yasmine,
    schakels: [
      {
        bron: 'IDM',
        soort: 'gebruikersrecht',
        omschrijving: 'VLAIO Inkom Gebruiker',
        context: 'Gebruiker',
        herkomst: 'migratie',
        opent: true,
        van: '2017-12-05',
        tot: null,
      },
    ],
    toegang: { ...yasmine.toegang, door: 'gebruikersrecht' },
  })
  await sees('omdat u het recht VLAIO Inkom Gebruiker hebt')
  await sees(/Bron: Gebruikersbeheer\. U was al gebruiker .* overgenomen op 5\sdecember\s2017\./)
  await expectAccessible()
})

it('shows that IDM does not answer, and asks again', async () => {
  const idm = { down: true }
  const { sees, press } = await open('yasmine', yasmine, idm)
  await sees('Het e-loket werkt even niet')
  idm.down = false
  await press('Opnieuw proberen')
  await sees('U kunt handelen voor Pixelzee')
})

it('is reached from the enterprise photo and from the menu of the person', async () => {
  const { sees, press, wrapper } = await mountPage('/foto/index.html', {
    as: 'yasmine',
    enterprise: pixelzee,
  })
  await sees('Ondernemingsfoto van Pixelzee')
  // The menu comes after the page.
  await vi.waitFor(() => press('Yasmine Demir (Pixelzee)'), patience)
  const found = () => wrapper.findAll('a').filter((link) => link.text() === 'Waarom zie ik deze onderneming?')
  expect(found().map((link) => link.attributes('href'))).toEqual(['/waarom', '/waarom'])
})
