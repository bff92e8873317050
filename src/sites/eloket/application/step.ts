import type { components as Inkom } from '@/contracts/inkom'
import type { Applicant } from '@/domain/applicant'
import { slugOf, slugs, steps, type Slug } from '@/records/application/wizard-pages'

type Schemas = Inkom['schemas']

export type Application = Schemas['Application']
export type Answers = Schemas['Answers']
export type Scheme = Schemas['Scheme']
export type Service = Schemas['Service']
export type Step = Schemas['Step']

/** What every step of the wizard is given. */
export interface StepProps {
  /** As Inkom holds it now. */
  application: Application
  /** Version of the application. */
  etag: string
  scheme: Scheme
  applicant: Applicant
  /** `YYYY-MM-DD` */
  today: string
}

/** What the estimate beside the form starts from: answers as Inkom holds them, or as they are being typed. */
export interface Calculation {
  project?: Pick<Schemas['ProjectAnswers'], 'service' | 'title' | 'theme' | 'subtheme'> & {
    participants: readonly unknown[]
  }
  amount?: Schemas['AmountAnswers']
}

/** What becomes of a step. */
export interface StepEvents {
  /** Inkom holds its answers: on to the next step. */
  saved: [application: Application]
  /** The person goes on later; what was typed is kept. With the application when Inkom holds the answers. */
  left: [application: Application | null]
  /** The application is not what it was: it has to be fetched anew. */
  outdated: []
}

/** @returns `null` for an address that is not of the wizard */
export const parseSlug = (text: string): Slug | null => slugs.find((slug) => slug === text) ?? null

/** The page after this one. */
export const slugAfter = (slug: Slug): Slug => slugs[slugs.indexOf(slug) + 1] ?? 'controleren'

/** The page before this one; `null` for the first. */
export const slugBefore = (slug: Slug): Slug | null => slugs[slugs.indexOf(slug) - 1] ?? null

/** Whether the steps before a page all have answers, so that it can be shown. */
export const isOpen = (slug: Slug, { nextStep }: Pick<Application, 'nextStep'>) =>
  slugs.indexOf(slug) <= slugs.indexOf(slugOf(nextStep))

/** The step that a field named by Inkom belongs to: `project.serviceEnd`; `null` when it is of none. */
export const stepOfField = (field: string): Step | null =>
  steps.find((step) => field === step || field.startsWith(`${step}.`)) ?? null
