import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const lies: Person = {
  id: 'lies',
  insz: '87710391657',
  firstName: 'Lies',
  lastName: 'Goossens',
  role: 'Werkende vennoot van een kapsalon (VOF).',
  keys: {
    eid: { cardNumber: '985000001285', pin: '5878' },
    username: 'lies.goossens',
    password: 'Krultang-87',
    phone: '+32482000012',
    totpSecret: 'FQVOT45CLATQ5AWYFANEBIZKHAROPAPQ',
    itsmeCode: '04185',
    tokenCodes: tokenCard('lies'),
  },
}
