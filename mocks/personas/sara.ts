import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const sara: Person = {
  id: 'sara',
  insz: '91692390424',
  firstName: 'Sara',
  lastName: 'Peeters',
  role: 'Werknemer van Pixelzee: haar gebruikersrecht is vervallen.',
  keys: {
    eid: { cardNumber: '985000000376', pin: '7819' },
    username: 'sara.peeters',
    password: 'Zeehond-91',
    phone: '+32473000003',
    totpSecret: 'FYU4TIWMOAZSWMRUEI6YBUEUHAOUWANG',
    itsmeCode: '13241',
    tokenCodes: tokenCard('sara'),
  },
}
