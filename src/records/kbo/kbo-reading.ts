import type { components as Kbo } from '@/contracts/kbo'
import { regionOfPostalCode, type Region } from '@/domain/regions'

type Name = Kbo['schemas']['Naam']
type Address = Kbo['schemas']['Adres']
type Activity = Kbo['schemas']['Activiteit']

const languages = ['nl', 'fr', 'de', 'en'] as const
const seat = '001'
const mainActivity = 'P'

/** The name to show of the names KBO holds: the Dutch one, else French, German, English. */
export function preferredName(names: readonly Name[]): string | null {
  for (const language of languages) {
    const name = names.find(({ Taalcode }) => Taalcode === language)
    if (name) return name.Naam
  }
  return null
}

/** The address of the seat. */
export const seatOf = (addresses: readonly Address[]) =>
  addresses.find(({ Type }) => Type.Code === seat) ?? null

/** Street, number and box of an address. */
export const streetLine = ({ Straat, Huisnummer, Busnummer }: Address) =>
  `${Straat.Naam} ${Huisnummer}${Busnummer ? ` bus ${Busnummer}` : ''}`

/** An address on one line, as on an envelope; the country only when it is not Belgium. */
export function addressLine(address: Address): string {
  const { Gemeente, Land } = address
  const place = `${Gemeente.PostCode} ${Gemeente.Naam}`
  return [streetLine(address), place, ...(Land.ISOCode === 'BE' ? [] : [Land.Naam])].join(', ')
}

/** The region of an address; `null` abroad. */
export const regionOf = ({ Gemeente, Land }: Address): Region | null =>
  Land.ISOCode === 'BE' ? regionOfPostalCode(Gemeente.PostCode) : null

/** What began last, of legal forms or legal situations: it is the one in force. */
export const newest = <Phase extends { DatumBegin: string }>(phases: readonly Phase[]) =>
  phases.toSorted((a, b) => b.DatumBegin.localeCompare(a.DatumBegin))[0] ?? null

/** Whether something that may have an end still holds on a day. The last day counts. */
export const holdsOn = (today: string, end: string | null | undefined) => !end || end >= today

/** Whether KBO calls this activity the main one of its group (VAT or social security). */
export const isMainActivity = ({ Type }: Activity) => Type.Code === mainActivity

/** Main activities first; for the rest the order of KBO stays. */
export const mainActivitiesFirst = (activities: readonly Activity[]) =>
  activities.toSorted((a, b) => Number(isMainActivity(b)) - Number(isMainActivity(a)))
