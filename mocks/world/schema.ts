/**
 * The state of the simulated government: one record per entity, every record with a string `id`.
 *
 * Dates are calendar days in Europe/Brussels (`YYYY-MM-DD`), instants are ISO 8601 in UTC, money is whole euro
 * cents. Numbers are stored without dots or spaces. Everything is invented (persons are TST numbers, enterprises
 * 1999.9xx.xxx, accounts have bank code 985).
 */
import type { components as Acm } from '@/contracts/acm'
import type { components as Btb } from '@/contracts/btb'
import type { components as Idm } from '@/contracts/idm'
import type { components as Inkom } from '@/contracts/inkom'
import type { components as Kbo } from '@/contracts/kbo'

/** Raised when the shape of a record changes; an older world is then put aside, for a file, and a new one planted. */
export const schemaVersion = 5

/** `YYYY-MM-DD` */
export type CalendarDate = string
/** ISO 8601, UTC. */
export type Instant = string

export type Capacity = Acm['schemas']['Doelgroep']
export type SignInMethod = Acm['schemas']['Methode']

/** A person and everything a digital key of theirs needs. The id is the first name in lower case. */
export interface Person {
  id: string
  /** National register number (TST), eleven digits. */
  insz: string
  firstName: string
  lastName: string
  /** One line for the panel: what makes this person interesting. In Dutch. */
  role: string
  keys: {
    eid: { cardNumber: string; pin: string }
    username: string
    password: string
    /** Mobile number, `+32…`, without spaces. */
    phone: string
    /** Base32 secret of the authenticator app (RFC 6238). */
    totpSecret: string
    /** Five digits. */
    itsmeCode: string
    /** 24 codes of six letters; the first is number 1. */
    tokenCodes: string[]
  }
}

/** An enterprise as KBO knows it, without its functions. The id is the enterprise number. */
export interface Enterprise {
  id: string
  kbo: Omit<Kbo['schemas']['Onderneming'], 'Functies'>
}

/** A function of a person in an enterprise, as KBO knows it. */
export interface EnterpriseFunction {
  id: string
  enterpriseNumber: string
  insz: string
  /** For instance 10002 Bestuurder. */
  code: string
  description: string
  from: CalendarDate
  to: CalendarDate | null
  /** Of a permanent representative (10003): the enterprise they act for, and the function that it holds here. */
  actsFor?: { enterpriseNumber: string; code: string; description: string }
}

/** A designation in BTB. One that was replaced or ended on its first day ends before it begins: see `positionIn`. */
export interface Designation {
  id: string
  enterpriseNumber: string
  insz: string
  role: Btb['schemas']['Toegangsbeheerder']['rol']
  domain?: string
  /** How BTB reaches the person; not known of designations from before. The phone is `+32…`. */
  contact?: { email: string; phone: string | null }
  from: CalendarDate
  to: CalendarDate | null
}

/** An employment relation (werkrelatie): it makes a person a user of an organisation, in IDM. */
export interface Employment {
  id: string
  /** Enterprise number, or OVO code. */
  organisation: string
  insz: string
  type: Idm['schemas']['Gebruikerstype']
  email: string | null
  phone: string | null
  from: CalendarDate
  to: CalendarDate | null
  /** Key of the request that made it, where it had one. */
  idempotencyKey?: string
}

/** A right on an employment relation, in IDM. It opens something only while both last. */
export interface GrantedRight {
  id: string
  employment: string
  /** Enterprise number, or OVO code; that of the employment. */
  organisation: string
  insz: string
  /** For instance `VLAIO Inkom Gebruiker`. */
  right: string
  context: string | null
  from: CalendarDate
  to: CalendarDate | null
  source: Idm['schemas']['ToegekendRecht']['bron']
  /** Name of who granted it; null for the migration of 2017. */
  grantedBy: string | null
  /** Key of the request that granted it, where it had one. */
  idempotencyKey?: string
}

/** A right that can be granted, in IDM's catalogue. The id is the right. */
export interface RightDefinition {
  id: string
  application: string
  domain: string
  description: string
  /** The contexts to choose from, by target group in which the right exists; none where it has no context. */
  contexts: Partial<Record<'EA' | 'GID', string[]>>
}

/** Who manages an organisation's users by appointment in IDM itself. */
export interface LocalManager {
  id: string
  organisation: string
  insz: string
  role: 'hoofd-lokale-beheerder' | 'lokale-beheerder'
  from: CalendarDate
  to: CalendarDate | null
}

/** A person asks for the right of the e-loket. */
export interface RightRequest {
  id: string
  organisation: string
  insz: string
  email: string
  right: string
  context: string | null
  message: string
  askedAt: Instant
  decision: { granted: boolean; at: Instant; by: string; reason: string | null } | null
}

/** A change in IDM. */
export interface AuditEntry {
  id: string
  organisation: string
  at: Instant
  by: string
  act: Idm['schemas']['Logregel']['handeling']
  insz: string
  right: string | null
  context: string | null
  from: CalendarDate | null
  to: CalendarDate | null
  reason: string | null
}

/** That somebody of VLAIO looked at an enterprise or an application. */
export interface Consultation {
  id: string
  /** Enterprise number, or id of the application. */
  subject: string
  at: Instant
  /** Name of who looked; the number tells two of the same name apart and is never shown. */
  by: string
  insz: string
}

/** An entity of the Flemish government. The id is the OVO code. */
export interface GovernmentEntity {
  id: string
  name: string
}

/** What Inkom knows of an enterprise beside KBO. The id is the enterprise number. */
export interface EnterpriseFile {
  id: string
  /** Counts the changes: If-Match speaks of it. */
  version: number
  /** Last part of the address of its photo; of some enterprises it is missing. */
  photoReference: string | null
  known: Inkom['schemas']['KnownData']
  sections: Inkom['schemas']['EnterpriseSections']
  saved: Inkom['schemas']['EnterpriseRecord']['saved']
  confirmed: Inkom['schemas']['EnterpriseRecord']['confirmed']
}

/** A registered service provider; the id is the registration number. */
export interface Provider {
  id: string
  /** Firm the number belongs to: the numbers of one firm share it. */
  firm: string
  name: string
  place: string
  kind: string
  service: Inkom['schemas']['Service']
  registeredFrom: CalendarDate
  registeredUntil: CalendarDate
  suspended: boolean
}

/** A course or advice on the market: data for demonstrations and for the limitative list. */
export interface Course {
  id: string
  title: string
  providerId: string
  service: Inkom['schemas']['Service']
  /** Whole euro cents, without VAT. */
  price: number
  hours: number | null
  theme: string | null
  subtheme: string | null
  /** On the limitative list of professional-skills. */
  listed: boolean
}

/** Rules of the subsidy for applications submitted from a day on. The id is that day. */
export interface SchemeVersion {
  id: CalendarDate
  /** Percent. */
  rates: Record<'small' | 'medium', { rate: number; ceiling: number }>
  raised: { subtheme: string; services: Inkom['schemas']['Service'][]; small: number; medium: number }[]
  themes: Inkom['schemas']['Scheme']['themes']
  minimumAmount: { training: number; advice: number }
  deMinimisCeiling: number
  /** The first day on which an agreement can have been made. */
  agreedFrom: CalendarDate
  /** The first day of a service, and how many years after today it can lie. */
  serviceFrom: CalendarDate
  serviceYearsAhead: number
  /** Who set it, and when. */
  changedAt: Instant
  changedBy: string
}

/** A project application. */
export interface Application {
  id: string
  /** Counts the changes: If-Match speaks of it. */
  version: number
  enterpriseNumber: string
  status: Inkom['schemas']['Status']
  answers: Inkom['schemas']['Answers']
  createdAt: Instant
  savedAt: Instant
  /** Name of who saved it last. */
  savedBy: string
  submission: Inkom['schemas']['Submission'] | null
  /** Key of the submission that succeeded. */
  idempotencyKey: string | null
  /** The key with which the draft was started; not there when it began before drafts had one. */
  startKey?: string
}

/** A running number; `project-2026` counts the project numbers of that year. */
export interface Counter {
  id: string
  value: number
}

/** A browser's single sign-on at ACM. The id is the session id, `browser` for the default one. */
export interface AcmSession {
  id: string
  insz: string
  method: SignInMethod
  authenticatedAt: Instant
  /** As whom the person acted last; null before the first choice. */
  chosen: { capacity: Capacity; organisation: string | null } | null
}

/** A sign-in under way at ACM. */
export interface Interaction {
  id: string
  session: string
  /** The authorization request, checked. */
  request: {
    clientId: string
    redirectUri: string
    scope: string
    state: string | null
    nonce: string | null
    codeChallenge: string
    acrValues: string | null
    /** How the answer travels: in the query, or behind the hash. */
    responseMode: 'query' | 'fragment'
    /** The language asked for, where ACM speaks it. */
    language: 'nl' | 'en' | null
    /** What the application already knows of the person's choice (ACM's manual, gericht aanmelden and wisselen). */
    hint: {
      capacity: Capacity | null
      organisation: string | null
      /** The person is signed in and wants to act for another organisation. */
      switching: boolean
    }
    /** Number of the person whom the application expects (`id_token_hint`); null when anybody will do. */
    subject: string | null
  }
  /** Person who is half-way: the first half of a two-step key was right. */
  challenge: {
    method: SignInMethod
    insz: string
    /** The code that is asked: the sms code, or the letters of the card. */
    code: string | null
    codeNumber: number | null
    icon: string | null
    validUntil: Instant | null
    /** When the sms was sent; null for the other keys. */
    sentAt: Instant | null
  } | null
  insz: string | null
  method: SignInMethod | null
  authenticatedAt: Instant | null
  capacity: Capacity | null
  startedAt: Instant
  /** The code with which it ended; absent as long as it goes on. */
  code?: string
}

/** What a code or token stands for. */
export interface Grant {
  clientId: string
  scope: string
  insz: string
  capacity: Capacity
  /** Enterprise number or OVO code; null for a citizen. */
  organisation: string | null
  organisationName: string | null
  method: SignInMethod
  authenticatedAt: Instant
  nonce: string | null
  /** Whether the request named acr_values: only then does the ID token hold `acr`. */
  acrAsked: boolean
  /** Roles as ACM knew them at sign-in, `Right-Context:Organisation`. */
  roles: string[]
  /** Session of the sign-in, so that signing out can take the tokens with it. */
  session: string
}

/** An authorization code. The id is the code. */
export interface AuthorizationCode {
  id: string
  grant: Grant
  redirectUri: string
  codeChallenge: string
  issuedAt: Instant
  usedAt: Instant | null
}

/** An access token. The id is the token. */
export interface AccessToken {
  id: string
  code: string
  grant: Grant
  issuedAt: Instant
  expiresAt: Instant
}

/** A refresh token, good for one use. The id is the token. */
export interface RefreshToken {
  id: string
  code: string
  grant: Grant
  issuedAt: Instant
  expiresAt: Instant
  usedAt: Instant | null
}

/** A signing key of ACM. The id is its `kid`. */
export interface SigningKey {
  id: string
  createdAt: Instant
  privateJwk: Record<string, unknown>
  publicJwk: Record<string, unknown>
}

/** An sms that arrived on a phone. */
export interface SmsMessage {
  id: string
  phone: string
  code: string
  sentAt: Instant
}

/**
 * Wrong tries with a digital key. The id is `method:account`, where the account is the number of the card, the user
 * name or the phone number: whether it exists does not show.
 */
export interface KeyState {
  id: string
  failures: number
  /** The last wrong try. */
  failedAt: Instant
  /** Until when the key is locked; a blocked card has no end. */
  lockedUntil: Instant | 'for-good' | null
}

/** Something that goes wrong because somebody chose so. The id is where: see mocks/faults. */
export interface Fault {
  id: string
  kind: string
  /** How many more times; null until it is taken away. */
  times: number | null
}

/** When a person last signed in for an organisation. The id is `insz:organisation`. */
export interface LastUse {
  id: string
  at: Instant
}

/** How the simulation is set. There is one record, `simulation`. */
export interface Setting {
  id: 'simulation'
  /** Milliseconds between the machine's time and the simulation's. */
  clockOffset: number
  /** Id of the person who is played. */
  player: string
  /**
   * Whether every legal representative gets in at once, also of a natural person: the information page says so in one
   * place and the stricter rule in another. False unless somebody chose so.
   */
  everyRepresentativeAdmitted: boolean
  /** How the e-loket treats an enterprise whose photo reference is missing. */
  whenPhotoIsMissing: Inkom['schemas']['PhotoReference']['whenMissing']
}

/** Who is played in a window that was opened as another person. The id is its session at ACM. */
export interface Player {
  id: string
  person: string
}

export interface Tables {
  persons: Person
  enterprises: Enterprise
  functions: EnterpriseFunction
  designations: Designation
  employments: Employment
  rights: GrantedRight
  rightDefinitions: RightDefinition
  localManagers: LocalManager
  rightRequests: RightRequest
  auditEntries: AuditEntry
  consultations: Consultation
  entities: GovernmentEntity
  enterpriseFiles: EnterpriseFile
  providers: Provider
  courses: Course
  schemes: SchemeVersion
  applications: Application
  counters: Counter
  acmSessions: AcmSession
  interactions: Interaction
  codes: AuthorizationCode
  accessTokens: AccessToken
  refreshTokens: RefreshToken
  signingKeys: SigningKey
  messages: SmsMessage
  lastUses: LastUse
  keyStates: KeyState
  faults: Fault
  players: Player
  settings: Setting
}

export type TableName = keyof Tables

/** The records a world begins with. */
export type Seed = { [Table in TableName]?: Tables[Table][] }
