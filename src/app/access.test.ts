import { describe, expect, it } from 'vitest'
import type { RouteMeta } from 'vue-router'
import { decideAccess, homeOf, ownPath, type Visitor } from './access'

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
    ['a page of VLAIO', 'staff', 'nobody', nobody, askToSignIn],
    ['a page of VLAIO', 'staff', 'a government entity', as('GID'), true],
    ['a page of VLAIO', 'staff', 'an enterprise', as('EA'), wrongCapacity],
    ['a page of VLAIO', 'staff', 'a citizen', as('BUR'), wrongCapacity],
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
  it.each([
    '/',
    '/portefeuille',
    '/aanvraag/1/project?a=b#c',
    '/foto/index.html',
    '/portefeuille?naar=//elsewhere.example',
    // Encoded it is part of a name, and not a way elsewhere.
    '/%2f%2felsewhere.example',
    '/%5celsewhere.example',
  ])('follows %s', (path) => {
    expect(ownPath(path)).toBe(path)
  })

  it('goes to where the visit of this person begins, for who asked for nothing in particular', () => {
    expect(ownPath('/foto/index.html', '/vlaio')).toBe('/vlaio')
    expect(ownPath(null, '/vlaio')).toBe('/vlaio')
    expect(ownPath('/portefeuille', '/vlaio')).toBe('/portefeuille')
  })

  it.each([
    ['another host', '//elsewhere.example/portefeuille'],
    ['another host, with a backslash', '/\\elsewhere.example'],
    ['another host, after a tab', '/\t/elsewhere.example'],
    ['another host, after a newline', '/\n/elsewhere.example'],
    ['another host, after a carriage return', '/\r\n/elsewhere.example'],
    ['another host, with a tab and a backslash', '/\t\\elsewhere.example'],
    ['another host, behind a dot', '/.//elsewhere.example'],
    ['another host, behind two dots', '/a/..//elsewhere.example'],
    ['another host, behind an encoded dot', '/%2e//elsewhere.example'],
    ['another host, encoded', '%2f%2felsewhere.example'],
    ['another host, after a space', ' //elsewhere.example'],
    ['a path after a newline', '\n/portefeuille'],
    ['a script in capitals', 'JaVaScRiPt:alert(1)'],
    ['a script with a tab', 'java\tscript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['the sign-in itself', '/aanmelden/start?terug=/aanmelden/start'],
    ['an answer of ACM', '/aangemeld?code=1&state=2'],
    ['a page that signs out', '/services/acm/op/v1/logout'],
    ['a page that signs out, behind dots', '/a/../services/acm/op/v1/logout'],
    ['the signed-out page', '/afgemeld'],
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

describe('a visit begins', () => {
  const staff = 'VLAIO_Inkom_Gebruiker-Medewerker:OVO999001'
  const manager = 'VLAIO_Inkom_Toepassingsbeheerder:OVO999001'

  it.each([
    ['an enterprise', 'EA', ['VLAIO_Inkom_Gebruiker-Gebruiker:1999900171'], '/foto'],
    ['a citizen', 'BUR', [], '/foto'],
    ['staff', 'GID', [staff], '/vlaio'],
    ['an application manager', 'GID', [manager], '/beheer'],
    ['who is both', 'GID', [manager, staff], '/vlaio'],
    // Inkom says there which right is missing.
    ['somebody of the government without a right', 'GID', [], '/vlaio'],
    ['a role of another name that begins alike', 'GID', ['VLAIO_Inkom_Toepassingsbeheerder2:x'], '/vlaio'],
  ])('for %s (%s with %j) at %s', (_, capacity, roles, path) => {
    expect(homeOf({ capacity, roles })).toBe(path)
  })

  it('at the photo itself when it goes on: its reference was looked up before', () => {
    expect(homeOf({ capacity: 'EA', roles: [] }, true)).toBe('/foto/index.html')
    expect(homeOf({ capacity: 'GID', roles: [staff] }, true)).toBe('/vlaio')
  })
})
