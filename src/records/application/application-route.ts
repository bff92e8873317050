import type { components as Inkom } from '@/contracts/inkom'
import { slugOf } from './wizard-pages'

type Summary = Inkom['schemas']['ApplicationSummary']

/** Where one goes on with an application: a draft at its first open step, or else the check; else its confirmation. */
export function applicationRoute({ id, status, nextStep }: Pick<Summary, 'id' | 'status' | 'nextStep'>) {
  return status === 'draft'
    ? { name: 'application-step' as const, params: { applicationId: id, step: slugOf(nextStep) } }
    : { name: 'application-confirmation' as const, params: { applicationId: id } }
}
