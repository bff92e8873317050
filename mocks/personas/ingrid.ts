import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const ingrid: Person = {
  id: 'ingrid',
  insz: '72630290221',
  firstName: 'Ingrid',
  lastName: 'Lemmens',
  role: 'Bakker met een eenmanszaak: moet eerst langs BTB en Gebruikersbeheer.',
  keys: {
    eid: { cardNumber: '985000000275', pin: '6090' },
    username: 'ingrid.lemmens',
    password: 'Zuurdesem-72',
    phone: '+32472000002',
    totpSecret: '5Q5YIUH6XAL6NE74ZI5YZYBIIADSLAHK',
    itsmeCode: '91736',
    tokenCodes: tokenCard('ingrid'),
  },
}
