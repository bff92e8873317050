import type { Scheme, SchemeVersion } from './vlaio.api'

/** The name of a theme, or of `theme/subtheme`, in the first scheme that knows it; its code where none does. */
export function themeName(schemes: Scheme[], path: string): string {
  const [code = '', subcode] = path.split('/')
  for (const { themes } of schemes) {
    const theme = themes.find((one) => one.code === code)
    const subtheme = theme?.subthemes.find((one) => one.code === subcode)
    if (theme && (subcode === undefined || subtheme)) {
      return [theme.name, subtheme?.name].filter(Boolean).join(': ')
    }
  }
  return path
}

/** The name of a subtheme, of whatever theme. */
export function subthemeName(schemes: Scheme[], code: string): string {
  const all = schemes.flatMap(({ themes }) => themes.flatMap(({ subthemes }) => subthemes))
  return all.find((one) => one.code === code)?.name ?? code
}

export type Position = 'past' | 'now' | 'to-come'

/** Where a version stands on a day: only the newest that has begun applies. */
export function positionOf(versions: SchemeVersion[], { validFrom }: SchemeVersion, today: string): Position {
  if (validFrom > today) return 'to-come'
  const later = versions.some((one) => one.validFrom > validFrom && one.validFrom <= today)
  return later ? 'past' : 'now'
}
