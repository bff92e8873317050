import { yearOf } from '../../world/days'
import type { Provider } from '../../world/schema/inkom'
import type { CalendarDate } from '../../world/schema/time'
import { numbers } from './enterprises'

type Service = Provider['service']
type Firm = [firm: string, name: string, place: string, kind: string]

const leerlabs: Firm = ['leuvense-leerlabs', 'Leuvense Leerlabs BV', 'Leuven', 'IT-opleider']
const kruising: Firm = ['de-kruising', 'Rijschool De Kruising BV', 'Hasselt', 'Rijschool']
const scheldestroom: Firm = ['scheldestroom', 'CVO Scheldestroom', 'Antwerpen', 'Volwassenenonderwijs']
const vesting: Firm = ['vesting-cyber', 'Vesting Cyber NV', 'Gent', 'Cybersecurity']
const kempen: Firm = ['bouwacademie-kempen', 'Bouwacademie Kempen VZW', 'Geel', 'Sectororganisatie']
const accountants: Firm = ['peeters-wouters', 'Peeters & Wouters Accountants BV', 'Mechelen', 'Accountant']
const polyglot: Firm = ['polyglot', 'Taalatelier Polyglot BV', 'Kortrijk', 'Talenschool']
const zuiderkempen: Firm = ['zuiderkempen', 'Hogeschool Zuiderkempen, campus Geel', 'Geel', 'Hogeschool']
const groeikompas: Firm = ['groeikompas', 'Groeikompas CommV', 'Aalst', 'Strategisch advies']
const kapwerk: Firm = ['kapwerk', 'Kapwerk Academie BV', 'Hasselt', 'Kappersopleiding']
const tuinenNoord: Firm = [numbers.tuinenNoord, 'Tuinen Noord', 'Brasschaat', 'Groenopleiding']
const energiewijs: Firm = ['energiewijs', 'EnergieWijs CV', 'Roeselare', 'Energieopleiding']

const provider = (
  id: string,
  [firm, name, place, kind]: Firm,
  service: Service,
  registeredUntil: CalendarDate,
  rest: Partial<Provider> = {},
): Provider => ({
  id,
  firm,
  name,
  place,
  kind,
  service,
  registeredFrom: '2016-04-01',
  registeredUntil,
  suspended: false,
  ...rest,
})

/** The registered service providers: one row per number. Those that are in order stay so, whatever the year. */
export function providers(today: CalendarDate): Provider[] {
  const longEnough = `${yearOf(today) + 3}-12-31`
  const summer = `${Math.max(2028, yearOf(today) + 1)}-06-30`
  return [
    provider('DV.O900001', leerlabs, 'training', summer),
    provider('DV.A900002', leerlabs, 'advice', summer),
    provider('DV.O900003', kruising, 'training', longEnough),
    provider('DV.O900004', scheldestroom, 'training', longEnough),
    provider('DV.A900005', vesting, 'advice', longEnough),
    provider('DV.O900006', vesting, 'training', longEnough),
    provider('DV.O900007', kempen, 'training', longEnough),
    provider('DV.A900008', accountants, 'advice', longEnough),
    provider('DV.O900009', polyglot, 'training', '2024-12-31'),
    provider('DV.O900010', zuiderkempen, 'training', longEnough),
    provider('DV.A900011', groeikompas, 'advice', longEnough, { suspended: true }),
    // A starter is registered for two years.
    provider('DV.O900012', kapwerk, 'training', '2027-03-31', { registeredFrom: '2025-04-01' }),
    provider('DV.O900013', energiewijs, 'training', longEnough),
    // Tom represents this firm too: related to Schrijnwerkerij Van Hout, and refused there.
    provider('DV.O900014', tuinenNoord, 'training', longEnough),
  ]
}
