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
      h(DateField, {
        name: 'start',
        legend: 'Wanneer start de opleiding?',
        hint: 'De eerste dag.',
        example: '2026-12-03',
      }),
  })
  const inputs = () =>
    (['Dag', 'Maand', 'Jaar'] as const).map((label) => control(page.wrapper, label).element.value)
  return { ...page, inputs, group: page.wrapper.get('fieldset') }
}

describe('DateField', () => {
  it('is a group named by its question, with three inputs', () => {
    const { group, inputs } = mountDate()

    expect(group.get('legend').text()).toBe('Wanneer start de opleiding?')
    expect(description(group)).toBe('De eerste dag. Bijvoorbeeld 3 12 2026.')
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

  it.each(['3/12/26', '03 / 12 / 2026', '3 dec. 2026', '2026-12-03', '\ufeff03.12.2026.'])(
    'spreads %j as soon as it is pasted',
    async (text) => {
      const { wrapper, form, inputs } = mountDate()
      const { element } = control(wrapper, 'Dag')
      element.value = text
      element.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }))
      await wrapper.vm.$nextTick()

      expect(inputs().map(Number)).toEqual([3, 12, 2026])
      expect(form.values.start).toBe('2026-12-03')
    },
  )

  it('leaves 3/12/2026 alone halfway, as 3/12/20', async () => {
    const { wrapper, inputs } = mountDate()
    const day = control(wrapper, 'Dag')
    const type = (text: string) => {
      day.element.value = text
      return day.trigger('input')
    }
    for (const typed of ['3/12/2', '3/12/20', '3/12/202']) {
      await type(typed)
      expect(inputs()).toEqual([typed, '', ''])
    }
    await type('3/12/2026')
    expect(inputs()).toEqual(['3', '12', '2026'])
  })

  it.each([
    ['Jaar', '26', ['', '', '2026']],
    ['Maand', 'december', ['', '12', '']],
    ['Dag', '3/12/26', ['3', '12', '2026']],
    ['Dag', '1-2', ['1-2', '', '']],
  ])('shows %s, typed %j, as it is read once it is left', async (label, typed, shown) => {
    const { wrapper, inputs } = mountDate()
    await control(wrapper, label).setValue(typed)

    expect(inputs()).toEqual(shown)
  })

  it('reads 26 as 2026 also when it was not left before sending', async () => {
    const { wrapper, form } = mountDate('2025-12-03')
    const year = control(wrapper, 'Jaar')
    year.element.value = '26'
    await year.trigger('input')

    expect(form.values.start).toBe('2026-12-03')
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
    [['1-2', '11', '2026'], 'Vul de dag, de maand en het jaar in met cijfers.'],
    [['1 2', '11', '2026'], 'Vul de dag, de maand en het jaar in met cijfers.'],
    [['3', '11', '202'], 'Vul de dag, de maand en het jaar in met cijfers.'],
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

  it('has no old message once the day can be read', async () => {
    const { wrapper, send } = mountDate('2026-02-30')
    await send()
    await expect.poll(() => wrapper.find('.kp-error').text()).toContain('Deze dag bestaat niet.')
    await control(wrapper, 'Dag').setValue('28')

    await expect.poll(() => wrapper.find('.kp-error').exists()).toBe(false)
  })
})
