import type { components as Inkom } from '@/contracts/inkom'

type Step = Inkom['schemas']['Step']

/** The pages of the wizard in order, by the last part of their address: the steps, and the check of them all. */
export const slugs = [
  'start',
  'hoofdactiviteit',
  'project',
  'dienstverlener',
  'bedrag',
  'verklaringen',
  'controleren',
] as const
export type Slug = (typeof slugs)[number]

/** The steps in the order of their pages. */
export const steps: readonly Step[] = [
  'start',
  'main-activity',
  'project',
  'provider',
  'amount',
  'declarations',
]

/** The page of a step; without a step the check, for all steps have their answers then. */
export const slugOf = (step: Step | null): Slug => (step && slugs[steps.indexOf(step)]) ?? 'controleren'
