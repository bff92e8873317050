import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const fatima: Person = {
  id: 'fatima',
  insz: '77661892433',
  firstName: 'Fatima',
  lastName: 'El Amrani',
  role: 'Bestuurder van een schoonmaakcoöperatie (CV).',
  keys: {
    eid: { cardNumber: '985000001689', pin: '2348' },
    username: 'fatima.elamrani',
    password: 'Spons-77',
    phone: '+32486000016',
    totpSecret: 'BA7IAMAGYQEAOILQ3YI6NQLYAAAKYMUA',
    itsmeCode: '72192',
    tokenCodes: tokenCard('fatima'),
  },
}
