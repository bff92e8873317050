import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { information as enInformation } from '@/locales/en/information'
import { information as nlInformation } from '@/locales/nl/information'
import { createCatalogueLoader, createTexts, languageIn } from './i18n'

function open() {
  const texts = createTexts()
  const merge = vi.spyOn(texts.global, 'mergeLocaleMessage')
  /** What was loaded, such as `nl/information`. */
  const merged = () =>
    merge.mock.calls.map(
      ([language, messages]) => `${String(language)}/${Object.keys(messages as object).join()}`,
    )
  const t = (key: string) => texts.global.t(key)
  return { ...createCatalogueLoader(texts), t, merged }
}

/** Makes a catalogue fail to load as often as told. */
function fail(file: string, times: number) {
  let left = times
  vi.doMock(file, async (original) => {
    if (left-- > 0) throw new TypeError('Failed to fetch dynamically imported module')
    return original()
  })
}

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.doUnmock('@/locales/nl/photo')
  vi.doUnmock('@/locales/en/photo')
  localStorage.clear()
  document.documentElement.removeAttribute('lang')
})

it('has the Dutch words of the shell from the start', () => {
  expect(open().t('shell.skip')).toBe('Ga naar de inhoud')
})

describe('a section', () => {
  it('is there once it was loaded', async () => {
    const { load, t } = open()
    await load('information', 'forms')
    expect(t('information.title')).toBe(nlInformation.title)
  })

  it('is loaded once', async () => {
    const { load, merged } = open()
    await load('information')
    await load('information')
    expect(merged()).toEqual(['nl/information'])
  })

  it('is asked for again when it did not come', async () => {
    fail('@/locales/nl/photo', 1)
    const { load, merged } = open()
    await expect(load('photo')).rejects.toThrow()
    expect(merged()).toEqual([])
    await load('photo')
    expect(merged()).toEqual(['nl/photo'])
  })
})

describe('another language', () => {
  it('brings all sections that are there', async () => {
    const { load, speak, t, merged } = open()
    await load('information')
    await speak('en')
    expect(merged().sort()).toEqual(['en/information', 'en/shell', 'nl/information'])
    expect(t('shell.skip')).toBe('Skip to the content')
    expect(t('information.title')).toBe(enInformation.title)
    expect(document.documentElement.lang).toBe('en')
  })

  it('is that of sections that come later', async () => {
    const { load, speak, t, merged } = open()
    await speak('en')
    await load('information')
    expect(t('information.title')).toBe(enInformation.title)
    expect(merged()).not.toContain('nl/information')
  })

  it('is that of a section that was on its way', async () => {
    const { load, speak, t } = open()
    const loading = load('information')
    await speak('en')
    await loading
    expect(t('information.title')).toBe(enInformation.title)
  })

  it('is that of a section that is asked for while the language comes', async () => {
    const { load, speak, t } = open()
    const speaking = speak('en')
    await load('information')
    await speaking
    expect(t('information.title')).toBe(enInformation.title)
  })

  it('brings back the sections that came meanwhile', async () => {
    const { load, speak, t } = open()
    await speak('en')
    await load('information')
    await speak('nl')
    expect(t('information.title')).toBe(nlInformation.title)
    expect(document.documentElement.lang).toBe('nl-BE')
  })

  it('is the last one chosen, whichever comes first', async () => {
    const { speak, t } = open()
    await Promise.all([speak('en'), speak('nl')])
    expect(t('shell.skip')).toBe('Ga naar de inhoud')
  })

  it('does not come when one of its texts does not, and can be asked for again', async () => {
    fail('@/locales/en/photo', 1)
    const { load, speak, t } = open()
    await load('photo')
    await expect(speak('en')).rejects.toThrow()
    expect(t('shell.skip')).toBe('Ga naar de inhoud')
    await load('information')
    expect(t('information.title')).toBe(nlInformation.title)
    await speak('en')
    expect(t('shell.skip')).toBe('Skip to the content')
  })
})

describe('a next visit', () => {
  it('speaks the language of the last one', async () => {
    await open().speak('en')
    const { start, t } = open()
    await start()
    expect(t('shell.skip')).toBe('Skip to the content')
  })

  it.each([null, 'xx'])('speaks Dutch when %s was kept', async (kept) => {
    if (kept) localStorage.setItem('kmo-language', kept)
    const { start, t, merged } = open()
    await start()
    expect(t('shell.skip')).toBe('Ga naar de inhoud')
    expect(merged()).toEqual([])
  })
})

it.each([
  ['en', 'en'],
  ['fr-BE nl-BE en', 'nl'],
  ['fr de', undefined],
  ['', undefined],
  [undefined, undefined],
])('finds in the list “%s” the language %s', (list, language) => {
  expect(languageIn(list)).toBe(language)
})

it('speaks a language for as long as the page, where nothing more is asked', async () => {
  const { load, speak, t } = open()
  await load('information')
  await speak('en', false)
  expect(t('information.title')).toBe(enInformation.title)
  expect({ ...localStorage }).toEqual({})
})
