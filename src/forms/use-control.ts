import { useField } from 'vee-validate'
import { computed, watch } from 'vue'
import { useMessage } from './messages'

/** The id of the control of a field: the error summary finds it by the name alone. */
export const controlId = (name: string) => `field-${name.replaceAll(/[^\w-]+/g, '-')}`

/**
 * A field of the form around it, by its name: its value, its message in the language of the screen, and the ids
 * that tie label, hint and message to the control.
 *
 * Typing does not validate: only a submission does, so nobody is told off halfway a word. A message that is there
 * follows what is typed: it goes once it is put right, and never speaks of what stood there before.
 */
export function useControl<Value>(name: () => string, hint: () => string | undefined) {
  const write = useMessage()
  const { value, errorMessage, setErrors, validate } = useField<Value>(name, undefined, {
    validateOnValueUpdate: false,
  })
  watch(value, async (typed) => {
    if (!errorMessage.value) return
    const { errors } = await validate({ mode: 'silent' })
    if (value.value === typed) setErrors(errors)
  })
  const id = computed(() => controlId(name()))
  const error = computed(() => write(errorMessage.value))
  const hintId = computed(() => `${id.value}-hint`)
  const errorId = computed(() => `${id.value}-error`)
  const describedBy = computed(
    () => [hint() && hintId.value, error.value && errorId.value].filter(Boolean).join(' ') || undefined,
  )
  const invalid = computed(() => (error.value ? true : undefined))
  return { value, error, id, hintId, errorId, describedBy, invalid }
}
