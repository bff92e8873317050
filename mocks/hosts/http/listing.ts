import { clientsAt } from '../../services/acm/clients'
import type { World } from '../../world/world'

/** The contracts as they stand in src/contracts, by service. */
const contracts = new Map(
  Object.entries(
    import.meta.glob<string>('../../../src/contracts/*.yaml', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([file, yaml]) => [file.replace(/^.*\/|\.yaml$/g, ''), yaml]),
)

/** The contract of a service, for a path under the services such as `/acm/openapi.yaml`. It names this server. */
export function contractAt(base: string, path: string): Response | null {
  const service = /^\/([a-z]+)\/openapi\.yaml$/.exec(path)?.[1] ?? ''
  const yaml = contracts.get(service)?.replace(/^( *- url:) .*$/m, `$1 ${base}/${service}`)
  return yaml === undefined ? null : new Response(yaml, { headers: { 'content-type': 'application/yaml' } })
}

/** What stands on this server, for a developer who wants to use it: written to be read. */
export function listing({ app, base, world }: { app: string; base: string; world: World }): Response {
  const issuer = `${base}/acm/op`
  const clients = clientsAt(base)
    .filter(({ redirectUris }) => redirectUris.length > 0)
    .map(({ id, name, redirectUris, scopes }) => ({
      id,
      name,
      public: true,
      redirectUris: redirectUris === 'own-machine' ? 'any address on localhost' : redirectUris,
      scopes,
    }))
  const told = {
    description:
      'The simulated government behind the e-loket kmo-portefeuille. Everything in it is invented.',
    app,
    services: [...contracts.keys()].map((service) => ({
      id: service,
      base: `${base}/${service}`,
      contract: `${base}/${service}/openapi.yaml`,
    })),
    signIn: {
      issuer,
      discovery: `${issuer}/.well-known/openid-configuration`,
      clients,
      withoutInteraction:
        'Add prompt=none and login_hint=<id of a persona> to the authorization request: the persona is signed in at once, in the first capacity and organisation.',
    },
    personas: world
      .all('persons')
      .map(({ id, firstName, lastName, role }) => ({ id, name: `${firstName} ${lastName}`, role })),
  }
  return new Response(`${JSON.stringify(told, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  })
}
