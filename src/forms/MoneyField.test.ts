import { flushPromises } from '@vue/test-utils'
import { h } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { object } from 'yup'
import { control, mountForm } from '../../tests/support/form'
import { amountInCents } from './fields'
import MoneyField from './MoneyField.vue'

function mountAmount(initial?: number | string, locale: 'nl' | 'en' = 'nl') {
  const save = vi.fn()
  const page = mountForm({
    schema: object({ amount: amountInCents({ required: 'forms.required' }) }),
    initialValues: { amount: initial },
    fields: () => h(MoneyField, { name: 'amount', label: 'Bedrag zonder btw' }),
    save,
    locale,
  })
  return { ...page, save, input: control(page.wrapper, 'Bedrag zonder btw') }
}

describe('MoneyField', () => {
  it('takes text with a decimal keyboard, and no suggestions', () => {
    expect(mountAmount().input.attributes()).toMatchObject({
      type: 'text',
      inputmode: 'decimal',
      autocomplete: 'off',
    })
  })

  it.each([
    ['nl', '1.250', 'Wij lezen: €\u00a01.250,00'],
    ['nl', '€ 1 250,5', 'Wij lezen: €\u00a01.250,50'],
    ['en', '1.250', 'We read: €1,250.00'],
    ['nl', 'duizend', 'Wij herkennen dit niet als een bedrag. Vul een bedrag in zoals 1.250,00.'],
    ['nl', '', ''],
  ] as const)('echoes on leaving (%s) %j as %j', async (locale, typed, echo) => {
    const { wrapper, input } = mountAmount(undefined, locale)
    await input.setValue(typed)
    expect(wrapper.get('[role=status]').text()).toBe('')
    await input.trigger('blur')

    expect(wrapper.get('[role=status]').text()).toBe(echo)
    expect(input.element.value).toBe(typed)
  })

  it('saves whole cents', async () => {
    const { input, send, save } = mountAmount()
    await input.setValue('1.250,50')
    await send()

    await expect.poll(() => save.mock.calls).toEqual([[{ amount: 125_050 }]])
    expect(input.element.value).toBe('1.250,50')
  })

  it('shows an amount that was saved before as one types it, and saves it again unchanged', async () => {
    const { input, send, save } = mountAmount(125_000)
    await flushPromises()
    expect(input.element.value).toBe('1.250,00')
    await send()

    await expect.poll(() => save.mock.calls).toEqual([[{ amount: 125_000 }]])
  })
})
