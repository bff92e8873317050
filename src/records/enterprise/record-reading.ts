import type { components as Inkom } from '@/contracts/inkom'
import { dayOf } from '@/domain/day-of'
import { areEdited } from './year-figures'

type Record = Inkom['schemas']['EnterpriseRecord']

/** Who told a section, and on which day, `YYYY-MM-DD`; null when nobody did. */
export function toldIn({ saved }: Pick<Record, 'saved'>, section: Inkom['schemas']['Section']) {
  const last = saved.find((one) => one.section === section)
  return last ? { by: last.by, on: dayOf(last.at) } : null
}

/** The newest figures that count, and who told them: nobody, as long as they are those of the annual accounts. */
export function newestFigures(record: Pick<Record, 'sections' | 'known' | 'saved'>) {
  const { sections, known } = record
  const [newest] = sections.size?.years ?? known.figures
  if (!newest) return null
  const edited = sections.size && areEdited(sections.size.years, known.figures)
  return { ...newest, told: edited ? toldIn(record, 'size') : null }
}
