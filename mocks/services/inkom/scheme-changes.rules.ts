import type { components } from '@/contracts/inkom'
import type { Course, SchemeVersion } from '../../world/schema/inkom'
import { schemeOn } from './scheme.rules'

type VersionView = components['schemas']['SchemeVersion']
type Change = VersionView['changes'][number]
type Parameter = Change['parameter']

const amounts: [Parameter, (version: SchemeVersion) => number][] = [
  ['rate-small', ({ rates }) => rates.small.rate],
  ['rate-medium', ({ rates }) => rates.medium.rate],
  ['ceiling-small', ({ rates }) => rates.small.ceiling],
  ['ceiling-medium', ({ rates }) => rates.medium.ceiling],
  ['minimum-training', ({ minimumAmount }) => minimumAmount.training],
  ['minimum-advice', ({ minimumAmount }) => minimumAmount.advice],
  ['de-minimis-ceiling', ({ deMinimisCeiling }) => deMinimisCeiling],
]

const raisedRates = ({ raised }: SchemeVersion) =>
  raised.flatMap(({ subtheme, services, small, medium }) =>
    services.map((service) => [service, subtheme, small, medium].join(':')),
  )

const openThemes = ({ themes }: SchemeVersion) =>
  themes.flatMap(({ code, services, subthemes }) => [
    ...services.map((service) => `${service}:${code}`),
    ...subthemes.flatMap((sub) => sub.services.map((service) => `${service}:${code}/${sub.code}`)),
  ])

const lists: [Parameter, (version: SchemeVersion) => string[]][] = [
  ['raised-rates', raisedRates],
  ['themes', openThemes],
]

/** What stands in one list only; a theme speaks for its subthemes. */
function onlyIn(list: string[], other: string[]): string {
  const own = list.filter((code) => !other.includes(code))
  const spokenFor = (code: string) => code.includes('/') && own.includes(code.replace(/\/.*/, ''))
  return own.filter((code) => !spokenFor(code)).join(' ')
}

/** What one version of the scheme changed in the one before it. */
export function changesBetween(before: SchemeVersion, after: SchemeVersion): Change[] {
  const pairs = [
    ...amounts.map(([parameter, of]) => ({
      parameter,
      before: String(of(before)),
      after: String(of(after)),
    })),
    ...lists.map(([parameter, of]) => ({
      parameter,
      before: onlyIn(of(before), of(after)),
      after: onlyIn(of(after), of(before)),
    })),
  ]
  return pairs.filter((pair) => pair.before !== pair.after)
}

/** Every version of the scheme with what it changed, the newest first. */
export function schemeVersions(
  versions: readonly SchemeVersion[],
  courses: readonly Course[],
): VersionView[] {
  return versions
    .toSorted((a, b) => b.id.localeCompare(a.id))
    .flatMap((version, at, sorted) => {
      const scheme = schemeOn(versions, courses, version.id)
      const before = sorted[at + 1]
      if (!scheme) return []
      return {
        validFrom: version.id,
        scheme,
        changedAt: version.changedAt,
        changedBy: version.changedBy,
        changes: before ? changesBetween(before, version) : [],
      }
    })
}
