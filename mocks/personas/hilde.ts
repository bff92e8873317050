import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const hilde: Person = {
  id: 'hilde',
  insz: '68712292846',
  firstName: 'Hilde',
  lastName: 'Mertens',
  role: 'Hoofdtoegangsbeheerder en Hoofd Lokale Beheerder van een metaalbedrijf (NV).',
  keys: {
    eid: { cardNumber: '985000002194', pin: '1186' },
    username: 'hilde.mertens',
    password: 'Draaibank-68',
    phone: '+32491000021',
    totpSecret: 'FOKDALJWXBXUI7O5XYIYHU65PLNIAN3S',
    itsmeCode: '27594',
    tokenCodes: tokenCard('hilde'),
  },
}
