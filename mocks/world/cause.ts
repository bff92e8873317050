import type { operations as AcmOperations } from '@/contracts/acm'
import type { operations as BtbOperations } from '@/contracts/btb'
import type { operations as IdmOperations } from '@/contracts/idm'
import type { operations as InkomOperations } from '@/contracts/inkom'
import type { operations as KboOperations } from '@/contracts/kbo'

/** An operation of a service, by the name that its contract gives it. */
export type Operation =
  | `acm.${keyof AcmOperations}`
  | `btb.${keyof BtbOperations}`
  | `idm.${keyof IdmOperations}`
  | `inkom.${keyof InkomOperations}`
  | `kbo.${keyof KboOperations}`

/** By what the world was changed: a request to a service, with who made it where that is known, or an act of steering. */
export type Cause =
  | {
      operation: Operation
      /** National register number. */
      person: string | null
    }
  | { act: string }
