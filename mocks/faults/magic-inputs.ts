/** What always goes wrong when it is filled in, for people without the control panel: no person has these. */
import type { components } from '@/contracts/acm'
import type { SignInMethod } from '../world/schema/acm'
import type { FaultKind } from './faults'

type Told = components['schemas']['Testgegevens']['altijdFout'][number]

export type MagicInput = Told & { gevolg: FaultKind<SignInMethod> }

/** In the words of the contract: the list is also told as it is. */
export const magicInputs: readonly MagicInput[] = [
  { methode: 'eid', veld: 'pincode', invoer: '0000', gevolg: 'wrong-pin' },
  { methode: 'eid', veld: 'pincode', invoer: '0001', gevolg: 'card-blocked' },
  { methode: 'eid', veld: 'pincode', invoer: '0002', gevolg: 'certificate-expired' },
  { methode: 'eid', veld: 'pincode', invoer: '0003', gevolg: 'certificate-not-configured' },
  { methode: 'federaal-token', veld: 'gebruikersnaam', invoer: 'verlopen.token', gevolg: 'token-expired' },
  { methode: 'federaal-token', veld: 'code', invoer: 'AAAAAA', gevolg: 'wrong-code' },
  { methode: 'sms', veld: 'gebruikersnaam', invoer: 'geen.gsm', gevolg: 'no-phone-number' },
  { methode: 'sms', veld: 'gebruikersnaam', invoer: 'te.veel.codes', gevolg: 'too-many-codes' },
  { methode: 'sms', veld: 'code', invoer: '000000', gevolg: 'wrong-code' },
  { methode: 'sms', veld: 'code', invoer: '000001', gevolg: 'code-expired' },
  { methode: 'mobiele-app', veld: 'gebruikersnaam', invoer: 'geen.toestel', gevolg: 'no-device' },
  { methode: 'mobiele-app', veld: 'code', invoer: '000000', gevolg: 'wrong-code' },
  { methode: 'mobiele-app', veld: 'code', invoer: '000001', gevolg: 'clock-differs' },
  { methode: 'itsme', veld: 'gsmnummer', invoer: '0470 00 00 01', gevolg: 'request-refused' },
  { methode: 'itsme', veld: 'gsmnummer', invoer: '0470 00 00 02', gevolg: 'code-expired' },
  { methode: 'itsme', veld: 'gsmnummer', invoer: '0470 00 00 03', gevolg: 'app-outdated' },
  { methode: 'itsme', veld: 'gsmnummer', invoer: '0470 00 00 04', gevolg: 'method-locked' },
]

/**
 * What always follows from what is filled in; null when nothing does.
 *
 * @param isTyped - whether an input of the list is what was typed, in the spelling of that field
 */
export const alwaysFollows = (
  method: SignInMethod,
  field: Told['veld'],
  isTyped: (input: string) => boolean,
): MagicInput['gevolg'] | null =>
  magicInputs.find(({ methode, veld, invoer }) => methode === method && veld === field && isTyped(invoer))
    ?.gevolg ?? null
