import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const tom: Person = {
  id: 'tom',
  insz: '85661490153',
  firstName: 'Tom',
  lastName: 'Van Hout',
  role: 'Bestuurder van een schrijnwerkerij (BV): komt meteen binnen.',
  keys: {
    eid: { cardNumber: '985000000174', pin: '9041' },
    username: 'tom.vanhout',
    password: 'Schaafbank-85',
    phone: '+32471000001',
    totpSecret: 'GIHE2YWUVAGSXUBGCQXYO4TMSAOMRQ6G',
    itsmeCode: '99246',
    tokenCodes: tokenCard('tom'),
  },
}
