/**
 * The configuration of the front end: one JSON block in `index.html`, so that one bundle serves every environment.
 *
 * Addresses may be relative; they are then resolved against the address of the app.
 */
export interface Configuration {
  /** The address of the app itself, absolute, with a slash at the end. */
  app: string
  services: Record<'acm' | 'btb' | 'idm' | 'kbo' | 'inkom', string>
  signIn: {
    /** The OpenID Provider. Plain http is accepted on localhost and on the app's own origin only. */
    issuer: string
    clientId: string
    scope: string
    claims: {
      /** National register number. */
      person: string
      /** Code of the target group: BUR, EA, GID, … */
      capacity: string
      organisation: string
      organisationName: string
      roles: string
    }
  }
}

/**
 * Reads the block. A missing or broken one is an error: there is nothing safe to fall back on.
 *
 * @param app - address of the app, absolute, with a slash at the end
 */
export function readConfiguration(from: Document, app: string): Configuration {
  const withoutSlash = (address: string) => new URL(address, app).href.replace(/\/$/, '')
  const block = from.querySelector('script#configuration')?.textContent
  if (!block) throw new Error('index.html holds no configuration block (script#configuration).')
  const given = JSON.parse(block) as Omit<Configuration, 'app'>
  const services = Object.fromEntries(
    Object.entries(given.services).map(([service, address]) => [service, withoutSlash(address)]),
  ) as Configuration['services']
  return { app, services, signIn: { ...given.signIn, issuer: withoutSlash(given.signIn.issuer) } }
}

let current: Configuration | null = null

/** Once, before the first page. */
export function configure(configuration: Configuration) {
  current = configuration
}

export function configuration(): Configuration {
  if (!current) throw new Error('The app has not started: there is no configuration yet.')
  return current
}
