/** Pages that a developer serves on the own machine, whatever the port. */
const localOrigin = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

const exposed = ['etag', 'location', 'retry-after', 'simulation-offset', 'www-authenticate']

/** Lets a page on the own machine read the answer, also when it sent cookies; any other page is not let. */
export function allowOrigin(request: Pick<Request, 'headers'>, response: Response): Response {
  if (response.type === 'error') return response
  const { headers } = response
  const origin = request.headers.get('origin')
  headers.append('vary', 'Origin')
  if (origin && localOrigin.test(origin)) {
    headers.set('access-control-allow-origin', origin)
    headers.set('access-control-allow-credentials', 'true')
    headers.set('access-control-expose-headers', exposed.join(', '))
  }
  return response
}

/** What a browser asks before it sends something that is not simple. */
export function preflight(request: Request): Response {
  const response = allowOrigin(request, new Response(null, { status: 204 }))
  response.headers.append('vary', 'Access-Control-Request-Headers')
  response.headers.set('allow', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS')
  if (response.headers.has('access-control-allow-origin')) {
    response.headers.set('access-control-allow-methods', 'GET, HEAD, POST, PUT, PATCH, DELETE')
    // Whatever it wants to send: a client of another team has headers of its own, and here is nothing to protect.
    const wanted = request.headers.get('access-control-request-headers')
    if (wanted) response.headers.set('access-control-allow-headers', wanted)
    response.headers.set('access-control-max-age', '600')
  }
  return response
}
