import { call, inkom } from '@/api/clients'
import { callVersioned } from '@/api/versions'
import type { Sections } from '@/records/enterprise/sections'

const at = (enterpriseNumber: string) => ({ path: { enterpriseNumber } })

/**
 * Saves whole sections. Throws `answers-refused` with a code for each answer, and saves nothing then;
 * `changed-meanwhile` when the record is not at this version.
 */
export const saveSections = (enterpriseNumber: string, sections: Sections, etag: string) =>
  callVersioned(
    inkom.PATCH('/v1/enterprises/{enterpriseNumber}', {
      params: { ...at(enterpriseNumber), header: { 'If-Match': etag } },
      body: sections,
    }),
  )

/**
 * Confirms the data as they were checked. Throws `changed-meanwhile` when they are other ones now,
 * `enterprise-data-missing` or `enterprise-not-eligible`.
 */
export const confirmRecord = (enterpriseNumber: string, etag: string) =>
  callVersioned(
    inkom.POST('/v1/enterprises/{enterpriseNumber}/confirmation', {
      params: { ...at(enterpriseNumber), header: { 'If-Match': etag } },
    }),
  )

/** Whether the enterprise can apply today, condition by condition. */
export const getEligibility = (enterpriseNumber: string) =>
  call(inkom.GET('/v1/enterprises/{enterpriseNumber}/eligibility', { params: at(enterpriseNumber) }))
