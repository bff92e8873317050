import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { createTexts } from '@/app/i18n'
import { portfolio } from '@/locales/nl/portfolio'
import DeadlineText from './DeadlineText.vue'

const texts = createTexts()
texts.global.mergeLocaleMessage('nl', { portfolio })

it.each([
  ['2026-11-23', 'nog 9 dagen'],
  ['2026-12-01', 'nog 1 dag'],
  ['2026-12-02', 'vandaag is de laatste dag'],
  ['2026-12-03', 'de termijn is voorbij'],
])('on %s a deadline of 2 December says: %s', (today, left) => {
  const wrapper = mount(DeadlineText, {
    props: { deadline: '2026-12-02', today },
    global: { plugins: [texts] },
  })
  expect(wrapper.text().replace(/\s/g, ' ')).toBe(`uiterlijk op 2 december 2026 (${left})`)
  expect(wrapper.get('time').attributes('datetime')).toBe('2026-12-02')
})
