import { toTypedSchema } from '@vee-validate/yup'
import { useForm, type GenericObject } from 'vee-validate'
import { ref, shallowRef, watch } from 'vue'
import type { ObjectSchema } from 'yup'
import { ProblemError, type FieldError } from '@/api/problems'
import { ConflictError, same, savePart, type Versioned } from '@/api/versions'
import { useDraft } from './useDraft'
import { useSubmission, type FieldRefusal } from './useSubmission'

/** What makes one form differ from the others. */
export interface SharedForm<Whole, Part, Values extends GenericObject, Output extends GenericObject> {
  schema: ObjectSchema<Output>
  /** The fields as they stand on the page: what the service holds, or empty. */
  initialValues: Values
  /** Place of the draft in this browser: see `useDraft`. */
  draftKey: string
  /** What the form is about, as it was fetched for this page. */
  seen: Versioned<Whole>
  /** The part that this form asks for; undefined when it was not told yet. */
  partOf: (whole: Whole) => Part | undefined
  toPart: (data: Output) => Part
  send: (part: Part, etag: string) => Promise<Versioned<Whole>>
  saved: (whole: Versioned<Whole>) => unknown
  fieldOf: (error: FieldError) => FieldRefusal | undefined
  /** Sees first what the service refuses; `true` when the page shows it in its own way. */
  refused?: (problem: ProblemError, data: Output) => boolean
}

/** Two versions of the same part, of which a person chooses one. */
export interface Conflict<Whole, Part> {
  mine: Part
  /** As the service holds it now. */
  current: Versioned<Whole>
}

/**
 * A form for a part of something that others may change too: one draft in the browser, one part at the service.
 *
 * What was typed is kept until the service holds it. When somebody else changed the same part meanwhile, or since the
 * draft was begun, nothing is overwritten: `conflict` holds both versions, and the person chooses.
 */
export function useSharedForm<Whole, Part, Values extends GenericObject, Output extends GenericObject>({
  schema,
  initialValues,
  draftKey,
  seen,
  partOf,
  toPart,
  send,
  saved,
  fieldOf,
  refused,
}: SharedForm<Whole, Part, Values, Output>) {
  const typed = toTypedSchema<ObjectSchema<Output>, Output, Values>(schema)
  const form = useForm({
    // What the schema makes of the fields is for the service; on the page they stand as people write them.
    validationSchema: { ...typed, cast: (fields: Values) => fields },
    initialValues: initialValues as never,
    // A field may go from the page and come back, when another answer changes.
    keepValuesOnUnmount: true,
  })
  const draft = useDraft(form, () => draftKey, partOf(seen.body) ?? null)
  const conflict = shallowRef<Conflict<Whole, Part> | null>(null)
  const newest = ref(seen) as { value: Versioned<Whole> }

  /** What the typing started from: with a draft of before that may be older than what was fetched. */
  const startedFrom = () =>
    draft.typedOn.value ? draft.typedOn.value.base : (partOf(newest.value.body) ?? null)
  const isOutdated = () => !same(startedFrom(), partOf(newest.value.body) ?? null)

  async function save(data: Output) {
    const mine = toPart(data)
    if (isOutdated() && !same(mine, partOf(newest.value.body))) throw new ConflictError(newest.value)
    const whole = await savePart(newest.value, mine, { partOf, send })
    await draft.clear()
    return whole
  }

  const submission = useSubmission(
    form,
    async (data) => {
      try {
        await saved(await save(data))
      } catch (error) {
        if (error instanceof ConflictError) {
          conflict.value = { mine: toPart(data), current: error.current as Versioned<Whole> }
          return
        }
        if (!(error instanceof ProblemError) || !refused?.(error, data)) throw error
      }
    },
    { fieldOf },
  )

  /** The own version counts: it takes the place of the other one, which the person has seen. */
  async function keepMine() {
    if (!conflict.value) return
    newest.value = conflict.value.current
    draft.typedOn.value = { base: partOf(newest.value.body) ?? null }
    conflict.value = null
    await submission.submit()
  }

  /** The other version counts; what was typed here is thrown away. */
  async function takeTheirs() {
    const current = conflict.value?.current
    if (!current) return
    await draft.clear()
    conflict.value = null
    await saved(current)
  }

  /** Saves what is right, without a word about what is not: that stays in the draft of this browser. */
  async function saveQuietly(): Promise<Versioned<Whole> | null> {
    const { valid, values } = await form.validate({ mode: 'silent' })
    return valid && values ? await save(values as Output).catch(() => null) : null
  }

  // Whoever comes back to a draft is told at once that somebody else was there since.
  watch(draft.ready, async () => {
    if (!draft.typedOn.value || !isOutdated()) return
    const { valid, values } = await form.validate({ mode: 'silent' })
    if (valid && values) conflict.value = { mine: toPart(values as Output), current: newest.value }
  })

  return { form, ready: draft.ready, conflict, keepMine, takeTheirs, saveQuietly, ...submission }
}
