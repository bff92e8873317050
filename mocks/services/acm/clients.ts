import { appClientId, demoClientId, serviceCredentials } from '../introspection'

/** An application or service that ACM knows. */
export interface Client {
  id: string
  /** As the person reads it while signing in. */
  name: string
  /** None: a public client, which proves itself with PKCE only (RFC 7636). */
  secret: string | null
  /** Exact addresses, or any address on the developer's own machine. */
  redirectUris: string[] | 'own-machine'
  postLogoutRedirectUris: string[] | 'own-machine'
  scopes: string[]
}

const appScopes = [
  'openid',
  'profile',
  'email',
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
    {
      id: demoClientId,
      name: 'demo-client',
      secret: null,
      redirectUris: 'own-machine',
      postLogoutRedirectUris: 'own-machine',
      scopes: appScopes,
    },
    ...services,
  ]
}

const ownMachine = ['localhost', '127.0.0.1', '[::1]']

/** Whether an address is among those of a client: to the letter, or by its host where any on the own machine will do. */
export function isRegistered(registered: Client['redirectUris'], address: string): boolean {
  if (registered !== 'own-machine') return registered.includes(address)
  if (!URL.canParse(address)) return false
  // What a URL would tidy away is no address: spaces, line ends, backslashes. Nor may a fragment be there, even an empty one.
  if (!/^[!-~]+$/.test(address) || /[#\\]/.test(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  return /^https?:$/.test(protocol) && ownMachine.includes(hostname) && !username && !password
}
