import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { Component } from 'vue'
import { createI18n } from 'vue-i18n'
import { createMemoryHistory, createRouter } from 'vue-router'
import { statics as en } from '@/locales/en/statics'
import { statics as nl } from '@/locales/nl/statics'
import AboutDemoPage from './AboutDemoPage.vue'
import AccessibilityPage from './AccessibilityPage.vue'
import CookiesPage from './CookiesPage.vue'
import PrivacyPage from './PrivacyPage.vue'

const pages = { AccessibilityPage, PrivacyPage, CookiesPage, AboutDemoPage }

let page: VueWrapper

async function open(component: Component, locale: 'nl' | 'en' = 'nl') {
  const i18n = createI18n({ legacy: false, locale })
  i18n.global.mergeLocaleMessage(locale, { statics: { nl, en }[locale] })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ name: 'cookies', path: '/cookies', component: { render: () => null } }],
  })
  await router.push('/cookies')
  page = mount(component, { global: { plugins: [router, i18n] } })
}

afterEach(() => page.unmount())

/** The words of the page, block by block. */
const text = () =>
  page
    .findAll('h1, h2, h3, p, li, dt, dd, caption, th, td')
    .map((part) => part.text().replace(/\s+/g, ' '))
    .join(' ')

describe.each(Object.entries(pages))('%s', (_, component) => {
  it.each(['nl', 'en'] as const)('has every text in %s', async (locale) => {
    await open(component, locale)
    expect(text()).not.toContain('statics.')
  })

  it('has one h1 and skips no heading level', async () => {
    await open(component)
    const levels = page.findAll('h1, h2, h3, h4').map(({ element }) => Number(element.tagName[1]))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    const steps = levels.slice(1).map((level, index) => level - (levels[index] ?? 0))
    expect(Math.max(0, ...steps)).toBeLessThanOrEqual(1)
  })

  it('names no real host', async () => {
    await open(component)
    expect(page.html()).not.toMatch(/vlaanderen\.be|vlaio\.be|https?:/)
  })
})

it.each([
  ['AccessibilityPage', 'the state, honestly', /gedeeltelijk conform met EN 301 549/],
  [
    'AccessibilityPage',
    'its parts',
    /Nalevingsstatus.*Niet-toegankelijke inhoud.*Opstelling.*Feedback.*Handhaving/,
  ],
  ['AccessibilityPage', 'what is not known', /nog niet met mensen die een schermlezer/],
  ['PrivacyPage', 'where data stay', /gaan naar geen enkele server/],
  ['PrivacyPage', 'that all is invented', /verzonnen/],
  ['PrivacyPage', 'how to erase everything', /‘Beginsituatie herstellen’/],
  [
    'PrivacyPage',
    'what a reset erases',
    /uw aanvragen, uw aanmelding, wat u in formulieren typte en uw taal/,
  ],
  ['CookiesPage', 'until when typed texts are kept', /IndexedDB .*bewaart, de beginsituatie herstelt of/],
  ['CookiesPage', 'what works without storage', /Dan werkt alles tot u de pagina herlaadt/],
  ['CookiesPage', 'that there are none', /gebruikt geen cookies/],
  ['CookiesPage', 'what typed texts are kept for', /Wat u in formulieren typt IndexedDB .*verder waar u was/],
  ['CookiesPage', 'what the sign-in is kept for', /Uw aanmelding sessionStorage .*herlaadt/],
  ['CookiesPage', 'what the tabs share', /Voor welke onderneming u handelt .* localStorage .*nieuw tabblad/],
  ['AboutDemoPage', 'what is simulated', /ACM.*BTB.*IDM.*KBO.*Inkom/],
  ['AboutDemoPage', 'where the rules come from', /openbare bronnen.*VLAIO.*CSAM.*FOD Economie.*MAGDA/],
  ['AboutDemoPage', 'what is invented', /Verzonnen zijn: alle personen/],
  ['AboutDemoPage', 'how to begin again', /Opnieuw beginnen .*‘Beginsituatie herstellen’/],
  ['AboutDemoPage', 'the licences', /Vue MIT.*Lucide ISC.*Source Sans 3 SIL OFL/],
] as const)('%s tells %s', async (name, _, told) => {
  await open(pages[name])
  expect(text()).toMatch(told)
})
