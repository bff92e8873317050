import type { components } from '@/contracts/inkom'

type Schemas = components['schemas']
type Scheme = Schemas['Scheme']

/** What an estimate starts from. Amounts are whole euro cents. */
export interface Project {
  /** The part of the price that counts, see `projectAmount`. */
  amount: number
  service: Schemas['Service']
  /** Codes of the scheme. */
  theme: string
  subtheme?: string | undefined
  size: Schemas['Size']
  /** Room under the ceiling of this calendar year. */
  free: number
}

/** Why there is no subsidy. The codes are those of Inkom's refusals, so that one text serves both. */
export type NoSubsidy =
  | 'too-large'
  | 'theme-not-open'
  | 'subtheme-unknown'
  | 'advice-only-cybersecurity'
  | 'amount-under-minimum'
  | 'ceiling-used'

/** What Inkom will decide as far as the app can tell. Amounts are whole euro cents, the rate is a percentage. */
export type SubsidyEstimate =
  | {
      eligible: true
      amount: number
      rate: number
      subsidy: number
      ownShare: number
      /** What the rate alone would give. */
      byRate: number
      limitedBy: 'rate' | 'yearly-ceiling'
    }
  | { eligible: false; reason: NoSubsidy }

/**
 * The part of the price that counts, in cents: without what is not eligible, and without what the catering costs
 * above the maximum per person per day (kmo-portefeuille V14). Never under zero.
 */
export function projectAmount(
  { price, notEligible, catering }: Schemas['AmountAnswers'],
  participants: number,
  { cateringMaximum }: Pick<Scheme, 'cateringMaximum'>,
): number {
  const tooDear = catering ? Math.max(catering.perPersonPerDay - cateringMaximum, 0) : 0
  const cateringExcess = tooDear * (catering?.days ?? 0) * participants
  return Math.max(price - notEligible - cateringExcess, 0)
}

/** The rate in percent: raised for some subthemes of some services. A large enterprise gets nothing. */
export function rateOf(
  { service, subtheme, size }: Pick<Project, 'service' | 'subtheme' | 'size'>,
  { raised, sizes }: Pick<Scheme, 'raised' | 'sizes'>,
): number {
  if (size === 'large') return 0
  const higher = raised.find((one) => one.subtheme === subtheme && one.services.includes(service))
  return higher?.rates[size] ?? sizes.find((one) => one.size === size)?.rate ?? 0
}

/** Why a theme or subtheme is not open for a service (V09); `null` when it is. */
function closedTheme({ service, theme: code, subtheme }: Project, { themes }: Scheme): NoSubsidy | null {
  const theme = themes.find((one) => one.code === code)
  if (!theme?.services.includes(service)) return 'theme-not-open'
  if (subtheme === undefined) return null
  const chosen = theme.subthemes.find((one) => one.code === subtheme)
  if (!chosen) return 'subtheme-unknown'
  return chosen.services.includes(service) ? null : 'advice-only-cybersecurity'
}

/**
 * Estimates the subsidy of one project by the scheme of the day. Inkom decides; this only informs the applicant.
 *
 * The rate of the amount, rounded half up to the cent, but never more than the free room (V12).
 */
export function estimateSubsidy(project: Project, scheme: Scheme): SubsidyEstimate {
  const { amount, service, size, free } = project
  if (size === 'large') return { eligible: false, reason: 'too-large' }
  const closed = closedTheme(project, scheme)
  if (closed) return { eligible: false, reason: closed }
  if (amount < scheme.minimumAmount[service]) return { eligible: false, reason: 'amount-under-minimum' }
  if (free <= 0) return { eligible: false, reason: 'ceiling-used' }

  const rate = rateOf(project, scheme)
  const byRate = Math.round((amount * rate) / 100)
  const subsidy = Math.min(byRate, free)
  return {
    eligible: true,
    amount,
    rate,
    subsidy,
    ownShare: amount - subsidy,
    byRate,
    limitedBy: byRate > free ? 'yearly-ceiling' : 'rate',
  }
}
