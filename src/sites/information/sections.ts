/** The parts of the information page, in their order; also their anchors. The help dialog knows `vragen`. */
export const sections = [
  'voor-wie',
  'stappen',
  'eerste-keer',
  'toegang',
  'aanmeldopties',
  'voor-u-begint',
  'problemen',
  'vragen',
] as const

export type SectionId = (typeof sections)[number]
