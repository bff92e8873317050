import { afterEach, describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../../tests/support/axe'
import { mountPage } from '../../../tests/support/mount-page'

afterEach(() => localStorage.clear())

const pages = [
  ['/hulp/firefox', 'Handleiding voor Firefox'],
  ['/hulp/aanmelden', 'Stappenplan met aanmeldproblemen'],
  ['/hulp/rechten-toekennen', 'Handleiding: rechten toekennen'],
] as const

describe.each(pages)('%s', (path, title) => {
  it('can be read without signing in, and axe finds nothing', async () => {
    const { heading, sees, wrapper } = await mountPage(path)
    await sees(title)
    expect(heading()).toBe(title)
    expect(document.title).toMatch(new RegExp(`^${title} – `))
    const levels = wrapper
      .findAll('main :is(h1, h2, h3, h4)')
      .map(({ element }) => Number(element.tagName[1]))
    expect(levels[0]).toBe(1)
    expect(Math.max(...levels.slice(1).map((level, at) => level - (levels[at] ?? 0)))).toBeLessThanOrEqual(1)
    await expectAccessible()
  })

  it('has every text in English', async () => {
    localStorage.setItem('kmo-language', 'en')
    const { text, heading } = await mountPage(path)
    await vi.waitFor(() => expect(heading()).not.toBe(''))
    expect(heading()).not.toBe(title)
    // A missing key shows as the key itself, and warns; the test setup refuses warnings.
    expect(text()).not.toMatch(/guides\.|idm\.|btb\.|acm\./)
    expect(text()).not.toMatch(/vlaanderen\.be|vlaio\.be|https?:/)
  })
})

describe('the step-by-step plan', () => {
  it('has a link at each step', async () => {
    const { wrapper, sees } = await mountPage('/hulp/aanmelden')
    await sees('Stappenplan')
    const links = wrapper
      .findAll('.kp-steps > li')
      .map((step) => step.findAll('a').map((a) => a.attributes('href')))
    expect(links).toEqual([
      ['/#voor-u-begint'],
      ['/hulp/firefox'],
      ['/#aanmeldopties'],
      ['/foto/index.html'],
      ['/aanmelden/start?wissel=ja'],
      ['/waarom'],
      ['/hulp/rechten-toekennen'],
      ['/#foto-null'],
      ['/#vragen'],
    ])
  })

  it('leads to parts that the information page has', async () => {
    const { wrapper, sees } = await mountPage('/')
    await sees('Veelgestelde vragen')
    for (const anchor of ['voor-u-begint', 'aanmeldopties', 'foto-null', 'vragen']) {
      expect(wrapper.find(`#${anchor}`).exists()).toBe(true)
    }
  })
})

describe('the guide to granting rights', () => {
  const open = async () => {
    const page = await mountPage('/hulp/rechten-toekennen')
    await page.sees('De vijf stappen')
    return page
  }

  it('shows the screens in small with the words of the sites, and says under each what to do', async () => {
    const { wrapper } = await open()
    const steps = wrapper.findAll('.kp-steps > li')
    expect(steps.map((step) => step.findAll('figure').length)).toEqual([3, 4, 1, 2, 1])
    const [first] = wrapper.findAll('figure')
    expect(first?.text()).toContain('Hoofdtoegangsbeheerder aanduiden')
    for (const figure of wrapper.findAll('figure')) {
      expect(figure.get('figcaption').text()).not.toBe('')
      // A picture is not read as if one could use it.
      expect(figure.get('[aria-hidden="true"]').findAll('a, button, input')).toEqual([])
    }
  })

  it('leads to where the steps are taken', async () => {
    const { link } = await open()
    expect(link('Start stap 1: naar BTB').attributes('href')).toBe('/btb')
    expect(link('Start stap 2: naar het gebruikersbeheer').attributes('href')).toBe('/gebruikersbeheer')
    expect(link('Start stap 3: aanmelden').attributes('href')).toBe('/foto/index.html')
  })

  it('can be printed', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {})
    const { button } = await open()
    await button('Afdrukken').trigger('click')
    expect(print).toHaveBeenCalledOnce()
  })
})
