/** Milliseconds in which most answers are there; before that, a word about waiting only flickers. */
export const soon = 400

/** Milliseconds after which an answer takes longer than usual, and the page says so. */
export const longAfter = 3_000
