import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Applicant } from '@/domain/applicant'
import { useSessionStore, type Identity, type Tokens } from './session.store'

const tom: Identity = {
  firstName: 'Tom',
  lastName: 'Van Hout',
  insz: '70990112345',
  capacity: 'EA',
  organisation: '1999900171',
  organisationName: 'Schrijnwerkerij Van Hout',
  roles: ['VLAIO_INKOM-Aanvrager'],
}

const tokens: Tokens = {
  accessToken: 'the-secret-token',
  expiresAt: 3_601_000,
  refreshToken: 'the-secret-refresh-token',
  subject: 's',
}

const begun = { ...tokens, identity: tom, activeAt: 1000, visit: 'v' }

/** As a page load: everything in memory is gone. */
function open() {
  setActivePinia(createPinia())
  return useSessionStore()
}

function forget() {
  sessionStorage.clear()
  localStorage.clear()
}

beforeEach(forget)
afterEach(forget)

it('begins with nobody', () => {
  const session = open()
  expect([session.identity, session.applicant, session.kept]).toEqual([null, null, null])
})

it('knows who signed in, also after a reload', () => {
  open().keep(begun)
  const session = open()
  expect(session.identity).toEqual(tom)
  expect(session.kept).toEqual(begun)
})

it('keeps tokens in this tab only', () => {
  const session = open()
  session.keep(begun)
  session.change({ refreshToken: 'the-secret-next' })
  expect(sessionStorage.getItem('kmo-session')).toContain('the-secret-next')
  expect(JSON.stringify({ ...localStorage })).not.toContain('the-secret')
  expect(document.cookie).not.toContain('the-secret')
})

it('forgets the person and the token, also for a reload', () => {
  const session = open()
  session.keep(begun)
  session.keep(null)
  expect(session.identity).toBeNull()
  expect(session.kept).toBeNull()
  expect(sessionStorage).toHaveLength(0)
  expect(open().identity).toBeNull()
})

it('changes what is kept, also for a reload, and nothing for nobody', () => {
  const session = open()
  session.change({ copied: true })
  expect(session.kept).toBeNull()
  session.keep(begun)
  session.change({ refreshToken: null, copied: true })
  expect(open().kept).toEqual({ ...begun, refreshToken: null, copied: true })
})

it('takes what it cannot read for nobody', () => {
  sessionStorage.setItem('kmo-session', '{broken')
  expect(open().identity).toBeNull()
})

describe('the applicant', () => {
  it.each<[what: string, change: Partial<Identity>, applicant: Partial<Applicant> | null]>([
    [
      'is the person and the enterprise',
      {},
      {
        personName: 'Tom Van Hout',
        insz: '70990112345',
        enterpriseNumber: '1999900171',
        enterpriseName: 'Schrijnwerkerij Van Hout',
      },
    ],
    ['is called by its number without a name', { organisationName: null }, { enterpriseName: '1999900171' }],
    ['is nobody for a citizen', { capacity: 'BUR', organisation: null, organisationName: null }, null],
    ['is nobody for a government entity', { capacity: 'GID', organisation: 'OVO009999' }, null],
    ['is nobody without an enterprise', { organisation: null }, null],
  ])('%s', (_, change, applicant) => {
    const session = open()
    session.keep({ ...begun, identity: { ...tom, ...change } })
    if (applicant === null) expect(session.applicant).toBeNull()
    else expect(session.applicant).toMatchObject(applicant)
  })
})
