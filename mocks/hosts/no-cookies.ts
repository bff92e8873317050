/**
 * Stands in for MSW's cookie store. The simulated services set and read no cookies in the page, and MSW's own reads
 * localStorage as soon as it is imported: in a browser that blocks site data the government would not start.
 */
export const cookieStore = {
  getCookies: () => [],
  setCookie: () => Promise.resolve(),
}
