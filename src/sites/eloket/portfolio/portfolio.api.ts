import { call, inkom } from '@/api/clients'

/**
 * Makes an empty draft. Throws `enterprise-not-eligible` with a code for each reason.
 *
 * @param key - one per intention: the same key again gives the same draft
 */
export const startApplication = (enterpriseNumber: string, key: string) =>
  call(
    inkom.POST('/v1/enterprises/{enterpriseNumber}/applications', {
      params: { path: { enterpriseNumber }, header: { 'Idempotency-Key': key } },
    }),
  )
