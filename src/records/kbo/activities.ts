import type { components as Kbo } from '@/contracts/kbo'
import { holdsOn, isMainActivity, mainActivitiesFirst } from './kbo-reading'

/** An activity an applicant can choose as the main one. */
export interface Activity {
  /** NACE-BEL 2025, five digits. */
  code: string
  /** In Dutch, as KBO has it. */
  description: string
  /** Whether KBO calls it the main one. */
  main: boolean
}

/** The activities of an enterprise on a day by the codes of 2025, the main one first; each code once. */
export function activitiesOf(
  { Activiteiten }: Pick<Kbo['schemas']['Onderneming'], 'Activiteiten'>,
  today: string,
): Activity[] {
  const current = Activiteiten.filter(
    ({ Nace, DatumEinde }) => Nace.Versie === '2025' && holdsOn(today, DatumEinde),
  )
  const byCode = new Map<string, Activity>()
  for (const activity of mainActivitiesFirst(current)) {
    const { Code: code, Omschrijving: description } = activity.Nace
    if (!byCode.has(code)) byCode.set(code, { code, description, main: isMainActivity(activity) })
  }
  return [...byCode.values()]
}

/** What KBO calls the activity with a code; empty when it does not know it. */
export const activityName = (
  enterprise: Pick<Kbo['schemas']['Onderneming'], 'Activiteiten'> | null,
  naceCode: string,
) => enterprise?.Activiteiten.find(({ Nace }) => Nace.Code === naceCode)?.Nace.Omschrijving ?? ''
