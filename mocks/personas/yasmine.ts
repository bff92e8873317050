import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const yasmine: Person = {
  id: 'yasmine',
  insz: '02641190857',
  firstName: 'Yasmine',
  lastName: 'Demir',
  role: 'Bestuurder van Pixelzee (BV), geboren in 2002.',
  keys: {
    eid: { cardNumber: '985000000780', pin: '1537' },
    username: 'yasmine.demir',
    password: 'Vuurtoren-02',
    phone: '+32477000007',
    totpSecret: 'KI56VE3AXQOWNQLSLQV6C4B2BAHALMGS',
    itsmeCode: '02655',
    tokenCodes: tokenCard('yasmine'),
  },
}
