import type { Client } from './clients'

/** Both halves are form-encoded before they are joined (RFC 6749, 2.3.1). */
const decoded = (text: string) => new URLSearchParams(`text=${text.replaceAll('&', '%26')}`).get('text')

function basicCredentials(request: Request): [id: string | null, secret: string | null] | null {
  const encoded = /^Basic +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (!encoded) return null
  try {
    const [id = '', ...secret] = atob(encoded).split(':')
    return [decoded(id), decoded(secret.join(':'))]
  } catch {
    return [null, null]
  }
}

/** The client of a request: by HTTP Basic, or by what stands in the form. A public client shows no secret. */
export function authenticateClient(
  request: Request,
  form: URLSearchParams,
  clients: Client[],
): Client | null {
  const [id, secret] = basicCredentials(request) ?? [form.get('client_id'), form.get('client_secret')]
  const client = clients.find((one) => one.id === id)
  // A secret without a value counts as left out, as every parameter does.
  return client && client.secret === (secret || null) ? client : null
}
