import { call, inkom } from '@/api/clients'
import type { components as Inkom } from '@/contracts/inkom'

export type SearchResult = Inkom['schemas']['SearchResult']
export type StaffApplication = Inkom['schemas']['StaffApplication']
export type StaffEnterprise = Inkom['schemas']['StaffEnterprise']
export type StaffDossier = Inkom['schemas']['StaffDossier']
export type Consultation = Inkom['schemas']['Consultation']
export type SchemeVersion = Inkom['schemas']['SchemeVersion']
export type Scheme = Inkom['schemas']['Scheme']

/** One page of what matches; twenty a page. Drafts are not among it. */
export const search = (query: { kind: keyof Found; query: string; page: number }) =>
  call(inkom.GET('/v1/staff/search', { params: { query } }))
type Found = Pick<SearchResult, 'enterprises' | 'applications' | 'providers'>

/** An enterprise with its submitted applications. That it was looked at is written down. */
export const consultEnterprise = (enterpriseNumber: string) =>
  call(inkom.GET('/v1/staff/enterprises/{enterpriseNumber}', { params: { path: { enterpriseNumber } } }))

/** A submitted application with its course. That it was looked at is written down. */
export const consultApplication = (applicationId: string) =>
  call(inkom.GET('/v1/staff/applications/{applicationId}', { params: { path: { applicationId } } }))

/** Every version of the rules of the subsidy, the newest first. */
export const getSchemeVersions = async () => (await call(inkom.GET('/v1/staff/scheme-versions'))).versions

/** The rules of the subsidy on a day, for the names of what an application chose. */
export const getScheme = (on: string) => call(inkom.GET('/v1/scheme', { params: { query: { on } } }))
