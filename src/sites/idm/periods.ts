import type { Period } from './idm.api'

export type PeriodStatus = 'active' | 'planned' | 'ended'

/**
 * Where a period stands on a day; both ends are part of it. What was taken away before it began ends before it begins,
 * and so has ended.
 */
export function statusOn({ van, tot }: Period, today: string): PeriodStatus {
  if (tot !== null && (tot < today || tot < van)) return 'ended'
  return van > today ? 'planned' : 'active'
}

const tones = { active: 'success', planned: 'info', ended: 'neutral' } as const
export const toneOf = (status: PeriodStatus) => tones[status]

/** The day before another one, `YYYY-MM-DD`: with it as its end something is over at once. */
export function dayBefore(day: string): string {
  const before = new Date(Date.parse(day) - 86_400_000)
  return before.toISOString().slice(0, 10)
}

/** The right that opens the e-loket kmo-portefeuille; others have names that look like it. */
export const opensEloket = (right: string) =>
  right === 'VLAIO Inkom Gebruiker' || right === 'VLAIO Inkom Toepassingsbeheerder'
