/** What the app gives the clients: the token to send, and what to do with what answers tell. */
export interface ApiHooks {
  accessToken: () => string | null
  /** Called for every answer, before it is read. */
  answered: (response: Response) => void
  /** A service does not accept the token any more. */
  tokenRefused: () => void
}

/** Apart from the clients, so that the first page need not load them. */
export const hooks: ApiHooks = { accessToken: () => null, answered: () => {}, tokenRefused: () => {} }

/** Called once, by the app, when it starts. */
export function setApiHooks(given: ApiHooks) {
  Object.assign(hooks, given)
}
