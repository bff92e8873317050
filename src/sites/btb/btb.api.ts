import { btb, call } from '@/api/clients'
import type { components } from '@/contracts/btb'

export type Enterprise = components['schemas']['Onderneming']
export type Chief = components['schemas']['Toegangsbeheerder']

const at = (ondernemingsnummer: string) => ({ path: { ondernemingsnummer } })

/** The enterprises that the caller represents today, by name. */
export const getEnterprises = async () => (await call(btb.GET('/ondernemingen'))).ondernemingen

/** Who manages or managed the access of an enterprise, the newest designation first. */
export const getManagers = async (enterpriseNumber: string) =>
  (
    await call(
      btb.GET('/ondernemingen/{ondernemingsnummer}/toegangsbeheerders', { params: at(enterpriseNumber) }),
    )
  ).toegangsbeheerders

/** Who has a national register number. Throws `input-refused` for one that is malformed or of nobody. */
export const findPerson = (enterpriseNumber: string, rijksregisternummer: string) =>
  call(
    btb.POST('/ondernemingen/{ondernemingsnummer}/personen', {
      params: at(enterpriseNumber),
      body: { rijksregisternummer },
    }),
  )

/**
 * Designates from today on; safe to send again. Throws `input-refused`, `enterprise-stopped`, or `already-designated`
 * when there is another one than `vervangt`.
 */
export const designate = (
  enterpriseNumber: string,
  designation: { rijksregisternummer: string; email: string; telefoon?: string; vervangt: string | null },
) =>
  call(
    btb.PUT('/ondernemingen/{ondernemingsnummer}/hoofdtoegangsbeheerder', {
      params: at(enterpriseNumber),
      body: designation,
    }),
  )

/** Ends one designation, at once; safe to send again. */
export const endDesignation = (enterpriseNumber: string, aanduiding: string) =>
  call(
    btb.DELETE('/ondernemingen/{ondernemingsnummer}/hoofdtoegangsbeheerder', {
      params: { ...at(enterpriseNumber), query: { aanduiding } },
    }),
  )
