import { createI18n } from 'vue-i18n'
import { forms as en } from '@/locales/en/forms'
import { forms as nl } from '@/locales/nl/forms'

/** The texts of forms and failures in both languages, for tests of components; pages have the whole catalogue. */
export const createTestTexts = (locale: 'nl' | 'en' = 'nl') =>
  createI18n({ legacy: false, locale, messages: { nl: { forms: nl }, en: { forms: en } } })
