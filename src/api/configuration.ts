/**
 * The configuration of the front end: one JSON block in `index.html`, so that one bundle serves every environment.
 *
 * Addresses may be relative; they are then resolved against the address of the app.
 */
export interface Configuration {
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

/** The address of the app itself, with a slash at the end. */
export const appAddress = new URL(import.meta.env.BASE_URL, location.origin).href

const withoutSlash = (address: string) => new URL(address, appAddress).href.replace(/\/$/, '')

/** Reads the block. A missing or broken one is an error: there is nothing safe to fall back on. */
export function readConfiguration(from: Document = document): Configuration {
  const block = from.querySelector('script#configuration')?.textContent
  if (!block) throw new Error('index.html holds no configuration block (script#configuration).')
  const given = JSON.parse(block) as Configuration
  const services = Object.fromEntries(
    Object.entries(given.services).map(([service, address]) => [service, withoutSlash(address)]),
  ) as Configuration['services']
  return { services, signIn: { ...given.signIn, issuer: withoutSlash(given.signIn.issuer) } }
}

export const configuration = readConfiguration()
