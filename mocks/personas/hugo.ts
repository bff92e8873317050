import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const hugo: Person = {
  id: 'hugo',
  insz: '55632191947',
  firstName: 'Hugo',
  lastName: 'Maes',
  role: 'Fotograaf: zijn eenmanszaak is stopgezet.',
  keys: {
    eid: { cardNumber: '985000001891', pin: '3133' },
    username: 'hugo.maes',
    password: 'Lichtmeter-55',
    phone: '+32488000018',
    totpSecret: '2INU7EGUPA2W5U2MRAWQSMR4DA6MDACS',
    itsmeCode: '37021',
    tokenCodes: tokenCard('hugo'),
  },
}
