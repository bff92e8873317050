import type { components as Inkom } from '@/contracts/inkom'

/** Where an application stands (kmo-portefeuille §5.3). */
export type Status = Inkom['schemas']['Status']

/** How a status is coloured: warning asks something of the enterprise, error is lost or has gone wrong. */
export const statusTone: Record<Status, 'neutral' | 'info' | 'success' | 'warning' | 'error'> = {
  draft: 'neutral',
  'awaiting-deposit': 'warning',
  'refused-by-provider': 'error',
  lapsed: 'error',
  'deposit-returned': 'warning',
  deposited: 'info',
  'awaiting-payment': 'warning',
  'payment-ordered': 'info',
  'partly-paid': 'warning',
  paid: 'success',
  stopped: 'neutral',
  closed: 'neutral',
  'under-inspection': 'info',
  'found-in-order': 'success',
  blocked: 'error',
  reclaimed: 'error',
  repaid: 'neutral',
}
