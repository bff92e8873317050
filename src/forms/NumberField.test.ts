import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import { object, string } from 'yup'
import { control, mountForm } from '../../tests/support/form'
import NumberField from './NumberField.vue'
import type { Quantity } from './numbers'

const quantities: Record<string, Quantity> = { '%': 'percentage', uren: 'hours' }

function mountNumber(unit: string, locale: 'nl' | 'en' = 'nl') {
  const page = mountForm({
    schema: object({ workers: string().matches(/^\d/, 'forms.required') }),
    initialValues: { workers: '' },
    fields: () =>
      h(NumberField, { name: 'workers', label: 'Aantal', unit, quantity: quantities[unit] ?? 'fte' }),
    save: () => {},
    locale,
  })
  return { ...page, input: control(page.wrapper, 'Aantal') }
}

describe('NumberField', () => {
  it.each([
    ['nl', 'VTE', '1200', 'Wij lezen: 1.200\u00a0VTE'],
    ['nl', 'VTE', '1.200', 'Wij lezen: 1.200\u00a0VTE. Bedoelt u cijfers na de komma? Schrijf dan 1,2.'],
    ['nl', 'VTE', '7,555', 'Wij lezen: 7,555\u00a0VTE'],
    ['nl', 'uren', '12,25 uur', 'Wij lezen: 12,25\u00a0uren'],
    ['nl', 'uren', '1,000', 'Wij lezen: 1.000\u00a0uren. Bedoelt u cijfers na de komma? Schrijf dan 1.'],
    ['nl', 'VTE', '7.5', 'Wij lezen: 7,5\u00a0VTE'],
    ['nl', '%', '12.500', 'Wij lezen: 12.500%. Bedoelt u cijfers na de komma? Schrijf dan 12,5.'],
    ['nl', 'VTE', '1.234', 'Wij lezen: 1.234\u00a0VTE. Bedoelt u cijfers na de komma? Schrijf dan 1,234.'],
    ['nl', 'uren', '1,234', 'Wij lezen: 1.234\u00a0uren'],
    ['en', 'FTE', '7.500', 'We read: 7,500\u00a0FTE. Do you mean decimals? Then write 7.5.'],
    ['en', 'FTE', '1.234', 'We read: 1,234\u00a0FTE'],
    ['en', 'FTE', '1.200,5', 'We read: 1,200.5\u00a0FTE'],
    [
      'nl',
      'VTE',
      'tien',
      'Wij kunnen dit getal niet lezen. Schrijf het met cijfers en zonder minteken, zoals 1.200 of 7,5.',
    ],
    ['nl', 'VTE', '', ''],
  ] as const)('echoes on leaving (%s, %s) %j as %j', async (locale, unit, typed, echo) => {
    const { wrapper, input } = mountNumber(unit, locale)
    await input.setValue(typed)
    expect(wrapper.get('[role=status]').text()).toBe('')
    await input.trigger('blur')

    expect(wrapper.get('[role=status]').text()).toBe(echo)
    expect(input.element.value).toBe(typed)
  })

  it('leaves it to the message of the submission to say that it is no number', async () => {
    const { wrapper, input, send } = mountNumber('VTE')
    await input.setValue('tien')
    await input.trigger('blur')
    await send()

    await expect.poll(() => wrapper.find('.kp-error').exists()).toBe(true)
    expect(wrapper.get('[role=status]').text()).toBe('')
  })

  it('has no old message beside a new reading', async () => {
    const { wrapper, input, send } = mountNumber('uren')
    await input.setValue('tien')
    await send()
    await expect.poll(() => wrapper.find('.kp-error').exists()).toBe(true)
    await input.setValue('12,5')
    await input.trigger('blur')

    await expect.poll(() => wrapper.find('.kp-error').exists()).toBe(false)
    expect(wrapper.get('[role=status]').text()).toBe('Wij lezen: 12,5\u00a0uren')
  })
})
