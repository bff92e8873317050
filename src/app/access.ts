import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router'
import { paths } from './routes/paths'

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

/** Where the app lies does not matter to a path of it. */
const anywhere = 'https://app.invalid'

/** Pages around the sign-in are no place to come back to: one would sign in in circles, or be signed out at once. */
const around = /^\/(aanmelden|aangemeld|afgemeld|andere-hoedanigheid|services)\b/

/** What of the side of VLAIO the roles of a sign-in open; Inkom decides anew at each request. */
export function staffSides(roles: string[]) {
  const has = (role: string) => roles.some((held) => held.startsWith(`VLAIO_Inkom_${role}:`))
  return { dossiers: has('Gebruiker-Medewerker'), parameters: has('Toepassingsbeheerder') }
}

/**
 * Where a visit begins: where the reference of the photo is looked up, or at the side of VLAIO for who acts for the
 * government. A visit that goes on, in another tab or with other tokens, is at the photo already.
 */
export function homeOf({ capacity, roles }: { capacity: string; roles: string[] }, goesOn = false): string {
  if (capacity !== 'GID') return paths[goesOn ? 'enterprise-photo' : 'photo']
  const { dossiers, parameters } = staffSides(roles)
  return parameters && !dossiers ? paths['scheme-versions'] : paths['staff-search']
}

/**
 * Whether a path is one of this app to go to.
 *
 * An address with a host in it would make this an open redirect. Browsers read `\` as `/`, drop tabs and newlines, and
 * resolve dots; so the path is looked at as a browser would read it.
 */
export function isOwnPath(asked: unknown): asked is string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])/.test(asked)) return false
  const { origin, pathname } = new URL(asked, anywhere)
  return origin === anywhere && !pathname.startsWith('//') && !around.test(pathname)
}

/**
 * The path to come back to, when it is one of this app; otherwise where a visit begins. The enterprise photo stands for
 * that: whoever asked for nothing in particular is on the way there.
 */
export const ownPath = (asked: unknown, home: string = paths['enterprise-photo']): string =>
  isOwnPath(asked) && asked !== paths['enterprise-photo'] ? asked : home
