import { btb, call, idm, kbo } from '@/api/clients'
import { getRecord } from '../enterprise/enterprise.api'
import { contentOf } from './kbo-refusal'

/** What KBO knows of an enterprise. Throws KboRefusal when KBO cannot give it. */
export const getEnterprise = async (ondernemingsnummer: string) =>
  contentOf(
    await call(kbo.GET('/ondernemingen/{ondernemingsnummer}', { params: { path: { ondernemingsnummer } } })),
  ).Onderneming

/** What an enterprise told Inkom, and what others did. */
export const getEnterpriseRecord = async (enterpriseNumber: string) =>
  (await getRecord(enterpriseNumber)).body

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
