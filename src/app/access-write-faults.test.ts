import { vi } from 'vitest'
import {
  at,
  press,
  send,
  shows,
  survivesFaults,
  unsure,
  type Change,
  type Page,
} from '../../tests/support/changes'
import { deCuyper } from '../../tests/support/first-time'
import { patience, type MountOptions } from '../../tests/support/mount-page'
import { personOf } from '../../tests/support/sign-in'
import type { World } from '@mocks/world/world'

const pixelzee = '1999900468'
const sara = `${pixelzee}-sara`
const luc = `${pixelzee}-luc`
const lucsRight = `${luc}-3`
const asYasmine: MountOptions = { as: 'yasmine', enterprise: pixelzee }

/** Dirk asked for the right of the e-loket. */
const dirkAsked = (world: World) =>
  world.transact((transaction) =>
    transaction.put('rightRequests', {
      id: 'the-request',
      organisation: pixelzee,
      insz: personOf(world, 'dirk').insz,
      email: 'dirk@pixelzee.be',
      right: 'VLAIO Inkom Gebruiker',
      context: 'Gebruiker',
      message: '',
      askedAt: '2026-11-23T08:00:00.000Z',
      decision: null,
    }),
  )

/** How often the audit trail tells of such an act. */
const audited = (act: string) => (world: World) =>
  world.all('auditEntries').filter((entry) => entry.act === act).length

/** Types the last day of a period. */
async function endOn(page: Page, day: string, month: string, year: string) {
  await page.wrapper.get('#field-to').setValue(day)
  await page.wrapper.get('#field-to-month').setValue(month)
  await page.wrapper.get('#field-to-year').setValue(year)
}

/** Presses the first button of the dialog. */
const confirm = (page: Page) => page.wrapper.get('dialog .kp-button-row .kp-btn').trigger('click')

const changes: Record<string, Change> = {
  'asking for the right': {
    path: '/geen-toegang',
    options: { as: 'sara', enterprise: pixelzee },
    ready: 'Vraag het recht aan Yasmine Demir.',
    act: async (page) => {
      await page.field('Uw e-mailadres').setValue('sara@pixelzee.test')
      await page.press('Vraag versturen')
    },
    isMeant: ({ method, url }) => method === 'POST' && url.endsWith('/aanvragen'),
    typed: ['Uw e-mailadres', 'sara@pixelzee.test'],
    made: (world) => world.all('rightRequests').length,
    doubt: unsure,
    done: shows('Uw vraag wacht bij Yasmine Demir.'),
  },
  'designating who manages the access': {
    path: '/btb/1999900270/aanduiden',
    options: { as: 'ingrid', enterprise: '1999900270' },
    ready: 'Ikzelf (Ingrid Lemmens)',
    act: async (page) => {
      await page.field('Ikzelf (Ingrid Lemmens)').setValue(true)
      await send(page)
      await vi.waitFor(() => page.field('E-mailadres'), patience)
      await page.field('E-mailadres').setValue('ingrid@zoeteinval.example')
      await send(page)
      await page.sees('Ingrid Lemmens, 72.63.02')
      await send(page)
    },
    isMeant: ({ method }) => method === 'PUT',
    made: (world) =>
      world.all('designations').filter(({ enterpriseNumber }) => enterpriseNumber === '1999900270').length,
    doubt: unsure,
    done: at(/bevestiging/),
  },
  'adding a user': {
    path: `/gebruikersbeheer/${pixelzee}/gebruiker-toevoegen`,
    options: asYasmine,
    ready: 'Rijksregisternummer',
    act: async (page) => {
      await page.field('Rijksregisternummer').setValue(personOf(page.world, 'dirk').insz)
      await send(page)
      await vi.waitFor(() => page.field('Vaste medewerker'), patience)
      await page.field('Vaste medewerker').setValue(true)
      await page.field('E-mailadres').setValue('dirk@pixelzee.example')
      await send(page)
    },
    isMeant: ({ method, url }) => method === 'POST' && url.endsWith('/gebruikers'),
    typed: ['E-mailadres', 'dirk@pixelzee.example'],
    made: (world) => world.all('employments').filter(({ email }) => email === 'dirk@pixelzee.example').length,
    doubt: unsure,
    done: at(/recht-toekennen$/),
  },
  'granting a right': {
    path: `/gebruikersbeheer/${pixelzee}/gebruikers/${sara}/recht-toekennen`,
    options: asYasmine,
    ready: 'Welk recht krijgt Sara Peeters?',
    act: async (page) => {
      await page.field('VLAIO Inkom Gebruiker').setValue(true)
      await page.sees('Contextwaarde van VLAIO Inkom Gebruiker')
      await send(page)
      await page.sees('Controleer het recht van Sara Peeters')
      await send(page)
    },
    isMeant: ({ method, url }) => method === 'POST' && url.endsWith('/rechten'),
    made: (world) =>
      world.all('rights').filter(({ employment, from }) => employment === sara && from === '2026-11-23')
        .length,
    doubt: unsure,
    done: at(/bevestiging$/),
  },
  'ending a designation': {
    path: '/btb',
    options: { as: 'karel', enterprise: deCuyper },
    ready: 'Aanduiding beëindigen voor Metaalwerken De Cuyper',
    act: async (page) => {
      await page.press('Aanduiding beëindigen voor Metaalwerken De Cuyper')
      await page.sees(/De aanduiding van Hilde .* beëindigen\?/)
      await confirm(page)
    },
    isMeant: ({ method }) => method === 'DELETE',
    made: (world) =>
      world.all('designations').filter((one) => one.enterpriseNumber === deCuyper && one.to !== null).length,
    doubt: unsure,
    done: shows('Hoofdtoegangsbeheerder aanduiden voor Metaalwerken De Cuyper'),
  },
  'changing how long a right lasts': {
    path: `/gebruikersbeheer/${pixelzee}/gebruikers/${luc}/periode?recht=${lucsRight}`,
    options: asYasmine,
    ready: 'Hoelang geldt dit recht?',
    act: async (page) => {
      await vi.waitFor(() => page.button('Wijziging bewaren'), patience)
      await endOn(page, '31', '12', '2026')
      await send(page)
    },
    isMeant: ({ method }) => method === 'PATCH',
    typed: ['Jaar', '2026'],
    made: audited('recht-gewijzigd'),
    doubt: unsure,
    done: at(/\/gebruikers\/[^/]+$/),
  },
  'ending a right': {
    path: `/gebruikersbeheer/${pixelzee}/gebruikers/${luc}`,
    options: asYasmine,
    ready: 'Luc Wouters',
    act: async (page) => {
      await press(page, /^Beëindigen/)
      await page.sees('Het e-loket kmo-portefeuille sluit meteen voor Luc Wouters')
      await confirm(page)
    },
    isMeant: ({ method }) => method === 'PATCH',
    made: audited('recht-beeindigd'),
    doubt: unsure,
    done: shows('Verlengen'),
  },
  'granting what was asked': {
    path: `/gebruikersbeheer/${pixelzee}/aanvragen/the-request`,
    options: { ...asYasmine, prepare: dirkAsked },
    ready: 'Wat is uw antwoord?',
    act: async (page) => {
      await page.field('Toekennen').setValue(true)
      await page.field('Vaste medewerker').setValue(true)
      await endOn(page, '31', '12', '2027')
      await send(page)
    },
    isMeant: ({ method, url }) => method === 'POST' && url.endsWith('/besluit'),
    made: audited('recht-toegekend'),
    doubt: unsure,
    done: shows('Het recht is toegekend'),
  },
  'refusing what was asked': {
    path: `/gebruikersbeheer/${pixelzee}/aanvragen/the-request`,
    options: { ...asYasmine, prepare: dirkAsked },
    ready: 'Wat is uw antwoord?',
    act: async (page) => {
      await page.field('Weigeren').setValue(true)
      await page.field('Waarom weigert u?').setValue('U werkt hier niet meer.')
      await send(page)
    },
    isMeant: ({ method, url }) => method === 'POST' && url.endsWith('/besluit'),
    typed: ['Waarom weigert u?', 'U werkt hier niet meer.'],
    made: audited('aanvraag-geweigerd'),
    doubt: unsure,
    done: shows('De aanvraag is geweigerd'),
  },
}

survivesFaults(changes)
