import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const jan: Person = {
  id: 'jan',
  insz: '70622891354',
  firstName: 'Jan',
  lastName: 'Verbist',
  role: 'Curator van een failliete onderneming.',
  keys: {
    eid: { cardNumber: '985000001083', pin: '1353' },
    username: 'jan.verbist',
    password: 'Wetboek-70',
    phone: '+32480000010',
    totpSecret: 'FIUQR4UALQSEXA52TIUUB4EQNAEAPE2M',
    itsmeCode: '01587',
    tokenCodes: tokenCard('jan'),
  },
}
