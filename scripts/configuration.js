/**
 * The front end's configuration block, written at build and again by the server that serves the build.
 *
 * KMO_SERVICES names the address under which all services stand, and the issuer with them; KMO_ISSUER,
 * KMO_SERVICE_{ACM,BTB,IDM,KBO,INKOM}, KMO_CLIENT_ID, KMO_SCOPE and
 * KMO_CLAIM_{PERSON,CAPACITY,ORGANISATION,ORGANISATION_NAME,ROLES} replace one thing each. Addresses may be relative to the
 * app. A variable without a value counts as left out.
 */

/** The client of the app itself at the simulated ACM. */
export const simulatedClientId = '6f1d0f6e-5b0a-4c55-9f0e-6b6d6f2d9a10'

const services = /** @type {const} */ (['acm', 'btb', 'idm', 'kbo', 'inkom'])

/** @param {Record<string, string | undefined>} environment */
export function environmentConfiguration(environment) {
  /** @param {string} name @param {string} otherwise */
  const given = (name, otherwise) => environment[`KMO_${name}`] || otherwise
  const base = given('SERVICES', 'services').replace(/\/+$/, '')
  return {
    services: Object.fromEntries(
      services.map((service) => [service, given(`SERVICE_${service.toUpperCase()}`, `${base}/${service}`)]),
    ),
    signIn: {
      issuer: given('ISSUER', `${base}/acm/op`),
      clientId: given('CLIENT_ID', simulatedClientId),
      scope: given('SCOPE', 'openid profile vo rrn wettelijkvertegenwoordiger vlaio_inkom offline_access'),
      claims: {
        person: given('CLAIM_PERSON', 'rrn'),
        capacity: given('CLAIM_CAPACITY', 'vo_doelgroepcode'),
        organisation: given('CLAIM_ORGANISATION', 'vo_orgcode'),
        organisationName: given('CLAIM_ORGANISATION_NAME', 'vo_orgnaam'),
        roles: given('CLAIM_ROLES', 'vlaio_inkom_rol_3d'),
      },
    },
  }
}

/** Whether the environment says where services are. @param {Record<string, string | undefined>} environment */
export const namesServices = (environment) =>
  Object.entries(environment).some(([name, value]) => /^KMO_(SERVICE|ISSUER$)/.test(name) && value)

/**
 * Puts the configuration in the page.
 *
 * @param {string} html
 * @param {ReturnType<typeof environmentConfiguration>} configuration
 */
export function withConfiguration(html, configuration) {
  // "<" cannot end the script early when it is written as an escape.
  const json = JSON.stringify(configuration).replaceAll('<', '\\u003c')
  return html.replace(
    /(<script type="application\/json" id="configuration">)[^]*?(<\/script>)/,
    (_, open, close) => open + json + close,
  )
}

/**
 * The policy: everything from the own origin, and answers also from the services where they stand elsewhere.
 *
 * @param {ReturnType<typeof environmentConfiguration>} configuration
 */
export function contentSecurityPolicy(configuration) {
  const elsewhere = [...Object.values(configuration.services), configuration.signIn.issuer]
    .filter((address) => /^https?:/.test(address))
    .map((address) => new URL(address).origin)
  const connect = [...new Set(["'self'", ...elsewhere])].join(' ')
  return `default-src 'self'; connect-src ${connect}; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'`
}

/**
 * Puts the policy in the page, in the place of the one that a build wrote: two policies would allow only what both do.
 *
 * @param {string} html
 * @param {string} policy
 */
export const withPolicy = (html, policy) =>
  html.replace(
    /<!-- policy -->|<meta http-equiv="Content-Security-Policy"[^>]*>/,
    () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
