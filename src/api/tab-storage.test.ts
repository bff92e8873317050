import { afterEach, expect, it, vi } from 'vitest'
import { tabStorage } from './tab-storage'

afterEach(() => {
  vi.unstubAllGlobals()
  tabStorage.remove('a')
})

it('keeps in this tab, for a reload', () => {
  tabStorage.set('a', '1')
  expect(sessionStorage.getItem('a')).toBe('1')
  expect(tabStorage.get('a')).toBe('1')
  tabStorage.remove('a')
  expect(sessionStorage.getItem('a')).toBeNull()
  expect(tabStorage.get('a')).toBeNull()
})

const refuse = () => {
  throw new DOMException('Access is denied', 'SecurityError')
}

it.each([
  ['nothing', { getItem: refuse, setItem: refuse, removeItem: refuse }],
  ['nothing more', { getItem: () => 'old', setItem: refuse, removeItem: () => {} }],
])('keeps as long as the page where the browser keeps %s', (_, storage) => {
  vi.stubGlobal('sessionStorage', storage)
  tabStorage.set('a', '1')
  expect(tabStorage.get('a')).toBe('1')
  tabStorage.set('a', '2')
  expect(tabStorage.get('a')).toBe('2')
  tabStorage.remove('a')
  expect(tabStorage.get('a')).not.toBe('2')
})

it('has nothing where the browser lets nothing be read', () => {
  vi.stubGlobal('sessionStorage', { getItem: refuse })
  expect(tabStorage.get('a')).toBeNull()
})
