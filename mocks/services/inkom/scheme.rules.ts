import type { components } from '@/contracts/inkom'
import { yearsBefore } from '../../world/days'
import type { Course, SchemeVersion } from '../../world/schema/inkom'
import { applicationTermDays, depositTermDays } from './deadlines.rules'

export type Scheme = components['schemas']['Scheme']

/** V14: catering counts up to this much per person per day, in cents. */
const cateringMaximum = 2_500

/**
 * The scheme for an application submitted on a day: the newest version that is not from after that day.
 *
 * @returns `null` for a day before the first version
 */
export function schemeOn(
  versions: readonly SchemeVersion[],
  courses: readonly Course[],
  on: string,
): Scheme | null {
  const version = versions
    .filter(({ id }) => id <= on)
    .reduce<SchemeVersion | null>((newest, one) => (newest && newest.id > one.id ? newest : one), null)
  if (!version) return null
  return {
    on,
    validFrom: version.id,
    minimumAmount: version.minimumAmount,
    applicationTermDays,
    depositTermDays,
    cateringMaximum,
    deMinimisCeiling: version.deMinimisCeiling,
    dateBounds: {
      agreement: { earliest: version.agreedFrom, latest: on },
      service: { earliest: version.serviceFrom, latest: yearsBefore(on, -version.serviceYearsAhead) },
    },
    sizes: (['small', 'medium'] as const).map((size) => ({ size, ...version.rates[size] })),
    raised: version.raised.map(({ subtheme, services, small, medium }) => ({
      subtheme,
      services,
      rates: { small, medium },
    })),
    themes: version.themes,
    listedTrainings: courses
      .filter(({ listed }) => listed)
      .map(({ id, title }) => ({ code: id, name: title })),
  }
}
