import { expect, it } from 'vitest'
import { hostService, newIntention, tokenOf } from '../../../tests/support/service-host'
import { numbers } from '../../scenarios/data/enterprises'
import { firstJourney } from '../../scenarios/first-journey'
import { createMemoryWorld } from '../../world/store/memory-world'
import { inkomHandlers } from './inkom.handlers'

const today = '2026-11-23'
const token = tokenOf('tom', numbers.vanHout)

/** Inkom, where Tom's enterprise has submitted so many applications this year. */
function openInkom(count: number) {
  const seed = firstJourney(today)
  const model = seed.applications?.find(({ submission }) => submission?.submittedAt.startsWith('2026'))
  if (!model?.submission) throw new Error('no application of this year')
  const { submission } = model
  const applications = Array.from({ length: count }, (_, at) => ({
    ...model,
    id: `application-${at}`,
    enterpriseNumber: numbers.vanHout,
    submission: { ...submission, projectNumber: `2026KMO${String(500_000 + at)}` },
  }))
  const host = hostService('inkom', inkomHandlers, today, createMemoryWorld({ ...seed, applications }))
  return {
    start: () =>
      host.raw('POST', `/v1/enterprises/${numbers.vanHout}/applications`, { token, headers: newIntention() }),
    record: () => host.raw('GET', `/v1/enterprises/${numbers.vanHout}`, { token }),
    application: () => host.raw('GET', '/v1/applications/application-7', { token }),
  }
}

const median = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

const batch = 20

/** Milliseconds of the processor for one request: what else the machine does is not in them. */
async function timeOf(act: () => Promise<Response>) {
  const begin = process.cpuUsage()
  for (let at = 0; at < batch; at++) expect((await act()).status).toBeLessThan(300)
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000 / batch
}

it.each([
  ['the start of a draft', 'start'],
  ['the record of the enterprise', 'record'],
  ['one application', 'application'],
] as const)('%s takes with 5,000 applications hardly longer than with ten', async (_, act) => {
  const [few, many] = [openInkom(10), openInkom(5_000)]
  const times = { few: [] as number[], many: [] as number[] }
  // In turn, so that both meet the same weather. The first rounds only warm up.
  for (let round = -3; round < 11; round++) {
    const taken = { few: await timeOf(few[act]), many: await timeOf(many[act]) }
    if (round < 0) continue
    times.few.push(taken.few)
    times.many.push(taken.many)
  }
  expect(median(times.many) / median(times.few)).toBeLessThanOrEqual(1.5)
})
