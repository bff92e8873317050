import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import { acmSession } from '@/api/tab-storage'
import { takeAcmSession } from './own-window'

function openAt(path: string) {
  const history = createMemoryHistory()
  history.replace(path)
  takeAcmSession(history)
  return history.location
}

beforeEach(() => sessionStorage.clear())
afterEach(() => sessionStorage.clear())

describe('a window that was opened as another person', () => {
  it.each([
    ['/?acm-sessie=bart-1', '/'],
    ['/portefeuille?acm-sessie=bart-1', '/portefeuille'],
    ['/portefeuille?jaar=2026&acm-sessie=bart-1#budget', '/portefeuille?jaar=2026#budget'],
  ])('opened at %s has a session at ACM of its own, and goes on at %s', (path, rest) => {
    expect(openAt(path)).toBe(rest)
    expect(acmSession()).toBe('bart-1')
  })

  it('keeps it for a reload', () => {
    openAt('/?acm-sessie=bart-1')
    openAt('/portefeuille')
    expect(acmSession()).toBe('bart-1')
  })

  it('does not go on with who was signed in through another session', () => {
    sessionStorage.setItem('kmo-session', '{}')
    openAt('/?acm-sessie=bart-1')
    expect(sessionStorage.getItem('kmo-session')).toBeNull()
  })

  it.each(['bart-1', 'browser'])('stays signed in when the session %s is the one it had', (id) => {
    if (id !== 'browser') sessionStorage.setItem('acm-session', id)
    sessionStorage.setItem('kmo-session', '{}')
    openAt(`/?acm-sessie=${id}`)
    expect(sessionStorage.getItem('kmo-session')).toBe('{}')
  })

  it.each(['', 'a b', '<script>', '../x', 'x'.repeat(65)])('takes no session called “%s”', (id) => {
    expect(openAt(`/portefeuille?acm-sessie=${encodeURIComponent(id)}`)).toBe('/portefeuille')
    expect(acmSession()).toBe('browser')
  })
})

it('leaves any other address as it is', () => {
  expect(openAt('/portefeuille?zoek=a%20b&jaar=2026#x')).toBe('/portefeuille?zoek=a%20b&jaar=2026#x')
  expect(acmSession()).toBe('browser')
})
