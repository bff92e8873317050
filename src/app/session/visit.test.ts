import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useSessionStore, type Identity, type Tokens } from './session.store'
import { activeAt, idleLimit, leave, signIn, touch, visit } from './visit'

const tom: Identity = {
  firstName: 'Tom',
  lastName: 'Van Hout',
  insz: '70990112345',
  capacity: 'EA',
  organisation: '1999900171',
  organisationName: 'Schrijnwerkerij Van Hout',
  roles: [],
}
const tokens: Tokens = { accessToken: 'secret-1', expiresAt: null, refreshToken: 'secret-2', subject: 's' }

/** A tab, with a storage and a memory of its own. */
function openTab() {
  const pinia = createPinia()
  const kept: Record<string, string> = {}
  return <Result>(act: () => Result): Result => {
    sessionStorage.clear()
    for (const [name, value] of Object.entries(kept)) sessionStorage.setItem(name, value)
    setActivePinia(pinia)
    const result = act()
    Object.assign(kept, { ...sessionStorage })
    return result
  }
}

function forget() {
  sessionStorage.clear()
  localStorage.clear()
}

beforeEach(forget)
afterEach(forget)

describe('what the tabs share', () => {
  it('is the last choice and the last act; no token, and nothing about the person', () => {
    openTab()(() => signIn(tom, tokens, 1000))
    expect(visit.read()).toEqual({
      id: expect.any(String),
      capacity: 'EA',
      organisation: '1999900171',
      activeAt: 1000,
    })
    expect(Object.keys(localStorage)).toEqual(['kmo-visit:browser'])
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/secret|70990112345|Tom|Hout/)
  })

  it('is apart for a window that was opened as another person', () => {
    openTab()(() => signIn(tom, tokens, 1000))
    const window = openTab()
    window(() => sessionStorage.setItem('acm-session', 'bart-1'))
    window(() => expect(visit.alive(2000)).toBeNull())
    window(() => signIn({ ...tom, organisation: '1999900272' }, tokens, 2000))
    openTab()(() => expect(visit.read()?.organisation).toBe('1999900171'))
  })

  it('can be joined until nothing was done for half an hour', () => {
    openTab()(() => signIn(tom, tokens, 1000))
    expect(visit.alive(1000 + idleLimit - 1)?.organisation).toBe('1999900171')
    expect(visit.alive(1000 + idleLimit)).toBeNull()
  })

  it('cannot be joined where somebody broke it', () => {
    localStorage.setItem('kmo-visit:browser', '{broken')
    expect(visit.alive(0)).toBeNull()
  })
})

describe('the last act', () => {
  it('is nobody’s before there is a session', () => {
    openTab()(() => {
      touch(5000)
      expect(activeAt()).toBeNull()
      expect(useSessionStore().identity).toBeNull()
    })
  })

  it('counts for all tabs of the visit', () => {
    const [one, other] = [openTab(), openTab()]
    one(() => signIn(tom, tokens, 1000))
    other(() => signIn(tom, tokens, 2000))
    other(() => touch(9000))
    one(() => expect(activeAt()).toBe(9000))
  })

  it('does not count for a tab that slept until another visit began', () => {
    const [slept, other] = [openTab(), openTab()]
    slept(() => signIn(tom, tokens, 1000))
    other(() => signIn(tom, tokens, 1000 + idleLimit))
    slept(() => expect(activeAt()).toBe(1000))
  })

  it('counts in the tab itself where the browser shares nothing', () => {
    openTab()(() => {
      signIn(tom, tokens, 1000)
      localStorage.clear()
      touch(4000)
      expect(activeAt()).toBe(4000)
      expect(visit.read()).toBeNull()
    })
  })
})

describe('leaving', () => {
  it('forgets the person here, and lets no other tab join', () => {
    openTab()(() => {
      signIn(tom, tokens, 1000)
      leave()
      expect(useSessionStore().identity).toBeNull()
      expect(visit.read()).toBeNull()
    })
  })

  it('an older visit does not end the one that came after it', () => {
    const [slept, other] = [openTab(), openTab()]
    slept(() => signIn(tom, tokens, 1000))
    other(() => signIn(tom, tokens, 1000 + idleLimit))
    slept(leave)
    other(() => expect(visit.read()).not.toBeNull())
  })
})
