import type { components as Inkom } from '@/contracts/inkom'

type Record = Inkom['schemas']['EnterpriseRecord']

/** The day on which the enterprise told a section, `YYYY-MM-DD`; before that the day of what others told. */
export const toldOn = (
  { saved, known }: Pick<Record, 'saved' | 'known'>,
  section: Inkom['schemas']['Section'],
) => saved.find((one) => one.section === section)?.at.slice(0, 10) ?? known.updatedOn

/** The figures that count: those that the enterprise confirmed or corrected, otherwise those of the accounts. */
export const newestFigures = ({ sections, known }: Pick<Record, 'sections' | 'known'>) =>
  (sections.size?.years ?? known.figures)[0] ?? null
