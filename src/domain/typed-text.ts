/** Characters that take no place on the screen: zero width, marks of direction, soft hyphens, a byte order mark. */
const invisible = /\p{Cf}/gu
/** Hyphens and dashes. The minus sign U+2212 is none: it makes an amount negative. */
const dashes = /[\u2010-\u2015]/g

/**
 * What somebody sees of what they typed or pasted: nothing invisible, every dash as `-`, one plain space between words.
 * Each reader of numbers, dates and codes begins with it.
 */
export const readable = (typed: string) =>
  typed.replaceAll(invisible, '').replaceAll(dashes, '-').replaceAll(/\s+/g, ' ').trim()

/** Whether there is nothing to see: nothing at all, or only spaces and invisible characters. */
export const isBlank = (typed: string) => readable(typed) === ''
