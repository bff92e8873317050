import { createControl, type Control } from '../control/control'
import { createGovernment } from '../government'
import { firstJourney } from '../scenarios/first-journey'
import { createClock } from '../world/clock'
import { StoreError } from '../world/store/database'
import { openIndexedDbWorld } from '../world/store/indexed-db-world'
import { createNews } from '../world/store/news'
import type { Answer } from './gate'

/** Where the app lies that the government stands in front of, as its entry says. */
export interface AppPlace {
  /** The address of the app, absolute, with a slash at the end; the services lie under it. */
  app: string
  /** What a browser opens for a path of the app. */
  hrefOf: (path: string) => string
}

/** Opens the world of this browser and puts the government on it. */
export async function startGovernment({
  app,
  hrefOf,
}: AppPlace): Promise<{ answer: Answer; control: Control }> {
  const base = `${app}services`
  // Two demos on one host, under different paths, have a world each.
  const name = `kmo-world ${new URL(app).pathname}`
  const source = { seed: firstJourney, digest: import.meta.env.VITE_BASE_DIGEST }
  const world = await openIndexedDbWorld(source, { name })
  const clock = createClock(world)
  const checked = import.meta.env.DEV || import.meta.env.VITE_CONTRACT_CHECK
  const check = checked ? (await import('../contract-check')).checkContract(base) : undefined
  const news = createNews()
  // What the browser's store refuses says nothing about what it holds.
  const failed = (error: unknown) =>
    error instanceof StoreError || error instanceof DOMException || news.tell('failed')
  const government = createGovernment({ world, clock, base, failed, ...(check && { check }) })
  const control = createControl(world, clock)
  return {
    // A tab that slept has to know first what happened meanwhile: the first thing it asks may be what time it is.
    answer: (request) => world.caughtUp().then(() => government.answer(request)),
    control: {
      ...control,
      windowAs: async (person) => hrefOf(await control.windowAs(person)),
      onNews(listener) {
        control.onNews(listener)
        news.hear(listener)
      },
    },
  }
}
