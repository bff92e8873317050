import { enableAutoUnmount, mount, type DOMWrapper, type VueWrapper } from '@vue/test-utils'
import { toTypedSchema } from '@vee-validate/yup'
import { useForm, type FormContext, type GenericObject } from 'vee-validate'
import { afterEach } from 'vitest'
import { defineComponent, h, type VNode } from 'vue'
import type { ObjectSchema } from 'yup'
import ErrorSummary from '@/forms/ErrorSummary.vue'
import { useSubmission } from '@/forms/useSubmission'
import LiveRegions from '@/ui/LiveRegions.vue'
import { createTestTexts } from './i18n'

enableAutoUnmount(afterEach)

export interface FormOptions {
  fields: () => VNode | VNode[]
  schema?: ObjectSchema<GenericObject>
  initialValues?: GenericObject
  save?: (data: GenericObject) => unknown
  submission?: Parameters<typeof useSubmission>[2]
  /** Runs in the setup of the page that holds the form. */
  setup?: (form: FormContext<GenericObject>) => void
  locale?: 'nl' | 'en'
  provide?: Record<symbol, unknown>
}

/** A page with one form around the given fields: summary above, a button below, live regions beside it. */
export function mountForm(options: FormOptions) {
  const { schema, initialValues, save = () => {}, fields, locale = 'nl' } = options
  const given: { form?: FormContext<GenericObject>; submission?: ReturnType<typeof useSubmission> } = {}
  const Page = defineComponent(() => {
    const form = useForm({
      ...(schema && { validationSchema: toTypedSchema(schema) }),
      ...(initialValues && { initialValues }),
    }) as FormContext<GenericObject>
    const submission = useSubmission(form, save, options.submission)
    options.setup?.(form)
    given.form = form
    given.submission = submission
    return () => [
      h('form', { novalidate: true, onSubmit: submission.submit }, [
        h(ErrorSummary),
        fields(),
        h('button', { type: 'submit' }, 'Doorgaan'),
      ]),
      h(LiveRegions),
    ]
  })
  const texts = createTestTexts(locale)
  const wrapper = mount(Page, {
    attachTo: document.body,
    global: { plugins: [texts], ...(options.provide && { provide: options.provide }) },
  })
  if (!given.form || !given.submission) throw new Error('the page was not set up')
  const { form, submission } = given
  const send = () => wrapper.get('form').trigger('submit')
  return { wrapper, form, submission, send, texts }
}

const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()

/** The control with this label, as a screen reader names it. */
export function control(wrapper: VueWrapper, label: string): Omit<DOMWrapper<HTMLInputElement>, 'exists'> {
  const found = wrapper.findAll('label').find((each) => tidy(each.element.textContent) === label)
  if (!found) throw new Error(`no label “${label}” in:\n${wrapper.html()}`)
  return wrapper.get<HTMLInputElement>(`#${found.attributes('for')}`)
}

/** What a screen reader says after the name of a control or group: hint and message, in that order. */
export const description = (element: Pick<DOMWrapper<Element>, 'attributes'>) =>
  (element.attributes('aria-describedby') ?? '')
    .split(' ')
    .map((id) => tidy(document.getElementById(id)?.textContent ?? ''))
    .join(' ')
