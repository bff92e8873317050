import type { components as Inkom } from '@/contracts/inkom'

type Record = Inkom['schemas']['EnterpriseRecord']
type Section = Inkom['schemas']['Section']

/** Where the enterprise corrects what it told itself. */
export const taskPaths = {
  size: '/onderneming/grootte',
  contact: '/onderneming/contact',
  account: '/onderneming/rekening',
  'main-activity': '/onderneming/hoofdactiviteit',
  declarations: '/onderneming/verklaringen',
} as const satisfies { [section in Section]: string }

/** Who told a section, and on which day, `YYYY-MM-DD`; null when nobody did. */
export function toldIn({ saved }: Pick<Record, 'saved'>, section: Section) {
  const last = saved.find((one) => one.section === section)
  return last ? { by: last.by, on: last.at.slice(0, 10) } : null
}

/** The figures that count: those that the enterprise confirmed or corrected, otherwise those of the accounts. */
export const newestFigures = ({ sections, known }: Pick<Record, 'sections' | 'known'>) =>
  (sections.size?.years ?? known.figures)[0] ?? null
