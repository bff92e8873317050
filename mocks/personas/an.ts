import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const an: Person = {
  id: 'an',
  insz: '80690992003',
  firstName: 'An',
  lastName: 'Declercq',
  role: 'Bestuurder van een kledingwinkel met een bijna opgebruikt plafond, en van een vzw.',
  keys: {
    eid: { cardNumber: '985000001487', pin: '2270' },
    username: 'an.declercq',
    password: 'Naaimand-80',
    phone: '+32484000014',
    totpSecret: '2QUSQQSEDQD4EM2QJIS6SIEWQA24H47U',
    itsmeCode: '95120',
    tokenCodes: tokenCard('an'),
  },
}
