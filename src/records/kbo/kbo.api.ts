import { call, kbo } from '@/api/clients'
import { contentOf } from './kbo-refusal'

/** What KBO knows of an enterprise. Throws KboRefusal when KBO cannot give it. */
export const getEnterprise = async (ondernemingsnummer: string) =>
  contentOf(
    await call(kbo.GET('/ondernemingen/{ondernemingsnummer}', { params: { path: { ondernemingsnummer } } })),
  ).Onderneming
