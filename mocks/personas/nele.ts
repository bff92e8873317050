import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const nele: Person = {
  id: 'nele',
  insz: '88651990651',
  firstName: 'Nele',
  lastName: 'Aerts',
  role: 'Medewerker van VLAIO: behandelt dossiers.',
  keys: {
    eid: { cardNumber: '985000000578', pin: '6322' },
    username: 'nele.aerts',
    password: 'Kasseien-88',
    phone: '+32475000005',
    totpSecret: 'IQLM7QYUNQ6CNQAS6QZSIYHEDAYMJ4WW',
    itsmeCode: '78909',
    tokenCodes: tokenCard('nele'),
  },
}
