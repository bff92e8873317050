import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const sofie: Person = {
  id: 'sofie',
  insz: '84612592234',
  firstName: 'Sofie',
  lastName: 'Martens',
  role: 'Adviseur in bijberoep: gebruiker van 2016, haar recht is overgezet.',
  keys: {
    eid: { cardNumber: '985000001588', pin: '7474' },
    username: 'sofie.martens',
    password: 'Kompas-84',
    phone: '+32485000015',
    totpSecret: '6Q3OHAOSQA2MVY4GAY7CGYXKLAG6QACE',
    itsmeCode: '10165',
    tokenCodes: tokenCard('sofie'),
  },
}
