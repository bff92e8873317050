import { schemaVersion } from '../world/schema/tables'

/** A newer build that waits for this one to make way. */
export interface Update {
  change: () => void
  /** Whether it goes on with the world of this build; null when nobody says. */
  keepsWorld: boolean | null
}

/** Milliseconds: the update is offered by then, whether anybody says what it keeps or not. */
const patience = 5_000

/** Asks what shape of the world the newer build reads. The file is never kept: it is of the newest build. */
export async function newBuild(change: () => void): Promise<Update> {
  const signal = AbortSignal.timeout(patience)
  const shape: unknown = await fetch(`${import.meta.env.BASE_URL}world.json`, { cache: 'no-store', signal })
    .then((answer) => answer.json() as Promise<{ schemaVersion?: unknown }>)
    .then((told) => told.schemaVersion)
    .catch(() => null)
  return { change, keepsWorld: typeof shape === 'number' ? shape === schemaVersion : null }
}
