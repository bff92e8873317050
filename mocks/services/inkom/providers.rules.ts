import type { components } from '@/contracts/inkom'
import type { Provider } from '../../world/schema'

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

/** Without accents and capitals. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Providers with every word of the query in their name, place or number; at most twenty, by name. */
export function findProviders(
  providers: readonly Provider[],
  { query, service, today }: { query: string; service: Service | null; today: string },
): ProviderView[] {
  const words = plain(query).split(/\s+/).filter(Boolean)
  return providers
    .filter((one) => isKnown(one, today) && (!service || one.service === service))
    .filter(({ name, place, id }) => words.every((word) => plain(`${name} ${place} ${id}`).includes(word)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl') || a.id.localeCompare(b.id))
    .slice(0, mostFound)
    .map((one) => ({
      registrationNumber: one.id,
      name: one.name,
      place: one.place,
      kind: one.kind,
      service: one.service,
      status: registrationOf(one, today),
      registeredUntil: one.registeredUntil,
    }))
}
