import { describe, expect, it } from 'vitest'
import type { RouteMeta } from 'vue-router'
import { decideAccess, ownPath, type Visitor } from './access'

const nobody: Visitor = { signedIn: false }
const as = (capacity: string): Visitor => ({ signedIn: true, capacity })

const askToSignIn = { name: 'sign-in', query: { terug: '/portefeuille?jaar=2026' } }
const wrongCapacity = { name: 'wrong-capacity', query: { terug: '/portefeuille?jaar=2026' } }

describe('decideAccess', () => {
  it.each<[page: string, access: RouteMeta['access'], visitor: string, Visitor, decision: unknown]>([
    ['a public page', undefined, 'nobody', nobody, true],
    ['a public page', undefined, 'a citizen', as('BUR'), true],
    ['a public page', undefined, 'an enterprise', as('EA'), true],
    ['a page of the e-loket', 'enterprise', 'nobody', nobody, askToSignIn],
    ['a page of the e-loket', 'enterprise', 'an enterprise', as('EA'), true],
    ['a page of the e-loket', 'enterprise', 'a citizen', as('BUR'), wrongCapacity],
    ['a page of the e-loket', 'enterprise', 'a government entity', as('GID'), wrongCapacity],
    ['a page of the e-loket', 'enterprise', 'a capacity of later', as('XYZ'), wrongCapacity],
  ])('%s (%s) for %s', (_page, access, _visitor, visitor, decision) => {
    const to = {
      fullPath: '/portefeuille?jaar=2026',
      meta: access ? { access } : {},
      query: { jaar: '2026' },
    }
    expect(decideAccess(to, visitor)).toEqual(decision)
  })

  it.each([
    ['with a sign-in under way', { interactie: 'i-1' }, true],
    ['without one', {}, { name: 'sign-in' }],
    ['with two at once', { interactie: ['i-1', 'i-2'] }, { name: 'sign-in' }],
  ])('a page of ACM %s', (_, query, decision) => {
    const to = { fullPath: '/aanmelden', meta: { access: 'interaction' as const }, query }
    expect(decideAccess(to, nobody)).toEqual(decision)
    expect(decideAccess(to, as('EA'))).toEqual(decision)
  })
})

describe('ownPath', () => {
  it.each(['/', '/portefeuille', '/aanvraag/1/project?a=b#c', '/foto/index.html'])('follows %s', (path) => {
    expect(ownPath(path)).toBe(path)
  })

  it.each([
    ['another host', '//elsewhere.example/portefeuille'],
    ['another host, with a backslash', '/\\elsewhere.example'],
    ['an address', 'https://elsewhere.example/'],
    ['a script', 'javascript:alert(1)'],
    ['a path without its slash', 'portefeuille'],
    ['nothing', ''],
    ['no text', undefined],
    ['a list', ['/portefeuille']],
  ])('goes to the enterprise photo instead of to %s', (_, asked) => {
    expect(ownPath(asked)).toBe('/foto/index.html')
  })
})
