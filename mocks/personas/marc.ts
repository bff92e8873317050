import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const marc: Person = {
  id: 'marc',
  insz: '58683091771',
  firstName: 'Marc',
  lastName: 'Dubois',
  role: 'Bestuurder van een Brusselse brasserie en van een failliete meubelzaak.',
  keys: {
    eid: { cardNumber: '985000001790', pin: '3645' },
    username: 'marc.dubois',
    password: 'Kastanje-58',
    phone: '+32487000017',
    totpSecret: 'XIQWHAUE3ABQPQ2OFQ3YLMQCLAE47QVQ',
    itsmeCode: '73653',
    tokenCodes: tokenCard('marc'),
  },
}
