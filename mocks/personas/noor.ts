import type { Person } from '../world/schema/simulation'
import { tokenCard } from './token-card'

export const noor: Person = {
  id: 'noor',
  insz: '98671493013',
  firstName: 'Noor',
  lastName: 'Baeten',
  role: 'Nieuwe werknemer zonder band: geen enkele onderneming kent haar al.',
  keys: {
    eid: { cardNumber: '985000002295', pin: '9085' },
    username: 'noor.baeten',
    password: 'Sneeuwklok-98',
    phone: '+32492000022',
    totpSecret: 'IWQRY2XJUSOFKDL4CKVQGNPC2CN7NBI5',
    itsmeCode: '61381',
    tokenCodes: tokenCard('noor'),
  },
}
