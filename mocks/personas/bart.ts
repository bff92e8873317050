import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const bart: Person = {
  id: 'bart',
  insz: '79720190762',
  firstName: 'Bart',
  lastName: 'Claes',
  role: 'Toepassingsbeheerder en lokale beheerder bij VLAIO.',
  keys: {
    eid: { cardNumber: '985000000679', pin: '5209' },
    username: 'bart.claes',
    password: 'Sleutelbos-79',
    phone: '+32476000006',
    totpSecret: 'MIXGK4HQ6AGE7QXOOIC244DSCADQGQ6M',
    itsmeCode: '80798',
    tokenCodes: tokenCard('bart'),
  },
}
