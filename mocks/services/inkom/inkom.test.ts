import { describe, expect, it } from 'vitest'
import type { components } from '@/contracts/inkom'
import { completeAnswers, without } from '../../../tests/examples/application'
import { hostService, newIntention, tokenOf, type Call } from '../../../tests/support/service-host'
import { numbers } from '../../scenarios/data/enterprises'
import { inkomHandlers } from './inkom.handlers'

type Schemas = components['schemas']
type Problem = Schemas['Problem'] & { projectNumber?: string }
/** An application, or the problem that came instead. */
type Answer = Omit<Schemas['Application'], 'status'> & Partial<Omit<Problem, 'status'>>

const today = '2026-03-10'
const { vanHout, anno, pixelzee } = numbers
const tom = tokenOf('tom', vanHout)
const answers = completeAnswers('2026-03-09', '2026-02-16')

/** Inkom on a world of its own, with its operations by name. */
function openInkom(day = today) {
  const host = hostService('inkom', inkomHandlers, day)
  // The contract check in `call` has looked at the body already.
  const ask = async <Body>(method: string, path: string, call: Call) =>
    (await host.call(method, path, call)) as { status: number; body: Body }

  const portfolio = async (enterprise: string = vanHout, token = tom, year?: number) => {
    const query = year ? `?year=${year}` : ''
    return (
      await ask<Schemas['Portfolio']>('GET', `/v1/enterprises/${enterprise}/portfolio${query}`, { token })
    ).body
  }
  const start = async (enterprise: string = vanHout, token = tom) =>
    (
      await ask<Schemas['Application']>('POST', `/v1/enterprises/${enterprise}/applications`, {
        token,
        headers: newIntention(),
      })
    ).body
  const save = (id: string, body: Schemas['Answers'], token = tom) =>
    ask<Answer>('PATCH', `/v1/applications/${id}`, { token, body, headers: { 'if-match': '*' } })
  const submit = (id: string, key: string, token = tom) =>
    ask<Answer>('POST', `/v1/applications/${id}/submission`, {
      token,
      headers: { 'Idempotency-Key': key, 'if-match': '*' },
    })
  /** A draft with every step answered. */
  const ready = async () => {
    const { id } = await start()
    await save(id, answers)
    return id
  }
  return { ...host, ask, portfolio, start, save, submit, ready }
}

const codes = ({ body }: { body: Pick<Problem, 'errors'> }) => body.errors?.map(({ code }) => code)

describe('from draft to submitted application', () => {
  it('takes the steps one by one and says which is next', async () => {
    const { start, save } = openInkom()
    const draft = await start()
    // Told before, so not asked again.
    expect(draft.answers).toEqual({ 'main-activity': { naceCode: '43320' } })
    expect(draft).toMatchObject({ status: 'draft', nextStep: 'start', applicationDeadline: null })

    const next = []
    for (const step of ['start', 'main-activity', 'project', 'provider', 'amount', 'declarations'] as const) {
      const { status, body } = await save(draft.id, { [step]: answers[step] })
      expect(status).toBe(200)
      next.push(body.nextStep)
    }
    expect(next).toEqual(['project', 'project', 'provider', 'amount', 'declarations', null])
  })

  it('gives project number, amounts, deposit and deadlines', async () => {
    const { ready, submit } = openInkom()
    const { status, body } = await submit(await ready(), 'key-of-tom-1')

    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'awaiting-deposit', nextStep: null })
    expect(body.submission).toEqual({
      projectNumber: '2026KMO012346',
      submittedAt: '2026-03-10T09:00:00.000Z',
      submittedBy: 'Tom Van Hout',
      providerName: 'Leuvense Leerlabs BV',
      amount: 59_000,
      rate: 30,
      subsidy: 17_700,
      ownShare: 41_300,
      limitedByCeiling: false,
      deposit: {
        amount: 41_300,
        iban: 'BE02985977000140',
        bic: 'DEMOBEB0',
        holder: 'Financieel beheerder (demo)',
        communication: expect.stringMatching(/^\+\+\+\d{3}\/\d{4}\/\d{5}\+\+\+$/) as string,
        deadline: '2026-04-09',
      },
      finishBy: '2027-12-31',
    })
    const digits = body.submission?.deposit.communication.replace(/\D/g, '') ?? ''
    expect(Number(digits.slice(0, 10)) % 97 || 97).toBe(Number(digits.slice(10)))
  })

  it('moves the budget, and gives the deposit as a task', async () => {
    const { portfolio, ready, submit } = openInkom()
    const before = await portfolio()
    const id = await ready()
    expect((await portfolio()).tasks).toContainEqual({
      kind: 'finish-draft',
      applicationId: id,
      title: 'Excel voor gevorderden',
      amount: null,
      deadline: '2026-03-23',
    })
    await submit(id, 'key-of-tom-1')

    const after = await portfolio()
    expect(after.reserved).toBe(before.reserved + 17_700)
    expect(after.free).toBe(before.free - 17_700)
    expect(after.used).toBe(before.used)
    expect(after.ceiling).toBe(750_000)
    expect(after.applications[0]).toMatchObject({ id, status: 'awaiting-deposit', subsidy: 17_700 })
    expect(after.tasks).toContainEqual({
      kind: 'deposit',
      applicationId: id,
      title: 'Excel voor gevorderden',
      amount: 41_300,
      deadline: '2026-04-09',
    })
  })

  it('counts by the year of submission', async () => {
    const { portfolio, ready, submit } = openInkom()
    const lastYear = await portfolio(vanHout, tom, 2025)
    await submit(await ready(), 'key-of-tom-1')
    expect(await portfolio(vanHout, tom, 2025)).toMatchObject({ used: 9_600, reserved: 0 })
    expect(lastYear.free).toBe(740_400)
  })

  it('adds catering and the raised rate to the sum', async () => {
    const { ready, save, submit } = openInkom()
    const id = await ready()
    const { project } = answers
    await save(id, {
      project: { ...project, subtheme: 'cybersecurity' },
      provider: { registrationNumber: 'DV.O900006' },
      amount: { price: 48_000, notEligible: 0, catering: { perPersonPerDay: 3_000, days: 2 } },
    })
    const { body } = await submit(id, 'key-of-tom-1')
    expect(body.submission).toMatchObject({ amount: 47_000, rate: 45, subsidy: 21_150, ownShare: 25_850 })
  })

  it('gives no more than is left under the ceiling, and nothing once it is used', async () => {
    const { start, save, submit, portfolio } = openInkom()
    const an = tokenOf('an', anno)
    const ofAnno = { ...answers, 'main-activity': { naceCode: '47716' } }
    expect((await portfolio(anno, an)).free).toBe(10_000)

    const first = await start(anno, an)
    await save(first.id, ofAnno, an)
    const { body } = await submit(first.id, 'key-of-an-1', an)
    expect(body.submission).toMatchObject({ subsidy: 10_000, ownShare: 49_000, limitedByCeiling: true })
    expect((await portfolio(anno, an)).free).toBe(0)

    const second = await start(anno, an)
    await save(second.id, ofAnno, an)
    const refused = await submit(second.id, 'key-of-an-2', an)
    expect(refused.status).toBe(422)
    expect(refused.body.errors).toEqual([{ field: 'budget', code: 'ceiling-used' }])
  })
})

describe('refusals', () => {
  it.each<[code: string, patch: Schemas['Answers'], field: string]>([
    ['date-unknown', { start: { serviceStart: '2026-02-30' } }, 'start.serviceStart'],
    ['application-term-passed', { start: { serviceStart: '2026-02-23' } }, 'start.serviceStart'],
    ['not-of-enterprise', { 'main-activity': { naceCode: '62100' } }, 'main-activity.naceCode'],
    ['theme-not-open', { project: { ...answers.project, theme: 'it' } }, 'project.theme'],
    ['subtheme-unknown', { project: { ...answers.project, subtheme: 'waste' } }, 'project.subtheme'],
    ['interaction-required', { project: { ...answers.project, form: 'distance' } }, 'project.interactive'],
    ['agreed-in-future', { project: { ...answers.project, agreedOn: '2026-03-11' } }, 'project.agreedOn'],
    ['end-before-start', { project: { ...answers.project, serviceEnd: '2026-03-08' } }, 'project.serviceEnd'],
    ['end-too-late', { project: { ...answers.project, serviceEnd: '2028-01-01' } }, 'project.serviceEnd'],
    ['participant-required', { project: { ...answers.project, participants: [] } }, 'project.participants'],
    ['provider-unknown', { provider: { registrationNumber: 'DV.O123456' } }, 'provider.registrationNumber'],
    ['provider-expired', { provider: { registrationNumber: 'DV.O900009' } }, 'provider.registrationNumber'],
    [
      'provider-other-service',
      { provider: { registrationNumber: 'DV.A900002' } },
      'provider.registrationNumber',
    ],
    ['amount-under-minimum', { amount: { price: 9_999, notEligible: 0 } }, 'amount.price'],
    ['more-than-price', { amount: { price: 100, notEligible: 101 } }, 'amount.notEligible'],
    [
      'declaration-required',
      { declarations: { ...answers.declarations, evidence: false } },
      'declarations.evidence',
    ],
    [
      'de-minimis-ceiling',
      { declarations: { ...answers.declarations, deMinimisReceived: 30_000_000 } },
      'declarations.deMinimisReceived',
    ],
  ])('%s', async (code, patch, field) => {
    const { ready, save, ask } = openInkom()
    const id = await ready()
    const refused = await save(id, patch)
    expect(refused.status).toBe(422)
    expect(refused.body).toMatchObject({ type: 'answers-refused', errors: [{ field, code }] })
    const kept = await ask<Schemas['Application']>('GET', `/v1/applications/${id}`, { token: tom })
    expect(kept.body.answers).toEqual(answers)
  })

  it('refuses a provider with the same legal representative (V13)', async () => {
    const { ready, save } = openInkom()
    expect(codes(await save(await ready(), { provider: { registrationNumber: 'DV.O900014' } }))).toEqual([
      'provider-related',
    ])
  })

  it('saves none of the steps when one is refused', async () => {
    const { start, save, ask } = openInkom()
    const { id } = await start()
    await save(id, { start: answers.start, amount: { price: 100, notEligible: 101 } })
    const kept = await ask<Schemas['Application']>('GET', `/v1/applications/${id}`, { token: tom })
    expect(kept.body).toMatchObject({ answers: {}, nextStep: 'start' })
  })

  it('names the missing steps at submission', async () => {
    const { start, save, submit } = openInkom()
    const { id } = await start()
    await save(id, without(answers, 'declarations'))
    const refused = await submit(id, 'key-of-tom-1')
    expect(refused.status).toBe(422)
    expect(refused.body.errors).toEqual([{ field: 'declarations', code: 'step-missing' }])
  })

  it('checks everything once more at submission, by the rules of that day (V01)', async () => {
    const { ready, submit, moveTo } = openInkom()
    const id = await ready()
    moveTo('2026-03-24T00:00:00+01:00')
    expect((await submit(id, 'key-of-tom-1')).body.errors).toEqual([
      { field: 'start.serviceStart', code: 'application-term-passed', lastDay: '2026-03-23' },
    ])
  })

  it('still takes it in the last minute of the last day (V01)', async () => {
    const { ready, submit, moveTo } = openInkom()
    const id = await ready()
    moveTo('2026-03-23T23:59:59+01:00')
    expect((await submit(id, 'key-of-tom-1')).status).toBe(200)
  })

  it('refuses at submission an enterprise that was not active when the service started (V16)', async () => {
    const { world, ready, submit } = openInkom()
    const id = await ready()
    await world.transact((transaction) => {
      const enterprise = transaction.get('enterprises', vanHout)
      if (!enterprise) return
      const kbo = { ...enterprise.kbo, Start: { Datum: '2026-03-10' } }
      transaction.put('enterprises', { ...enterprise, kbo })
    })
    expect((await submit(id, 'key-of-tom-1')).body.errors).toEqual([
      { field: 'enterprise', code: 'not-active' },
    ])
  })
})

describe('who cannot apply', () => {
  it.each([
    ['an', numbers.deBrug, ['legal-form']],
    ['tom', numbers.tuinenNoord, ['legal-form']],
    ['griet', numbers.verbist, ['main-activity']],
    ['marc', numbers.sablon, ['no-flemish-establishment']],
    ['karel', numbers.havenstroom, ['public-share']],
    ['marc', numbers.kastanje, ['not-active']],
    ['hugo', numbers.fotoMaes, expect.arrayContaining(['not-active']) as string[]],
  ])('%s for %s: %s', async (person, enterprise, expected) => {
    const { ask } = openInkom()
    const refused = await ask<Problem>('POST', `/v1/enterprises/${enterprise}/applications`, {
      token: tokenOf(person, enterprise),
      headers: newIntention(),
    })
    expect(refused.status).toBe(409)
    expect(refused.body.type).toBe('enterprise-not-eligible')
    expect(codes(refused)).toEqual(expected)
  })

  it('a large enterprise (V07)', async () => {
    const { world, ask } = openInkom()
    await world.transact((transaction) => {
      const file = transaction.get('enterpriseFiles', vanHout)
      const size = file?.sections.size
      if (!size) throw new Error('the size was not told')
      const sections = { ...file.sections, size: { ...size, value: 'large' as const } }
      transaction.put('enterpriseFiles', { ...file, sections })
    })
    const refused = await ask<Problem>('POST', `/v1/enterprises/${vanHout}/applications`, {
      token: tom,
      headers: newIntention(),
    })
    expect(codes(refused)).toEqual(['too-large'])
  })
})

describe('an enterprise that KBO leaves only to look at', () => {
  const { kastanje } = numbers
  const [marc, jan] = [tokenOf('marc', kastanje), tokenOf('jan', kastanje)]

  /** Kastanje went bankrupt after its director had begun an application. */
  async function openWithDraft() {
    const host = openInkom()
    await host.world.transact((transaction) => {
      const begun = host.world.all('applications')[0]
      if (!begun) throw new Error('there is no application to begin with')
      const draft = { ...begun, status: 'draft' as const, answers: {}, submission: null }
      transaction.put('applications', { ...draft, id: 'draft', enterpriseNumber: kastanje })
    })
    return host
  }

  it('shows its director everything, and saves, submits and deletes nothing', async () => {
    const { ask, save, submit } = await openWithDraft()
    const [record, draft] = await Promise.all([
      ask('GET', `/v1/enterprises/${kastanje}`, { token: marc }),
      ask('GET', '/v1/applications/draft', { token: marc }),
    ])
    expect([record.status, draft.status]).toEqual([200, 200])

    const refused = await Promise.all([
      save('draft', { project: answers.project }, marc),
      submit('draft', 'key-of-marc-1', marc),
      ask<Problem>('DELETE', '/v1/applications/draft', { token: marc, headers: { 'if-match': '*' } }),
    ])
    expect(refused.map(({ status, body }) => [status, body.type])).toEqual(
      refused.map(() => [403, 'enterprise-read-only']),
    )
    expect((await ask<Answer>('GET', '/v1/applications/draft', { token: marc })).body.answers).toEqual({})
  })

  it('lets the receiver act, who still cannot apply', async () => {
    const { ask, submit } = await openWithDraft()
    const submitted = await submit('draft', 'key-of-jan-12', jan)
    expect(submitted.status).toBe(422)
    expect(codes(submitted)).toContain('not-active')
    expect(
      (await ask('DELETE', '/v1/applications/draft', { token: jan, headers: { 'if-match': '*' } })).status,
    ).toBe(204)
  })

  it('says more than that to who would begin anew: why the enterprise is not eligible', async () => {
    const { ask } = openInkom()
    const refused = await ask<Problem>('POST', `/v1/enterprises/${kastanje}/applications`, {
      token: marc,
      headers: newIntention(),
    })
    expect([refused.status, refused.body.type]).toEqual([409, 'enterprise-not-eligible'])
  })

  it('begins nothing for one that was struck off, and goes on with what there is', async () => {
    const { world, ask, ready, save } = openInkom()
    const id = await ready()
    await world.transact((transaction) => {
      const enterprise = transaction.get('enterprises', vanHout)
      if (!enterprise) return
      const struckOff = { Code: '001', Omschrijving: 'Doorhaling', DatumBegin: today, DatumEinde: null }
      const kbo = { ...enterprise.kbo, AmbtshalveDoorhalingen: [struckOff] }
      transaction.put('enterprises', { ...enterprise, kbo })
    })
    const refused = await ask<Problem>('POST', `/v1/enterprises/${vanHout}/applications`, {
      token: tom,
      headers: newIntention(),
    })
    expect(codes(refused)).toEqual(['not-active'])
    expect((await save(id, { project: answers.project })).status).toBe(200)
  })
})

describe('submitting twice', () => {
  it('gives the same answer for the same key', async () => {
    const { ready, submit, portfolio } = openInkom()
    const id = await ready()
    const first = await submit(id, 'key-of-tom-1')
    const reserved = (await portfolio()).reserved
    const second = await submit(id, 'key-of-tom-1')
    expect(second.status).toBe(200)
    expect(second.body.submission).toEqual(first.body.submission)
    expect((await portfolio()).reserved).toBe(reserved)
  })

  it('refuses another key, and says under which number it was submitted', async () => {
    const { ready, submit } = openInkom()
    const id = await ready()
    await submit(id, 'key-of-tom-1')
    const second = await submit(id, 'key-of-tom-2')
    expect(second.status).toBe(409)
    expect(second.body).toMatchObject({ type: 'already-submitted', projectNumber: '2026KMO012346' })
  })

  it.each([
    ['the same key', 'key-of-tom-1', [200, 200]],
    ['two keys', 'key-of-tom-2', [200, 409]],
  ])('gives one project number at the same moment, with %s', async (_, otherKey, statuses) => {
    const { world, ready, submit } = openInkom()
    const id = await ready()
    const both = await Promise.all([submit(id, 'key-of-tom-1'), submit(id, otherKey)])
    expect(both.map(({ status }) => status)).toEqual(statuses)
    expect(world.get('counters', 'project-2026')?.value).toBe(12_346)
    expect(world.get('applications', id)?.submission?.projectNumber).toBe('2026KMO012346')
  })

  it('numbers two applications one after the other', async () => {
    const { ready, submit } = openInkom()
    const [first, second] = [await ready(), await ready()]
    const both = await Promise.all([submit(first, 'key-of-tom-1'), submit(second, 'key-of-tom-2')])
    expect(both.map(({ body }) => body.submission?.projectNumber)).toEqual(['2026KMO012346', '2026KMO012347'])
  })
})

describe('after the submission', () => {
  it('cannot be changed or deleted any more', async () => {
    const { ready, submit, save, ask } = openInkom()
    const id = await ready()
    await submit(id, 'key-of-tom-1')
    const changed = await save(id, { amount: { price: 60_000, notEligible: 0 } })
    const deleted = await ask<Problem>('DELETE', `/v1/applications/${id}`, {
      token: tom,
      headers: { 'if-match': '*' },
    })
    for (const { status, body } of [changed, deleted]) {
      expect(status).toBe(409)
      expect(body).toMatchObject({ type: 'already-submitted', projectNumber: '2026KMO012346' })
    }
  })

  it('lapses on the day after the deposit deadline, and gives its room back', async () => {
    const { ready, submit, portfolio, moveTo } = openInkom()
    const id = await ready()
    const { free } = await portfolio()
    await submit(id, 'key-of-tom-1')
    moveTo('2026-04-09T23:00:00+02:00')
    expect((await portfolio()).free).toBe(free - 17_700)
    moveTo('2026-04-10T00:00:00+02:00')
    const { applications, free: after } = await portfolio()
    expect(applications.find((one) => one.id === id)?.status).toBe('lapsed')
    expect(after).toBe(free)
  })

  it('locks the size until the end of the year (V07)', async () => {
    const { ask, moveTo } = openInkom()
    const record = async () =>
      (await ask<Schemas['EnterpriseRecord']>('GET', `/v1/enterprises/${vanHout}`, { token: tom })).body
    expect((await record()).size.lockedUntil).toBe('2026-12-31')
    moveTo('2027-01-01T00:00:00+01:00')
    expect((await record()).size.lockedUntil).toBeNull()
  })

  it('starts the new year with the whole ceiling', async () => {
    const { portfolio, moveTo } = openInkom()
    expect((await portfolio()).free).toBeLessThan(750_000)
    moveTo('2027-01-01T00:00:00+01:00')
    expect(await portfolio()).toMatchObject({ year: 2027, used: 0, reserved: 0, free: 750_000 })
  })
})

describe('a draft', () => {
  const started = ({ world }: Pick<ReturnType<typeof openInkom>, 'world'>) =>
    world.all('applications').filter(({ startKey }) => startKey === 'one-intention')

  it('is started once for one key, also when the request comes twice at the same time', async () => {
    const host = openInkom()
    const start = () =>
      host.ask<Answer>('POST', `/v1/enterprises/${vanHout}/applications`, {
        token: tom,
        headers: { 'Idempotency-Key': 'one-intention' },
      })
    const [first, second] = await Promise.all([start(), start()])
    const third = await start()
    expect([first.status, second.status, third.status]).toEqual([201, 201, 201])
    expect(second.body).toEqual(first.body)
    expect(third.body.id).toBe(first.body.id)
    expect(started(host)).toHaveLength(1)
  })

  it('is another one for the same key, once the first is submitted', async () => {
    const host = openInkom()
    const start = async () =>
      (
        await host.ask<Schemas['Application']>('POST', `/v1/enterprises/${vanHout}/applications`, {
          token: tom,
          headers: { 'Idempotency-Key': 'one-intention' },
        })
      ).body
    const first = await start()
    await host.save(first.id, answers)
    expect((await host.submit(first.id, 'key-of-tom-1')).status).toBe(200)

    const second = await start()
    expect(second).toMatchObject({ status: 'draft', submission: null })
    expect(second.id).not.toBe(first.id)
    expect((await start()).id).toBe(second.id)
  })

  it('of one enterprise is not found with the key of another', async () => {
    const host = openInkom()
    const start = async (person: string, enterprise: string) =>
      (
        await host.ask<Answer>('POST', `/v1/enterprises/${enterprise}/applications`, {
          token: tokenOf(person, enterprise),
          headers: { 'Idempotency-Key': 'one-intention' },
        })
      ).body
    const [own, other] = [await start('tom', vanHout), await start('an', anno)]
    expect(own.enterpriseNumber).toBe(vanHout)
    expect(other.id).not.toBe(own.id)
  })

  it.each([
    ['the version that is there', '"1"', 204, undefined],
    ['no version', undefined, 428, 'precondition-required'],
    ['an older version', '"0"', 412, 'changed-meanwhile'],
  ])('is thrown away with %s only', async (_, version, status, type) => {
    const { ask, start, world } = openInkom()
    const { id } = await start()
    const headers = version === undefined ? {} : { 'if-match': version }
    const answer = await ask<Problem | null>('DELETE', `/v1/applications/${id}`, { token: tom, headers })
    expect([answer.status, answer.body?.type]).toEqual([status, type])
    expect(world.get('applications', id) === undefined).toBe(status === 204)
    if (status === 412) expect(answer.body).toMatchObject({ current: { id, answers: {} } })
  })

  it('can be thrown away', async () => {
    const { ready, ask } = openInkom()
    const id = await ready()
    expect(
      (await ask('DELETE', `/v1/applications/${id}`, { token: tom, headers: { 'if-match': '*' } })).status,
    ).toBe(204)
    expect((await ask('GET', `/v1/applications/${id}`, { token: tom })).status).toBe(404)
  })

  it('is no task any more once its term has passed', async () => {
    const { ready, portfolio, moveTo } = openInkom()
    const id = await ready()
    const drafts = async () => (await portfolio()).tasks.filter(({ applicationId }) => applicationId === id)
    expect(await drafts()).toHaveLength(1)
    moveTo('2026-03-24T00:00:00+01:00')
    expect(await drafts()).toEqual([])
  })
})

describe('who is let in', () => {
  const address = `/v1/enterprises/${vanHout}/portfolio`

  it.each([
    ['without a token', undefined],
    ['with a token that has expired', 'expired'],
  ])('nobody %s', async (_, token) => {
    const { ask } = openInkom()
    const { status, body } = await ask<Problem>('GET', address, token ? { token } : {})
    expect([status, body.type]).toEqual([401, 'token-not-accepted'])
  })

  it.each([
    ['a person for another enterprise than that of the token', tokenOf('tom', numbers.tuinenNoord)],
    ['a person without any tie', tokenOf('hugo', vanHout)],
    ['a citizen', tokenOf('tom', vanHout, 'BUR')],
    ['staff of VLAIO', tokenOf('nele', 'OVO999001', 'GID')],
  ])('not %s', async (_, token) => {
    const { ask } = openInkom()
    const { status, body } = await ask<Problem>('GET', address, { token })
    expect([status, body.type]).toEqual([403, 'no-access-to-enterprise'])
  })

  it.each([
    ['a right that has ended', 'sara', pixelzee, 403],
    ['a right that goes on', 'luc', pixelzee, 200],
    ['a natural person without a right', 'ingrid', numbers.zoeteInval, 403],
    ['a natural person with a right', 'elke', numbers.maris, 200],
  ])('by %s: %s for %s gives %i', async (_, person, enterprise, expected) => {
    const { ask } = openInkom()
    const token = tokenOf(person, enterprise)
    const { status } = await ask('GET', `/v1/enterprises/${enterprise}/portfolio`, { token })
    expect(status).toBe(expected)
  })

  it('not any more once the function has ended, with the same token', async () => {
    const { world, ask } = openInkom()
    await world.transact((transaction) => {
      for (const held of transaction.where('functions', 'enterpriseNumber', vanHout)) {
        transaction.put('functions', { ...held, to: '2026-03-09' })
      }
    })
    expect((await ask('GET', address, { token: tom })).status).toBe(403)
  })

  it('not to an application of another enterprise', async () => {
    const { ask, save, submit, ready } = openInkom()
    const id = await ready()
    const an = tokenOf('an', anno)
    const asked = [
      await ask('GET', `/v1/applications/${id}`, { token: an }),
      await ask('DELETE', `/v1/applications/${id}`, { token: an, headers: { 'if-match': '*' } }),
      await save(id, {}, an),
      await submit(id, 'key-of-an-1', an),
    ]
    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403, 403])
  })

  it('to an application that does not exist: nobody', async () => {
    const { ask } = openInkom()
    expect((await ask('GET', '/v1/applications/nothing', { token: tom })).status).toBe(404)
  })
})

describe('providers', () => {
  const find = async (query: string) => {
    const { ask } = openInkom()
    const { body } = await ask<{ providers: Schemas['Provider'][] }>('GET', `/v1/providers?${query}`, {
      token: tom,
    })
    return body.providers.map(({ registrationNumber, status }) => `${registrationNumber} ${status}`)
  }

  it.each([
    ['query=leuvense', ['DV.A900002 registered', 'DV.O900001 registered']],
    ['query=LEÜVENSE', ['DV.A900002 registered', 'DV.O900001 registered']],
    ['query=leuvense&service=training', ['DV.O900001 registered']],
    ['query=kortrijk', ['DV.O900009 expired']],
    ['query=dv.a900011', ['DV.A900011 suspended']],
    ['query=vesting gent&service=advice', ['DV.A900005 registered']],
    ['query=DV.O 900 001', ['DV.O900001 registered']],
    ['query=dv o900001', ['DV.O900001 registered']],
    ['query=DV-O900001', ['DV.O900001 registered']],
    ['query=DV.0900001', ['DV.O900001 registered']],
    ['query=dvo 900001,', ['DV.O900001 registered']],
    [`query=${encodeURIComponent('\u202aDV.O\u200b9000\u201101\u202c')}`, ['DV.O900001 registered']],
    ['query=DV.A900001', []],
    ['query=DV.O9000011', []],
  ])('%s', async (query, found) => {
    expect(await find(query)).toEqual(found)
  })

  it('gives all of them, by name, without a query', async () => {
    const { ask } = openInkom()
    const { body } = await ask<{ providers: Schemas['Provider'][] }>('GET', '/v1/providers', { token: tom })
    expect(body.providers).toHaveLength(14)
    expect(body.providers[0]?.name).toBe('Bouwacademie Kempen VZW')
  })
})

describe('the scheme', () => {
  const ask = (query: string) =>
    openInkom().ask<Schemas['Scheme']>('GET', `/v1/scheme${query}`, { token: tom })

  it('is that of today', async () => {
    const { body } = await ask('')
    expect(body).toMatchObject({ on: today, validFrom: '2026-02-01', applicationTermDays: 14 })
    expect(body.listedTrainings.map(({ code }) => code)).toEqual(['rijbewijs-ce', 'warmtepompen-installeren'])
  })

  it('is that of another day when asked', async () => {
    expect((await ask('?on=2019-12-15')).body.sizes).toEqual([
      { size: 'small', rate: 30, ceiling: 1_000_000 },
      { size: 'medium', rate: 20, ceiling: 1_500_000 },
    ])
  })

  it('is not there before April 2016', async () => {
    expect((await ask('?on=2016-03-31')).status).toBe(404)
  })
})
