import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Applicant } from '@/domain/applicant'
import { useSessionStore, type Identity } from './session.store'

const tom: Identity = {
  firstName: 'Tom',
  lastName: 'Van Hout',
  insz: '70990112345',
  capacity: 'EA',
  organisation: '1999900171',
  organisationName: 'Schrijnwerkerij Van Hout',
  roles: ['VLAIO_INKOM-Aanvrager'],
}

/** As a page load: everything in memory is gone. */
function open() {
  setActivePinia(createPinia())
  return useSessionStore()
}

beforeEach(() => sessionStorage.clear())
afterEach(() => sessionStorage.clear())

it('begins with nobody', () => {
  const session = open()
  expect([session.identity, session.applicant, session.accessToken(), session.activeAt()]).toEqual([
    null,
    null,
    null,
    null,
  ])
})

it('knows who signed in, also after a reload', () => {
  open().signIn(tom, 'token', 1000)
  const session = open()
  expect(session.identity).toEqual(tom)
  expect(session.accessToken()).toBe('token')
  expect(session.activeAt()).toBe(1000)
})

it('keeps tokens in this tab only', () => {
  open().signIn(tom, 'the-secret-token', 1000)
  expect(JSON.stringify({ ...localStorage })).not.toContain('the-secret-token')
  expect(document.cookie).not.toContain('the-secret-token')
})

it('forgets the person and the token, also for a reload', () => {
  const session = open()
  session.signIn(tom, 'token', 1000)
  session.clear()
  expect(session.identity).toBeNull()
  expect(session.accessToken()).toBeNull()
  expect(sessionStorage).toHaveLength(0)
  expect(open().identity).toBeNull()
})

it('keeps when the person last did something, also for a reload', () => {
  const session = open()
  session.signIn(tom, 'token', 1000)
  session.touch(5000)
  expect(session.activeAt()).toBe(5000)
  expect(open().activeAt()).toBe(5000)
})

it('has no last time for nobody', () => {
  const session = open()
  session.touch(5000)
  expect(session.activeAt()).toBeNull()
  expect(session.identity).toBeNull()
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
    session.signIn({ ...tom, ...change }, 'token', 1000)
    if (applicant === null) expect(session.applicant).toBeNull()
    else expect(session.applicant).toMatchObject(applicant)
  })
})
