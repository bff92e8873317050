import type { RouterHistory } from 'vue-router'

/**
 * Where the app lies, and how its pages are addressed. An entry makes it and `start` hands it on: nobody else looks, so
 * that a build without a server can address pages in another way (docs/decisions/0014-entries-give-addresses.md).
 */
export interface Addresses {
  /** The address of the app itself, absolute, with a slash at the end. */
  app: string
  /** The absolute address of a path of the app, such as `/aangemeld?code=1`. */
  of: (path: string) => string
  /** The path of the app in an address, absolute or relative to the app; null for an address elsewhere, or none. */
  pathOf: (address: string) => string | null
  /** Goes elsewhere. The page that leads on does not stay in the history: Back to it would lead on again. */
  leave: (address: string) => void
}

/** What an entry gives the app: how it keeps its history, and how its pages are addressed. */
export interface Entry {
  history: RouterHistory
  addresses: Addresses
}

/** Addresses under that of an app. */
export const addressesUnder = (app: string): Addresses => ({
  app,
  of: (path) => `${app}${path.slice(1)}`,
  pathOf(address) {
    if (!URL.canParse(address, app)) return null
    const { href } = new URL(address, app)
    return href.startsWith(app) ? `/${href.slice(app.length)}` : null
  },
  leave: (address) => location.replace(address),
})

/** An app that a server serves, under the base path of its build. */
export const webAddresses = () => addressesUnder(new URL(import.meta.env.BASE_URL, location.origin).href)
