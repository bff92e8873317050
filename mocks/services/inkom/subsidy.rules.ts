import type { components } from '@/contracts/inkom'
import type { Scheme } from './scheme.rules'

type Answers = components['schemas']['Answers']
type Size = components['schemas']['Size']

/** What an application gets. Amounts are whole euro cents, the rate is a percentage. */
export interface Subsidy {
  amount: number
  rate: number
  subsidy: number
  ownShare: number
  /** The room under the ceiling of the calendar year was less than the rate gives. */
  limitedByCeiling: boolean
}

/**
 * The part of the price that counts, in cents: without what is not eligible and without the part of the catering
 * above the maximum (V14). Never under zero.
 */
export function projectAmount(
  { price, notEligible, catering }: NonNullable<Answers['amount']>,
  participants: number,
  cateringMaximum: number,
): number {
  const excess = catering ? Math.max(0, catering.perPersonPerDay - cateringMaximum) * catering.days : 0
  return Math.max(0, price - notEligible - excess * participants)
}

/** The rate and ceiling of a size on a day; a large enterprise gets nothing (V07). */
export function sizeTerms(scheme: Scheme, size: Size) {
  return scheme.sizes.find((terms) => terms.size === size) ?? { rate: 0, ceiling: 0 }
}

/** The rate of a project, in percent: raised for some subthemes of some services (§1.3). */
export function rateOf(
  scheme: Scheme,
  size: Size,
  project: Pick<NonNullable<Answers['project']>, 'service' | 'subtheme'>,
) {
  const raised = scheme.raised.find(
    ({ subtheme, services }) => subtheme === project.subtheme && services.includes(project.service),
  )
  return raised && size !== 'large' ? raised.rates[size] : sizeTerms(scheme, size).rate
}

/** V12: the rate of the amount, rounded half up to the cent, but never more than the free room under the ceiling. */
export function grantSubsidy(amount: number, rate: number, free: number): Subsidy {
  const byRate = Math.floor((amount * rate + 50) / 100)
  const subsidy = Math.min(byRate, free)
  return { amount, rate, subsidy, ownShare: amount - subsidy, limitedByCeiling: byRate > free }
}
