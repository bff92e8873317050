/** A text as it is seen: nothing invisible (zero width, marks of direction), dashes as `-`, single plain spaces. */
export const readable = (typed: string) =>
  typed
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether there is nothing to see: nothing, or only spaces and characters that take no place (\p{Cf}). */
export const isBlank = (typed: string) => readable(typed) === ''

/** A number or a code without what people put between its parts; none of them is ever negative. */
export const withoutMarks = (typed: string) => readable(typed).replace(/[\s./\-\u2212]|[,;]$/g, '')
