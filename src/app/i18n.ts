import type { InjectionKey } from 'vue'
import { createI18n } from 'vue-i18n'
import { languages, type Language, type Section } from '@/locales/catalogue'
import { shell } from '@/locales/nl/shell'

// The shell's Dutch texts are there from the start.
const files = import.meta.glob<Record<string, object>>(['../locales/*/*.ts', '!../locales/nl/shell.ts'])
const storageKey = 'kmo-language'

function keptLanguage(): Language {
  try {
    return languages.find((language) => language === localStorage.getItem(storageKey)) ?? 'nl'
  } catch {
    return 'nl'
  }
}

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
 * The languages and sections that are loaded. A section comes with the first page that needs it; a language with
 * all sections that are there by then.
 */
export function createCatalogueLoader(texts: Texts) {
  const sections = new Set<Section>(['shell'])
  let spoken: Language = 'nl'

  async function loadInto(language: Language, section: Section) {
    if (language === 'nl' && section === 'shell') return
    const file = files[`../locales/${language}/${section}.ts`]
    if (!file) throw new Error(`no catalogue ${language}/${section}`)
    texts.global.mergeLocaleMessage(language, { [section]: (await file())[section] })
  }

  async function load(...wanted: Section[]) {
    const missing = wanted.filter((section) => !sections.has(section))
    await Promise.all(missing.map((section) => loadInto(spoken, section)))
    // Only now: a section that failed to load is asked for again.
    for (const section of missing) sections.add(section)
  }

  async function speak(language: Language) {
    await Promise.all([...sections].map((section) => loadInto(language, section)))
    spoken = language
    texts.global.locale.value = language
    document.documentElement.lang = language === 'nl' ? 'nl-BE' : 'en'
    try {
      localStorage.setItem(storageKey, language)
    } catch {
      // The choice then lasts as long as the page.
    }
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
