const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')

const style =
  'body{max-width:40rem;margin:3rem auto;padding:0 1rem;font:1.125rem/1.5 sans-serif}code{overflow-wrap:anywhere}'

/** A policy names what may stand in the page by its hash: the style above, and nothing else. */
const policy = crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)).then((hash) => {
  const digest = btoa(String.fromCharCode(...new Uint8Array(hash)))
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
})

/** What ACM says to a person where it can send nobody on. All of it is text; nothing is taken for HTML. */
export interface Page {
  status: 200 | 400
  title: string
  paragraphs: string[]
  /** What an application's developer has to know: names and values of parameters. */
  details?: Record<string, string>
  link: { to: string; text: string }
}

/** A page of ACM outside the app. */
export async function pageAnswer({ status, title, paragraphs, details = {}, link }: Page): Promise<Response> {
  const html = `<!doctype html>
<html lang="nl-BE">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<title>${escaped(title)} - Toegangsbeheer (demo)</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
${Object.entries(details)
  .map(([name, value]) => `<p><code>${escaped(name)}</code>: <code>${escaped(value)}</code></p>`)
  .join('\n')}
<p><a href="${escaped(link.to)}">${escaped(link.text)}</a></p>
</main>
<footer><p>Demonstratie met verzonnen gegevens. Dit is geen website van de Vlaamse overheid.</p></footer>
</body>
</html>
`
  return new Response(html, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': await policy },
  })
}
