import { useI18n } from 'vue-i18n'

/**
 * A value for a message. Amounts and days stay what they are until the text is made, so that they follow the
 * language of the screen: `{ cents: 10000 }` is written as "100 euro", `{ day: '2026-09-17' }` as
 * "17 september 2026".
 */
export type MessageValue = string | number | { cents: number } | { day: string }

/** What is wrong with a field: a key of the catalogue, or a key with the values its text needs. */
export type FieldMessage = string | { key: string; params: Record<string, MessageValue> }

/**
 * A message as yup and vee-validate can carry it: they know strings only.
 *
 * Only `useMessage` takes it apart again.
 */
export const message = (key: string, params?: Record<string, MessageValue>): string =>
  params ? `${key} ${JSON.stringify(params)}` : key

function takeApart(given: FieldMessage) {
  if (typeof given !== 'string') return given
  const [, key, params] = /^(\S+) (\{.*\})$/s.exec(given) ?? []
  if (!key || !params) return { key: given, params: {} }
  return { key, params: JSON.parse(params) as Record<string, MessageValue> }
}

/** The same, as one string. */
export const asString = (given: FieldMessage) =>
  typeof given === 'string' ? given : message(given.key, given.params)

function write(value: MessageValue, language: string) {
  if (typeof value !== 'object') return value
  const format =
    'cents' in value
      ? new Intl.NumberFormat(language, {
          style: 'currency',
          currency: 'EUR',
          currencyDisplay: 'name',
          trailingZeroDisplay: 'stripIfInteger',
        }).format(value.cents / 100)
      : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value.day))
  return format.replaceAll(' ', '\u00a0')
}

/** Gives a function that writes a message out in the language of the screen; no message is an empty text. */
export function useMessage() {
  const { t, locale } = useI18n({ useScope: 'global' })
  return (given: FieldMessage | undefined): string => {
    if (!given) return ''
    const { key, params } = takeApart(given)
    const language = locale.value === 'en' ? 'en-GB' : 'nl-BE'
    const written = Object.entries(params).map(([name, value]) => [name, write(value, language)] as const)
    return t(key, Object.fromEntries(written))
  }
}
