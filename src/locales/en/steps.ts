import type { steps as nl } from '../nl/steps'
import type { Translated } from '../translated'

export const steps: Translated<typeof nl> = {
  label: 'To the kmo-portefeuille in three steps',
  labelGovernment: 'To the kmo-portefeuille in two steps',
  count: 'Step\u00a0{n} of\u00a0{total}',
  here: 'you are here',
  btb: { name: 'BTB', what: 'designate a chief access manager' },
  idm: { name: 'User management', what: 'grant a right' },
  'sign-in': { name: 'Sign in', what: 'to the kmo-portefeuille' },
}
