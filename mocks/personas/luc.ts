import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const luc: Person = {
  id: 'luc',
  insz: '66700890552',
  firstName: 'Luc',
  lastName: 'Wouters',
  role: 'Boekhouder met drie klanten.',
  keys: {
    eid: { cardNumber: '985000000477', pin: '3899' },
    username: 'luc.wouters',
    password: 'Grootboek-66',
    phone: '+32474000004',
    totpSecret: '6YN4BUVKLQLEGMHMBIUMGURU5AJGPMHM',
    itsmeCode: '72451',
    tokenCodes: tokenCard('luc'),
  },
}
