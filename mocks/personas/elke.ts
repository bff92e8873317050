import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const elke: Person = {
  id: 'elke',
  insz: '75612791088',
  firstName: 'Elke',
  lastName: 'Maris',
  role: 'Huisarts met een eenmanszaak: heeft haar gebruikersrecht al.',
  keys: {
    eid: { cardNumber: '985000000881', pin: '6571' },
    username: 'elke.maris',
    password: 'Stethoscoop-75',
    phone: '+32478000008',
    totpSecret: 'AYCGZA4EZAMAFQDKGIUKAUKSVAM4FY4A',
    itsmeCode: '10859',
    tokenCodes: tokenCard('elke'),
  },
}
