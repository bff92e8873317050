import { problem } from '../problem'
import type { FieldError } from './answers.rules'

/** The enterprise does not meet a condition, or its data are not complete. */
export const cannotApply = (
  type: 'enterprise-not-eligible' | 'enterprise-data-missing',
  errors: FieldError[],
): Response => problem(409, { type, title: 'The enterprise cannot apply.', errors })
