import { describe, expect, it } from 'vitest'
import { everyone } from '../personas/everyone'
import { veerle } from '../personas/veerle'
import { organisationsOf } from '../rules/access'
import { organisationName } from '../rules/organisations'
import { legalRepresentativeOf } from '../rules/representatives'
import { createMemoryWorld } from '../world/store/memory-world'
import type { Enterprise } from '../world/schema/kbo'
import { numbers } from './data/enterprises'
import { firstJourney } from './first-journey'

const today = '2026-11-23'
const world = createMemoryWorld(firstJourney(today))

/** The remainder of a row of digits by 97, in steps, because the row is longer than a number is exact. */
const mod97 = (digits: string) => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)
const twoDigits = (value: number) => String(value).padStart(2, '0')

/** Enterprise and establishment numbers: 97 minus the remainder of the first eight digits. */
const hasKboCheck = (number: string) => twoDigits(97 - mod97(number.slice(0, 8))) === number.slice(8)

/** Register numbers: as above over nine digits, with a 2 before them for births from 2000 on. */
const hasInszCheck = (insz: string, century: '' | '2') =>
  twoDigits(97 - mod97(century + insz.slice(0, 9))) === insz.slice(9)

/** Belgian accounts: the national check and that of the IBAN, with BE as 1114. */
const isIban = (iban: string) =>
  /^BE\d{14}$/.test(iban) &&
  mod97(`${iban.slice(4)}1114${iban.slice(2, 4)}`) === 1 &&
  twoDigits(mod97(iban.slice(4, 14)) || 97) === iban.slice(14)

const hasCommunicationCheck = (communication: string) => {
  const digits = communication.replace(/\D/g, '')
  return digits.length === 12 && twoDigits(mod97(digits.slice(0, 10)) || 97) === digits.slice(10)
}

const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at)

describe.each(everyone)('$firstName $lastName', ({ insz, keys }) => {
  it('is a TST person: eleven digits, a month between 61 and 72, right check digits', () => {
    expect(insz).toMatch(/^\d{2}(6[1-9]|7[0-2])([0-2]\d|3[01])\d{5}$/)
    expect(hasInszCheck(insz, '') || hasInszCheck(insz, '2')).toBe(true)
  })

  it('has keys of the right shape', () => {
    expect(keys.eid.cardNumber).toMatch(/^\d{12}$/)
    expect(twoDigits(mod97(keys.eid.cardNumber.slice(0, 10)) || 97)).toBe(keys.eid.cardNumber.slice(10))
    expect(keys.eid.pin).toMatch(/^\d{4}$/)
    expect(keys.phone).toMatch(/^\+324[5-9]\d0000\d\d$/)
    expect(keys.totpSecret).toMatch(/^[A-Z2-7]{32}$/)
    expect(keys.itsmeCode).toMatch(/^\d{5}$/)
    expect(keys.tokenCodes).toHaveLength(24)
    expect(keys.tokenCodes.filter((code) => !/^[A-Z]{6}$/.test(code))).toEqual([])
  })
})

it('gives no key or number to two persons', () => {
  const all = everyone.flatMap(({ id, insz, keys }) => [
    id,
    insz,
    keys.username,
    keys.phone,
    keys.eid.cardNumber,
    keys.totpSecret,
    ...keys.tokenCodes,
  ])
  expect(repeated(all)).toEqual([])
})

it('tells a birth of 2002 from one of 1902 by the check digits', () => {
  const yasmine = everyone.find(({ id }) => id === 'yasmine')?.insz ?? ''
  expect([hasInszCheck(yasmine, ''), hasInszCheck(yasmine, '2')]).toEqual([false, true])
})

const known = new Set<string>(Object.values(numbers))
const [storied, clients] = [
  world.all('enterprises').filter(({ id }) => known.has(id)),
  world.all('enterprises').filter(({ id }) => !known.has(id)),
]
const represented = new Set(everyone.flatMap(({ insz }) => legalRepresentativeOf(world, insz, today)))

describe.each([
  ['the enterprises of the stories', storied, 18],
  ['the clients of the accountant', clients, 240],
] as const)('%s', (_, enterprises, count) => {
  /** The numbers of those for which it does not hold. */
  const except = (holds: (enterprise: Readonly<Enterprise>) => boolean) =>
    enterprises.filter((each) => !holds(each)).map(({ id }) => id)

  it('have numbers that are invented and have right check digits', () => {
    expect(enterprises).toHaveLength(count)
    const establishmentsOf = ({ kbo }: Enterprise) =>
      kbo.Vestigingen.map(({ Vestigingsnummer }) => Vestigingsnummer)
    expect(except(({ id, kbo }) => /^19999\d{5}$/.test(id) && kbo.Ondernemingsnummer === id)).toEqual([])
    expect(except((each) => establishmentsOf(each).every((number) => /^89999\d{5}$/.test(number)))).toEqual(
      [],
    )
    expect(except((each) => [each.id, ...establishmentsOf(each)].every(hasKboCheck))).toEqual([])
  })

  it('have accounts at Demobank only, the same at KBO and Inkom', () => {
    const ibansOf = ({ kbo }: Enterprise) => kbo.Bankrekeningen.map(({ IBAN }) => IBAN)
    expect(except((each) => ibansOf(each).length === 1)).toEqual([])
    expect(
      except((each) => ibansOf(each).every((iban) => isIban(iban) && iban.slice(4, 7) === '985')),
    ).toEqual([])
    expect(
      except((each) => {
        const account = world.get('enterpriseFiles', each.id)?.sections.account
        return account === undefined || account.iban === ibansOf(each)[0]
      }),
    ).toEqual([])
  })

  it('have a seat, and a main activity of 2025', () => {
    expect(except(({ kbo }) => kbo.Adressen.map(({ Type }) => Type.Code).join() === '001')).toEqual([])
    expect(
      except(
        ({ kbo }) =>
          kbo.Activiteiten.filter(({ Type, Nace }) => Type.Code === 'P' && Nace.Versie === '2025').length ===
          1,
      ),
    ).toEqual([])
  })

  it('have a legal form exactly when they are legal persons', () => {
    expect(
      except(({ kbo }) => kbo.Rechtsvormen.length === (kbo.SoortOnderneming.Code === '2' ? 1 : 0)),
    ).toEqual([])
  })
})

it('has somebody to play for each enterprise of the stories', () => {
  expect(storied.filter(({ id }) => !represented.has(id))).toEqual([])
})

it('gives the accountant clients to tell apart, most with access, some for each reason without', () => {
  const { insz } = veerle
  const ties = organisationsOf(world, insz, 'EA', today)
  const reasons = ties.map(({ access }) => (access.allowed ? access.through : access.reason))
  const howMany = (reason: string) => reasons.filter((one) => one === reason).length
  expect(['right', 'right-ended', 'right-not-started', 'no-right'].map(howMany)).toEqual([214, 10, 10, 6])
  expect(repeated(clients.map(({ id }) => organisationName(world, id)))).toEqual([])
})

it('refers only to records that are there', () => {
  const persons = new Set(everyone.map(({ insz }) => insz))
  const isOrganisation = (id: string) => !!world.get('enterprises', id) || !!world.get('entities', id)
  const {
    functions = [],
    designations = [],
    rights = [],
    courses = [],
    applications = [],
  } = firstJourney(today)
  const holders = [...functions, ...designations, ...rights]
  expect(holders.filter(({ insz }) => !persons.has(insz))).toEqual([])
  const organisations = [
    ...[...functions, ...designations, ...applications].map(({ enterpriseNumber }) => enterpriseNumber),
    ...rights.map(({ organisation }) => organisation),
  ]
  expect(organisations.filter((id) => !isOrganisation(id))).toEqual([])
  expect(courses.filter(({ providerId }) => !world.get('providers', providerId))).toEqual([])
})

it('gives every record of a table its own id', () => {
  const twice = Object.values(firstJourney(today)).flatMap((records) => repeated(records.map(({ id }) => id)))
  expect(twice).toEqual([])
})

it('has the providers, courses and schemes of the sources', () => {
  expect(world.all('providers')).toHaveLength(14)
  expect(world.all('courses')).toHaveLength(14)
  expect(world.all('schemes').map(({ id }) => id)).toEqual([
    '2016-04-01',
    '2019-12-01',
    '2020-01-01',
    '2021-09-14',
    '2023-01-01',
    '2024-01-01',
    '2026-02-01',
  ])
})

it('opens advice from 1 February 2026 on for cybersecurity only', () => {
  const { themes = [] } = world.get('schemes', '2026-02-01') ?? {}
  const open = themes
    .flatMap(({ code, services, subthemes }) => [{ code, services }, ...subthemes])
    .filter(({ services }) => services.includes('advice'))
  expect(open.map(({ code }) => code)).toEqual(['digitalisation', 'cybersecurity'])
})

describe.each(['2026-11-23', '2026-01-02', '2025-06-30', '2031-03-01'])('planted on %s', (day) => {
  const { applications = [], counters = [], providers = [] } = firstJourney(day)
  const year = day.slice(0, 4)
  const submissions = applications.flatMap(({ submission }) => submission ?? [])
  const ofThisYear = (name: string) =>
    applications
      .filter(({ enterpriseNumber }) => enterpriseNumber === name)
      .flatMap(({ submission }) => submission ?? [])
      .filter(({ projectNumber }) => projectNumber.startsWith(year))

  it('has the subsidies that the rules give', () => {
    expect(ofThisYear('1999900171').map(({ subsidy }) => subsidy)).toEqual([354_00, 432_00])
    expect(ofThisYear('1999900666').map(({ subsidy }) => subsidy)).toEqual([1_710_00])
    const anno = ofThisYear('1999901557').reduce((sum, { subsidy }) => sum + subsidy, 0)
    expect(anno).toBe(7_400_00)
    expect(submissions.filter(({ amount, subsidy, ownShare }) => amount !== subsidy + ownShare)).toEqual([])
  })

  it('has no application from the future, and one of the year before', () => {
    expect(submissions.filter(({ submittedAt }) => submittedAt.slice(0, 10) > day)).toEqual([])
    const years = submissions.map(({ projectNumber }) => Number(projectNumber.slice(0, 4)))
    expect(years.filter((then) => then === Number(year) - 1)).toHaveLength(1)
  })

  it('counts on from its own project numbers', () => {
    const last = new Map(counters.map(({ id, value }) => [id, value]))
    const behind = submissions.filter(
      ({ projectNumber }) =>
        (last.get(`project-${projectNumber.slice(0, 4)}`) ?? 0) < Number(projectNumber.slice(-6)),
    )
    expect(behind).toEqual([])
  })

  it('asks for deposits on a Demobank account with right check digits', () => {
    const deposits = submissions.map(({ deposit }) => deposit)
    expect(deposits.filter(({ iban }) => !isIban(iban) || iban.slice(4, 7) !== '985')).toEqual([])
    expect(deposits.filter(({ communication }) => !hasCommunicationCheck(communication))).toEqual([])
  })

  it('has registered providers, whatever the year', () => {
    const expired = providers.filter(({ registeredUntil }) => registeredUntil < day).map(({ id }) => id)
    const both = ['DV.O900009', 'DV.O900012'].slice(0, day > '2027-03-31' ? 2 : 1)
    expect(expired).toEqual(day > '2024-12-31' ? both : [])
  })
})
