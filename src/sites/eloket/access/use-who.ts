import { useI18n } from 'vue-i18n'
import type { Explanation } from './explanation'

/** Gives a function that says who has to do the next step: by name, or by what they are where no name is known. */
export function useWho() {
  const { t, locale } = useI18n({ useScope: 'global' })
  return ({ beheerders, volgendeStap }: Explanation, organisation: string): string => {
    const names = new Set(beheerders.map(({ voornaam, naam }) => `${voornaam} ${naam}`))
    if (names.size === 0) {
      const someone = volgendeStap.door === 'wettelijk-vertegenwoordiger' ? 'representative' : 'manager'
      return t(`access.someone.${someone}`, { name: organisation })
    }
    return new Intl.ListFormat(locale.value, { type: 'disjunction' }).format(names)
  }
}
