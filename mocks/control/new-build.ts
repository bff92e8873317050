import { schemaVersion } from '../world/schema/tables'

/** A newer build that waits for this one to make way. */
export interface Update {
  change: () => void
  /** Whether it can go on with the world of this build; null when nobody says. */
  keepsWorld: boolean | null
}

/** Milliseconds: the update is offered by then, whether anybody says what it keeps or not. */
const patience = 5_000

/**
 * Asks which shapes of the world the newer build reads. The file is never kept: it is of the newest build.
 *
 * @param app - address of the app, absolute, with a slash at the end
 */
export async function newBuild(app: string, change: () => void): Promise<Update> {
  const signal = AbortSignal.timeout(patience)
  const told = await fetch(`${app}world.json`, { cache: 'no-store', signal })
    .then((answer) => answer.json() as Promise<{ schemaVersion?: unknown; converts?: unknown }>)
    .catch(() => null)
  if (typeof told?.schemaVersion !== 'number') return { change, keepsWorld: null }
  const converts = Array.isArray(told.converts) ? (told.converts as unknown[]) : []
  return { change, keepsWorld: [told.schemaVersion, ...converts].includes(schemaVersion) }
}
