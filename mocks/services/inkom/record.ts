import type { components } from '@/contracts/inkom'
import { faultAt } from '../../faults/faults'
import type { EnterpriseFile } from '../../world/schema/inkom'
import type { Reader, Transaction } from '../../world/world'
import type { FieldError } from './answers.rules'
import type { Dossier } from './dossier'
import type { Act } from './drafts'
import { eligibilityErrors } from './eligibility.rules'
import { sizeLockedUntil } from './portfolio.rules'
import { answersRefused, cannotApply } from './refusals'
import { missingSections, proposedSize, sectionErrors, sections, type Sections } from './sections.rules'

type Schemas = components['schemas']

/** Where the photo is, unless the reference is missing or was made to, and how the e-loket treats that. */
const photoOf = (reader: Reader, { photoReference }: EnterpriseFile): Schemas['PhotoReference'] => ({
  reference: faultAt(reader, 'foto') ? null : photoReference,
  whenMissing: reader.get('settings', 'simulation')?.whenPhotoIsMissing ?? 'improved',
})

/** The record of an enterprise as the contract gives it. */
export function recordOf(reader: Reader, { file, thisYear, context }: Dossier): Schemas['EnterpriseRecord'] {
  const { id, known, sections: told, saved, confirmed } = file
  return {
    enterpriseNumber: id,
    photo: photoOf(reader, file),
    size: {
      value: told.size?.value ?? null,
      proposal: proposedSize(known),
      lockedUntil: sizeLockedUntil(thisYear, context.today),
    },
    known,
    sections: told,
    saved,
    missing: missingSections(told),
    confirmed,
  }
}

/** JSON that does not depend on the order of the members. */
const canonical = (value: unknown) =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => a.localeCompare(b)))
      : member,
  )
const same = (one: unknown, other: unknown) => canonical(one) === canonical(other)

const put = (transaction: Transaction, file: EnterpriseFile, changes: Partial<EnterpriseFile>) =>
  transaction.put('enterpriseFiles', { ...file, ...changes, version: file.version + 1 })

/** Saves whole sections, unless one of them is refused. What changed has to be confirmed anew. */
export function saveSections(
  transaction: Transaction,
  { file, thisYear, context }: Dossier,
  given: Sections,
  { at, by }: Act,
): void {
  // The same answer again is none: who told it first stays the one who told it.
  const answered = sections.filter(
    (section) => given[section] && !same(given[section], file.sections[section]),
  )
  if (answered.length === 0) return
  const told = { ...file.sections, ...given }
  const errors = sectionErrors(answered, told, {
    enterpriseNumber: file.id,
    today: context.today,
    lockedUntil: sizeLockedUntil(thisYear, context.today),
    activities: context.activities,
  })
  if (errors.length > 0) throw answersRefused(errors)
  const others = file.saved.filter(({ section }) => !answered.includes(section))
  put(transaction, file, {
    sections: told,
    saved: [...others, ...answered.map((section) => ({ section, at, by }))],
    // What was confirmed is no longer what stands there.
    confirmed: null,
  })
}

/** What has still to be told or confirmed before an application can be made. */
export function missingData({ sections: told, confirmed }: EnterpriseFile): FieldError[] {
  const missing = missingSections(told).map((field) => ({ field, code: 'missing' }))
  return missing.length > 0 || confirmed ? missing : [{ field: 'confirmation', code: 'missing' }]
}

/** The enterprise confirms its data. Doing so again changes who did it last. */
export function confirmRecord(transaction: Transaction, { file, kbo, context }: Dossier, act: Act): void {
  const errors = missingData({ ...file, confirmed: act })
  if (errors.length > 0) throw cannotApply('enterprise-data-missing', errors)
  const refusals = eligibilityErrors(kbo, file, context.today)
  if (refusals.length > 0) throw cannotApply('enterprise-not-eligible', refusals)
  put(transaction, file, { confirmed: act })
}
