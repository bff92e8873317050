/** What Inkom holds: enterprises as they told of themselves, applications, and the rules of the subsidy. */
import type { components } from '@/contracts/inkom'
import { dayOf, yearOf } from '../days'
import type { Indexes } from './indexes'
import type { CalendarDate, Instant } from './time'

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

/** What Inkom knows of an enterprise beside KBO. The id is the enterprise number. */
export interface EnterpriseFile {
  id: string
  /** Counts the changes: If-Match speaks of it. */
  version: number
  /** Last part of the address of its photo; of some enterprises it is missing. */
  photoReference: string | null
  known: components['schemas']['KnownData']
  sections: components['schemas']['EnterpriseSections']
  saved: components['schemas']['EnterpriseRecord']['saved']
  confirmed: components['schemas']['EnterpriseRecord']['confirmed']
}

/** A registered service provider; the id is the registration number. */
export interface Provider {
  id: string
  /** Firm the number belongs to: the numbers of one firm share it. */
  firm: string
  name: string
  place: string
  kind: string
  service: components['schemas']['Service']
  registeredFrom: CalendarDate
  registeredUntil: CalendarDate
  suspended: boolean
}

/** A course or advice on the market: data for demonstrations and for the limitative list. */
export interface Course {
  id: string
  title: string
  providerId: string
  service: components['schemas']['Service']
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
  raised: { subtheme: string; services: components['schemas']['Service'][]; small: number; medium: number }[]
  themes: components['schemas']['Scheme']['themes']
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
  status: components['schemas']['Status']
  answers: components['schemas']['Answers']
  createdAt: Instant
  savedAt: Instant
  /** Name of who saved it last. */
  savedBy: string
  submission: components['schemas']['Submission'] | null
  /** Key of the submission that succeeded. */
  idempotencyKey: string | null
  /** The key with which the draft was started; not there when it began before drafts had one. */
  startKey?: string
}

export interface InkomTables {
  enterpriseFiles: EnterpriseFile
  providers: Provider
  courses: Course
  schemes: SchemeVersion
  applications: Application
  consultations: Consultation
}

/** The calendar year in which an application was submitted: its subsidy draws on the budget of that year. */
export const budgetYear = ({ submission }: Application): number | null =>
  submission && yearOf(dayOf(Date.parse(submission.submittedAt)))

/** The key of what an enterprise submitted in a calendar year. */
export const enterpriseYear = (enterpriseNumber: string, year: number) => `${enterpriseNumber}/${year}`

export const inkomIndexes = {
  enterpriseFiles: {},
  providers: {},
  courses: {},
  schemes: {},
  applications: {
    enterpriseNumber: ({ enterpriseNumber }) => enterpriseNumber,
    enterpriseYear: (one) => {
      const year = budgetYear(one)
      return year === null ? null : enterpriseYear(one.enterpriseNumber, year)
    },
    projectNumber: ({ submission }) => submission?.projectNumber ?? null,
    startKey: ({ startKey }) => startKey ?? null,
  },
  consultations: { subject: ({ subject }) => subject },
} satisfies Indexes<InkomTables>
