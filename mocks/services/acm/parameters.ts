/**
 * Parameters of an OAuth request, from an address or a form. One without a value counts as left out, and none may stand
 * there twice (RFC 6749, 3.1 and 3.2).
 */

export const parametersOf = (text: string): URLSearchParams =>
  new URLSearchParams([...new URLSearchParams(text)].filter(([, value]) => value !== ''))

/** Whether some parameter stands there more than once. */
export const hasRepeated = (parameters: URLSearchParams): boolean =>
  new Set(parameters.keys()).size < [...parameters].length

/** The value of a parameter that stands there once; of one that stands there twice, nobody knows which counts. */
export function single(parameters: URLSearchParams, name: string): string | null {
  const [value = null, ...more] = parameters.getAll(name)
  return more.length > 0 ? null : value
}
