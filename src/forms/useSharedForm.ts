import { toTypedSchema } from '@vee-validate/yup'
import { useForm, type GenericObject } from 'vee-validate'
import { ref, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { ObjectSchema } from 'yup'
import { ProblemError, type FieldError } from '@/api/problems'
import { ConflictError, same, savePart, type Versioned } from '@/api/versions'
import { announce } from '@/ui/live-region'
import type { FieldMessage } from './messages'
import { useDraft } from './useDraft'
import { useSubmission } from './useSubmission'

/** What makes one form differ from the others. */
export interface SharedForm<Whole, Part, Values extends GenericObject, Output extends GenericObject> {
  /** Name of the part: the service's refusals begin with it, such as `contact.email`. */
  name: string
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
  /** The service holds the part. */
  saved: (whole: Whole) => unknown
  /** Of two versions the person chose the one that the service holds. */
  taken: (whole: Whole) => unknown
  /** The person goes on later; with what the service holds when all is saved, otherwise the rest is in the draft. */
  left: (whole: Whole | null) => unknown
  messageOf: (error: FieldError) => FieldMessage
  /** Sees first what the service refuses; `true` when the page shows it in its own way. */
  refused?: (problem: ProblemError, data: Output) => boolean
}

/** Two versions of the same part, of which a person chooses one. */
export interface Conflict<Whole, Part> {
  /** Null when what was typed here before is not finished. */
  mine: Part | null
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
  name,
  schema,
  initialValues,
  draftKey,
  seen,
  partOf,
  toPart,
  send,
  saved,
  taken,
  left,
  messageOf,
  refused,
}: SharedForm<Whole, Part, Values, Output>) {
  const { t } = useI18n({ useScope: 'global' })
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
  const leaving = ref(false)

  const held = () => partOf(newest.value.body) ?? null
  /** Whether the typing started from something else than the service holds: the draft may be older. */
  const isOutdated = () => draft.typedOn.value !== null && !same(draft.typedOn.value.base, held())

  async function save(data: Output) {
    const mine = toPart(data)
    if (isOutdated() && !same(mine, held())) throw new ConflictError(newest.value)
    newest.value = await savePart(newest.value, mine, { partOf, send })
  }

  /** Until all that stands on the page is saved, also what is typed meanwhile; false when that is not right. */
  async function saveAll(data: Output): Promise<boolean> {
    const sent = JSON.stringify(form.values)
    await save(data)
    if (JSON.stringify(form.values) === sent) {
      await draft.clear()
      return true
    }
    await draft.rebase(held())
    const { valid, values } = await form.validate()
    return valid && values !== undefined ? saveAll(values as Output) : false
  }

  const submission = useSubmission(
    form,
    async (data) => {
      try {
        if (!(await saveAll(data))) return
        conflict.value = null
        await saved(newest.value.body)
      } catch (error) {
        if (error instanceof ConflictError) {
          conflict.value = { mine: toPart(data), current: error.current as Versioned<Whole> }
          return
        }
        if (!(error instanceof ProblemError) || !refused?.(error, data)) throw error
      }
    },
    {
      fieldOf(error) {
        if (error.field !== name && !error.field.startsWith(`${name}.`)) return undefined
        return { name: error.field.slice(name.length + 1) || name, message: messageOf(error) }
      },
    },
  )
  const isBusy = () => submission.submitting.value || leaving.value

  /** The own version counts: it takes the place of the other one, which the person has seen. */
  async function keepMine() {
    if (!conflict.value) return
    if (isBusy()) return announce(t('forms.stillBusy'))
    newest.value = conflict.value.current
    await draft.rebase(held())
    await submission.submit()
  }

  /** The other version counts; what was typed here is thrown away. */
  async function takeTheirs() {
    if (!conflict.value) return
    if (isBusy()) return announce(t('forms.stillBusy'))
    const { current } = conflict.value
    await draft.clear()
    conflict.value = null
    await taken(current.body)
  }

  /** What was changed is saved when it is right; all else stays in the draft of this browser. */
  async function saveQuietly(): Promise<Whole | null> {
    // What only stands there was not told by anybody.
    if (!draft.typedOn.value && !form.meta.value.dirty) return newest.value.body
    const { valid, values } = await form.validate({ mode: 'silent' })
    const done = valid && values !== undefined && (await saveAll(values as Output).catch(() => false))
    return done ? newest.value.body : null
  }

  /** Goes on later. */
  async function leave() {
    if (isBusy()) return announce(t('forms.stillBusy'))
    leaving.value = true
    left(await saveQuietly())
    leaving.value = false
  }

  // Whoever comes back to a draft is told at once that somebody else was there since.
  watch(draft.ready, async () => {
    if (!isOutdated()) return
    const { valid, values } = await form.validate({ mode: 'silent' })
    const mine = valid && values !== undefined ? toPart(values as Output) : null
    conflict.value = { mine, current: newest.value }
  })

  return { form, ready: draft.ready, conflict, keepMine, takeTheirs, leave, ...submission }
}
