import type { FieldError } from '@/api/problems'
import type { FieldMessage, MessageValue } from '@/forms/messages'

/** Why Inkom refuses an answer; each has a text in the catalogue. */
export const refusalCodes = [
  'date-unknown',
  'year-unlikely',
  'application-term-passed',
  'not-of-enterprise',
  'activity-not-accepted',
  'theme-not-open',
  'subtheme-unknown',
  'advice-only-cybersecurity',
  'form-required',
  'interaction-required',
  'not-on-list',
  'agreed-in-future',
  'end-before-start',
  'end-too-late',
  'participant-required',
  'student-not-allowed',
  'provider-unknown',
  'provider-expired',
  'provider-suspended',
  'provider-other-service',
  'provider-related',
  'amount-under-minimum',
  'more-than-price',
  'declaration-required',
  'de-minimis-ceiling',
  'step-missing',
  'ceiling-used',
  // About the enterprise: it may have changed since the application was started.
  'not-active',
  'legal-form',
  'no-flemish-establishment',
  'public-share',
  'main-activity',
  'too-large',
] as const

/** The text for a refusal of Inkom, with the values that came with it. */
export function refusalMessage({ code, firstDay, lastDay, minimum }: FieldError): FieldMessage {
  const known = refusalCodes.find((one) => one === code) ?? 'other'
  const params: Record<string, MessageValue> = {
    code,
    ...(firstDay !== undefined && { firstDay: { day: firstDay } }),
    ...(lastDay !== undefined && { lastDay: { day: lastDay } }),
    ...(minimum !== undefined && { minimum: { cents: minimum } }),
  }
  return { key: `application.refusals.${known}`, params }
}
