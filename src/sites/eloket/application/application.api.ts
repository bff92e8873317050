import { call, inkom } from '@/api/clients'
import type { Answers } from './step'

const at = (applicationId: string) => ({ path: { applicationId } })

export const getApplication = (applicationId: string) =>
  call(inkom.GET('/v1/applications/{applicationId}', { params: at(applicationId) }))

/** The rules for an application that is submitted today. */
export const getScheme = () => call(inkom.GET('/v1/scheme'))

/**
 * Saves whole steps of a draft. Throws `answers-refused` with a code for each answer, and saves nothing then;
 * `already-submitted` when it is no draft any more.
 */
export const saveAnswers = (applicationId: string, answers: Answers) =>
  call(inkom.PATCH('/v1/applications/{applicationId}', { params: at(applicationId), body: answers }))

/**
 * Submits a draft. Throws `answers-refused` or `already-submitted`.
 *
 * @param key - one per intention: the same key again never makes a second submission
 */
export const submitApplication = (applicationId: string, key: string) =>
  call(
    inkom.POST('/v1/applications/{applicationId}/submission', {
      params: { ...at(applicationId), header: { 'Idempotency-Key': key } },
    }),
  )

/** At most twenty providers whose name, place or number holds every word of the query, by name. */
export const findProviders = async (query: string) =>
  (await call(inkom.GET('/v1/providers', { params: { query: { query } } }))).providers
