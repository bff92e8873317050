/** A text as it is seen: nothing invisible (also fillers and controls), wide digits as plain ones, dashes as `-`, single plain spaces. */
export const readable = (typed: string) =>
  typed
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]|(?!\s)\p{Cc}/gu, '')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether there is nothing to see: nothing, or only spaces, characters that show nothing, and marks without a letter. */
export const isBlank = (typed: string) => /^[\s\p{M}]*$/u.test(readable(typed))

/** A text as it is kept, without spaces around it and without marks that turn its neighbours around. */
export const keptText = (typed: string) =>
  isBlank(typed) ? '' : typed.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '').trim()

/** A number or a code without what people put between its parts; none of them is ever negative. */
export const withoutMarks = (typed: string) => readable(typed).replace(/[\s./\-\u2212]|[,;]$/g, '')
