/** Ten digits that begin with 0 or 1; the last two are 97 less the remainder of the first eight by 97 (KBO). */
export const isEnterpriseNumber = (text: string) =>
  /^[01]\d{9}$/.test(text) && 97 - (Number(text.slice(0, 8)) % 97) === Number(text.slice(8))
