import { at, press, send, shows, survivesFaults, type Change, type Page } from '../../tests/support/changes'
import { capacityQuestion, screens, type Slug } from '../../tests/support/challenge'
import { openAcmSession } from '../../tests/support/mount-page'
import { halfway, signInId } from '../../tests/support/sign-in'
import type { World } from '@mocks/world/world'

const atTheKeys = { prepare: halfway('tom', { insz: null, method: null, authenticatedAt: null }) }
const isPost = (end: string) => (request: Request) => request.method === 'POST' && request.url.endsWith(end)
const isSignedIn = (world: World) => world.all('interactions').filter(({ insz }) => insz !== null).length
const isHalfway = (world: World) => world.all('interactions').filter(({ challenge }) => challenge).length

/** Fills in the test data on the screens of a digital key up to one, and sends them. */
const walk = (key: Slug, last: 0 | 1) => async (page: Page) => {
  for (const [heading, button] of screens[key].slice(0, last + 1)) {
    await page.sees(heading)
    await press(page, 'Vul in')
    await press(page, button)
  }
}

/** One screen of a digital key, sent with the test data. */
const screen = (
  key: Slug,
  half: 0 | 1,
  rest: Pick<Change, 'isMeant' | 'typed'> & Partial<Change>,
): Change => ({
  path: `/aanmelden/${key}?interactie=${signInId}`,
  options: atTheKeys,
  ready: 'Testgegevens',
  act: walk(key, half),
  made: half === 1 || key === 'eid' ? isSignedIn : isHalfway,
  done: shows(half === 1 || key === 'eid' ? capacityQuestion : (screens[key][1]?.[0] ?? '')),
  ...rest,
})

/** Until the choice of an organisation, from the e-loket on: ACM knows already who sits there. */
const toOrganisations = async (page: Page) => {
  await page.field('Als ondernemer').setValue(true)
  await send(page)
  await page.sees('Aanmelden als: voor welke onderneming')
}
const fromEloket = {
  path: '/portefeuille',
  options: { prepare: (world: World) => openAcmSession(world, 'tom', '2026-11-23T09:00:00.000Z') },
  ready: 'Als ondernemer',
  made: (world: World) => world.all('codes').length,
  done: at(/^\/portefeuille$/),
}

const changes: Record<string, Change> = {
  'reading an eID': {
    path: `/aanmelden/eid?interactie=${signInId}`,
    options: atTheKeys,
    ready: 'Testgegevens',
    act: (page) => press(page, 'Kaart lezen'),
    isMeant: isPost('/kaart'),
    done: shows('Pincode van uw eID'),
  },
  'the PIN of an eID': screen('eid', 0, { isMeant: isPost('/eid'), typed: ['Pincode', '9041'] }),
  'the password of a federal token': screen('federaal-token', 0, {
    isMeant: isPost('/wachtwoord'),
    typed: ['Gebruikersnaam', 'tom.vanhout'],
  }),
  'the code of a federal token': screen('federaal-token', 1, { isMeant: isPost('/code') }),
  'the password before an sms': screen('sms', 0, {
    isMeant: isPost('/wachtwoord'),
    typed: ['Gebruikersnaam', 'tom.vanhout'],
    made: (world) => world.all('messages').length,
  }),
  'the code of an sms': screen('sms', 1, { isMeant: isPost('/code') }),
  'the password before the mobile app': screen('mobiele-app', 0, {
    isMeant: isPost('/wachtwoord'),
    typed: ['Gebruikersnaam', 'tom.vanhout'],
  }),
  'the code of the mobile app': screen('mobiele-app', 1, { isMeant: isPost('/code') }),
  'the phone number of itsme': screen('itsme', 0, {
    isMeant: isPost('/itsme'),
    typed: ['Gsm-nummer', '+32471000001'],
  }),
  'the code of itsme': screen('itsme', 1, { isMeant: isPost('/telefoon') }),
  'choosing a capacity': {
    path: `/aanmelden-als?interactie=${signInId}`,
    options: { prepare: halfway('tom') },
    ready: 'Als ondernemer',
    act: async (page) => {
      await page.field('Als ondernemer').setValue(true)
      await send(page)
    },
    isMeant: isPost('/hoedanigheid'),
    made: (world) => world.all('interactions').filter(({ capacity }) => capacity === 'EA').length,
    done: at(/^\/aanmelden-als\/onderneming/),
  },
  'choosing an enterprise': {
    ...fromEloket,
    act: async (page) => {
      await toOrganisations(page)
      await page.field('Schrijnwerkerij Van Hout').setValue(true)
      await send(page)
    },
    isMeant: isPost('/organisatie'),
  },
  'naming an enterprise': {
    ...fromEloket,
    act: async (page) => {
      await toOrganisations(page)
      await page.field('Ondernemingsnummer').setValue('1999.901.161')
      await press(page, 'Verder met deze onderneming')
    },
    isMeant: isPost('/onderneming'),
    typed: ['Ondernemingsnummer', '1999.901.161'],
    done: at(/^\/geen-toegang/),
  },
}

survivesFaults(changes)
