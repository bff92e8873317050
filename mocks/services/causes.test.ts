import { expect, it } from 'vitest'
import { hostService, newIntention, tokenOf } from '../../tests/support/service-host'
import { createControl } from '../control/control'
import { numbers } from '../scenarios/data/enterprises'
import { firstJourney } from '../scenarios/first-journey'
import { createClock } from '../world/clock'
import { createMemoryWorld } from '../world/store/memory-world'
import { btbHandlers } from './btb/btb.handlers'
import { idmHandlers } from './idm/idm.handlers'
import { inkomHandlers } from './inkom/inkom.handlers'

const today = '2026-11-23'
const { vanHout } = numbers
const world = createMemoryWorld(() => firstJourney(today))
const tom = world.get('persons', 'tom')?.insz ?? ''
const lies = world.get('persons', 'lies')?.insz ?? ''
const token = tokenOf('tom', vanHout)
const inkom = hostService('inkom', inkomHandlers, today, world)
const btb = hostService('btb', btbHandlers, today, world)
const idm = hostService('idm', idmHandlers, today, world)
const control = createControl(world, createClock(world))

async function started() {
  const { body } = await inkom.call('POST', `/v1/enterprises/${vanHout}/applications`, {
    token,
    headers: newIntention(),
  })
  return (body as { id: string }).id
}

const of = (operation: string, person = tom) => ({ operation, person })

it.each<[string, object, () => Promise<unknown>, string[]]>([
  ['a draft is started', of('inkom.startApplication'), started, ['applications']],
  [
    'a designation is replaced',
    of('btb.duidHoofdtoegangsbeheerderAan'),
    () =>
      btb.call('PUT', `/ondernemingen/${vanHout}/hoofdtoegangsbeheerder`, {
        token,
        body: {
          rijksregisternummer: lies,
          email: 'lies@vanhout.example',
          telefoon: '',
          vervangt: `${vanHout}-tom`,
        },
      }),
    ['designations', 'designations'],
  ],
  [
    'a right is asked for',
    of('idm.vraagRecht', lies),
    () =>
      idm.call('POST', `/organisaties/${numbers.anno}/aanvragen`, {
        token: tokenOf('lies', numbers.anno),
        body: { email: 'lies@anno.example', boodschap: '' },
      }),
    ['rightRequests', 'auditEntries'],
  ],
  [
    'the date is set',
    { act: 'setDate' },
    () => control.carryOut({ act: 'setDate', day: '2026-12-01' }),
    ['settings'],
  ],
])('the journal names what did it when %s', async (_, cause, act, tables) => {
  await act()
  const last = (await world.journal()).at(-1)
  expect(last?.cause).toEqual(cause)
  expect(last?.changes.map(({ table }) => table)).toEqual(tables)
})
