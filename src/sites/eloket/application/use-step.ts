import type { GenericObject } from 'vee-validate'
import type { ObjectSchema } from 'yup'
import type { FieldError } from '@/api/problems'
import { useSharedForm } from '@/forms/useSharedForm'
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
  const shared = useSharedForm({
    name,
    schema,
    initialValues,
    draftKey: `${application.id}:${name}`,
    seen: { body: application, etag },
    partOf: ({ answers }) => answers[name],
    toPart: answersOf,
    send: (part, version) => saveAnswers(application.id, { [name]: part }, version),
    saved: (saved) => emit('saved', saved),
    taken: (saved) => emit('saved', saved),
    left: (saved) => emit('left', saved),
    messageOf: refusalMessage,
    refused(problem, data) {
      if (problem.type !== 'already-submitted') return refused?.(problem.errors, data) ?? false
      emit('outdated')
      return true
    },
  })

  /** The answers of this step as the two sides of a conflict have them. */
  const versions = () => {
    const { mine, current } = shared.conflict.value ?? {}
    return current && { name, mine: mine ? ({ [name]: mine } as Answers) : null, theirs: current }
  }

  return { ...shared, versions }
}

/** What a step gets: its form, and what the buttons do. */
export type StepContext = Pick<
  ReturnType<typeof useStep>,
  'keepMine' | 'takeTheirs' | 'submit' | 'leave' | 'failure' | 'submitting' | 'versions'
>
