import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router'

/** Who visits: nobody yet, or somebody in a capacity. */
export type Visitor = { signedIn: false } | { signedIn: true; capacity: string }

/**
 * Decides whether a page may be shown, and where to go instead.
 *
 * This only chooses the screen. What a person may see or do is decided by the services, at each request.
 */
export function decideAccess(
  to: Pick<RouteLocationNormalized, 'fullPath' | 'meta' | 'query'>,
  visitor: Visitor,
): true | RouteLocationRaw {
  if (to.meta.access === 'interaction') {
    return typeof to.query.interactie === 'string' || { name: 'sign-in' }
  }
  if (!to.meta.access) return true
  if (!visitor.signedIn) return { name: 'sign-in', query: { terug: to.fullPath } }
  if (to.meta.access === 'person') return true
  const wanted = to.meta.access === 'staff' ? 'GID' : 'EA'
  return visitor.capacity === wanted || { name: 'wrong-capacity', query: { terug: to.fullPath } }
}

/** Pages around the sign-in are no place to come back to: one would sign in in circles, or be signed out at once. */
const around = /^\/(aanmelden|aangemeld|afgemeld|andere-hoedanigheid|services)\b/

/**
 * The path to come back to, when it is one of this app; otherwise the enterprise photo, where a visit begins.
 *
 * An address with a host in it would make this an open redirect. Browsers read `\` as `/`, drop tabs and newlines, and
 * resolve dots; so the path is looked at as a browser would read it.
 */
export function ownPath(asked: unknown): string {
  const elsewhere = '/foto/index.html'
  if (typeof asked !== 'string' || !/^\/(?![/\\])/.test(asked)) return elsewhere
  const { origin, pathname } = new URL(asked, location.origin)
  const own = origin === location.origin && !pathname.startsWith('//') && !around.test(pathname)
  return own ? asked : elsewhere
}
