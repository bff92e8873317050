/** The session at ACM of somebody who opened the app in the usual way: one per browser. */
const usual = 'browser'

/**
 * Header by which a host says which browser asks, where it serves several. A host that does so replaces what comes
 * from outside.
 */
export const browserHeader = 'acm-browser'

/** Header with the session that this browser gets when its person signs in: one that nobody can have put there before. */
export const renewalHeader = 'acm-browser-renewal'

/** How the name of a session begins that a host gave to a browser. */
export const ofBrowser = 'browser-'

/** The sessions of the browser that asks, where a host serves several: so far, and from a sign-in on. */
export interface BrowserSessions {
  now: string
  renewal: string
}

export function browserSessionsOf({ headers }: Request): BrowserSessions | null {
  const [now, renewal] = [headers.get(browserHeader), headers.get(renewalHeader)]
  return now && renewal ? { now, renewal } : null
}

/** Whether a session is of the browser that asks. Where a host serves one browser, every session is. */
export const isOfBrowser = ({ headers }: Request, session: string) =>
  !session.startsWith(ofBrowser) || session === headers.get(browserHeader)

/** The session at ACM that a request is for: the one it names, otherwise that of its browser. */
export const acmSessionOf = (request: Request, named: string = usual): string =>
  named === usual ? (request.headers.get(browserHeader) ?? usual) : named
