import { describe, expect, it } from 'vitest'
import { mountPage } from '../../../tests/support/mount-page'

const ribbon = 'Demonstratie met verzonnen gegevens. Dit is geen website van de Vlaamse overheid.'
const service = 'e-loket kmo-portefeuille (demo)'
const tidy = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

const publicPages = ['/', '/toegankelijkheid', '/privacy', '/cookies', '/over-deze-demo']
const ownPages = ['/foto/index.html', '/portefeuille']
const pagesBeside = ['/afgemeld', '/andere-hoedanigheid', '/aangemeld', '/bestaat/niet']
const acmPages = [
  '/services/acm/op/v1/auth?client_id=unknown',
  '/services/acm/op/v1/logout',
  '/aanmelden?interactie=1',
  '/aanmelden/itsme?interactie=1',
  '/aanmelden-als?interactie=1',
  '/aanmelden-als/onderneming?interactie=1',
]
const all = [...publicPages, ...ownPages, ...pagesBeside, ...acmPages]

describe.each(all)('%s', (path) => {
  it('has the ribbon, one heading, a title with it and a way past the header', async () => {
    const { wrapper, heading, link, router } = await mountPage(path, { as: 'tom' })
    expect(router.currentRoute.value.fullPath).toBe(path)
    expect(tidy(wrapper.get('.kp-ribbon').text())).toBe(ribbon)
    expect(wrapper.find('#demo-control').exists()).toBe(true)

    expect(wrapper.findAll('h1')).toHaveLength(1)
    expect(heading()).not.toBe('')
    expect(document.title.startsWith(`${heading()} – `)).toBe(true)
    expect(document.title.endsWith(` – ${service}`)).toBe(true)

    expect(wrapper.find('a').element).toBe(link('Ga naar de inhoud').element)
    const target = link('Ga naar de inhoud').attributes('href') ?? ''
    expect(wrapper.get(target).element.tagName).toBe('MAIN')
    expect(wrapper.find('footer').exists()).toBe(true)
  })
})

it('names the part of the site between heading and service', async () => {
  const { heading, sees } = await mountPage('/aanmelden?interactie=long-ago')
  await sees('Deze aanmelding is niet meer geldig')
  expect(document.title).toBe(`${heading()} – Aanmelden – ${service}`)
})

it('says that an address does not exist', async () => {
  const { heading, link } = await mountPage('/bestaat/niet')
  expect(heading()).toBe('Deze pagina bestaat niet')
  expect(link('Naar de informatiepagina').attributes('href')).toBe('/')
})

describe('the header', () => {
  it('offers nobody a menu, but a way to sign in', async () => {
    const { link, wrapper } = await mountPage('/')
    expect(link('Aanmelden').attributes('href')).toBe('/foto/index.html')
    expect(wrapper.find('.kp-menu').exists()).toBe(false)
  })

  it.each(['/', '/portefeuille'])('names the person and the enterprise in brackets on %s', async (path) => {
    const { sees, button } = await mountPage(path, { as: 'tom' })
    await sees('Afmelden')
    expect(tidy(button('Tom Van Hout').text())).toBe('Tom Van Hout (Schrijnwerkerij Van Hout)')
  })

  it('has a menu for the person, with the number and the ways out', async () => {
    const page = await mountPage('/portefeuille', { as: 'tom' })
    await page.sees('Wissel van onderneming')
    const menu = page.button('Tom Van Hout')
    expect(menu.attributes('aria-expanded')).toBe('false')
    await menu.trigger('click')
    expect(menu.attributes('aria-expanded')).toBe('true')
    expect(tidy(page.wrapper.get(`#${menu.attributes('aria-controls')}`).text())).toContain(
      'U bent aangemeld als Tom Van Hout. U handelt voor Schrijnwerkerij Van Hout, ondernemingsnummer 1999.900.171.',
    )
    expect(page.link('Wissel van onderneming').attributes('href')).toBe(
      '/aanmelden/start?wissel=ja&terug=/portefeuille',
    )
    expect(page.button('Afmelden').exists()).toBe(true)
  })

  it('leads to the portfolio and the photo in the e-loket', async () => {
    const { wrapper } = await mountPage('/portefeuille', { as: 'tom' })
    const links = wrapper.findAll('header nav a')
    expect(links.map((link) => [tidy(link.text()), link.attributes('href')])).toEqual([
      ['Mijn kmo-portefeuille', '/portefeuille'],
      ['Ondernemingsfoto', '/foto/index.html'],
    ])
    expect(links.map((link) => link.attributes('aria-current'))).toEqual(['page', undefined])
  })

  it('leads nowhere while somebody signs in, and keeps language and help', async () => {
    const { wrapper, button } = await mountPage('/aanmelden?interactie=1', { as: 'tom' })
    expect(wrapper.findAll('header a')).toHaveLength(0)
    expect(button('Hulp nodig?').exists()).toBe(true)
    expect(button('English').exists()).toBe(true)
  })
})

it('leads in the footer to the pages about the site', async () => {
  const { wrapper, text } = await mountPage('/')
  expect(wrapper.findAll('footer a').map((link) => [tidy(link.text()), link.attributes('href')])).toEqual([
    ['Toegankelijkheid', '/toegankelijkheid'],
    ['Privacy', '/privacy'],
    ['Cookies', '/cookies'],
    ['Over deze demo', '/over-deze-demo'],
  ])
  expect(text()).toContain('Contact: 1700')
})

describe('plain http on another host', () => {
  it('is said above the page, with why', async () => {
    const { wrapper, text } = await mountPage('/', { secure: false })
    expect(wrapper.get('aside').attributes('aria-label')).toBe('Op dit adres werkt niet alles')
    expect(text()).toContain('Lezen kan, aanmelden niet. Gebruik https of localhost.')
  })

  it('is not said where everything works', async () => {
    expect((await mountPage('/')).wrapper.find('aside').exists()).toBe(false)
  })
})
