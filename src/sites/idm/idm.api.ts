import { call, idm } from '@/api/clients'
import { ProblemError } from '@/api/problems'
import { useAnswer } from '@/api/use-answer'
import type { components } from '@/contracts/idm'

type Schemas = components['schemas']

export type Organisation = Schemas['BeheerdeOrganisatie']
export type User = Schemas['Gebruiker']
export type UserType = Schemas['Gebruikerstype']
export type Right = Schemas['ToegekendRecht']
export type CatalogueRight = Schemas['Gebruikersrecht']
export type RightRequest = Schemas['Aanvraag']
export type TrailEntry = Schemas['Logregel']
export type Period = Pick<Right, 'van' | 'tot'>

const at = (orgcode: string) => ({ path: { orgcode } })
const once = (orgcode: string, key: string) => ({ ...at(orgcode), header: { 'Idempotency-Key': key } })
const within = (orgcode: string, id: string) => ({ path: { orgcode, id } })

export const getOrganisations = async () => (await call(idm.GET('/organisaties'))).organisaties

export const getUsers = async (orgcode: string) =>
  (await call(idm.GET('/organisaties/{orgcode}/gebruikers', { params: at(orgcode) }))).gebruikers

export const getRights = async (orgcode: string) =>
  (await call(idm.GET('/organisaties/{orgcode}/rechten', { params: at(orgcode) }))).rechten

export const getRequests = async (orgcode: string) =>
  (await call(idm.GET('/organisaties/{orgcode}/aanvragen', { params: at(orgcode) }))).aanvragen

export const getTrail = async (orgcode: string) =>
  (await call(idm.GET('/organisaties/{orgcode}/logboek', { params: at(orgcode) }))).regels

export const getCatalogue = async (doelgroep: Organisation['doelgroep']) =>
  (await call(idm.GET('/gebruikersrechten', { params: { query: { doelgroep } } }))).gebruikersrechten

/** Who has a national register number. Throws `input-refused` for one that is malformed or of nobody. */
export const findPerson = (orgcode: string, rijksregisternummer: string) =>
  call(idm.POST('/organisaties/{orgcode}/personen', { params: at(orgcode), body: { rijksregisternummer } }))

/** Throws `input-refused`, `already-a-user` or `organisation-stopped`. */
export const addUser = (
  orgcode: string,
  user: { rijksregisternummer: string; type: UserType; email: string; telefoon?: string } & Period,
  key: string,
) => call(idm.POST('/organisaties/{orgcode}/gebruikers', { params: once(orgcode, key), body: user }))

/** Throws `input-refused`, `already-granted` or `organisation-stopped`. */
export const grantRight = (
  orgcode: string,
  right: { gebruiker: string; recht: string; context: string | null } & Period,
  key: string,
) => call(idm.POST('/organisaties/{orgcode}/rechten', { params: once(orgcode, key), body: right }))

export const changeRight = (orgcode: string, id: string, { van, tot }: Period) =>
  call(idm.PATCH('/organisaties/{orgcode}/rechten/{id}', { params: within(orgcode, id), body: { van, tot } }))

/** Rights that would last longer end with it. Throws `input-refused`, or `already-a-user` in another employment. */
export const changeEmployment = (orgcode: string, id: string, { van, tot }: Period) =>
  call(
    idm.PATCH('/organisaties/{orgcode}/gebruikers/{id}', { params: within(orgcode, id), body: { van, tot } }),
  )

/** Throws `input-refused`, `already-decided` or `already-granted`. */
export const decideRequest = (
  orgcode: string,
  id: string,
  besluit: { toegekend: boolean; type?: UserType; reden?: string } & Partial<Period>,
) =>
  call(
    idm.POST('/organisaties/{orgcode}/aanvragen/{id}/besluit', {
      params: within(orgcode, id),
      body: besluit,
    }),
  )

/** What a page asks about an organisation that the caller manages, with the organisation itself. */
export const useManaged = <Body>(orgcode: string, question: (organisation: Organisation) => Promise<Body>) =>
  useAnswer(async () => {
    const organisation = (await getOrganisations()).find((one) => one.orgcode === orgcode)
    if (!organisation) throw new ProblemError('no-authority', 403)
    return { organisation, found: await question(organisation) }
  })
