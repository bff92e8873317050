import type { components } from '@/contracts/inkom'
import { problem } from '../problem'
import { Refused } from '../refused'
import type { FieldError } from './answers.rules'

/** Nothing with this number, or on this date. */
export const notFound = () =>
  new Refused(problem(404, { type: 'not-found', title: 'There is nothing here.' }))

export const noAccessToEnterprise = () =>
  new Refused(
    problem(403, { type: 'no-access-to-enterprise', title: 'You may not act for this enterprise.' }),
  )

export const readOnly = () =>
  new Refused(
    problem(403, {
      type: 'enterprise-read-only',
      title: 'Nothing can be changed for this enterprise any more.',
    }),
  )

export const noAccessToStaffSide = () =>
  new Refused(problem(403, { type: 'no-access-to-staff-side', title: 'This is for staff with the right.' }))

/** The enterprise does not meet a condition, or its data are not complete. */
export const cannotApply = (
  type: 'enterprise-not-eligible' | 'enterprise-data-missing',
  errors: FieldError[],
) => new Refused(problem(409, { type, title: 'The enterprise cannot apply.', errors }))

export const alreadySubmitted = ({ projectNumber }: components['schemas']['Submission']) =>
  new Refused(problem(409, { type: 'already-submitted', title: 'Submitted before.', projectNumber }))

export const answersRefused = (errors: FieldError[]) =>
  new Refused(problem(422, { type: 'answers-refused', title: 'Some answers are refused.', errors }))
