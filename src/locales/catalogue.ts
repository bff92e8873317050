import type { access } from './nl/access'
import type { acm } from './nl/acm'
import type { application } from './nl/application'
import type { btb } from './nl/btb'
import type { enterprise } from './nl/enterprise'
import type { forms } from './nl/forms'
import type { guides } from './nl/guides'
import type { idm } from './nl/idm'
import type { information } from './nl/information'
import type { photo } from './nl/photo'
import type { portfolio } from './nl/portfolio'
import type { session } from './nl/session'
import type { shell } from './nl/shell'
import type { staff } from './nl/staff'
import type { statics } from './nl/statics'
import type { steps } from './nl/steps'

/** All texts, by section. Dutch is the source. */
export interface Catalogue {
  access: typeof access
  acm: typeof acm
  application: typeof application
  btb: typeof btb
  enterprise: typeof enterprise
  forms: typeof forms
  guides: typeof guides
  idm: typeof idm
  information: typeof information
  photo: typeof photo
  portfolio: typeof portfolio
  session: typeof session
  shell: typeof shell
  staff: typeof staff
  statics: typeof statics
  steps: typeof steps
}

export type Section = keyof Catalogue

/** Languages of the catalogues; Dutch first. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

declare module 'vue-i18n' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- this is how vue-i18n learns the keys
  export interface DefineLocaleMessage extends Catalogue {}
}
