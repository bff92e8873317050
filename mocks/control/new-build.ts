import { schemaVersion } from '../world/schema'

/** A newer build that waits for this one to make way. */
export interface Update {
  change: () => void
  /** Whether it goes on with the world of this build; null when nobody says. */
  keepsWorld: boolean | null
}

/** Milliseconds: the update is offered by then, whether anybody says what it keeps or not. */
const patience = 5_000

/**
 * Asks what shape of the world the newer build reads. The file is never kept: it is of the newest build.
 *
 * @param app - address of the app, absolute, with a slash at the end
 */
export async function newBuild(app: string, change: () => void): Promise<Update> {
  const signal = AbortSignal.timeout(patience)
  const shape: unknown = await fetch(`${app}world.json`, { cache: 'no-store', signal })
    .then((answer) => answer.json() as Promise<{ schemaVersion?: unknown }>)
    .then((told) => told.schemaVersion)
    .catch(() => null)
  return { change, keepsWorld: typeof shape === 'number' ? shape === schemaVersion : null }
}
