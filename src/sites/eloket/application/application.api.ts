import { call, inkom } from '@/api/clients'
import { callVersioned } from '@/api/versions'
import type { Answers } from './step'

const at = (applicationId: string) => ({ path: { applicationId } })

export const getApplication = (applicationId: string) =>
  callVersioned(inkom.GET('/v1/applications/{applicationId}', { params: at(applicationId) }))

/** The rules for an application that is submitted today. */
export const getScheme = () => call(inkom.GET('/v1/scheme'))

/**
 * Saves whole steps of a draft. Throws `answers-refused` with a code for each answer, and saves nothing then;
 * `already-submitted` when it is no draft any more, `changed-meanwhile` when it is not at this version.
 */
export const saveAnswers = (applicationId: string, answers: Answers, etag: string) =>
  callVersioned(
    inkom.PATCH('/v1/applications/{applicationId}', {
      params: { ...at(applicationId), header: { 'If-Match': etag } },
      body: answers,
    }),
  )

/**
 * Submits a draft at the version that was checked. Throws `answers-refused`, `already-submitted` or
 * `changed-meanwhile`.
 *
 * @param key - one per intention: the same key again never makes a second submission
 */
export const submitApplication = (applicationId: string, key: string, etag: string) =>
  call(
    inkom.POST('/v1/applications/{applicationId}/submission', {
      params: { ...at(applicationId), header: { 'Idempotency-Key': key, 'If-Match': etag } },
    }),
  )

/** At most twenty providers whose name, place or number holds every word of the query, by name. */
export const findProviders = async (query: string) =>
  (await call(inkom.GET('/v1/providers', { params: { query: { query } } }))).providers
