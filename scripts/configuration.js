/**
 * The front end's configuration block, written at build and again by the server that serves the build.
 *
 * KMO_ISSUER, KMO_CLIENT_ID, KMO_SCOPE and KMO_SERVICE_{ACM,BTB,IDM,KBO,INKOM} replace what stands here.
 * Addresses may be relative to the app.
 */

/** The client of the app itself at the simulated ACM. */
export const simulatedClientId = '6f1d0f6e-5b0a-4c55-9f0e-6b6d6f2d9a10'

const services = /** @type {const} */ (['acm', 'btb', 'idm', 'kbo', 'inkom'])

/** @param {Record<string, string | undefined>} environment */
export function environmentConfiguration(environment) {
  return {
    services: Object.fromEntries(
      services.map((service) => [
        service,
        environment[`KMO_SERVICE_${service.toUpperCase()}`] ?? `services/${service}`,
      ]),
    ),
    signIn: {
      issuer: environment.KMO_ISSUER ?? 'services/acm/op',
      clientId: environment.KMO_CLIENT_ID ?? simulatedClientId,
      scope:
        environment.KMO_SCOPE ??
        'openid profile vo rrn wettelijkvertegenwoordiger vlaio_inkom offline_access',
      claims: {
        person: 'rrn',
        capacity: 'vo_doelgroepcode',
        organisation: 'vo_orgcode',
        organisationName: 'vo_orgnaam',
        roles: 'vlaio_inkom_rol_3d',
      },
    },
  }
}

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
