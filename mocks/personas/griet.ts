import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const griet: Person = {
  id: 'griet',
  insz: '69621791867',
  firstName: 'Griet',
  lastName: 'Verbist',
  role: 'Bestuurder van een groentekwekerij: de hoofdactiviteit komt niet in aanmerking.',
  keys: {
    eid: { cardNumber: '985000001386', pin: '4495' },
    username: 'griet.verbist',
    password: 'Kropsla-69',
    phone: '+32483000013',
    totpSecret: 'KYZC7IKUVAOSKE5AAAH6CENGDASMRQGG',
    itsmeCode: '26589',
    tokenCodes: tokenCard('griet'),
  },
}
