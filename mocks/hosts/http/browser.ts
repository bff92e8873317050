import { browserHeader } from '../../services/browser-session'
import { randomId } from '../../world/ids'

/** A browser, as ACM knows it again: its single sign-on is one per browser. */
export interface Browser {
  session: string
  /** It showed the cookie. */
  known: boolean
}

const cookie = 'acm-sessie'
const pattern = new RegExp(`(?:^|;) *${cookie}=([0-9a-f]{32}) *(?:;|$)`)

export function browserOf(request: Request): Browser {
  const session = pattern.exec(request.headers.get('cookie') ?? '')?.[1]
  return session ? { session, known: true } : { session: randomId(), known: false }
}

/** The request with the browser as the host knows it, whatever the request said of it. */
export function fromBrowser(request: Request, { session }: Browser): Request {
  const headers = new Headers(request.headers)
  headers.set(browserHeader, session)
  return new Request(request, { headers })
}

/** Gives a new browser its cookie: until it closes, for the services only, out of reach of scripts. */
export function remember(response: Response, { session, known }: Browser, path: string) {
  if (known) return
  response.headers.append('set-cookie', `${cookie}=${session}; Path=${path}; HttpOnly; SameSite=Lax`)
}
