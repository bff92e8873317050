import type { components } from '@/contracts/acm'
import { parametersOf } from '../../services/acm/parameters'
import { pageAnswer } from './page'

type Refusal = components['schemas']['Problem']['type']

/** A decision of ACM: an interaction with the person, an address to go to, or neither. */
interface Decision {
  interactie?: Pick<components['schemas']['Interactie'], 'id' | 'taal'>
  locatie?: string
}

/** The texts of the page on which a request ends that may not be redirected. */
interface RefusalTexts {
  title: string
  texts: Partial<Record<Refusal, string>>
  /** The parameter with the address that is not registered. */
  address: string
}

const notSignedIn: RefusalTexts = {
  title: 'U kunt zich hier niet aanmelden',
  texts: {
    'unknown-client':
      'Toegangsbeheer kent de toepassing niet die u hierheen stuurde. Daarom sturen we u ook niet terug.',
    'unknown-redirect-uri':
      'Het adres waar u na het aanmelden naartoe gaat, hoort niet bij deze toepassing. Daarom sturen we u er niet heen.',
  },
  address: 'redirect_uri',
}

const notSignedOut: RefusalTexts = {
  title: 'We konden u niet afmelden',
  texts: {
    'unknown-client':
      'Toegangsbeheer kent de toepassing niet die u hierheen stuurde. Sluit uw browser om zeker afgemeld te zijn.',
    'unknown-redirect-uri':
      'Het adres waar u na het afmelden naartoe gaat, hoort niet bij deze toepassing. Sluit uw browser om zeker afgemeld te zijn.',
  },
  address: 'post_logout_redirect_uri',
}

/** The request as it stands in the address, or in the form that was sent (OpenID Connect Core 3.1.2.1). */
async function queryOf(request: Request): Promise<string> {
  return request.method === 'POST' ? request.text() : new URL(request.url).search.slice(1)
}

const redirect = (to: string) =>
  new Response(null, { status: 302, headers: { location: to, 'referrer-policy': 'no-referrer' } })

/**
 * ACM's authorization and end-session endpoints for a browser that loads them: the server asks the same decision as
 * the app's own pages do, and goes where it says. No other origin may read them, so there is no CORS here (RFC 9700).
 */
export function createEndpoints(given: {
  app: string
  base: string
  answer: (request: Request) => Promise<Response>
}): Map<string, (request: Request) => Promise<Response>> {
  const { app, base, answer } = given
  const link = { to: app, text: 'Naar de informatiepagina van het e-loket' }

  /** Asks ACM through its contract. An answer that is neither a decision nor a refusal goes out as it is. */
  async function decide(request: Request, operation: string, refused: RefusalTexts) {
    const query = await queryOf(request)
    const headers = new Headers(request.headers)
    headers.set('content-type', 'application/json')
    headers.delete('content-length')
    const body = JSON.stringify({ verzoek: query })
    const response = await answer(new Request(`${base}/acm/${operation}`, { method: 'POST', headers, body }))
    if (response.ok) return (await response.json()) as Decision
    if (response.status !== 400) return response
    const { type } = (await response.json()) as components['schemas']['Problem']
    const parameters = parametersOf(query)
    const details = Object.fromEntries(
      ['client_id', refused.address].map((name) => [name, parameters.get(name) ?? '(geen)']),
    )
    const text = refused.texts[type] ?? 'Toegangsbeheer begrijpt dit verzoek niet.'
    return pageAnswer({ status: 400, title: refused.title, paragraphs: [text], details, link })
  }

  async function authorize(request: Request): Promise<Response> {
    const decision = await decide(request, 'interacties', notSignedIn)
    if (decision instanceof Response) return decision
    const { interactie, locatie } = decision
    if (locatie) return redirect(locatie)
    const query = new URLSearchParams({
      interactie: interactie?.id ?? '',
      // The page that follows no longer sees the request.
      ...(interactie?.taal && { ui_locales: interactie.taal }),
    })
    return redirect(`${app}aanmelden?${query}`)
  }

  async function endSession(request: Request): Promise<Response> {
    const decision = await decide(request, 'afmeldingen', notSignedOut)
    if (decision instanceof Response) return decision
    if (decision.locatie) return redirect(decision.locatie)
    const text =
      'Meldt u zich opnieuw aan, dan vragen we weer uw digitale sleutel. U kunt dit venster sluiten.'
    return pageAnswer({ status: 200, title: 'U bent afgemeld bij Toegangsbeheer', paragraphs: [text], link })
  }

  return new Map([
    ['/acm/op/v1/auth', authorize],
    ['/acm/op/v1/logout', endSession],
  ])
}
