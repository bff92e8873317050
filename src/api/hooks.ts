/** What the app gives the clients: the token to send, and what to do with what answers tell. */
export interface ApiHooks {
  /**
   * The token to send, renewed when it is about to end; null for nobody.
   *
   * @throws UnreachableError when it has ended and nobody can be asked for another one
   */
  accessToken: () => Promise<string | null>
  /**
   * Another token instead of one that a service refused; null when there is none to be had.
   *
   * @throws UnreachableError when nobody can be asked
   */
  otherToken: (refused: string) => Promise<string | null>
  /** Called for every answer, before it is read. */
  answered: (response: Response) => void
  /** Milliseconds since the epoch by the machine, whatever the simulation says. */
  machineNow: () => number
  /** A service does not accept this token, and there is no other. */
  tokenRefused: (refused: string) => void
}

/** Apart from the clients, so that the first page need not load them. */
export const hooks: ApiHooks = {
  accessToken: () => Promise.resolve(null),
  otherToken: () => Promise.resolve(null),
  answered: () => {},
  machineNow: () => 0,
  tokenRefused: () => {},
}

/** Called once, by the app, when it starts. */
export function setApiHooks(given: Partial<ApiHooks>) {
  Object.assign(hooks, given)
}
