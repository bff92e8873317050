import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const veerle: Person = {
  id: 'veerle',
  insz: '71631892678',
  firstName: 'Veerle',
  lastName: 'Claessens',
  role: 'Accountant met 240 klanten.',
  keys: {
    eid: { cardNumber: '985000001992', pin: '8264' },
    username: 'veerle.claessens',
    password: 'Balans-71',
    phone: '+32489000019',
    totpSecret: 'OL2R7TEI4ZG3S5NNYLC3AFFBLEINZGWQ',
    itsmeCode: '40917',
    tokenCodes: tokenCard('veerle'),
  },
}
