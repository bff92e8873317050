import { object, string } from 'yup'

/**
 * Whether a provider is in order Inkom says. Without a choice the message stands at the search, for the cards may
 * not be there yet; what was searched for is kept with the draft only.
 */
export const providerSchema = object({
  query: string().test('chosen', 'application.provider.required', (_query, { parent }) =>
    Boolean(parent.registrationNumber),
  ),
  registrationNumber: string().default(''),
})
