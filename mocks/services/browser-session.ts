/** The session at ACM of somebody who opened the app in the usual way: one per browser. */
const usual = 'browser'

/**
 * Header by which a host says which browser asks, where it serves several. A host that does so replaces what comes
 * from outside.
 */
export const browserHeader = 'acm-browser'

/** The session at ACM that a request is for: the one it names, otherwise that of its browser. */
export const acmSessionOf = (request: Request, named: string = usual): string =>
  named === usual ? (request.headers.get(browserHeader) ?? usual) : named
