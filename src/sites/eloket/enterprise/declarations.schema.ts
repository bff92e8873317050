import { boolean, object } from 'yup'
import { percentage } from '@/forms/fields'
import type { declarations } from '@/records/enterprise/sections'

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
