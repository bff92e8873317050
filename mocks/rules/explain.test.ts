import { describe, expect, it } from 'vitest'
import { everyone } from '../personas/everyone'
import { clientRights } from '../scenarios/data/clients'
import { numbers } from '../scenarios/data/enterprises'
import { firstJourney } from '../scenarios/first-journey'
import { createMemoryWorld } from '../world/store/memory-world'
import type { Capacity } from '../world/schema/acm'
import type { RightRequest } from '../world/schema/idm'
import type { Enterprise } from '../world/schema/kbo'
import type { Person } from '../world/schema/simulation'
import type { Seed } from '../world/schema/tables'
import { decideAccess } from './access'
import { explainAccess } from './explain'

const today = '2026-11-23'
const vlaio = 'OVO999001'
const seed = firstJourney(today)
const world = createMemoryWorld(seed)

const personOf = (id: string) => everyone.find((person) => person.id === id) as Person
/** A client of the accountant by its place in the row. */
const client = (place: number) => clientRights(today)[place - 1]?.organisation ?? ''

const explain = (person: string, organisation: string, capacity: Capacity = 'EA', reader = world) =>
  explainAccess(reader, personOf(person).insz, organisation, capacity, today)

/** The world with something else in it. */
const worldWith = (changes: Seed) => createMemoryWorld({ ...seed, ...changes })

/** Each link in one line: source, kind and what it is called, how long it lasts, and whether it opens. */
const chain = (...asked: Parameters<typeof explain>) =>
  explain(...asked).schakels.map(({ bron, soort, omschrijving, context, opent, van, tot }) => {
    const what = [omschrijving, context].filter(Boolean).join(' / ')
    return `${bron} ${soort}: ${what}, ${van}..${tot ?? ''}${opent ? ' opens' : ''}`
  })

describe('the chain', () => {
  it('of a legal representative goes from KBO by BTB', () => {
    expect(chain('tom', numbers.vanHout)).toEqual([
      'KBO status: Actief, 2016-03-01.. opens',
      'KBO functie: Bestuurder, 2016-03-01.. opens',
      'KBO functie: Basiskennis bedrijfsbeheer, 2016-03-01..',
      'BTB aanduiding: Hoofdtoegangsbeheerder, 2018-01-15..',
    ])
  })

  it('of an owner ends with the right that opens', () => {
    expect(chain('elke', numbers.maris)).toEqual([
      'KBO status: Actief, 2003-10-01.. opens',
      'KBO functie: Oprichter van een geregistreerde entiteit-natuurlijk persoon, 2003-10-01..',
      'BTB aanduiding: Hoofdtoegangsbeheerder, 2018-03-05..',
      'IDM gebruikersrecht: VLAIO Inkom Gebruiker / Gebruiker, 2018-03-12.. opens',
    ])
  })

  it('shows what does not open too: an ended right, and one of another application', () => {
    expect(chain('sara', numbers.pixelzee)).toEqual([
      'KBO status: Actief, 2015-10-05.. opens',
      'IDM gebruikersrecht: VLAIO Inkom Gebruiker / Gebruiker, 2025-10-09..2026-10-09',
      'IDM gebruikersrecht: VLAIO Subsidiedatabank Raadpleger / Onderneming, 2025-10-09..',
    ])
  })

  it('says where a right comes from: given by a manager, or taken over in 2017', () => {
    const origins = (person: string, organisation: string) =>
      explain(person, organisation).schakels.flatMap(({ herkomst }) => herkomst ?? [])
    expect(origins('dirk', numbers.hoefkens)).toEqual(['migratie'])
    expect(origins('elke', numbers.maris)).toEqual(['beheerder'])
    expect(origins('tom', numbers.vanHout)).toEqual([])
  })

  it('has the appointment in IDM itself', () => {
    expect(chain('hilde', numbers.deCuyper)).toContain('IDM aanduiding: Hoofd Lokale Beheerder, 2018-01-29..')
  })

  it('says since when an enterprise has ceased, is bankrupt or was struck off', () => {
    expect(chain('hugo', numbers.fotoMaes)[0]).toBe('KBO status: Stopgezet, 2026-06-26.. opens')
    expect(chain('jan', numbers.kastanje).slice(0, 2)).toEqual([
      'KBO status: Actief, 2008-10-13.. opens',
      'KBO status: Opening faillissement, 2026-09-14.. opens',
    ])
    expect(chain('veerle', client(91))[1]).toMatch(/^KBO status: Ambtshalve doorhaling .*2026-07-26/)
  })

  it('of a government entity has rights only', () => {
    expect(chain('bart', vlaio, 'GID')).toEqual([
      'IDM aanduiding: Hoofd Lokale Beheerder, 2018-01-08..',
      'IDM gebruikersrecht: VLAIO Inkom Toepassingsbeheerder, 2018-01-08.. opens',
    ])
  })

  it('is the same for a citizen, but nothing of it opens', () => {
    expect(chain('tom', numbers.vanHout, 'BUR')[1]).toBe('KBO functie: Bestuurder, 2016-03-01..')
  })
})

it('says what kind of organisation it is, what it is called, and for which day it holds', () => {
  const about = (organisation: string, capacity: Capacity = 'EA') => {
    const { orgcode, organisatie, soort, op } = explain('tom', organisation, capacity)
    return [orgcode, organisatie, soort, op]
  }
  expect(about(numbers.vanHout)).toEqual([
    numbers.vanHout,
    'Schrijnwerkerij Van Hout',
    'rechtspersoon',
    today,
  ])
  expect(about(numbers.zoeteInval)).toEqual([
    numbers.zoeteInval,
    'Bakkerij Zoete Inval',
    'natuurlijk-persoon',
    today,
  ])
  expect(about(vlaio, 'GID')).toEqual([vlaio, 'Agentschap Innoveren en Ondernemen', 'entiteit', today])
  expect(about('1999999943')).toEqual(['1999999943', null, null, today])
})

const yasmine = 'Yasmine Demir, hoofdtoegangsbeheerder'

describe('the case of the information page, the next step, who takes it, and who that is', () => {
  type Expected = [geval: string, actie: string, door: string, wie: string[]]
  const told = (...asked: Parameters<typeof explain>): Expected => {
    const { geval, volgendeStap, beheerders } = explain(...asked)
    const wie = beheerders.map(({ voornaam, naam, hoedanigheid }) => `${voornaam} ${naam}, ${hoedanigheid}`)
    return [geval, volgendeStap.actie, volgendeStap.door, wie]
  }

  it.each<[string, Parameters<typeof explain>, Expected]>([
    ['a director of a BV', ['tom', numbers.vanHout], ['A', 'meld-aan', 'u', []]],
    ['a receiver', ['jan', numbers.kastanje], ['A', 'meld-aan', 'u', []]],
    ['an owner with the right', ['elke', numbers.maris], ['B', 'meld-aan', 'u', []]],
    ['an owner who begins', ['ingrid', numbers.zoeteInval], ['B', 'duid-aan-in-btb', 'u', []]],
    ['an accountant', ['luc', numbers.lok], ['C', 'meld-aan', 'u', []]],
    ['an employee', ['sara', numbers.pixelzee], ['C', 'vraag-recht', 'u', [yasmine]]],
    ['a director who left', ['marc', numbers.pixelzee], ['C', 'vraag-recht', 'u', [yasmine]]],
    ['an accountant before the day', ['veerle', client(12)], ['C', 'wacht-op-begin', 'niemand', []]],
    [
      'where KBO knows nobody',
      ['veerle', client(8)],
      ['C', 'laat-kbo-rechtzetten', 'wettelijk-vertegenwoordiger', []],
    ],
    ['a citizen', ['tom', numbers.vanHout, 'BUR'], ['A', 'andere-hoedanigheid', 'u', []]],
    ['staff as an enterprise', ['nele', vlaio], ['C', 'andere-hoedanigheid', 'u', []]],
    ['an enterprise as an entity', ['tom', numbers.vanHout, 'GID'], ['A', 'andere-hoedanigheid', 'u', []]],
    ['no such enterprise', ['tom', '1999999943'], ['C', 'geen', 'niemand', []]],
    ['staff', ['nele', vlaio, 'GID'], ['C', 'meld-aan', 'u', []]],
  ])('%s', (_, asked, expected) => {
    expect(told(...asked)).toEqual(expected)
  })

  it.each([
    ['a stranger', 'tom', numbers.pixelzee, 'EA'],
    ['an entrepreneur at VLAIO', 'tom', vlaio, 'GID'],
  ] as const)('%s is told to ask, and learns no names', (_, person, organisation, capacity) => {
    expect(told(person, organisation, capacity)).toEqual(['C', 'vraag-recht', 'u', []])
  })

  it('names nobody’s register number', () => {
    expect(JSON.stringify(explain('sara', numbers.pixelzee))).not.toMatch(/\d{11}/)
  })

  it('an owner who designated themselves gives the right next', () => {
    const { insz } = personOf('ingrid')
    const designation = {
      id: 'd',
      enterpriseNumber: numbers.zoeteInval,
      insz,
      role: 'hoofdtoegangsbeheerder' as const,
      from: today,
      to: null,
    }
    const reader = worldWith({ designations: [designation] })
    expect(told('ingrid', numbers.zoeteInval, 'EA', reader)).toEqual(['B', 'ken-recht-toe', 'u', []])
  })

  it('who has asked waits for who manages it, until that is decided', () => {
    const asked: RightRequest = {
      id: 'r',
      organisation: numbers.pixelzee,
      insz: personOf('sara').insz,
      email: 'sara@pixelzee.example',
      right: 'VLAIO Inkom Gebruiker',
      context: 'Gebruiker',
      message: '',
      askedAt: '2026-11-22T10:00:00.000Z',
      decision: null,
    }
    const refused = { granted: false, at: asked.askedAt, by: 'Yasmine Demir', reason: 'Niet nodig.' }
    const sara = (request: RightRequest) =>
      told('sara', numbers.pixelzee, 'EA', worldWith({ rightRequests: [request] }))
    expect(sara(asked)).toEqual(['C', 'ken-recht-toe', 'beheerder', [yasmine]])
    expect(sara({ ...asked, decision: refused })).toEqual(['C', 'vraag-recht', 'u', [yasmine]])
  })

  it('without anybody designated, an employee learns who represents the enterprise', () => {
    expect(told('sara', numbers.pixelzee, 'EA', worldWith({ designations: [] }))).toEqual([
      'C',
      'duid-aan-in-btb',
      'wettelijk-vertegenwoordiger',
      ['Yasmine Demir, wettelijk-vertegenwoordiger'],
    ])
  })

  it('nothing leads into an enterprise that has ceased, or into an entity that nobody manages', () => {
    expect(told('hugo', numbers.fotoMaes, 'EA', worldWith({ rights: [] }))).toEqual([
      'B',
      'geen',
      'niemand',
      [],
    ])
    expect(told('nele', vlaio, 'GID', worldWith({ rights: [], localManagers: [] }))).toEqual([
      'C',
      'geen',
      'niemand',
      [],
    ])
  })

  it('an annulled number has to be set right in KBO', () => {
    const { kbo } = world.get('enterprises', numbers.vanHout) as Enterprise
    const annulled = {
      id: numbers.vanHout,
      kbo: { ...kbo, StatusKBO: { Code: 'AN', Omschrijving: 'Geannuleerd' } },
    }
    const reader = worldWith({ enterprises: [annulled] })
    expect(told('tom', numbers.vanHout, 'EA', reader).slice(0, 3)).toEqual([
      'A',
      'laat-kbo-rechtzetten',
      'wettelijk-vertegenwoordiger',
    ])
    expect(chain('tom', numbers.vanHout, 'EA', reader)[0]).toBe('KBO status: Geannuleerd, 2016-03-01..')
  })
})

describe('for everybody in the enterprises of the stories, and for the accountant in all of hers', () => {
  const capacities: Capacity[] = ['EA', 'GID', 'BUR']
  const pairs = [
    ...everyone.flatMap(({ id: person }) =>
      [...Object.values<string>(numbers), vlaio].flatMap((organisation) =>
        capacities.map((capacity) => ({ person, organisation, capacity })),
      ),
    ),
    ...clientRights(today).map(({ organisation }) => ({
      person: 'veerle',
      organisation,
      capacity: 'EA' as const,
    })),
  ]
  const explained = pairs.map(({ person, organisation, capacity }) => ({
    pair: `${person} for ${organisation} as ${capacity}`,
    told: explain(person, organisation, capacity),
    decided: decideAccess(world, personOf(person).insz, organisation, capacity, today),
  }))
  /** The pairs for which it does not hold. */
  const except = (holds: (one: (typeof explained)[number]) => boolean) =>
    explained.filter((one) => !holds(one)).map(({ pair }) => pair)

  it('says what is decided', () => {
    expect(except(({ told, decided }) => told.toegang.toegelaten === decided.allowed)).toEqual([])
    expect(
      except(({ told: { toegang }, decided }) =>
        decided.allowed
          ? (toegang.beperking === null) === (decided.limit === null)
          : toegang.reden === decided.reason,
      ),
    ).toEqual([])
  })

  it('has a link that opens exactly where somebody gets in', () => {
    expect(
      except(({ told: { schakels, toegang } }) => {
        const opening = (kind: (soort: string) => boolean) =>
          schakels.filter(({ soort }) => kind(soort)).map(({ opent }) => opent)
        const status = opening((soort) => soort === 'status')
        const held = opening((soort) => soort !== 'status')
        return toegang.toegelaten === (!status.includes(false) && held.includes(true))
      }),
    ).toEqual([])
  })
})
