import { h } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { object, string } from 'yup'
import { control, mountForm } from '../../tests/support/form'
import DateField from './DateField.vue'
import { calendarDate, requiredChoice, requiredText } from './fields'
import FormField from './FormField.vue'
import RadioField from './RadioField.vue'

const schema = object({
  title: requiredText('forms.required'),
  start: calendarDate({ required: 'forms.dateIncomplete' }),
  service: requiredChoice(['training'], 'forms.choiceRequired'),
})
const options = [{ value: 'training', label: 'Opleiding' }]

// In another order than the names have.
const fields = () => [
  h(RadioField, { name: 'service', legend: 'Soort', options }),
  h(FormField, { name: 'title', label: 'Naam' }),
  h(DateField, { name: 'start', example: '2026-12-03', legend: 'Start' }),
]

async function mountRefused() {
  document.title = 'Nieuwe aanvraag'
  const page = mountForm({ schema, fields })
  await page.send()
  await expect.poll(() => page.wrapper.find('.kp-error-summary').exists()).toBe(true)
  const summary = page.wrapper.get('.kp-error-summary')
  return { ...page, summary }
}

describe('ErrorSummary', () => {
  it('is not there before a submission', () => {
    expect(mountForm({ schema, fields }).wrapper.find('.kp-error-summary').exists()).toBe(false)
  })

  it('lists the mistakes in the order of the page, and takes the focus', async () => {
    const { summary } = await mountRefused()

    expect(summary.findAll('a').map((link) => link.text())).toEqual([
      'Kies een van de mogelijkheden.',
      'Vul dit veld in.',
      'Vul de dag, de maand en het jaar in met cijfers.',
    ])
    expect(document.activeElement).toBe(summary.element)
    expect(summary.attributes('tabindex')).toBe('-1')
    const title = document.getElementById(summary.attributes('aria-labelledby') ?? '')
    expect(title?.textContent).toBe('Er is een probleem')
  })

  it('announces from inside, never from what takes the focus', async () => {
    const { summary } = await mountRefused()

    expect(summary.attributes()).not.toHaveProperty('role')
    expect(summary.findAll('[role=alert]')).toHaveLength(1)
  })

  it('puts "Fout" before the title of the page, and takes it away when it goes', async () => {
    const { wrapper } = await mountRefused()
    expect(document.title).toMatch(/^Fout: /)
    wrapper.unmount()

    expect(document.title).not.toMatch(/^Fout: /)
  })

  it.each([
    ['Kies een van de mogelijkheden.', 'Opleiding'],
    ['Vul dit veld in.', 'Naam'],
    ['Vul de dag, de maand en het jaar in met cijfers.', 'Dag'],
  ])('leads from "%s" to the control %s, with its label in view', async (text, label) => {
    const scroll = vi.fn<(this: Element) => void>(function (this: Element) {
      expect(this.querySelector('label, legend')).not.toBeNull()
    })
    Element.prototype.scrollIntoView = scroll
    const { wrapper, summary } = await mountRefused()
    await summary
      .findAll('a')
      .find((link) => link.text() === text)
      ?.trigger('click')

    expect(document.activeElement).toBe(control(wrapper, label).element)
    expect(scroll).toHaveBeenCalledOnce()
  })

  it('is announced again, and focused again, at a second submission with the same mistakes', async () => {
    const { wrapper, summary, send } = await mountRefused()
    const first = summary.get('[role=alert]').element
    control(wrapper, 'Naam').element.focus()
    await send()
    await expect.poll(() => document.activeElement).toBe(summary.element)

    expect(summary.get('[role=alert]').element).not.toBe(first)
    expect(summary.findAll('a')).toHaveLength(3)
  })

  it('stays as it is until the next submission, and then drops what was corrected', async () => {
    const { wrapper, summary, send } = await mountRefused()
    await control(wrapper, 'Naam').setValue('Excel')
    expect(summary.findAll('a')).toHaveLength(3)
    await send()

    await expect.poll(() => summary.findAll('a')).toHaveLength(2)
  })

  it('goes away when nothing is wrong any more', async () => {
    const { wrapper, send } = await mountRefused()
    await control(wrapper, 'Naam').setValue('Excel')
    await control(wrapper, 'Dag').setValue('3/11/2026')
    await control(wrapper, 'Opleiding').setValue()
    await send()

    await expect.poll(() => wrapper.find('.kp-error-summary').exists()).toBe(false)
    expect(document.title).not.toMatch(/^Fout: /)
  })

  it('says a mistake without a control on the page too, though it cannot lead there', async () => {
    const hidden = object({
      title: requiredText('forms.required'),
      theme: string().required('forms.choiceRequired'),
    })
    const { wrapper, send } = mountForm({
      schema: hidden,
      fields: () => h(FormField, { name: 'title', label: 'Naam' }),
    })
    await send()

    await expect
      .poll(() => wrapper.findAll('.kp-error-summary li').map((item) => item.text()))
      .toEqual(['Vul dit veld in.', 'Kies een van de mogelijkheden.'])
    expect(wrapper.findAll('.kp-error-summary a')).toHaveLength(1)
  })
})
