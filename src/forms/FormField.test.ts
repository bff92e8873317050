import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import { object } from 'yup'
import { control, description, mountForm } from '../../tests/support/form'
import { requiredText } from './fields'
import FormField from './FormField.vue'

const schema = object({ email: requiredText('forms.email') })
const props = {
  name: 'email',
  label: 'E-mailadres',
  hint: 'Zoals op uw kaartje',
  type: 'email',
  autocomplete: 'email',
} as const
const mountEmail = (more = {}) => mountForm({ schema, fields: () => h(FormField, { ...props, ...more }) })

describe('FormField', () => {
  it('is named by its label and described by its hint', () => {
    const input = control(mountEmail().wrapper, 'E-mailadres')

    expect(input.attributes()).toMatchObject({
      type: 'email',
      autocomplete: 'email',
      'aria-required': 'true',
    })
    expect(description(input)).toBe('Zoals op uw kaartje')
    expect(input.attributes()).not.toHaveProperty('aria-invalid')
  })

  it('says what is wrong after a submission, between hint and control', async () => {
    const { wrapper, send } = mountEmail()
    await send()
    const input = control(wrapper, 'E-mailadres')

    await expect.poll(() => input.attributes('aria-invalid')).toBe('true')
    expect(description(input)).toBe(
      'Zoals op uw kaartje Fout: Vul een e-mailadres in zoals naam@onderneming.be.',
    )
    const error = wrapper.get('.kp-error').element
    expect(error.compareDocumentPosition(wrapper.get('.kp-hint').element)).toBe(
      Node.DOCUMENT_POSITION_PRECEDING,
    )
    expect(error.compareDocumentPosition(input.element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('does not judge while one types', async () => {
    const { wrapper } = mountEmail()
    const input = control(wrapper, 'E-mailadres')
    await input.setValue('n')
    await input.setValue('')
    await input.trigger('blur')

    expect(input.attributes()).not.toHaveProperty('aria-invalid')
  })

  it('keeps the message while it is corrected, and what was typed after a submission', async () => {
    const { wrapper, send } = mountEmail()
    await send()
    const input = control(wrapper, 'E-mailadres')
    await expect.poll(() => input.attributes('aria-invalid')).toBe('true')
    await input.setValue('tom@vanhout.example')

    expect(input.attributes('aria-invalid')).toBe('true')
    expect(input.element.value).toBe('tom@vanhout.example')
  })

  it('marks only what is optional, and names the unit', () => {
    const { wrapper } = mountEmail({ optional: true, suffix: 'uren' })
    const input = control(wrapper, 'E-mailadres (optioneel)')

    expect(input.attributes('aria-required')).toBe('false')
    expect(wrapper.text()).toContain('uren')
  })

  it('shows a number in its usual form once it is typed, and leaves alone what cannot be read', async () => {
    const normalForm = (typed: string) =>
      /^\d{4}$/.test(typed) ? `${typed.slice(0, 2)}.${typed.slice(2)}` : null
    const { wrapper } = mountForm({
      initialValues: { number: '' },
      fields: () => h(FormField, { name: 'number', label: 'Nummer', normalForm }),
    })
    const input = control(wrapper, 'Nummer')
    // As a browser does when the field is left, this fires a change too.
    await input.setValue('1234')
    expect(input.element.value).toBe('12.34')
    await input.setValue('12')
    expect(input.element.value).toBe('12')
  })

  it('has room after the control', () => {
    const { wrapper } = mountForm({ fields: () => h(FormField, props, { after: () => 'Toon de code' }) })
    expect(wrapper.text()).toContain('Toon de code')
  })
})
