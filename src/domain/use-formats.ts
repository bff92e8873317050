import { useI18n } from 'vue-i18n'
import {
  formatDate,
  formatDateTime,
  formatEnterpriseNumber,
  formatEuros,
  formatIban,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShortDate,
  formatTime,
  type Language,
} from './formats'

/** The formats in the language of the screen; in a template they follow a change of language. */
export function useFormats() {
  const { locale } = useI18n({ useScope: 'global' })
  const language = (): Language => (locale.value === 'en' ? 'en' : 'nl')
  return {
    money: (cents: number) => formatMoney(cents, language()),
    euros: (cents: number) => formatEuros(cents, language()),
    number: (value: number) => formatNumber(value, language()),
    percent: (percent: number) => formatPercent(percent, language()),
    date: (day: string) => formatDate(day, language()),
    shortDate: (day: string) => formatShortDate(day, language()),
    dateTime: (instant: string) => formatDateTime(instant, language()),
    time: (instant: string) => formatTime(instant, language()),
    enterpriseNumber: formatEnterpriseNumber,
    iban: formatIban,
  }
}
