import { afterEach, expect, it } from 'vitest'
import { forgetIdempotencyKey, idempotencyKey, keysByContent } from './idempotency-key'

afterEach(() => sessionStorage.clear())

it('is the same for one intention until it is forgotten', () => {
  const key = idempotencyKey('submit:a')
  expect(key).toMatch(/^[0-9a-f]{32}$/)
  expect(idempotencyKey('submit:a')).toBe(key)
  forgetIdempotencyKey('submit:a')
  expect(idempotencyKey('submit:a')).not.toBe(key)
})

it('is another one for another intention', () => {
  expect(idempotencyKey('submit:a')).not.toBe(idempotencyKey('submit:b'))
  expect(idempotencyKey('submit:a')).not.toBe(idempotencyKey('start:a'))
})

it('is the same for the same content of a form, another for another, and another in another form', () => {
  const keyOf = keysByContent()
  const first = keyOf({ right: 'a' })
  expect(keyOf({ right: 'a' })).toBe(first)
  expect(keyOf({ right: 'b' })).not.toBe(first)
  expect(keysByContent()({ right: 'a' })).not.toBe(first)
})
