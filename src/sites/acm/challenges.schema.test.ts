import { describe, expect, it } from 'vitest'
import { acceptedPhones, copiedPhones } from '../../../tests/examples/contact'
import {
  digitsSchema,
  itsmeSchema,
  lettersSchema,
  passwordSchema,
  phoneSchema,
  pinSchema,
} from './challenges.schema'

describe('a mobile number', () => {
  it.each([...acceptedPhones, ...copiedPhones].filter(([, phone]) => phone === '+32470123456'))(
    'is read from %s',
    (typed) => expect(phoneSchema.cast({ phone: typed })).toEqual({ phone: '+32470123456' }),
  )

  it.each(['', '02 553 17 00', '0470 12 34 5', '0470 12 34 567', 'itsme'])(
    'is asked again for “%s”',
    (typed) => expect(() => phoneSchema.validateSync({ phone: typed })).toThrow('acm.required.phone'),
  )
})

describe('a code', () => {
  it.each([
    ['of an sms', digitsSchema, { code: ' 482 913' }, { code: '482913' }],
    ['of the card', lettersSchema, { code: 'abc DEF' }, { code: 'ABCDEF' }],
    ['of itsme', itsmeSchema, { icon: 'anker', code: '992 46' }, { icon: 'anker', code: '99246' }],
    ['of an eID', pinSchema, { pin: '90 41' }, { pin: '9041' }],
    ['of an sms, with a dash', digitsSchema, { code: '482\u2013913' }, { code: '482913' }],
    ['of the card, in a sentence', lettersSchema, { code: 'abcdef,' }, { code: 'ABCDEF' }],
    [
      'of an app, with what is not seen',
      digitsSchema,
      { code: '\u202a482\u200b913\u202c' },
      { code: '482913' },
    ],
  ])('%s may be pasted with spaces', (_, schema, typed, read) => {
    expect(schema.validateSync(typed)).toEqual(read)
  })

  it.each([
    ['five digits of an sms', digitsSchema, { code: '48291' }, 'acm.required.code'],
    ['letters of an sms', digitsSchema, { code: 'abcdef' }, 'acm.required.code'],
    ['digits of the card', lettersSchema, { code: '482913' }, 'acm.required.tokenCode'],
    ['six digits of itsme', itsmeSchema, { icon: 'anker', code: '992466' }, 'acm.required.itsmeCode'],
    ['no icon', itsmeSchema, { icon: '', code: '99246' }, 'acm.required.icon'],
    ['three digits of an eID', pinSchema, { pin: '904' }, 'acm.required.pin'],
    [
      'a user name of which nothing is seen',
      passwordSchema,
      { username: '\u200b', password: 'x' },
      'acm.required.username',
    ],
    ['no user name', passwordSchema, { username: ' ', password: 'x' }, 'acm.required.username'],
    ['no password', passwordSchema, { username: 'tom', password: '' }, 'acm.required.password'],
  ])('is refused: %s', (_, schema, typed, message) => {
    expect(() => schema.validateSync(typed)).toThrow(message)
  })
})
