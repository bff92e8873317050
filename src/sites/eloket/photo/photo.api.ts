import { btb, call, idm } from '@/api/clients'

/** Who is responsible for the access of an enterprise, ended designations included. */
export const getAccessManagers = (ondernemingsnummer: string) =>
  call(
    btb.GET('/ondernemingen/{ondernemingsnummer}/toegangsbeheerders', {
      params: { path: { ondernemingsnummer } },
    }),
  )

/** Who has which right for an enterprise, future and ended ones included. */
export const getRights = (orgcode: string) =>
  call(idm.GET('/organisaties/{orgcode}/rechten', { params: { path: { orgcode } } }))
