import type { components } from '@/contracts/inkom'
import { withoutMarks } from '../../rules/typed-text'
import type { Provider } from '../../world/schema/inkom'
import { matcherOf } from './matching.rules'

type Service = components['schemas']['Service']
type ProviderView = components['schemas']['Provider']

const mostFound = 20

/** How a provider is registered on a day (V05). The last day of the registration still counts. */
export function registrationOf(provider: Provider, today: string): ProviderView['status'] {
  if (provider.suspended) return 'suspended'
  return today > provider.registeredUntil ? 'expired' : 'registered'
}

/** Whether a provider has been registered by a day, also when that has ended since. */
export const isKnown = ({ registeredFrom }: Provider, today: string) => registeredFrom <= today

/** A provider as the contract gives it. */
export const providerOf = (provider: Provider, today: string): ProviderView => ({
  registrationNumber: provider.id,
  name: provider.name,
  place: provider.place,
  kind: provider.kind,
  service: provider.service,
  status: registrationOf(provider, today),
  registeredUntil: provider.registeredUntil,
})

/**
 * A registration number, or its beginning, as people write it: with or without its marks, with a 0 for the letter O.
 *
 * @returns such as `DV.O9000`; null for what is none
 */
function registrationIn(query: string): string | null {
  const [, letter, digits] = /^dv([oa0])(\d{1,6})$/i.exec(withoutMarks(query)) ?? []
  return letter && digits ? `DV.${letter.replace('0', 'O').toUpperCase()}${digits}` : null
}

/** All known providers whose number begins so, or with every word of the query in their name or place, by name. */
export function knownProviders(providers: readonly Provider[], query: string, today: string): Provider[] {
  const number = registrationIn(query)
  const matches = matcherOf(query)
  const isFound = ({ id, name, place }: Provider) =>
    number === null ? matches(name, place, id) : id.startsWith(number)
  return providers
    .filter((one) => isKnown(one, today) && isFound(one))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl') || a.id.localeCompare(b.id))
}

/** Known providers that match, of one service or of all; at most twenty. */
export function findProviders(
  providers: readonly Provider[],
  { query, service, today }: { query: string; service: Service | null; today: string },
): ProviderView[] {
  return knownProviders(providers, query, today)
    .filter((one) => !service || one.service === service)
    .slice(0, mostFound)
    .map((one) => providerOf(one, today))
}
