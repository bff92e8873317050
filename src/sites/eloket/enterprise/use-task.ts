import type { GenericObject } from 'vee-validate'
import type { ObjectSchema } from 'yup'
import type { FieldError } from '@/api/problems'
import { useSharedForm } from '@/forms/useSharedForm'
import type { FieldMessage } from '@/forms/messages'
import type { Section, Sections } from '@/records/enterprise/sections'
import { saveSections } from './enterprise.api'
import { draftKey, type TaskEvents, type TaskProps } from './tasks'

/** What makes one task differ from the others. */
interface TaskForm<Name extends Section, Values extends GenericObject, Output extends GenericObject> {
  section: Name
  schema: ObjectSchema<Output>
  /** The fields as they stand on the page: what was told, what others know, or empty. */
  initialValues: Values
  toSection: (data: Output) => NonNullable<Sections[Name]>
}

type Emit = <Event extends keyof TaskEvents>(event: Event, ...given: TaskEvents[Event]) => void

/** Why Inkom refuses an answer; each has a text in the catalogue. */
export const refusalCodes = [
  'size-locked',
  'year-not-closed',
  'amount-required',
  'enterprise-number-unreadable',
  'enterprise-in-own-group',
  'enterprise-twice-in-group',
  'reason-required',
  'email-unreadable',
  'iban-unreadable',
  'bic-unreadable',
  'bic-of-other-country',
  'not-of-enterprise',
  'other-sections-first',
  'declaration-required',
] as const

/** The text for a refusal of Inkom. */
export function refusalMessage({ code, lastDay }: FieldError): FieldMessage {
  const known = refusalCodes.find((one) => one === code) ?? 'other'
  return {
    key: `enterprise.refusals.${known}`,
    params: { code, ...(lastDay !== undefined && { lastDay: { day: lastDay } }) },
  }
}

/** A task: one form, one draft in the browser, one section of the record at Inkom. */
export function useTask<Name extends Section, Values extends GenericObject, Output extends GenericObject>(
  { seen, applicant: { enterpriseNumber } }: TaskProps,
  emit: Emit,
  { section, schema, initialValues, toSection }: TaskForm<Name, Values, Output>,
) {
  const shared = useSharedForm({
    name: section,
    schema,
    initialValues,
    draftKey: draftKey(section),
    seen,
    partOf: ({ sections }) => sections[section],
    toPart: toSection,
    send: (part, etag) => saveSections(enterpriseNumber, { [section]: part }, etag),
    saved: (record) => emit('saved', record),
    taken: () => emit('taken'),
    left: () => emit('left'),
    messageOf: refusalMessage,
  })

  /** The section as the two sides of a conflict have it. */
  const versions = () => {
    const { mine, current } = shared.conflict.value ?? {}
    return current && { section, mine: mine ? ({ [section]: mine } as Sections) : null, theirs: current }
  }

  return { ...shared, versions }
}

/** What the frame of a task gets: what the buttons do. */
export type TaskContext = Pick<
  ReturnType<typeof useTask>,
  'keepMine' | 'takeTheirs' | 'submit' | 'leave' | 'failure' | 'submitting' | 'versions'
>
