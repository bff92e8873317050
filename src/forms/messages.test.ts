import { mount } from '@vue/test-utils'
import { defineComponent, h } from 'vue'
import { describe, expect, it } from 'vitest'
import { createTestTexts } from '../../tests/support/i18n'
import { asString, message, useMessage, type FieldMessage } from './messages'

function written(given: FieldMessage | undefined, locale: 'nl' | 'en' = 'nl') {
  const Writer = defineComponent(() => {
    const write = useMessage()
    return () => h('p', write(given))
  })
  return mount(Writer, { global: { plugins: [createTestTexts(locale)] } }).text()
}

describe('a message', () => {
  it.each([
    ['a key', 'forms.required', 'Vul dit veld in.'],
    ['a key as message() gives it', message('forms.required'), 'Vul dit veld in.'],
    [
      'a key with a number',
      message('forms.tooLong', { max: 20 }),
      'Maak de tekst korter: hoogstens 20 tekens.',
    ],
    [
      'an amount',
      message('forms.amountTooSmall', { minimum: { cents: 10_000 } }),
      'Vul een bedrag in van minstens 100\u00a0euro.',
    ],
    [
      'an amount with cents',
      message('forms.amountTooSmall', { minimum: { cents: 125_050 } }),
      'Vul een bedrag in van minstens 1.250,50\u00a0euro.',
    ],
    ['a day', message('forms.tooLong', { max: { day: '2026-09-17' } }), '17\u00a0september\u00a02026'],
    ['an object', { key: 'forms.tooLong', params: { max: 3 } }, 'hoogstens 3 tekens'],
    ['a count', message('forms.charactersLeft', { n: 1 }), 'U kunt nog één teken typen.'],
    [
      'braces and quotes in a value',
      message('forms.tooLong', { max: '"{a} b"' }),
      'hoogstens "{a} b" tekens',
    ],
  ])('is written from %s', (_, given, text) => {
    expect(written(given)).toContain(text)
  })

  it('is written in the language of the screen', () => {
    const minimum = message('forms.amountTooSmall', { minimum: { cents: 10_000 } })
    expect(written(minimum, 'en')).toBe('Enter an amount of at least 100\u00a0euros.')
  })

  it('is empty when there is none', () => {
    expect(written(undefined)).toBe('')
  })

  it('survives as a string', () => {
    expect(written(asString({ key: 'forms.tooLong', params: { max: 3 } }))).toContain('hoogstens 3 tekens')
  })
})
