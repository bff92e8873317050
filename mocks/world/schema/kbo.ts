/** What KBO holds, as MAGDA gives it. */
import type { components } from '@/contracts/kbo'
import type { Indexes } from './indexes'
import type { CalendarDate } from './time'

/** An enterprise as KBO knows it, without its functions. The id is the enterprise number. */
export interface Enterprise {
  id: string
  kbo: Omit<components['schemas']['Onderneming'], 'Functies'>
}

/** A function of a person in an enterprise, as KBO knows it. */
export interface EnterpriseFunction {
  id: string
  enterpriseNumber: string
  insz: string
  /** For instance 10002 Bestuurder. */
  code: string
  description: string
  from: CalendarDate
  to: CalendarDate | null
  /** Of a permanent representative (10003): the enterprise they act for, and the function that it holds here. */
  actsFor?: { enterpriseNumber: string; code: string; description: string }
}

export interface KboTables {
  enterprises: Enterprise
  functions: EnterpriseFunction
}

export const kboIndexes = {
  enterprises: {},
  functions: { insz: ({ insz }) => insz, enterpriseNumber: ({ enterpriseNumber }) => enterpriseNumber },
} satisfies Indexes<KboTables>
