import type { Operation } from '../world/cause'

/** A request on its way through the pipeline. */
export interface Exchange {
  request: Request
  /** Which operation of a contract it is for; null when it is for none. */
  operation: Operation | null
}

/** One thing that is done with each exchange, around what comes after it. */
export type Step = (exchange: Exchange, next: () => Promise<Response>) => Promise<Response>

/** The steps as one function, the first outermost. */
export const runThrough =
  (steps: Step[]) =>
  (exchange: Exchange): Promise<Response> => {
    const from = (at: number): Promise<Response> => {
      const step = steps[at]
      // The last step answers, and asks for nothing after it.
      if (!step) throw new Error('no step answered')
      return step(exchange, () => from(at + 1))
    }
    return from(0)
  }
