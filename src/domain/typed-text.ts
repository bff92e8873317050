/**
 * Characters that show nothing: zero width, marks of direction, soft hyphens, fillers, control characters, an empty
 * braille cell. White space is none of them.
 */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]|(?!\s)\p{Cc}/gu
/** Digits, letters and marks as wide as a Chinese character, of an input method that was left on. */
const wide = /[\uFF01-\uFF5E]/g
/** What turns the direction of text around, also of what stands beside it. */
const directions = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
/** Hyphens and dashes. The minus sign U+2212 is none: it makes an amount negative. */
const dashes = /[\u2010-\u2015]/g

/**
 * What somebody sees of what they typed or pasted: nothing invisible, every dash as `-`, one plain space between words.
 * Each reader of numbers, dates and codes begins with it.
 */
export const readable = (typed: string) =>
  typed
    .replaceAll(invisible, '')
    .replaceAll(wide, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll(dashes, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Whether there is nothing to see: nothing at all, or only spaces, invisible characters and accents without a letter. */
export const isBlank = (typed: string) => readable(typed).replaceAll(/\p{M}/gu, '').trim() === ''

/** A text as it is kept: without spaces around it, and without what would turn the words around it. Nothing when blank. */
export const keptText = (typed: string) => (isBlank(typed) ? '' : typed.replaceAll(directions, '').trim())
