import { call, idm } from '@/api/clients'

const targetGroups = ['BUR', 'EA', 'GID', 'LB', 'OV'] as const

/**
 * Why the caller may or may not use the e-loket for an organisation today, and the smallest next step.
 *
 * @param capacity - code of the target group in which the caller acts
 */
export function getExplanation(orgcode: string, capacity: string) {
  const doelgroep = targetGroups.find((group) => group === capacity)
  return call(
    idm.GET('/organisaties/{orgcode}/uitleg', {
      params: { path: { orgcode }, query: doelgroep ? { doelgroep } : {} },
    }),
  )
}

/** The last request for the right that the caller sent for an organisation; null when there is none. */
export async function getLastRequest(orgcode: string) {
  const { aanvragen } = await call(idm.GET('/mijn-aanvragen'))
  return aanvragen.find((request) => request.orgcode === orgcode) ?? null
}

/**
 * Asks the right of who manages the organisation. Throws `already-asked`, `already-granted`, `no-manager` or
 * `organisation-stopped`.
 */
export const askRight = (orgcode: string, request: { email: string; boodschap: string }) =>
  call(idm.POST('/organisaties/{orgcode}/aanvragen', { params: { path: { orgcode } }, body: request }))
