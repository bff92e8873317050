import { boolean, object } from 'yup'
import { percentage } from '@/forms/fields'

/** The declarations on honour, in the order of the page. */
export const declarations = ['correct', 'noOverdueContributions', 'inspection'] as const

const made = (name: (typeof declarations)[number]) => {
  const required = `enterprise.declarations.required.${name}`
  return boolean().required(required).oneOf([true], required)
}

export const declarationsSchema = object({
  publicShare: percentage('enterprise.declarations.publicShareRequired'),
  correct: made('correct'),
  noOverdueContributions: made('noOverdueContributions'),
  inspection: made('inspection'),
})
