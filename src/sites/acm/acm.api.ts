import { acm, call } from '@/api/clients'
import type { components, paths } from '@/contracts/acm'

type Schemas = components['schemas']

/** A sign-in under way, as ACM tells it. */
export type Interaction = Schemas['Interactie']
/** What the person has to do now. */
export type Step = Interaction['stap']
export type Method = Schemas['Methode']
/** The digital keys whose first half is a password. */
export type PasswordMethod = Extract<Method, 'federaal-token' | 'sms' | 'mobiele-app'>
type Credentials = Pick<TestPerson['sms'], 'gebruikersnaam' | 'wachtwoord'>
/** How the card is in the (simulated) reader. */
export type CardPosition = NonNullable<
  paths['/interacties/{id}/kaart']['post']['requestBody']
>['content']['application/json']['stand']
/** Code of a target group, such as EA. */
export type CapacityCode = Schemas['Doelgroep']
export type Organisation = Schemas['Organisatie']
/** What the test person needs to sign in. */
export type TestPerson = Schemas['Testgegevens']
/** The address to go to: the sign-in is over. */
export interface Destination {
  locatie: string
}

const of = (id: string) => ({ params: { path: { id } } })
const asked = (verzoek: string, sessie?: string) => ({ body: { verzoek, ...(sessie && { sessie }) } })

/** Refuses with `unknown-client` or `unknown-redirect-uri`: those must never be redirected. */
export const beginInteraction = (query: string, session?: string) =>
  call(acm.POST('/interacties', asked(query, session)))

/** Refuses with `interaction-not-found` when the sign-in has ended; so do all operations on one. */
export const getInteraction = (id: string) => call(acm.GET('/interacties/{id}', of(id)))

export const cancelInteraction = (id: string): Promise<Destination> =>
  call(acm.DELETE('/interacties/{id}', of(id)))

/** Whose card is in the reader. */
export const readCard = (id: string, body: { kaartnummer: string; stand: CardPosition }) =>
  call(acm.POST('/interacties/{id}/kaart', { ...of(id), body }))

export const confirmEid = (id: string, body: { kaartnummer: string; pincode: string }) =>
  call(acm.POST('/interacties/{id}/eid', { ...of(id), body }))

export const confirmPassword = (id: string, body: Credentials & { methode: PasswordMethod }) =>
  call(acm.POST('/interacties/{id}/wachtwoord', { ...of(id), body }))

/** Has another code sent; refuses with `too-soon` or `too-many-codes`. */
export const sendAnotherCode = (id: string) => call(acm.POST('/interacties/{id}/sms', of(id)))

export const confirmCode = (id: string, code: string) =>
  call(acm.POST('/interacties/{id}/code', { ...of(id), body: { code } }))

export const beginItsme = (id: string, gsmnummer: string) =>
  call(acm.POST('/interacties/{id}/itsme', { ...of(id), body: { gsmnummer } }))

export const confirmOnPhone = (id: string, answer: { pictogram: string; code: string }) =>
  call(
    acm.POST('/interacties/{id}/itsme/telefoon', { ...of(id), body: { antwoord: 'bevestigen', ...answer } }),
  )

/** Refuses, as that is what the person wants: `request-refused`. */
export const refuseOnPhone = (id: string) =>
  call(acm.POST('/interacties/{id}/itsme/telefoon', { ...of(id), body: { antwoord: 'weigeren' } }))

/** The next step, or the end when the capacity has no organisations to choose from. */
export const chooseCapacity = (id: string, doelgroep: CapacityCode): Promise<Interaction | Destination> =>
  call(acm.POST('/interacties/{id}/hoedanigheid', { ...of(id), body: { doelgroep } }))

export const chooseOrganisation = (id: string, orgcode: string): Promise<Destination> =>
  call(acm.POST('/interacties/{id}/organisatie', { ...of(id), body: { orgcode } }))

/** Acts for any enterprise, without role. Refuses with `enterprise-not-found` or `enterprise-annulled`. */
export const nameEnterprise = (id: string, ondernemingsnummer: string): Promise<Destination> =>
  call(acm.POST('/interacties/{id}/onderneming', { ...of(id), body: { ondernemingsnummer } }))

/** Without a destination ACM shows its own page. */
export const endSession = (query: string, session?: string) =>
  call(acm.POST('/afmeldingen', asked(query, session)))

/** Refuses with `no-simulation` at a real ACM. */
export const getTestPerson = (sessie?: string) =>
  call(acm.GET('/test-gegevens', { params: { query: sessie ? { sessie } : {} } }))
