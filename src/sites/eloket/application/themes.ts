import type { Scheme, Service } from './step'

/** Its trainings stand on a limitative list (kmo-portefeuille V10). */
export const listedTheme = 'professional-skills'

/** The themes that are open for a service by today's scheme (V09). */
export const openThemes = ({ themes }: Scheme, service: string | undefined) =>
  themes.filter(({ services }) => services.includes(service as Service))

/** The subthemes of a theme that are open for a service. */
export const openSubthemes = (scheme: Scheme, theme: string | undefined, service: string | undefined) =>
  (scheme.themes.find(({ code }) => code === theme)?.subthemes ?? []).filter(({ services }) =>
    services.includes(service as Service),
  )
