import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const karel: Person = {
  id: 'karel',
  insz: '61641291566',
  firstName: 'Karel',
  lastName: 'De Cuyper',
  role: 'Gedelegeerd bestuurder van een middelgrote NV en van een groep die te groot is.',
  keys: {
    eid: { cardNumber: '985000001184', pin: '4022' },
    username: 'karel.decuyper',
    password: 'Draaibank-61',
    phone: '+32481000011',
    totpSecret: 'FQNCMQM6DAFMMYQKTIZABIRG4A4SHIJE',
    itsmeCode: '19364',
    tokenCodes: tokenCard('karel'),
  },
}
