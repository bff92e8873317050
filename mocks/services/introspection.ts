/** How a service proves who it is when it asks about a token. */
export interface Credentials {
  id: string
  secret: string
}

/** The provider at which the services ask whose a token is, and how its claims are called there. */
export interface Introspection {
  /** Address of the introspection endpoint (RFC 7662). */
  endpoint: string
  /** The client whose tokens the services accept. */
  audience: string
  /** How the services prove who they are there; left out at ACM, where each has credentials of its own. */
  credentials?: Credentials
  claims: {
    /** National register number, by which a person is found. */
    person: string
    firstName: string
    lastName: string
    /** Code of the target group: BUR, EA, GID, … */
    capacity: string
    organisation: string
    organisationName: string
  }
}

/** The app's own client at the simulated ACM: public, so its id is all there is. */
export const appClientId = '6f1d0f6e-5b0a-4c55-9f0e-6b6d6f2d9a10'

/** A client for another team's app on its own machine. Services do not accept its tokens. */
export const demoClientId = 'demo-client'

/** The services' own clients at the simulated ACM; these secrets protect nothing but invented data. */
export const serviceCredentials = {
  inkom: { id: 'inkom', secret: 'secret-of-inkom' },
  kbo: { id: 'kbo', secret: 'secret-of-kbo' },
  idm: { id: 'idm', secret: 'secret-of-idm' },
  btb: { id: 'btb', secret: 'secret-of-btb' },
} as const satisfies Record<string, Credentials>

/** Introspection at the simulated ACM, where nothing else is configured. */
export const introspectionAtAcm = (base: string): Introspection => ({
  endpoint: `${base}/acm/op/v1/introspect`,
  audience: appClientId,
  claims: {
    person: 'rrn',
    firstName: 'given_name',
    lastName: 'family_name',
    capacity: 'vo_doelgroepcode',
    organisation: 'vo_orgcode',
    organisationName: 'vo_orgnaam',
  },
})

/**
 * The provider that the environment names: KMO_INTROSPECTION_ENDPOINT, _AUDIENCE, _CLIENT_ID and _CLIENT_SECRET, and
 * KMO_INTROSPECTION_CLAIM_{PERSON,FIRST_NAME,LAST_NAME,CAPACITY,ORGANISATION,ORGANISATION_NAME}.
 *
 * Whatever is left out is as at the simulated ACM. Apart from the configuration of the app: whose tokens a service
 * accepts is not for a page to say.
 */
export function introspectionFrom(
  environment: Record<string, string | undefined>,
  base: string,
): Introspection {
  // A variable without a value counts as left out.
  const given = (name: string) => environment[`KMO_INTROSPECTION_${name}`] || undefined
  const atAcm = introspectionAtAcm(base)
  const id = given('CLIENT_ID')
  const claims = Object.entries(atAcm.claims).map(([claim, name]) => [
    claim,
    given(`CLAIM_${claim.replace(/[A-Z]/g, '_$&').toUpperCase()}`) ?? name,
  ])
  return {
    endpoint: given('ENDPOINT') ?? atAcm.endpoint,
    audience: given('AUDIENCE') ?? atAcm.audience,
    ...(id !== undefined && { credentials: { id, secret: given('CLIENT_SECRET') ?? '' } }),
    claims: Object.fromEntries(claims) as Introspection['claims'],
  }
}
