import { toTypedSchema } from '@vee-validate/yup'
import { useForm, type FormContext, type GenericObject } from 'vee-validate'
import { ref, type Ref, type ShallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { ObjectSchema } from 'yup'
import { ProblemError, type FieldError } from '@/api/problems'
import { useDraft } from '@/forms/useDraft'
import { useSubmission } from '@/forms/useSubmission'
import { announce } from '@/ui/live-region'
import { saveAnswers } from './application.api'
import { refusalMessage } from './refusals'
import type { Answers, Application, Step, StepEvents, StepProps } from './step'

/** What makes one step differ from the others. */
interface StepForm<Name extends Step, Values extends GenericObject, Output extends GenericObject> {
  name: Name
  schema: ObjectSchema<Output>
  /** The fields as they stand on the page: what Inkom holds, or empty. */
  initialValues: Values
  answersOf: (data: Output) => NonNullable<Answers[Name]>
  /** Sees what Inkom refuses first; `true` when the page shows it in its own way. */
  refused?: (errors: FieldError[], data: Output) => boolean
}

/** What a step gets: its form, and what the buttons do. */
export interface StepContext<Values extends GenericObject, Output extends GenericObject> {
  form: FormContext<Values, Output>
  /** Whether the draft of this browser has been read. */
  ready: Readonly<Ref<boolean>>
  submit: (event?: Event) => Promise<void>
  /** Goes on later: saves what is right at Inkom, and keeps all else in the browser. */
  leave: () => Promise<void>
  failure: Readonly<ShallowRef<Error | null>>
  submitting: Readonly<Ref<boolean>>
}

type Emit = <Event extends keyof StepEvents>(event: Event, ...given: StepEvents[Event]) => void

/** A step of the wizard: one form, one draft in the browser, one part of the application at Inkom. */
export function useStep<Name extends Step, Values extends GenericObject, Output extends GenericObject>(
  { application }: StepProps,
  emit: Emit,
  { name, schema, initialValues, answersOf, refused }: StepForm<Name, Values, Output>,
): StepContext<Values, Output> {
  const { t } = useI18n({ useScope: 'global' })
  const form = useForm({
    validationSchema: toTypedSchema<ObjectSchema<Output>, Output, Values>(schema),
    initialValues: initialValues as never,
    // A field may go from the page and come back, when another answer changes.
    keepValuesOnUnmount: true,
  })
  const draft = useDraft(form, () => `${application.id}:${name}`)
  const leaving = ref(false)

  async function save(data: Output): Promise<Application> {
    const saved = await saveAnswers(application.id, { [name]: answersOf(data) })
    await draft.clear()
    return saved
  }

  const submission = useSubmission(
    form,
    async (data) => {
      try {
        emit('saved', await save(data))
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error
        if (error.type === 'already-submitted') return emit('outdated')
        if (!refused?.(error.errors, data)) throw error
      }
    },
    {
      fieldOf: (error) =>
        error.field.startsWith(`${name}.`)
          ? { name: error.field.slice(name.length + 1), message: refusalMessage(error) }
          : undefined,
    },
  )

  async function leave() {
    if (leaving.value) return announce(t('forms.stillBusy'))
    leaving.value = true
    const { valid, values } = await form.validate({ mode: 'silent' })
    // What is not right yet, or does not reach Inkom, is still in the draft of this browser.
    const saved = valid && values ? await save(values as Output).catch(() => null) : null
    emit('left', saved)
    leaving.value = false
  }

  return { form, ready: draft.ready, leave, ...submission }
}
