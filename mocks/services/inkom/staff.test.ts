import { describe, expect, it } from 'vitest'
import type { components } from '@/contracts/inkom'
import { hostService, newIntention, tokenOf } from '../../../tests/support/service-host'
import { numbers } from '../../scenarios/data/enterprises'
import { addDays } from '../../world/days'
import { inkomHandlers } from './inkom.handlers'

type Schemas = components['schemas']

const today = '2026-11-23'
const { vanHout } = numbers
const nele = tokenOf('nele', 'OVO999001', 'GID')
const bart = tokenOf('bart', 'OVO999001', 'GID')

function openInkom() {
  const host = hostService('inkom', inkomHandlers, today)
  const ask = async <Body>(path: string, token = nele) =>
    // The contract check in `call` has looked at the body already.
    (await host.call('GET', `/v1/staff/${path}`, { token })) as { status: number; body: Body }
  const search = async (kind: string, query = '', page = 1) =>
    (
      await ask<Schemas['SearchResult']>(
        `search?${new URLSearchParams({ kind, query, page: String(page) }).toString()}`,
      )
    ).body
  return { ...host, ask, search }
}

/** The application of the scenario with this title. */
function applicationOf({ world }: ReturnType<typeof openInkom>, title: string) {
  const found = world.all('applications').find(({ answers }) => answers.project?.title === title)
  if (!found?.submission) throw new Error(`no submitted application ${title}`)
  return { ...found, submission: found.submission }
}

describe('searching', () => {
  const names = ({ enterprises, applications, providers }: Schemas['SearchResult']) => [
    ...enterprises.map(({ name }) => name),
    ...applications.map(({ title }) => title),
    ...providers.map(({ name }) => name),
  ]

  it.each([
    ['enterprises', 'part of a name', 'interieur', 'Schrijnwerkerij Van Hout'],
    ['enterprises', 'words in another order, in capitals', 'HOUT schrijn', 'Schrijnwerkerij Van Hout'],
    ['enterprises', 'a number', '1999900171', 'Schrijnwerkerij Van Hout'],
    ['enterprises', 'a number with dots', '1999.900.171', 'Schrijnwerkerij Van Hout'],
    ['enterprises', 'a number with spaces', ' 1999 900 171 ', 'Schrijnwerkerij Van Hout'],
    ['enterprises', 'a VAT number', 'BE 1999.900.171', 'Schrijnwerkerij Van Hout'],
    ['enterprises', 'a name without its accent', 'gabriels tuinen', 'Tuinen Gabriëls'],
    ['enterprises', 'a name with an accent too many', 'Pixélzee', 'Pixelzee'],
    ['enterprises', 'a title without its dot', 'dr elke', 'Dr. Elke Maris'],
    ['enterprises', 'the family name behind a trade name', 'lemmens', 'Bakkerij Zoete Inval'],
    ['enterprises', 'the number of an establishment', '8.999.900.124', 'Schrijnwerkerij Van Hout'],
    ['enterprises', 'a postal code', '2200', 'Schrijnwerkerij Van Hout'],
    ['applications', 'a project number', '2026kmo004711', 'Excel voor gevorderden'],
    ['applications', 'a project number in capitals', '2026KMO004711', 'Excel voor gevorderden'],
    ['applications', 'a project number with spaces', '2026 Kmo 004711', 'Excel voor gevorderden'],
    ['applications', 'a title', 'webwinkel', 'Een webwinkel opzetten'],
    ['applications', 'the name of the enterprise', 'hoefkens', 'Rijbewijs CE met vakbekwaamheid'],
    ['providers', 'a place', 'roeselare', 'EnergieWijs CV'],
    ['providers', 'a registration number', 'dv.o900013', 'EnergieWijs CV'],
    ['providers', 'a registration number without its dot', 'DV O900013', 'EnergieWijs CV'],
  ])('finds %s by %s', async (kind, _, query, expected) => {
    expect(names(await openInkom().search(kind, query))).toContain(expected)
  })

  it('finds an application by the communication of its deposit, as it is written', async () => {
    const { search, world } = openInkom()
    const excel = world.all('applications').find(({ answers }) => answers.project?.title.startsWith('Excel'))
    const communication = excel?.submission?.deposit.communication ?? ''
    expect(communication).toMatch(/^\+{3}/)
    expect(names(await search('applications', communication))).toEqual(['Excel voor gevorderden'])
  })

  it('gives twenty a page, each once, in the order of their names', async () => {
    const { search, world } = openInkom()
    const { total } = await search('enterprises')
    expect(total).toBe(world.all('enterprises').length)
    const pages = await Promise.all(
      Array.from({ length: Math.ceil(total / 20) }, (_, at) => search('enterprises', '', at + 1)),
    )
    const all = pages.flatMap(({ enterprises }) => enterprises)
    expect(pages.slice(0, -1).every(({ enterprises }) => enterprises.length === 20)).toBe(true)
    expect(new Set(all.map(({ enterpriseNumber }) => enterpriseNumber)).size).toBe(total)
    expect(all.map(({ name }) => name)).toEqual(
      all.map(({ name }) => name).toSorted(new Intl.Collator('nl').compare),
    )
  })

  it('gives an empty page behind the last one, and nothing for what does not exist', async () => {
    const { search } = openInkom()
    expect(await search('providers', '', 9)).toMatchObject({ page: 9, providers: [] })
    expect(await search('enterprises', 'bestaat niet')).toMatchObject({ total: 0, enterprises: [] })
  })

  it('tells the situation of an enterprise that is not in the normal one', async () => {
    const { search } = openInkom()
    const statusOf = async (query: string) => (await search('enterprises', query)).enterprises[0]?.status
    expect(await statusOf(vanHout)).toBe('Actief')
    expect(await statusOf(numbers.kastanje)).toBe('Actief – Opening faillissement')
    expect(await statusOf(numbers.fotoMaes)).toBe('Stopgezet')
  })

  it('shows no drafts, and writes down no consultation', async () => {
    const host = openInkom()
    await host.call('POST', `/v1/enterprises/${vanHout}/applications`, {
      token: tokenOf('tom', vanHout),
      headers: newIntention(),
    })
    const { enterprises } = await host.search('enterprises', vanHout)
    const { applications } = await host.search('applications', vanHout)
    expect(enterprises[0]?.applications).toBe(3)
    expect(applications.map(({ title }) => title)).toHaveLength(3)
    expect(host.world.all('consultations')).toEqual([])
  })

  it.each([
    ['without a kind', 'search?query=x'],
    ['of an unknown kind', 'search?kind=persons'],
    ['on page 0', 'search?kind=providers&page=0'],
    ['on a page that is no number', 'search?kind=providers&page=1e2'],
    ['for more than eighty signs', `search?kind=providers&query=${'x'.repeat(81)}`],
  ])('%s is refused', async (_, path) => {
    expect((await openInkom().ask(path)).status).toBe(400)
  })
})

describe('consulting an enterprise', () => {
  it('shows what Inkom knows, its submitted applications, and this consultation', async () => {
    const { ask } = openInkom()
    const { body } = await ask<Schemas['StaffEnterprise']>(`enterprises/${vanHout}`)
    expect(body).toMatchObject({
      name: 'Schrijnwerkerij Van Hout',
      legalForm: 'Besloten vennootschap',
      place: 'Herentals',
      record: { enterpriseNumber: vanHout, size: { value: 'small' } },
      consultations: [{ at: '2026-11-23T09:00:00.000Z', by: 'Nele Aerts' }],
    })
    expect(body.applications.map(({ title }) => title)).toEqual([
      "Cybersecurity awareness voor kmo's",
      'Excel voor gevorderden',
      'Boekhouden voor zaakvoerders',
    ])
  })

  it('says so when Inkom has no record of it', async () => {
    const { ask, world } = openInkom()
    await world.transact((transaction) => transaction.remove('enterpriseFiles', numbers.pixelzee))
    const { body } = await ask<Schemas['StaffEnterprise']>(`enterprises/${numbers.pixelzee}`)
    expect(body).toMatchObject({ name: 'Pixelzee', record: null, applications: [] })
  })

  it('finds nothing behind an unknown number, and writes nothing down', async () => {
    const { ask, world } = openInkom()
    expect((await ask('enterprises/1999999943')).status).toBe(404)
    expect(world.all('consultations')).toEqual([])
  })
})

describe('every look is written down', () => {
  it('once within a minute by the same person, also when the page is loaded again', async () => {
    const { ask, moveTo, world } = openInkom()
    const look = () => ask<Schemas['StaffEnterprise']>(`enterprises/${vanHout}`)
    await look()
    moveTo('2026-11-23T10:00:59+01:00')
    await look()
    expect(world.all('consultations')).toHaveLength(1)
    moveTo('2026-11-23T10:01:00+01:00')
    const { body } = await look()
    expect(body.consultations.map(({ at }) => at)).toEqual([
      '2026-11-23T09:01:00.000Z',
      '2026-11-23T09:00:00.000Z',
    ])
  })

  it('for each person, also two of the same name, and for each subject', async () => {
    const host = openInkom()
    await host.world.transact((transaction) => {
      const person = transaction.get('persons', 'nele')
      const right = host.world.all('rights').find(({ insz }) => insz === person?.insz)
      if (!person || !right) throw new Error('no Nele')
      transaction.put('persons', { ...person, id: 'other', insz: '88651990750' })
      transaction.put('rights', { ...right, id: 'other', insz: '88651990750' })
    })
    const { id } = applicationOf(host, 'Excel voor gevorderden')
    await host.ask(`enterprises/${vanHout}`)
    await host.ask(`enterprises/${vanHout}`, tokenOf('other', 'OVO999001', 'GID'))
    await host.ask(`applications/${id}`)
    expect(host.world.all('consultations').map(({ subject, by }) => [subject, by])).toEqual([
      [vanHout, 'Nele Aerts'],
      [vanHout, 'Nele Aerts'],
      [id, 'Nele Aerts'],
    ])
  })
})

describe('consulting an application', () => {
  const dossier = async (host: ReturnType<typeof openInkom>, id: string) =>
    (await host.ask<Schemas['StaffDossier']>(`applications/${id}`)).body

  it('shows it whole, with what happened and what is due', async () => {
    const host = openInkom()
    const { id, submission } = applicationOf(host, "Cybersecurity awareness voor kmo's")
    const shown = await dossier(host, id)
    expect(shown).toMatchObject({
      enterpriseName: 'Schrijnwerkerij Van Hout',
      application: { id, status: 'awaiting-payment', submission },
      consultations: [{ by: 'Nele Aerts' }],
    })
    expect(shown.events).toEqual([
      { what: 'started', at: submission.submittedAt },
      { what: 'submitted', at: submission.submittedAt },
      { what: 'deposit-due', at: `${submission.deposit.deadline}T22:59:59.000Z` },
      { what: 'finish-due', at: '2027-12-31T22:59:59.000Z' },
    ])
  })

  it.each(['2026KMO004711', '2026kmo004711', '2026Kmo004711'])(
    'finds it by its project number, and writes that down at the same dossier: %s',
    async (number) => {
      const host = openInkom()
      const { id } = applicationOf(host, 'Excel voor gevorderden')
      const shown = await dossier(host, number)
      expect(shown.application.id).toBe(id)
      expect(host.world.all('consultations').map(({ subject }) => subject)).toEqual([id])
    },
  )

  it('of which the deposit did not come has lapsed, and has nothing due any more', async () => {
    const host = openInkom()
    const { id, submission, ...rest } = applicationOf(host, "Cybersecurity awareness voor kmo's")
    const deposit = { ...submission.deposit, deadline: addDays(today, -1) }
    await host.world.transact((transaction) =>
      transaction.put('applications', {
        ...rest,
        id,
        status: 'awaiting-deposit',
        submission: { ...submission, deposit },
      }),
    )
    const { application, events } = await dossier(host, id)
    expect(application.status).toBe('lapsed')
    expect(events.map(({ what }) => what)).toEqual(['started', 'submitted', 'lapsed'])
  })

  it('that is a draft, or does not exist, finds nothing and writes nothing down', async () => {
    const host = openInkom()
    const { body } = await host.call('POST', `/v1/enterprises/${vanHout}/applications`, {
      token: tokenOf('tom', vanHout),
      headers: newIntention(),
    })
    const draft = body as Schemas['Application']
    expect((await host.ask(`applications/${draft.id}`)).status).toBe(404)
    expect((await host.ask('applications/unknown')).status).toBe(404)
    expect(host.world.all('consultations')).toEqual([])
  })
})

describe('the versions of the scheme', () => {
  const versions = async () =>
    (await openInkom().ask<{ versions: Schemas['SchemeVersion'][] }>('scheme-versions', bart)).body.versions
  const changesOf = async (day: string) =>
    (await versions())
      .find(({ validFrom }) => validFrom === day)
      ?.changes.map(({ parameter, before, after }) => [parameter, before, after])

  it('come newest first, each with who set it and when', async () => {
    const all = await versions()
    expect(all.map(({ validFrom }) => validFrom)).toEqual([
      '2026-02-01',
      '2024-01-01',
      '2023-01-01',
      '2021-09-14',
      '2020-01-01',
      '2019-12-01',
      '2016-04-01',
    ])
    expect(all[0]).toMatchObject({ changedBy: 'Bart Claes', changedAt: '2026-01-18T08:30:00.000Z' })
    expect(all.at(-1)?.changes).toEqual([])
  })

  it.each([
    [
      '2019-12-01',
      [
        ['rate-small', '40', '30'],
        ['rate-medium', '30', '20'],
      ],
    ],
    [
      '2020-01-01',
      [
        ['ceiling-small', '1000000', '750000'],
        ['ceiling-medium', '1500000', '750000'],
      ],
    ],
    ['2021-09-14', [['raised-rates', '', 'training:cybersecurity:45:35 advice:cybersecurity:45:35']]],
    ['2024-01-01', [['de-minimis-ceiling', '20000000', '30000000']]],
  ])('tell what changed on %s', async (day, changes) => {
    expect(await changesOf(day)).toEqual(changes)
  })

  it('tell of a list what is gone and what is new, a theme for its subthemes', async () => {
    const [raised, themes] = (await changesOf('2026-02-01')) ?? []
    expect(raised).toEqual(['raised-rates', 'advice:energy-efficiency:45:35', ''])
    const [parameter, gone = '', added] = themes ?? []
    expect([parameter, added]).toEqual(['themes', ''])
    expect(gone.split(' ')).toEqual([
      'advice:business-strategy',
      'advice:professional-skills',
      'advice:digitalisation/software',
      'advice:digitalisation/hardware',
      'advice:digitalisation/online-applications',
      'advice:sustainability',
      'advice:financial-literacy',
      'advice:innovation',
      'advice:internationalisation',
      'advice:personnel-management',
    ])
  })
})
