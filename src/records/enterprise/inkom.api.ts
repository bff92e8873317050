import { call, inkom } from '@/api/clients'
import { callVersioned } from '@/api/versions'

/** What Inkom knows of an enterprise, and in which version. */
export const getRecord = (enterpriseNumber: string) =>
  callVersioned(inkom.GET('/v1/enterprises/{enterpriseNumber}', { params: { path: { enterpriseNumber } } }))

/** What an enterprise told Inkom, and what others did. */
export const getEnterpriseRecord = async (enterpriseNumber: string) =>
  (await getRecord(enterpriseNumber)).body

/** The budget of a calendar year, this year's when none is given, with all tasks and applications. */
export const getPortfolio = (enterpriseNumber: string, year?: number) =>
  call(
    inkom.GET('/v1/enterprises/{enterpriseNumber}/portfolio', {
      params: { path: { enterpriseNumber }, query: year === undefined ? {} : { year } },
    }),
  )
