import { createTexts } from '@/app/i18n'
import { forms as en } from '@/locales/en/forms'
import { forms as nl } from '@/locales/nl/forms'

/** The texts of forms and failures in both languages, for tests of components; pages have the whole catalogue. */
export function createTestTexts(locale: 'nl' | 'en' = 'nl') {
  const texts = createTexts()
  texts.global.mergeLocaleMessage('nl', { forms: nl })
  texts.global.mergeLocaleMessage('en', { forms: en })
  texts.global.locale.value = locale
  return texts
}
