import type { components as Inkom } from '@/contracts/inkom'
import { dayOf } from '@/domain/day-of'

type Record = Inkom['schemas']['EnterpriseRecord']

/** Who told a section, and on which day, `YYYY-MM-DD`; null when nobody did. */
export function toldIn({ saved }: Pick<Record, 'saved'>, section: Inkom['schemas']['Section']) {
  const last = saved.find((one) => one.section === section)
  return last ? { by: last.by, on: dayOf(last.at) } : null
}

/** The figures that count: those that the enterprise confirmed or corrected, otherwise those of the accounts. */
export const newestFigures = ({ sections, known }: Pick<Record, 'sections' | 'known'>) =>
  (sections.size?.years ?? known.figures)[0] ?? null
