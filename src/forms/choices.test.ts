import { h } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { boolean, object } from 'yup'
import { control, description, mountForm } from '../../tests/support/form'
import CheckboxField from './CheckboxField.vue'
import { requiredChoice } from './fields'
import RadioField from './RadioField.vue'
import SelectField from './SelectField.vue'

const options = [
  { value: 'training', label: 'Opleiding', hint: 'Voor u of uw medewerkers' },
  { value: 'advice', label: 'Advies' },
]
const schema = object({ service: requiredChoice(['training', 'advice'], 'forms.choiceRequired') })

describe('RadioField', () => {
  const mountService = (initialValues?: { service: string }) => {
    const save = vi.fn()
    const fields = () =>
      h(RadioField, { name: 'service', legend: 'Opleiding of advies?', hint: 'Kies één', options })
    return { save, ...mountForm({ schema, fields, save, ...(initialValues && { initialValues }) }) }
  }

  it('is a group named by its question, and chooses nothing by itself', () => {
    const { wrapper } = mountService()

    expect(wrapper.get('legend').text()).toBe('Opleiding of advies?')
    expect(description(control(wrapper, 'Opleiding'))).toBe('Voor u of uw medewerkers')
    expect(wrapper.findAll<HTMLInputElement>('input').filter(({ element }) => element.checked)).toEqual([])
  })

  it('gives the value that was chosen', async () => {
    const { wrapper, send, save } = mountService()
    await control(wrapper, 'Advies').setValue()
    await send()

    await expect.poll(() => save.mock.calls).toEqual([[{ service: 'advice' }]])
  })

  it('shows what was chosen before', () => {
    expect(control(mountService({ service: 'advice' }).wrapper, 'Advies').element.checked).toBe(true)
  })

  it('says at the group what is wrong', async () => {
    const { wrapper, send } = mountService()
    await send()

    await expect
      .poll(() => description(wrapper.get('fieldset')))
      .toBe('Kies één Fout: Kies een van de mogelijkheden.')
  })
})

describe('SelectField', () => {
  const mountService = (initialValues?: { service: string }) => {
    const save = vi.fn()
    const fields = () => h(SelectField, { name: 'service', label: 'Soort', options })
    return { save, ...mountForm({ schema, fields, save, ...(initialValues && { initialValues }) }) }
  }

  it('starts with no choice made, and gives the value that is chosen', async () => {
    const { wrapper, send, save } = mountService()
    expect(control(wrapper, 'Soort').element.value).toBe('')
    await control(wrapper, 'Soort').setValue('training')
    await send()

    await expect.poll(() => save.mock.calls).toEqual([[{ service: 'training' }]])
  })

  it('shows what was chosen before', () => {
    expect(control(mountService({ service: 'advice' }).wrapper, 'Soort').element.value).toBe('advice')
  })

  it('says what is wrong', async () => {
    const { wrapper, send } = mountService()
    await send()

    await expect
      .poll(() => description(control(wrapper, 'Soort')))
      .toBe('Fout: Kies een van de mogelijkheden.')
  })
})

describe('CheckboxField', () => {
  const mountDeclaration = () => {
    const save = vi.fn()
    const page = mountForm({
      schema: object({ correct: boolean().oneOf([true], 'forms.required') }),
      initialValues: { correct: false },
      fields: () =>
        h(CheckboxField, {
          name: 'correct',
          label: 'Deze gegevens zijn juist',
          hint: 'U bewaart de stukken',
        }),
      save,
    })
    return { ...page, save, box: control(page.wrapper, 'Deze gegevens zijn juist') }
  }

  it('is named by its label, described by its hint, and not ticked by itself', () => {
    const { box } = mountDeclaration()

    expect(description(box)).toBe('U bewaart de stukken')
    expect(box.element.checked).toBe(false)
  })

  it('gives true when it is ticked', async () => {
    const { box, send, save } = mountDeclaration()
    await box.setValue(true)
    await send()

    await expect.poll(() => save.mock.calls).toEqual([[{ correct: true }]])
  })

  it('says what is wrong when it is left open', async () => {
    const { box, send } = mountDeclaration()
    await send()

    await expect.poll(() => box.attributes('aria-invalid')).toBe('true')
    expect(description(box)).toContain('Fout: Vul dit veld in.')
  })
})
