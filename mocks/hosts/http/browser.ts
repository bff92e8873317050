import { browserHeader, ofBrowser, renewalHeader } from '../../services/browser-session'
import { randomId } from '../../world/ids'

/** A browser, as ACM knows it again: its single sign-on is one per browser. */
export interface Browser {
  session: string
  /** The session that it gets when its person signs in: what somebody else put in the browser is then worth nothing. */
  renewal: string
  /** It showed the cookie. */
  known: boolean
}

const cookie = 'acm-sessie'
const pattern = new RegExp(`(?:^|;) *${cookie}=([0-9a-f]{32}) *(?:;|$)`)

export function browserOf(request: Request): Browser {
  const shown = pattern.exec(request.headers.get('cookie') ?? '')?.[1]
  const fresh = ofBrowser + randomId()
  // Nobody can have put there what is made only now.
  return {
    session: shown === undefined ? fresh : ofBrowser + shown,
    renewal: fresh,
    known: shown !== undefined,
  }
}

/** The request with the browser as the host knows it, whatever the request said of it. */
export function fromBrowser(request: Request, { session, renewal }: Browser): Request {
  const headers = new Headers(request.headers)
  headers.set(browserHeader, session)
  headers.set(renewalHeader, renewal)
  return new Request(request, { headers })
}

/** Gives a browser the cookie of a session: until it closes, for the services only, out of reach of scripts. */
export function remember(response: Response, session: string, path: string) {
  const value = session.slice(ofBrowser.length)
  response.headers.append('set-cookie', `${cookie}=${value}; Path=${path}; HttpOnly; SameSite=Lax`)
}
