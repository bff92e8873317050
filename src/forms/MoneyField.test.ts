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
    ['nl', '1250', 'Wij lezen: €\u00a01.250,00'],
    ['nl', '€1,250.00', 'Wij lezen: €\u00a01.250,00'],
    ['en', '1.250,00', 'We read: €1,250.00'],
    ['nl', '€ 1 250,5', 'Wij lezen: €\u00a01.250,50'],
    ['nl', '1,200', 'Wij lezen: €\u00a01.200,00. Bedoelt u cijfers na de komma? Schrijf dan 1,20.'],
    ['nl', '1.200', 'Wij lezen: €\u00a01.200,00. Bedoelt u cijfers na de komma? Schrijf dan 1,20.'],
    ['en', '1,200', 'We read: €1,200.00. Do you mean decimals? Then write 1.20.'],
    ['nl', 'duizend', 'Wij kunnen dit bedrag niet lezen. Schrijf het met cijfers, zoals 1.250,00.'],
    ['nl', '\u2212100', 'Dit bedrag is negatief. Schrijf het zonder minteken, zoals 1.250,00.'],
    ['nl', '90071992547409,91', 'Vul een bedrag in van hoogstens €\u00a0100.000.000.000,00.'],
    ['nl', '\u200b', ''],
    ['nl', '', ''],
  ] as const)('echoes on leaving (%s) %j as %j', async (locale, typed, echo) => {
    const { wrapper, input } = mountAmount(undefined, locale)
    await input.setValue(typed)
    expect(wrapper.get('[role=status]').text()).toBe('')
    await input.trigger('blur')

    expect(wrapper.get('[role=status]').text()).toBe(echo)
    expect(input.element.value).toBe(typed)
  })

  it.each([
    ['-100', 'Dit bedrag is negatief. Schrijf het zonder minteken, zoals 1.250,00.'],
    ['\u2212100', 'Dit bedrag is negatief. Schrijf het zonder minteken, zoals 1.250,00.'],
    ['veel', 'Wij kunnen dit bedrag niet lezen. Schrijf het met cijfers, zoals 1.250,00.'],
  ])('does not save %j, and says why', async (typed, why) => {
    const { input, send, save, wrapper } = mountAmount()
    await input.setValue(typed)
    await send()

    await expect.poll(() => wrapper.find('.kp-error').text()).toContain(why)
    expect(save).not.toHaveBeenCalled()
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

  it('has no old message beside a new reading', async () => {
    const { input, send, wrapper } = mountAmount()
    await input.setValue('-0')
    await send()
    await expect.poll(() => wrapper.find('.kp-error').text()).toContain('Dit bedrag is negatief.')
    await input.setValue('590,-')
    await input.trigger('blur')

    await expect.poll(() => wrapper.find('.kp-error').exists()).toBe(false)
    expect(wrapper.get('[role=status]').text()).toBe('Wij lezen: €\u00a0590,00')
    expect(input.attributes('aria-invalid')).toBeUndefined()
  })

  it('says what is wrong with what stands there now', async () => {
    const { input, send, wrapper } = mountAmount()
    await send()
    await expect.poll(() => wrapper.find('.kp-error').text()).toContain('Vul dit veld in.')
    await input.setValue('veel')

    await expect.poll(() => wrapper.find('.kp-error').text()).toContain('Wij kunnen dit bedrag niet lezen.')
  })

  it('keeps still while one types for the first time', async () => {
    const { input, wrapper } = mountAmount()
    await input.setValue('veel')
    await flushPromises()
    expect(wrapper.find('.kp-error').exists()).toBe(false)
  })
})
