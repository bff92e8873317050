import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createI18n } from 'vue-i18n'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { information as en } from '@/locales/en/information'
import { information as nl } from '@/locales/nl/information'
import InformationPage from './InformationPage.vue'
import { sections } from './sections'

let page: VueWrapper
let router: Router

async function open(locale: 'nl' | 'en' = 'nl', address = '/') {
  const i18n = createI18n({ legacy: false, locale })
  i18n.global.mergeLocaleMessage(locale, { information: { nl, en }[locale] })
  router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { name: 'information', path: '/', component: InformationPage },
      { name: 'enterprise-photo', path: '/foto/index.html', component: { render: () => null } },
      { name: 'sign-in', path: '/aanmelden/start', component: { render: () => null } },
      { name: 'btb', path: '/btb', component: { render: () => null } },
      { name: 'idm', path: '/gebruikersbeheer', component: { render: () => null } },
      { name: 'firefox-guide', path: '/hulp/firefox', component: { render: () => null } },
      { name: 'sign-in-problems', path: '/hulp/aanmelden', component: { render: () => null } },
      { name: 'rights-guide', path: '/hulp/rechten-toekennen', component: { render: () => null } },
    ],
  })
  await router.push(address)
  page = mount(InformationPage, { attachTo: document.body, global: { plugins: [router, i18n] } })
}

afterEach(() => page.unmount())

/** The words of an element, block by block. */
function read(element: Node): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const parts: string[] = []
  while (walker.nextNode()) parts.push(walker.currentNode.textContent ?? '')
  return parts.join(' ').replace(/\s+/g, ' ').trim()
}

const headings = () => page.findAll('h1, h2, h3, h4, h5, h6').map(({ element }) => element)
const link = (name: string) => page.findAll('a').filter((found) => read(found.element) === name)

/** What stands in the section with this heading. */
function section(name: string): string {
  const found = page.findAll('section').find((each) => {
    const labelledBy = each.attributes('aria-labelledby') ?? ''
    return read(document.getElementById(labelledBy) ?? document.createTextNode('')) === name
  })
  if (!found) throw new Error(`no section "${name}"`)
  return read(found.element)
}

const who = 'Voor wie is het e-loket?'
const returning = 'Maakte u al eerder gebruik van de kmo-portefeuille?'
const firstTime = 'Maakt u voor de eerste keer gebruik van de kmo-portefeuille?'
const access = 'Welke gebruikersrechten hebt u nodig?'
const methods = 'Hoe kunt u zich aanmelden?'
const requirements = 'Voor u begint: systeemvereisten'
const problems = 'Lukt het aanmelden niet?'

describe('what the page of the Flemish government told, all of it', () => {
  beforeEach(() => open())

  it.each([
    ['the scheme', 'Subsidie voor opleiding en advies voor kmo’s en zelfstandigen (kmo-portefeuille)'],
    [
      'what one does here',
      /vraagt u als ondernemer financiële steun aan voor een opleiding of een adviesopdracht/,
    ],
  ])('%s', (_, told) => expect(read(document.body)).toMatch(told))

  it.each([
    [who, 'self-employed', /Ondernemers \(economische actoren\).*Zelfstandigen/],
    [who, 'SMEs with their legal forms', /kmo’s \(.*bvba.*nv\)/],
    [who, 'liberal professions', /vrije beroepen/],
    [who, 'a secondary occupation', /zelfstandigen in bijberoep/],
    [
      who,
      'staff of VLAIO',
      /Vlaamse overheid.*Medewerkers van VLAIO, het Agentschap Innoveren en Ondernemen/,
    ],

    [
      returning,
      'user management since 2017',
      /Sinds 5 december 2017 .* Gebruikersbeheer van de Vlaamse overheid/,
    ],
    [
      returning,
      'users that were taken over',
      /in 2015, in 2016 of in 2017 tot 15 oktober\? .* houdt u toegang/,
    ],
    [returning, 'the pink button', /roze knop ‘Aanvragen’/],
    [returning, 'signing in with a digital key', /federaal token.*via sms.*via mobiele app/],
    [returning, 'the screen that follows', /aanmeldscherm van de toepassing/],
    [
      returning,
      'choosing the enterprise',
      /Aanmelden als.*ondernemingen waarvoor u zich al eerder .* registreerde.*Kies/,
    ],
    [returning, 'the counter', /projectaanvraag indienen/],
    [returning, 'the way to the counter', /Naar het e-loket/],

    [firstTime, 'rights come first', /eerst de rechten voor uw onderneming/],
    [firstTime, 'case 1: a legal person', /wettelijk vertegenwoordiger van een rechtspersoon.*zelf beheren/],
    [firstTime, 'case 1: at once', /u kunt zich meteen aanmelden/],
    [firstTime, 'case 2: a natural person', /wettelijk vertegenwoordiger van een natuurlijk persoon/],
    [firstTime, 'case 2: for an employee', /een werknemer het recht geven om aanvragen te beheren/],
    [firstTime, 'case 2: through BTB and IDM', /Duid in BTB.*Geef in het gebruikersbeheer/],
    [
      firstTime,
      'case 3: ask a manager',
      /hoofdtoegangsbeheerder \(via BTB\).*Hoofd Lokale Beheerder \(via het gebruikersbeheer\)/,
    ],
    [
      firstTime,
      'the guide',
      /volledig overzicht van de stappen.* Lees de handleiding over het toekennen van de rechten/,
    ],
    [firstTime, 'what BTB is', /Beheer der Toegangsbeheerders \(BTB\)/],
    [
      firstTime,
      'who signs in to BTB',
      /Kruispuntbank van Ondernemingen \(KBO\).*wettelijk vertegenwoordiger.*aan in BTB/,
    ],
    [firstTime, 'what a chief access manager is', /hoofdverantwoordelijke voor de toegang.*online diensten/],
    [
      firstTime,
      'the chief access manager in IDM',
      /kan zich daarna aanmelden in het gebruikersbeheer \(IDM\)/,
    ],
    [firstTime, 'what IDM is', /Gebruikersbeheer van de Vlaamse overheid \(IDM\)/],
    [
      firstTime,
      'who grants rights',
      /\(hoofd\)toegangsbeheerders uit BTB.*geven gebruikers binnen de onderneming rechten/,
    ],
    [firstTime, 'signing in', /Aanmelden bij de kmo-portefeuille.*roze knop/],
    [firstTime, 'the entity for staff', /VLAIO\? .*‘Aanmelden als entiteit van de Vlaamse overheid’/],
    [firstTime, 'missing data', /ontbrekende gegevens over uw onderneming.*projectaanvraag indienen/],

    [access, 'automatic access', /wettelijk vertegenwoordiger krijgt automatisch toegang/],
    [access, 'the right may also be granted', /recht laten toekennen in het gebruikersbeheer/],
    [access, 'how the stricter rule applies', /alleen voor een rechtspersoon.*eenmanszaak.*eerst langs BTB/],
    [access, 'an economic actor', /economische actor\) VLAIO Inkom Gebruiker Gebruiker/],
    [access, 'staff', /medewerker VLAIO Inkom Gebruiker Medewerker/],
    [access, 'application managers', /toepassingsbeheerder VLAIO Inkom Toepassingsbeheerder geen/],
    [access, 'the entity', /entiteit van de Vlaamse overheid, het Agentschap Innoveren en Ondernemen/],
    [access, 'the domain', /domein economie/],

    [methods, 'eID', /eID en aangesloten kaartlezer .*identiteitskaart.*kaartlezer/],
    [methods, 'federal token', /Federaal token .*kaart met 24 codes/],
    [methods, 'sms', /Beveiligingscode via sms .*gsm/],
    [methods, 'app', /Beveiligingscode via mobiele app .*smartphone/],
    [methods, 'itsme', /itsme .*itsme-app/],

    [requirements, 'browsers of today', /Chrome, Edge, Firefox of Safari/],
    [requirements, 'browsers of then', /werkte .* in Firefox, Chrome en Internet Explorer/],
    [requirements, 'certificates in Firefox', /Mozilla Firefox .*certificaten instellen/],
    [requirements, 'a guide for Firefox', /Handleiding voor Firefox/],
    [requirements, 'Edge without Java', /Edge op Windows kon niet overweg met de eID, omdat Java er ontbrak/],
    [requirements, 'the way around in Edge', /‘Meer acties’ en ‘Openen met Internet Explorer’/],
    [requirements, 'Opera', /niet getest in Opera.*niet garanderen.*Firefox/],

    [problems, 'a plan for sign-in problems', /Overloop altijd eerst het stappenplan .*Open het stappenplan/],
    [problems, 'FOTO/NULL', /Sommige ondernemingen.*na het aanmelden.*ondernemingsfoto verschijnt dan niet/],
    [problems, 'its name', /Foutcode 404 – FOTO\/NULL/],
    [problems, 'null becomes index.html', /Vervang het woord null door index\.html/],
    [problems, 'the whole address', /begint dan met Inkom06 en eindigt op \/foto\/index\.html/],
    [problems, 'going on', /verschijnt de foto en kunt u verder/],
  ])('%s %s', (name, _, told) => expect(section(name)).toMatch(told))

  it('answers at least six questions', () => {
    const questions = page.findAll('#vragen ~ div summary').map((summary) => read(summary.element))
    expect(questions.length).toBeGreaterThanOrEqual(6)
    expect(questions).toContain('Wat is het verschil tussen storten en betalen?')
  })

  it('folds the three first-time cases so that one is open at a time', () => {
    expect(
      page.findAll('details[name="first-time"] summary').map((summary) => read(summary.element)),
    ).toEqual([
      'Ik ben zaakvoerder of bestuurder van een vennootschap',
      'Ik heb een eenmanszaak, of ik wil een werknemer laten aanvragen',
      'Ik ben werknemer of boekhouder',
    ])
  })

  it('shows what to have at hand', () => {
    expect(page.findAll('.kp-hero li').map((item) => read(item.element))).toEqual([
      'uw digitale sleutel',
      'het ondernemingsnummer',
      'de offerte of de inschrijving',
      'het rekeningnummer van uw onderneming',
    ])
  })

  it('names no real host', () => {
    expect(read(document.body)).not.toMatch(/vlaanderen\.be|vlaio\.be|https?:/)
  })
})

describe.each(['nl', 'en'] as const)('the page in %s', (locale) => {
  it('has every text', async () => {
    await open(locale)
    // A missing key shows as the key itself, and warns; the test setup refuses warnings.
    expect(page.text()).not.toContain('information.')
  })

  it('has one h1 and skips no heading level', async () => {
    await open(locale)
    const levels = headings().map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    const steps = levels.slice(1).map((level, index) => level - (levels[index] ?? 0))
    expect(Math.max(...steps)).toBeLessThanOrEqual(1)
  })

  it('leads from each link on the page to a place that is there', async () => {
    await open(locale)
    const anchors = page.findAll('a[href*="#"]').map((each) => each.attributes('href')?.split('#')[1] ?? '')
    expect(anchors).toEqual(expect.arrayContaining([...sections]))
    expect(anchors.filter((anchor) => !document.getElementById(anchor))).toEqual([])
  })
})

describe('going on from the page', () => {
  it.each([
    ['the pink button', 0],
    ['the first case of first-time users', 1],
  ])('leads with %s to the enterprise photo, where signing in begins', async (_, index) => {
    await open()
    const apply = link('Aanvragen')[index]
    await apply?.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.name).toBe('enterprise-photo')
  })

  it.each([
    ['Naar het e-loket', ['enterprise-photo', 'enterprise-photo']],
    ['Handleiding voor Firefox', ['firefox-guide']],
    ['Open het stappenplan met aanmeldproblemen', ['sign-in-problems']],
    ['Lees de handleiding over het toekennen van de rechten', ['rights-guide']],
    ['Bekijk alle stappen in de handleiding', ['rights-guide', 'rights-guide']],
  ])('leads with %s to %j', async (name, routes) => {
    await open()
    const targets = link(name).map((one) => router.resolve(one.attributes('href') ?? '').name)
    expect(targets).toEqual(routes)
  })

  it('says at the top too how to go to the counter', async () => {
    await open()
    expect(page.get('.kp-hero').text()).toContain('Naar het e-loket')
  })

  it('opens what it says about FOTO/NULL for whoever comes for that', async () => {
    await open('nl', '/#foto-null')
    expect(page.get('#foto-null').attributes('open')).toBeDefined()
    page.unmount()
    await open()
    expect(page.get('#foto-null').attributes('open')).toBeUndefined()
  })

  it('leads from the steps to BTB, where signing in begins', async () => {
    await open()
    await link('Aanmelden in het Beheer der Toegangsbeheerders (BTB)')[0]?.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.name).toBe('btb')
  })

  it('has one pink button', async () => {
    await open()
    expect(page.findAll('.kp-btn--cta').map((button) => read(button.element))).toEqual(['Aanvragen'])
  })

  it('takes the keyboard along to a part of the page, and marks only that part', async () => {
    await open()
    await link('Vragen')[0]?.trigger('click')
    await flushPromises()
    expect(document.activeElement?.textContent).toBe('Veelgestelde vragen')
    expect(router.currentRoute.value.hash).toBe('#vragen')
    expect(page.findAll('a[aria-current]').map((each) => each.text())).toEqual(['Vragen'])
  })

  it('marks no part as long as none was chosen', async () => {
    await open()
    expect(page.findAll('a[aria-current]')).toHaveLength(0)
  })

  it('asks no service for anything', async () => {
    const asked = vi.spyOn(globalThis, 'fetch')
    await open()
    await flushPromises()
    expect(asked).not.toHaveBeenCalled()
  })
})
