import type { InjectionKey } from 'vue'
import { createI18n } from 'vue-i18n'
import { sharedStorage } from '@/api/tab-storage'
import { languages, type Language, type Section } from '@/locales/catalogue'
import { shell } from '@/locales/nl/shell'

// The shell's Dutch texts are there from the start.
const files = import.meta.glob<Record<string, object>>(['../locales/*/*.ts', '!../locales/nl/shell.ts'])
const storageKey = 'kmo-language'

const keptLanguage = () => languageIn(sharedStorage.get(storageKey)) ?? 'nl'

/** The first language that the app speaks, in a list such as `fr-BE nl-BE en`. */
export const languageIn = (list: unknown): Language | undefined =>
  String(list)
    .split(' ')
    .map((tag) => languages.find((language) => language === tag.slice(0, 2)))
    .find(Boolean)

/** A fresh instance with the shell's texts; the sections follow with the pages that need them. */
export function createTexts() {
  const texts = createI18n<false, { legacy: false; locale: Language; fallbackLocale: Language }>({
    legacy: false,
    locale: 'nl',
    fallbackLocale: 'nl',
  })
  texts.global.mergeLocaleMessage('nl', { shell })
  return texts
}

export type Texts = ReturnType<typeof createTexts>

/**
 * The texts that are loaded. A section comes with the first page that needs it; a language with all sections that
 * are needed by then.
 */
export function createCatalogueLoader(texts: Texts) {
  const needed = new Set<Section>(['shell'])
  const loaded = new Set(['nl/shell'])
  let spoken: Language = 'nl'
  let chosen: Language = 'nl'

  async function loadInto(language: Language, section: Section) {
    const name = `${language}/${section}`
    if (loaded.has(name)) return
    const file = files[`../locales/${name}.ts`]
    if (!file) throw new Error(`no catalogue ${name}`)
    texts.global.mergeLocaleMessage(language, { [section]: (await file())[section] })
    // Only now: a section that failed to load is asked for again.
    loaded.add(name)
  }

  async function load(...sections: Section[]) {
    for (const section of sections) needed.add(section)
    await Promise.all(sections.map((section) => loadInto(spoken, section)))
  }

  /** @param lasting - also for the next visit */
  async function speak(language: Language, lasting = true) {
    chosen = language
    if (lasting) sharedStorage.set(storageKey, language)
    const missing = () => [...needed].filter((section) => !loaded.has(`${language}/${section}`))
    // A page may come to need more meanwhile, and the person may change their mind.
    while (missing().length > 0) await Promise.all(missing().map((section) => loadInto(language, section)))
    if (chosen !== language) return
    spoken = language
    texts.global.locale.value = language
    document.documentElement.lang = language === 'nl' ? 'nl-BE' : 'en'
  }

  /** Speaks the language of the last visit. */
  async function start() {
    const language = keptLanguage()
    if (language !== 'nl') await speak(language)
  }

  return { load, speak, start }
}

export type CatalogueLoader = ReturnType<typeof createCatalogueLoader>

/** How the shell changes the language. */
export const speakKey: InjectionKey<CatalogueLoader['speak']> = Symbol('speak')
