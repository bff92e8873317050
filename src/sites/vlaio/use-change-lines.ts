import { useI18n } from 'vue-i18n'
import { useFormats } from '@/domain/use-formats'
import { subthemeName, themeName } from './scheme-reading'
import type { Scheme, SchemeVersion } from './vlaio.api'

type Parameter = SchemeVersion['changes'][number]['parameter']

const services = ['training', 'advice'] as const

/** One side of a change in words, a line for each thing; no lines where a list has nothing of its own there. */
export function useChangeLines() {
  const { t } = useI18n({ useScope: 'global' })
  const { money, percent } = useFormats()

  const codesOf = (side: string, service: string) =>
    side
      .split(' ')
      .filter((code) => code.startsWith(`${service}:`))
      .map((code) => code.slice(service.length + 1))

  function themeLines(side: string, schemes: Scheme[]) {
    return services.flatMap((service) => {
      const names = codesOf(side, service).map((path) => themeName(schemes, path))
      return names.length > 0 ? `${t(`staff.services.${service}`)}: ${names.join(', ')}` : []
    })
  }

  function rateLines(side: string, schemes: Scheme[]) {
    return services.flatMap((service) =>
      codesOf(side, service).map((code) => {
        const [subtheme = '', small, medium] = code.split(':')
        return t('staff.scheme.raised', {
          name: subthemeName(schemes, subtheme),
          service: t(`staff.services.${service}`),
          small: percent(Number(small)),
          medium: percent(Number(medium)),
        })
      }),
    )
  }

  /** @param schemes - those that may know the names: of the version itself, and of the one before */
  return (parameter: Parameter, side: string, schemes: Scheme[]): string[] => {
    if (parameter === 'themes') return themeLines(side, schemes)
    if (parameter === 'raised-rates') return rateLines(side, schemes)
    return [parameter.startsWith('rate-') ? percent(Number(side)) : money(Number(side))]
  }
}
