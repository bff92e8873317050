import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import { object } from 'yup'
import { control, description, mountForm } from '../../tests/support/form'
import DateField from './DateField.vue'
import { calendarDate } from './fields'

function mountDate(initial?: string) {
  const page = mountForm({
    schema: object({ start: calendarDate({ required: 'forms.required' }) }),
    ...(initial !== undefined && { initialValues: { start: initial } }),
    fields: () =>
      h(DateField, { name: 'start', legend: 'Wanneer start de opleiding?', hint: 'Zoals 3 11 2026' }),
  })
  const inputs = () =>
    (['Dag', 'Maand', 'Jaar'] as const).map((label) => control(page.wrapper, label).element.value)
  return { ...page, inputs, group: page.wrapper.get('fieldset') }
}

describe('DateField', () => {
  it('is a group named by its question, with three inputs', () => {
    const { group, inputs } = mountDate()

    expect(group.get('legend').text()).toBe('Wanneer start de opleiding?')
    expect(description(group)).toBe('Zoals 3 11 2026')
    expect(inputs()).toEqual(['', '', ''])
  })

  it('gives a day in full while the inputs stay as typed', async () => {
    const { wrapper, form, inputs } = mountDate()
    await control(wrapper, 'Dag').setValue('3')
    expect(form.values.start).toBe('--3')
    await control(wrapper, 'Maand').setValue('1')
    await control(wrapper, 'Jaar').setValue('2026')

    expect(form.values.start).toBe('2026-01-03')
    expect(inputs()).toEqual(['3', '1', '2026'])
  })

  it.each(['Dag', 'Maand', 'Jaar'])('spreads a whole date pasted into %s', async (label) => {
    const { wrapper, form, inputs } = mountDate()
    await control(wrapper, label).setValue('3/11/2026')

    expect(inputs()).toEqual(['3', '11', '2026'])
    expect(form.values.start).toBe('2026-11-03')
  })

  it('is empty again when all inputs are', async () => {
    const { wrapper, form } = mountDate()
    await control(wrapper, 'Dag').setValue('3')
    await control(wrapper, 'Dag').setValue('')

    expect(form.values.start).toBe('')
  })

  it('shows a day that was saved before, and one that comes later', async () => {
    const { form, inputs, wrapper } = mountDate('2026-11-03')
    expect(inputs()).toEqual(['03', '11', '2026'])
    form.setValues({ start: '2026-02-30' }, false)
    await wrapper.vm.$nextTick()

    expect(inputs()).toEqual(['30', '02', '2026'])
  })

  it.each([
    [['30', '2', '2026'], 'Deze dag bestaat niet.'],
    [['3', '', '2026'], 'Vul de dag, de maand en het jaar in'],
    [['3', '11', '26'], 'Vul de dag, de maand en het jaar in'],
    [['', '', ''], 'Vul dit veld in.'],
  ])('refuses %j with a way out', async ([day, month, year], text) => {
    const { wrapper, send, group } = mountDate()
    await control(wrapper, 'Dag').setValue(day)
    await control(wrapper, 'Maand').setValue(month)
    await control(wrapper, 'Jaar').setValue(year)
    await send()

    await expect.poll(() => description(group)).toContain(text)
    expect(control(wrapper, 'Dag').attributes('aria-invalid')).toBe('true')
  })
})
