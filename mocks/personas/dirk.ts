import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const dirk: Person = {
  id: 'dirk',
  insz: '78690492707',
  firstName: 'Dirk',
  lastName: 'Somers',
  role: 'Werknemer van een transportbedrijf: gebruiker van 2016, zijn recht is overgezet.',
  keys: {
    eid: { cardNumber: '985000002093', pin: '5730' },
    username: 'dirk.somers',
    password: 'Laadbrug-78',
    phone: '+32490000020',
    totpSecret: 'UAFSON4KBGBC2VRYZX5YYLT4ZQ3NOTCW',
    itsmeCode: '63308',
    tokenCodes: tokenCard('dirk'),
  },
}
