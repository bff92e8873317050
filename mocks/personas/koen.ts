import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const koen: Person = {
  id: 'koen',
  insz: '63670591152',
  firstName: 'Koen',
  lastName: 'Hoefkens',
  role: 'Gedelegeerd bestuurder van een transportbedrijf (NV), middelgroot.',
  keys: {
    eid: { cardNumber: '985000000982', pin: '3233' },
    username: 'koen.hoefkens',
    password: 'Laadklep-63',
    phone: '+32479000009',
    totpSecret: 'WIPAFIOMVQBKQQXOAYOI643ARAGUR4VO',
    itsmeCode: '27471',
    tokenCodes: tokenCard('koen'),
  },
}
