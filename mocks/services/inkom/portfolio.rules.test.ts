import { describe, expect, it } from 'vitest'
import { completeAnswers } from '../../../tests/examples/application'
import { enterpriseYear, type Application } from '../../world/schema/inkom'
import { createMemoryWorld } from '../../world/store/memory-world'
import {
  budgetOf,
  deMinimisOf,
  newestFirst,
  sizeLockedUntil,
  statusOn,
  summaryOf,
  tasksOf,
} from './portfolio.rules'

const today = '2026-06-01'

/** An application with a subsidy of 300.00 on a project of 1,000.00, submitted on 10 May 2026 unless said otherwise. */
function submitted(
  changes: Partial<Application> = {},
  submittedAt = '2026-05-10T08:00:00.000Z',
): Application {
  return {
    id: 'first',
    enterpriseNumber: '1999900171',
    status: 'awaiting-deposit',
    answers: completeAnswers('2026-05-11', '2026-05-01'),
    createdAt: submittedAt,
    savedAt: submittedAt,
    savedBy: 'Tom Van Hout',
    version: 1,
    idempotencyKey: 'key-of-tom-1',
    submission: {
      projectNumber: '2026KMO000001',
      submittedAt,
      submittedBy: 'Tom Van Hout',
      providerName: 'Leuvense Leerlabs BV',
      amount: 100_000,
      rate: 30,
      subsidy: 30_000,
      ownShare: 70_000,
      limitedByCeiling: false,
      deposit: {
        amount: 70_000,
        iban: 'BE02985977000140',
        bic: 'DEMOBEB0',
        holder: 'Financieel beheerder (demo)',
        communication: '+++926/0000/00188+++',
        deadline: '2026-06-09',
      },
      finishBy: '2027-12-31',
    },
    ...changes,
  }
}

function draft(changes: Partial<Application> = {}): Application {
  return submitted({ status: 'draft', submission: null, idempotencyKey: null, answers: {}, ...changes })
}

describe('the budget of a year', () => {
  it.each<[Application['status'], used: number, reserved: number]>([
    ['awaiting-deposit', 0, 30_000],
    ['deposit-returned', 0, 30_000],
    ['deposited', 0, 30_000],
    ['refused-by-provider', 0, 0],
    ['lapsed', 0, 0],
    ['awaiting-payment', 30_000, 0],
    ['payment-ordered', 30_000, 0],
    ['partly-paid', 30_000, 0],
    ['paid', 30_000, 0],
    ['closed', 30_000, 0],
    ['under-inspection', 30_000, 0],
    ['found-in-order', 30_000, 0],
    ['blocked', 30_000, 0],
    ['reclaimed', 30_000, 0],
    ['repaid', 30_000, 0],
  ])('%s', (status, used, reserved) => {
    expect(budgetOf([submitted({ status })], 750_000, today)).toEqual({
      ceiling: 750_000,
      used,
      reserved,
      free: 750_000 - used - reserved,
    })
  })

  it.each([
    ['this year', '2026-12-31T22:59:00.000Z', 0],
    ['next year', '2026-12-31T23:00:00.000Z', 30_000],
  ])('a project stopped %s', (_, savedAt, used) => {
    expect(budgetOf([submitted({ status: 'stopped', savedAt })], 750_000, today).used).toBe(used)
  })

  it.each([
    ['2025-12-31T22:59:59.000Z', 2025],
    ['2025-12-31T23:00:00.000Z', 2026],
  ])('what was submitted at %s draws on %i', (submittedAt, year) => {
    const application = submitted({ status: 'paid' }, submittedAt)
    const world = createMemoryWorld({ applications: [application] })
    const usedIn = (other: number) => {
      const key = enterpriseYear(application.enterpriseNumber, other)
      return budgetOf(world.where('applications', 'enterpriseYear', key), 750_000, today).used
    }
    expect(usedIn(year)).toBe(30_000)
    expect(usedIn(4051 - year)).toBe(0)
  })

  it('is never under zero, also when the ceiling was lowered', () => {
    expect(budgetOf([submitted({ status: 'paid' })], 20_000, today).free).toBe(0)
  })

  it('does not count drafts', () => {
    expect(budgetOf([draft()], 750_000, today).free).toBe(750_000)
  })
})

it.each([
  ['awaiting-deposit', '2026-06-09', 'awaiting-deposit'],
  ['awaiting-deposit', '2026-06-10', 'lapsed'],
  ['deposit-returned', '2026-06-10', 'lapsed'],
  ['deposited', '2026-06-10', 'deposited'],
  ['paid', '2026-06-10', 'paid'],
] as const)('%s on %s is %s', (status, on, expected) => {
  expect(statusOn(submitted({ status }), on)).toBe(expected)
})

it.each([
  ['awaiting-deposit', '2026-12-31'],
  ['paid', '2026-12-31'],
  ['refused-by-provider', null],
] as const)('the size is locked by an application that is %s until %s (V07)', (status, until) => {
  expect(sizeLockedUntil([submitted({ status })], today)).toBe(until)
})

describe('tasks', () => {
  it('come with the nearest deadline first, and without a deadline last', () => {
    const tasks = tasksOf(
      [
        draft({ id: 'empty' }),
        submitted({ id: 'pay', status: 'awaiting-payment' }),
        submitted({ id: 'deposit' }),
        draft({ id: 'started', answers: { start: { serviceStart: '2026-05-20' } } }),
        submitted({ id: 'done', status: 'paid' }),
      ],
      today,
    )
    expect(tasks.map(({ kind, applicationId, deadline }) => [kind, applicationId, deadline])).toEqual([
      ['finish-draft', 'started', '2026-06-03'],
      ['deposit', 'deposit', '2026-06-09'],
      ['pay', 'pay', '2027-12-31'],
      ['finish-draft', 'empty', null],
    ])
  })

  it('ask for the own share to be deposited, and for the whole amount to be paid', () => {
    const tasks = tasksOf([submitted(), submitted({ status: 'awaiting-payment' })], today)
    expect(tasks.map(({ amount }) => amount)).toEqual([70_000, 100_000])
  })
})

describe('the list of applications', () => {
  it('shows what is known of a draft', () => {
    const { project } = completeAnswers('2026-06-01', '2026-05-01')
    expect(summaryOf(draft({ answers: { project } }), null, today)).toMatchObject({
      projectNumber: null,
      title: 'Excel voor gevorderden',
      service: 'training',
      amount: null,
      nextStep: 'start',
    })
  })

  it('has the newest first, and of two of one instant the one made last', () => {
    const at = (id: string, createdAt: string) => draft({ id, createdAt })
    const list = [
      at('old', '2026-01-01T00:00:00.000Z'),
      at('a', '2026-02-01T00:00:00.000Z'),
      at('b', '2026-02-01T00:00:00.000Z'),
    ]
    expect(newestFirst(list).map(({ id }) => id)).toEqual(['b', 'a', 'old'])
  })
})

describe('de minimis aid of the last three years', () => {
  const declared = (deMinimisReceived: number) => ({
    ...completeAnswers('2026-05-11', '2026-05-01'),
    declarations: { correct: true, unrelated: true, deMinimis: true, evidence: true, deMinimisReceived },
  })

  it('is the subsidies since the same day three years ago, and all aid as declared last', () => {
    const applications = [
      submitted({ answers: declared(35_000) }),
      submitted({ answers: declared(9_000) }, '2023-06-01T08:00:00.000Z'),
      submitted({ answers: declared(7_000) }, '2023-05-31T08:00:00.000Z'),
      submitted({ status: 'refused-by-provider' }, '2025-01-10T08:00:00.000Z'),
    ]
    expect(deMinimisOf(applications, today)).toEqual({
      since: '2023-06-01',
      subsidies: 60_000,
      declared: 35_000,
      total: 65_000,
    })
  })

  // Each subsidy is 300.00; the total is what V17 holds against the ceiling.
  it.each<[string, Application[], number]>([
    [
      'what was declared, and the subsidy of that application',
      [submitted({ answers: declared(50_000) })],
      80_000,
    ],
    [
      'an earlier subsidy once: it is in what was declared',
      [
        submitted({ answers: declared(30_000) }),
        submitted({ answers: declared(0) }, '2025-01-10T08:00:00.000Z'),
      ],
      60_000,
    ],
    [
      'the subsidies that Inkom gave itself, when less was declared',
      [submitted({ answers: declared(0) }), submitted({ answers: declared(0) }, '2025-01-10T08:00:00.000Z')],
      60_000,
    ],
    [
      'what was declared alone, when that application was refused',
      [submitted({ answers: declared(50_000), status: 'refused-by-provider' })],
      50_000,
    ],
  ])('counts %s', (_, applications, total) => {
    expect(deMinimisOf(applications, today).total).toBe(total)
  })

  it('is nothing without applications', () => {
    expect(deMinimisOf([], '2028-02-29')).toEqual({
      since: '2025-02-28',
      subsidies: 0,
      declared: 0,
      total: 0,
    })
  })
})
