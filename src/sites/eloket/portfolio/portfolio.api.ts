import { call, inkom } from '@/api/clients'

/** The budget of a calendar year, this year's when none is given, with all tasks and applications. */
export const getPortfolio = (enterpriseNumber: string, year?: number) =>
  call(
    inkom.GET('/v1/enterprises/{enterpriseNumber}/portfolio', {
      params: { path: { enterpriseNumber }, query: year === undefined ? {} : { year } },
    }),
  )

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
