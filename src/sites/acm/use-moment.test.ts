import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent } from 'vue'
import { acm } from '@/locales/nl/acm'
import { createTestTexts } from '../../../tests/support/i18n'
import { useTimeLeft } from './use-moment'

const texts = createTestTexts('nl')
texts.global.mergeLocaleMessage('nl', { acm })

/** What stands on the page when something lasts so many seconds more. */
function left(seconds: number) {
  const moment = Date.parse('2026-11-23T10:00:00Z')
  const until = new Date(moment + seconds * 1000).toISOString()
  const page = defineComponent(() => {
    const timeLeft = useTimeLeft()
    return () => timeLeft(until, moment)
  })
  return mount(page, { global: { plugins: [texts] } }).text()
}

describe('the time that is left', () => {
  it.each([
    [180.9, '3 minuten'],
    [180, '3 minuten'],
    [122, '3 minuten'],
    [62, '2 minuten'],
    [60, '60 seconden'],
    [30.8, '30 seconden'],
    [12, '20 seconden'],
    [0.5, '10 seconden'],
    [0, ''],
    [-5, ''],
  ])('of %d seconds is written in calm steps: %s', (seconds, text) => {
    expect(left(seconds)).toBe(text)
  })
})
