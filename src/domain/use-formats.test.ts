import { mount } from '@vue/test-utils'
import { defineComponent, h, nextTick } from 'vue'
import { describe, expect, it } from 'vitest'
import { createTestTexts } from '../../tests/support/i18n'
import { useFormats } from './use-formats'

describe('useFormats', () => {
  it('follows the language of the screen', async () => {
    const Amount = defineComponent(() => {
      const { money, date } = useFormats()
      return () => h('p', `${money(125_000)} ${date('2026-11-03')}`)
    })
    const texts = createTestTexts()
    const wrapper = mount(Amount, { global: { plugins: [texts] } })
    expect(wrapper.text()).toBe('€\u00a01.250,00 3\u00a0november\u00a02026')
    texts.global.locale.value = 'en'
    await nextTick()

    expect(wrapper.text()).toBe('€1,250.00 3\u00a0November\u00a02026')
  })
})
