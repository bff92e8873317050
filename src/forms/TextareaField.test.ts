import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import { control, description, mountForm } from '../../tests/support/form'
import TextareaField from './TextareaField.vue'

const mountWhy = () =>
  mountForm({ fields: () => h(TextareaField, { name: 'why', label: 'Waarom', hint: 'Kort', max: 10 }) })

describe('TextareaField', () => {
  it.each([
    ['', 'U kunt nog 10 tekens typen.'],
    ['123456789', 'U kunt nog één teken typen.'],
    ['1234567890', 'U kunt geen tekens meer typen.'],
    ['12345678901', 'De tekst is één teken te lang.'],
    ['123456789012', 'De tekst is 2 tekens te lang.'],
  ])('counts %j', async (typed, count) => {
    const area = control(mountWhy().wrapper, 'Waarom')
    await area.setValue(typed)

    expect(description(area)).toBe(`Kort ${count}`)
    expect(area.element.value).toBe(typed)
  })
})
