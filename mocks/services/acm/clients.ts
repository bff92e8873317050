import { appClientId, serviceCredentials } from '../introspection'

/** An application or service that ACM knows. */
export interface Client {
  id: string
  /** As the person reads it while signing in. */
  name: string
  /** None: a public client, which proves itself with PKCE only (RFC 7636). */
  secret: string | null
  redirectUris: string[]
  postLogoutRedirectUris: string[]
  scopes: string[]
}

const appScopes = [
  'openid',
  'profile',
  'vo',
  'rrn',
  'wettelijkvertegenwoordiger',
  'vlaio_inkom',
  'offline_access',
]

/** Services ask ACM whose a token is; nobody signs in at them. */
const services = Object.entries(serviceCredentials).map(([name, { id, secret }]): Client => ({
  id,
  name,
  secret,
  redirectUris: [],
  postLogoutRedirectUris: [],
  scopes: [],
}))

/** Who is registered at ACM; the app stands where the services' base path begins. */
export function clientsAt(base: string): Client[] {
  const app = base.replace(/services$/, '')
  return [
    {
      id: appClientId,
      name: 'e-loket kmo-portefeuille',
      secret: null,
      redirectUris: [`${app}aangemeld`],
      postLogoutRedirectUris: [app, `${app}afgemeld`],
      scopes: appScopes,
    },
    ...services,
  ]
}
