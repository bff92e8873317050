/**
 * Stands in for `tldts` in the demo build, where the only cookies are those of the own host.
 *
 * @returns the host itself as its registrable domain; null for a name without a dot, as tldts does.
 */
export const getDomain = (host: string) => (host.includes('.') ? host : null)
