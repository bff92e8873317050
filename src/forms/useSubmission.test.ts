import { flushPromises } from '@vue/test-utils'
import { h } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { object } from 'yup'
import { ProblemError, UnreachableError, type FieldError } from '@/api/problems'
import { control, description, mountForm } from '../../tests/support/form'
import { requiredText } from './fields'
import FormField from './FormField.vue'
import { message } from './messages'

const schema = object({ title: requiredText('forms.required') })

function fieldOf({ field, minimum = 0 }: FieldError) {
  if (field !== 'project.title') return undefined
  return { name: 'title', message: { key: 'forms.amountTooSmall', params: { minimum: { cents: minimum } } } }
}

async function mountTitle(save: (data: object) => unknown) {
  const page = mountForm({
    schema,
    fields: () => h(FormField, { name: 'title', label: 'Naam' }),
    save,
    submission: { fieldOf },
  })
  const input = control(page.wrapper, 'Naam')
  await input.setValue('  Excel  ')
  return { ...page, input }
}

/** A save that is answered when the test says so. */
function slowSave() {
  const answers: (() => void)[] = []
  const save = vi.fn(() => new Promise<void>((resolve) => answers.push(resolve)))
  return { save, answer: () => answers.shift()?.() }
}

describe('useSubmission', () => {
  it('saves what the schema made of what was typed', async () => {
    const save = vi.fn()
    const { send, submission } = await mountTitle(save)
    await send()

    await expect.poll(() => save.mock.calls).toEqual([[{ title: 'Excel' }]])
    expect(submission.failure.value).toBeNull()
  })

  it('saves nothing while a field is wrong', async () => {
    const save = vi.fn()
    const { send, input } = await mountTitle(save)
    await input.setValue('')
    await send()
    await expect.poll(() => input.attributes('aria-invalid')).toBe('true')

    expect(save).not.toHaveBeenCalled()
  })

  it('ignores a double click, and says that it is busy', async () => {
    const { save, answer } = slowSave()
    const { send, submission, wrapper } = await mountTitle(save)
    await send()
    await send()
    await expect.poll(() => save.mock.calls.length).toBe(1)
    await send()

    await expect.poll(() => wrapper.get('[aria-live=polite]').text()).toBe('We zijn nog bezig. Even geduld.')
    expect(submission.submitting.value).toBe(true)
    answer()
    await expect.poll(() => submission.submitting.value).toBe(false)
    expect(save).toHaveBeenCalledOnce()
  })

  it('can be sent again after the first one is answered', async () => {
    const save = vi.fn()
    const { send, submission } = await mountTitle(save)
    await send()
    await expect.poll(() => submission.submitting.value).toBe(false)
    await send()

    await expect.poll(() => save.mock.calls.length).toBe(2)
  })

  it("puts the service's refusal at its field and in the summary, and keeps what was typed", async () => {
    const { send, input, submission, wrapper } = await mountTitle(() => {
      throw new ProblemError('answers-refused', 422, [{ field: 'project.title', code: 'x', minimum: 10_000 }])
    })
    await send()

    await expect.poll(() => description(input)).toBe('Fout: Vul een bedrag in van minstens 100 euro.')
    await flushPromises()
    const summary = wrapper.get('.kp-error-summary')
    expect(summary.get('a').text()).toBe('Vul een bedrag in van minstens 100\u00a0euro.')
    expect(document.activeElement).toBe(summary.element)
    expect(input.element.value).toBe('  Excel  ')
    expect(submission.failure.value).toBeNull()
  })

  it('drops that refusal when the next submission is accepted', async () => {
    const refusal = new ProblemError('answers-refused', 422, [{ field: 'project.title', code: 'x' }])
    const save = vi.fn().mockRejectedValueOnce(refusal)
    const { send, input } = await mountTitle(save)
    await send()
    await expect.poll(() => input.attributes('aria-invalid')).toBe('true')
    await send()

    await expect.poll(() => save.mock.calls.length).toBe(2)
    await expect.poll(() => input.attributes('aria-invalid')).toBeUndefined()
  })

  it.each([
    ['an outage', new UnreachableError()],
    ['a refusal that is about no field', new ProblemError('already-submitted', 409)],
    [
      'a refusal of which one part finds no field',
      new ProblemError('answers-refused', 422, [
        { field: 'project.title', code: 'x' },
        { field: 'enterprise', code: 'y' },
      ]),
    ],
  ])('shows %s as a failure, keeps what was typed, and can be sent again', async (_, failure) => {
    const save = vi.fn().mockRejectedValueOnce(failure)
    const { send, input, submission } = await mountTitle(save)
    await send()
    await expect.poll(() => submission.failure.value).toBe(failure)
    expect(input.element.value).toBe('  Excel  ')
    await send()

    await expect.poll(() => save.mock.calls.length).toBe(2)
    expect(submission.failure.value).toBeNull()
  })

  it('takes a message as a string too', async () => {
    const page = mountForm({
      schema,
      initialValues: { title: 'Excel' },
      fields: () => h(FormField, { name: 'title', label: 'Naam' }),
      save: () => {
        throw new ProblemError('answers-refused', 422, [{ field: 'title', code: 'too-long' }])
      },
      submission: { fieldOf: () => ({ name: 'title', message: message('forms.tooLong', { max: 3 }) }) },
    })
    await page.send()

    await expect.poll(() => description(control(page.wrapper, 'Naam'))).toContain('hoogstens 3 tekens')
  })
})
