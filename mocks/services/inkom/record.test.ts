import { describe, expect, it } from 'vitest'
import type { components } from '@/contracts/inkom'
import { hostService, newIntention, tokenOf } from '../../../tests/support/service-host'
import { numbers } from '../../scenarios/data/enterprises'
import { inkomHandlers } from './inkom.handlers'

type Schemas = components['schemas']
type EnterpriseRecord = Schemas['EnterpriseRecord']
type Sections = Schemas['EnterpriseSections']
type Told = Required<Sections>
/** A record, or the problem that came instead. */
type Answer = EnterpriseRecord & Partial<Omit<Schemas['Problem'], 'status'>> & { current?: EnterpriseRecord }

const { deCuyper, vanHout, zoeteInval } = numbers
const hilde = tokenOf('hilde', deCuyper)
const karel = tokenOf('karel', deCuyper)

const contact: Told['contact'] = {
  person: 'Hilde Mertens',
  email: 'hilde@decuyper.example',
  phone: '+32470000021',
}
const account: Told['account'] = { iban: 'BE91985000000376', bic: 'DEMOBEB0', holder: 'De Cuyper' }
const mainActivity = { naceCode: '25530' }
const declarations: Told['declarations'] = {
  publicShare: 0,
  correct: true,
  noOverdueContributions: true,
  inspection: true,
}

/** Inkom on a world of its own, with what an enterprise tells by name. */
function openInkom(enterprise: string = deCuyper) {
  const host = hostService('inkom', inkomHandlers, '2026-11-23')
  const path = `/v1/enterprises/${enterprise}`
  const ask = async (method: string, at: string, token: string, body?: unknown, headers = {}) =>
    (await host.call(method, at, { token, body, headers })) as { status: number; body: Answer }
  const read = async (token = hilde) => (await ask('GET', path, token)).body
  const save = (sections: Sections, etag = '*', token = hilde) =>
    ask('PATCH', path, token, sections, { 'if-match': etag })
  const confirm = (etag = '*', token = hilde) =>
    ask('POST', `${path}/confirmation`, token, undefined, { 'if-match': etag })
  /** The size as it follows from the known figures. */
  const size = async (changes: Partial<Told['size']> = {}): Promise<Told['size']> => ({
    years: (await read()).known.figures,
    related: [],
    restructured: false,
    value: 'medium',
    ...changes,
  })
  const eligibility = async (token = hilde) =>
    (await host.call('GET', `${path}/eligibility`, { token })).body as Schemas['Eligibility']
  const start = (token = hilde) => ask('POST', `${path}/applications`, token, undefined, newIntention())
  return { ...host, ask, path, read, save, confirm, size, eligibility, start }
}

const codes = ({ body }: { body: Answer }) => body.errors?.map(({ field, code }) => `${field} ${code}`)

describe('an enterprise that comes for the first time', () => {
  it('has told nothing yet, and gets a proposal of its size from the known figures', async () => {
    const { read } = openInkom()
    const record = await read()
    expect(record).toMatchObject({
      sections: {},
      saved: [],
      confirmed: null,
      missing: ['size', 'contact', 'account', 'main-activity', 'declarations'],
      size: { value: null, proposal: 'medium', lockedUntil: null },
    })
    expect(record.known.figures.map(({ year }) => year)).toEqual([2025, 2024, 2023])
  })

  it('cannot apply before its data are told and confirmed', async () => {
    const { start, save, size, confirm } = openInkom()
    const refused = await start()
    expect([refused.status, refused.body.type]).toEqual([409, 'enterprise-data-missing'])
    expect(codes(refused)).toEqual([
      'size missing',
      'contact missing',
      'account missing',
      'main-activity missing',
      'declarations missing',
    ])

    await save({ size: await size(), contact, account, 'main-activity': mainActivity })
    expect(codes(await confirm())).toEqual(['declarations missing'])
    await save({ declarations })
    expect(codes(await start())).toEqual(['confirmation missing'])

    const confirmed = await confirm()
    expect(confirmed.body).toMatchObject({
      missing: [],
      confirmed: { by: 'Hilde Mertens', at: '2026-11-23T09:00:00.000Z' },
    })
    const started = await start()
    expect(started.status).toBe(201)
    expect(started.body).toMatchObject({ answers: { 'main-activity': mainActivity } })
  })

  it('takes the sections one by one, in any order but the declarations, and says who told them', async () => {
    const { save, moveTo, read } = openInkom()
    expect(codes(await save({ declarations }))).toEqual(['declarations other-sections-first'])
    await save({ account })
    moveTo('2026-11-23T10:05:00+01:00')
    await save({ contact }, '*', karel)
    const { saved, missing } = await read()
    expect(saved).toEqual([
      { section: 'account', at: '2026-11-23T09:00:00.000Z', by: 'Hilde Mertens' },
      { section: 'contact', at: '2026-11-23T09:05:00.000Z', by: 'Karel De Cuyper' },
    ])
    expect(missing).toEqual(['size', 'main-activity', 'declarations'])
  })

  it('saves nothing when one of the sections is refused', async () => {
    const { save, read } = openInkom()
    expect(codes(await save({ contact, 'main-activity': { naceCode: '10712' } }))).toEqual([
      'main-activity.naceCode not-of-enterprise',
    ])
    expect((await read()).sections).toEqual({})
  })
})

describe('what was confirmed', () => {
  async function openConfirmed() {
    const host = openInkom()
    await host.save({ size: await host.size(), contact, account, 'main-activity': mainActivity })
    await host.save({ declarations })
    await host.confirm('*', karel)
    return host
  }

  it('has to be confirmed anew once something changed', async () => {
    const { save, start, read, confirm } = await openConfirmed()
    await save({ contact: { ...contact, phone: null } })
    expect((await read()).confirmed).toBeNull()
    expect(codes(await start())).toEqual(['confirmation missing'])
    expect((await confirm()).body.confirmed?.by).toBe('Hilde Mertens')
  })

  it('stays as it is when the same is told again, and so does who told it', async () => {
    const { save, read, moveTo } = await openConfirmed()
    const before = await read()
    moveTo('2026-11-24T10:00:00+01:00')
    await save(
      { contact: { phone: contact.phone, email: contact.email, person: contact.person } },
      '*',
      karel,
    )
    expect(await read()).toEqual(before)
  })

  it('misses a main activity that KBO has no longer', async () => {
    const { world, read, start, eligibility, save } = await openConfirmed()
    await world.transact((transaction) => {
      const enterprise = transaction.get('enterprises', deCuyper)
      if (!enterprise) throw new Error('no enterprise')
      const Activiteiten = enterprise.kbo.Activiteiten.map((activity) =>
        activity.Nace.Code === mainActivity.naceCode ? { ...activity, DatumEinde: '2026-11-22' } : activity,
      )
      transaction.put('enterprises', { ...enterprise, kbo: { ...enterprise.kbo, Activiteiten } })
    })
    expect((await read()).missing).toEqual(['main-activity'])
    expect(codes(await start())).toEqual(['main-activity missing'])
    expect((await eligibility()).eligible).toBe(true)
    expect((await save({ 'main-activity': { naceCode: '33120' } })).body.missing).toEqual([])
  })

  it('knows an activity until its last day', async () => {
    const { world, save } = openInkom()
    const endOn = (DatumEinde: string) =>
      world.transact((transaction) => {
        const enterprise = transaction.get('enterprises', deCuyper)
        if (!enterprise) throw new Error('no enterprise')
        const Activiteiten = enterprise.kbo.Activiteiten.map((activity) => ({ ...activity, DatumEinde }))
        transaction.put('enterprises', { ...enterprise, kbo: { ...enterprise.kbo, Activiteiten } })
      })
    await endOn('2026-11-22')
    expect(codes(await save({ 'main-activity': mainActivity }))).toEqual([
      'main-activity.naceCode not-of-enterprise',
    ])
    await endOn('2026-11-23')
    expect((await save({ 'main-activity': mainActivity })).status).toBe(200)
  })
})

describe('what is refused', () => {
  it.each<[string, Sections, string[]]>([
    [
      'an e-mail address without a host',
      { contact: { ...contact, email: 'hilde@' } },
      ['contact.email email-unreadable'],
    ],
    [
      'an IBAN whose check fails',
      { account: { ...account, iban: 'BE92985000000376' } },
      ['account.iban iban-unreadable'],
    ],
    [
      'an IBAN whose national check fails',
      { account: { ...account, iban: 'BE41091811735141' } },
      ['account.iban iban-unreadable'],
    ],
    [
      'a BIC of a country that is none',
      { account: { ...account, bic: 'DEMO12B0' } },
      ['account.bic bic-unreadable'],
    ],
    [
      'a BIC of another country than the IBAN',
      { account: { ...account, iban: 'DE89370400440532013000' } },
      ['account.bic bic-of-other-country'],
    ],
  ])('%s', async (_, sections, expected) => {
    const { save } = openInkom()
    const refused = await save(sections)
    expect([refused.status, refused.body.type]).toEqual([422, 'answers-refused'])
    expect(codes(refused)).toEqual(expected)
  })

  it('a size other than the figures give, without a reason', async () => {
    const { save, size } = openInkom()
    expect(codes(await save({ size: await size({ value: 'small' }) }))).toEqual([
      'size.reason reason-required',
    ])
    const reason = 'De helft van onze mensen werkt sinds januari bij een andere onderneming.'
    expect((await save({ size: await size({ value: 'small', reason }) })).body.size.value).toBe('small')
  })

  it('a group that makes the enterprise larger than it says', async () => {
    const { save, size } = openInkom()
    const related = [
      {
        name: 'Moeder',
        enterpriseNumber: numbers.voltplus,
        share: 60,
        fte: 400,
        turnover: 80_000_000_00,
        balanceSheetTotal: 60_000_000_00,
      },
    ]
    expect(codes(await save({ size: await size({ related }) }))).toEqual(['size.reason reason-required'])
    expect((await save({ size: await size({ related, value: 'large' }) })).status).toBe(200)
  })

  it.each<[string, (years: Schemas['YearFigures'][]) => Schemas['YearFigures'][], string]>([
    [
      'a year that is not closed',
      ([year]) => (year ? [{ ...year, year: 2026 }] : []),
      'size.years year-not-closed',
    ],
    ['years with a gap', ([a, , c]) => (a && c ? [a, c] : []), 'size.years year-not-closed'],
    [
      'a year without an amount',
      ([year]) => (year ? [{ ...year, turnover: null, balanceSheetTotal: null }] : []),
      'size.years amount-required',
    ],
  ])('%s', async (_, change, expected) => {
    const { save, size, read } = openInkom()
    const years = change((await read()).known.figures)
    expect(codes(await save({ size: await size({ years }) }))).toEqual([expected])
  })

  it.each([
    ['a related enterprise whose number does not check', ['1999900172'], 'enterprise-number-unreadable'],
    ['the enterprise itself', [null, '1999900369'], 'enterprise-in-own-group'],
    ['one enterprise twice', ['1999901260', null, '1999901260'], 'enterprise-twice-in-group'],
  ])('a group with %s', async (_, group, code) => {
    const { save, size } = openInkom()
    const related = group.map((enterpriseNumber) => ({
      name: 'Een onderneming',
      enterpriseNumber,
      share: 30,
      fte: 1,
      turnover: 1,
      balanceSheetTotal: null,
    }))
    expect(codes(await save({ size: await size({ related }) }))).toEqual([`size.related ${code}`])
  })

  it('no group in which several enterprises have no number', async () => {
    const { save, size } = openInkom()
    const foreign = {
      enterpriseNumber: null,
      share: 30,
      fte: 1,
      turnover: 1,
      balanceSheetTotal: null,
    }
    const related = [
      { name: 'Eerste GmbH', ...foreign },
      { name: 'Tweede GmbH', ...foreign },
    ]
    expect((await save({ size: await size({ related }) })).status).toBe(200)
  })

  it('declarations that are not made', async () => {
    const { save, size } = openInkom()
    await save({ size: await size(), contact, account, 'main-activity': mainActivity })
    const refused = await save({ declarations: { ...declarations, correct: false, inspection: false } })
    expect(codes(refused)).toEqual([
      'declarations.correct declaration-required',
      'declarations.inspection declaration-required',
    ])
  })
})

describe('the size (V07)', () => {
  it('is locked from the first successful application of the calendar year until its end', async () => {
    const { save, ask, path, moveTo } = openInkom(vanHout)
    const tom = tokenOf('tom', vanHout)
    const { body } = await ask('GET', path, tom)
    expect(body.size.lockedUntil).toBe('2026-12-31')
    const size = body.sections.size
    if (!size) throw new Error('the size was not told')
    const other = { ...size, value: 'medium' as const, reason: 'We nemen een onderneming over.' }
    const refused = await save({ size: other }, '*', tom)
    expect(refused.body.errors).toEqual([{ field: 'size.value', code: 'size-locked', lastDay: '2026-12-31' }])
    moveTo('2027-01-01T00:30:00+01:00')
    expect((await save({ size: other }, '*', tom)).body.size.value).toBe('medium')
  })
})

describe('two people at the same data', () => {
  /** The ETag of an answer. */
  async function etagOf(host: ReturnType<typeof openInkom>) {
    return (await host.raw('GET', host.path, { token: hilde })).headers.get('etag') ?? ''
  }

  it('the second is told, with the newest version, and nothing is overwritten', async () => {
    const host = openInkom()
    const seen = await etagOf(host)
    await host.save({ contact }, seen)
    const theirs = { ...contact, email: 'karel@decuyper.example' }
    const refused = await host.save({ contact: theirs }, seen, karel)
    expect([refused.status, refused.body.type]).toEqual([412, 'changed-meanwhile'])
    expect(refused.body.current?.sections.contact).toEqual(contact)
    expect((await host.read()).sections.contact).toEqual(contact)
    const again = await host.save({ contact: theirs }, await etagOf(host), karel)
    expect(again.body.sections.contact).toEqual(theirs)
  })

  it('confirms only what was seen', async () => {
    const host = openInkom()
    await host.save({ size: await host.size(), contact, account, 'main-activity': mainActivity })
    await host.save({ declarations })
    const seen = await etagOf(host)
    await host.save({ contact: { ...contact, phone: null } }, '*', karel)
    expect((await host.confirm(seen)).status).toBe(412)
    expect((await host.confirm(await etagOf(host))).status).toBe(200)
  })

  it('asks for the version: a change without one is refused', async () => {
    const { ask, path } = openInkom()
    const refused = await ask('PATCH', path, hilde, { contact })
    expect([refused.status, refused.body.type]).toEqual([428, 'precondition-required'])
  })

  it('holds for a draft and for submitting it, too', async () => {
    const host = openInkom(vanHout)
    const tom = tokenOf('tom', vanHout)
    const started = await host.raw('POST', `${host.path}/applications`, {
      token: tom,
      headers: newIntention(),
    })
    const seen = started.headers.get('etag') ?? ''
    const { id } = (await started.json()) as Schemas['Application']
    const save = (day: string, etag: string) =>
      host.ask('PATCH', `/v1/applications/${id}`, tom, { start: { serviceStart: day } }, { 'if-match': etag })
    expect((await save('2026-11-25', seen)).status).toBe(200)
    expect((await save('2026-11-26', seen)).status).toBe(412)
    const submitted = await host.ask('POST', `/v1/applications/${id}/submission`, tom, undefined, {
      'idempotency-key': 'key-of-tom-1',
      'if-match': seen,
    })
    expect(submitted.status).toBe(412)
  })
})

describe('who may only look', () => {
  it('changes nothing', async () => {
    const { ask } = openInkom()
    const marc = tokenOf('marc', numbers.kastanje)
    const path = `/v1/enterprises/${numbers.kastanje}`
    expect((await ask('GET', path, marc)).status).toBe(200)
    for (const [method, at, body] of [
      ['PATCH', path, { contact }],
      ['POST', `${path}/confirmation`, undefined],
    ] as const) {
      const refused = await ask(method, at, marc, body, { 'if-match': '*' })
      expect([refused.status, refused.body.type]).toEqual([403, 'enterprise-read-only'])
    }
  })
})

describe('whether an enterprise can apply', () => {
  const outcomes = ({ conditions }: Schemas['Eligibility']) =>
    conditions
      .filter(({ outcome }) => outcome === 'refused')
      .map(({ condition, found }) => [condition, ...found])

  it.each([
    ['an', 'deBrug', ['legal-form', 'Vereniging zonder winstoogmerk']],
    [
      'griet',
      'verbist',
      ['main-activity', 'Teelt van groenten, meloenen en wortel- en knolgewassen (01130)'],
    ],
    ['marc', 'sablon', ['flemish-establishment', '1000 Brussel']],
    ['karel', 'havenstroom', ['public-share', '40']],
    ['tom', 'tuinenNoord', ['legal-form', 'Maatschap']],
  ] as const)('%s reads why %s cannot', async (person, name, refusal) => {
    const { eligibility } = openInkom(numbers[name])
    const told = await eligibility(tokenOf(person, numbers[name]))
    expect(told.eligible).toBe(false)
    expect(outcomes(told)).toEqual([refusal])
    for (const { since, source } of told.conditions) expect([since, source]).not.toContain('')
  })

  it('goes by the proposal until the size is told, and then by what was told', async () => {
    const { eligibility, save, read, confirm } = openInkom(numbers.voltplus)
    const karelOfVoltplus = tokenOf('karel', numbers.voltplus)
    const sizeIn = async () =>
      (await eligibility(karelOfVoltplus)).conditions.find(({ condition }) => condition === 'size')
    expect(await sizeIn()).toMatchObject({ outcome: 'met', provisional: true, found: ['small'] })

    const { known } = await read(karelOfVoltplus)
    const group = { enterpriseNumber: null, fte: 280, turnover: 84_000_000_00, balanceSheetTotal: null }
    const size: Told['size'] = {
      years: known.figures,
      related: [{ name: 'Voltplus Holding', share: 100, ...group }],
      restructured: false,
      value: 'large',
    }
    await save({ size }, '*', karelOfVoltplus)
    expect(await sizeIn()).toMatchObject({ outcome: 'refused', provisional: false, found: ['large'] })
    await save(
      {
        contact,
        account: { ...account, iban: 'BE89985000001285' },
        'main-activity': { naceCode: '43211' },
      },
      '*',
      karelOfVoltplus,
    )
    await save({ declarations }, '*', karelOfVoltplus)
    expect(codes(await confirm('*', karelOfVoltplus))).toEqual(['enterprise too-large'])
  })

  it('of an eenmanszaak, which has no legal form, too', async () => {
    const { eligibility } = openInkom(zoeteInval)
    const elke = tokenOf('elke', numbers.maris)
    expect((await openInkom(numbers.maris).eligibility(elke)).eligible).toBe(true)
    // Ingrid has no right yet.
    expect(await eligibility(tokenOf('ingrid', zoeteInval))).toMatchObject({
      type: 'no-access-to-enterprise',
    })
  })
})
