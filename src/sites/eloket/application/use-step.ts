import type { GenericObject } from 'vee-validate'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { ObjectSchema } from 'yup'
import type { FieldError } from '@/api/problems'
import { useSharedForm } from '@/forms/useSharedForm'
import { announce } from '@/ui/live-region'
import { saveAnswers } from './application.api'
import { refusalMessage } from './refusals'
import type { Answers, Step, StepEvents, StepProps } from './step'

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

type Emit = <Event extends keyof StepEvents>(event: Event, ...given: StepEvents[Event]) => void

/** A step of the wizard: one form, one draft in the browser, one part of the application at Inkom. */
export function useStep<Name extends Step, Values extends GenericObject, Output extends GenericObject>(
  { application, etag }: StepProps,
  emit: Emit,
  { name, schema, initialValues, answersOf, refused }: StepForm<Name, Values, Output>,
) {
  const { t } = useI18n({ useScope: 'global' })
  const leaving = ref(false)

  const shared = useSharedForm({
    schema,
    initialValues,
    draftKey: `${application.id}:${name}`,
    seen: { body: application, etag },
    partOf: ({ answers }) => answers[name],
    toPart: answersOf,
    send: (part, version) => saveAnswers(application.id, { [name]: part }, version),
    saved: ({ body }) => emit('saved', body),
    fieldOf: (error) =>
      error.field.startsWith(`${name}.`)
        ? { name: error.field.slice(name.length + 1), message: refusalMessage(error) }
        : undefined,
    refused(problem, data) {
      if (problem.type !== 'already-submitted') return refused?.(problem.errors, data) ?? false
      emit('outdated')
      return true
    },
  })

  /** Goes on later: saves what is right at Inkom, and keeps all else in the browser. */
  async function leave() {
    if (leaving.value) return announce(t('forms.stillBusy'))
    leaving.value = true
    emit('left', (await shared.saveQuietly())?.body ?? null)
    leaving.value = false
  }

  /** The answers of this step as the two sides of a conflict have them. */
  const versions = () => {
    const { mine, current } = shared.conflict.value ?? {}
    return current && { name, mine: { [name]: mine } as Answers, theirs: current.body }
  }

  return { ...shared, name, leave, versions }
}

/** What a step gets: its form, and what the buttons do. */
export type StepContext = Pick<
  ReturnType<typeof useStep>,
  'conflict' | 'keepMine' | 'takeTheirs' | 'submit' | 'leave' | 'failure' | 'submitting' | 'versions'
>
