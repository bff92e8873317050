import { randomId } from './random-id'
import { tabStorage } from './tab-storage'

/**
 * The idempotency key of an intention, such as to submit one application. It is made when somebody presses the button,
 * and lives in this tab until an answer is read: a double click, a retry after a lost answer and a reload in between
 * are all one request to the service.
 */
const place = (intention: string) => `kmo-intention:${intention}`

/** The key of the intention that is under way, or a new one. */
export function idempotencyKey(intention: string): string {
  const kept = tabStorage.get(place(intention))
  if (kept) return kept
  const key = randomId()
  tabStorage.set(place(intention), key)
  return key
}

/** The answer is known: the same again is another intention. */
export const forgetIdempotencyKey = (intention: string) => tabStorage.remove(place(intention))

/**
 * Keys for what a form sends, as long as it is on the page: the same content has the same key, another content is
 * another intention. Nothing is stored, for what is typed may be about other people.
 */
export function keysByContent() {
  let last = { content: '', key: '' }
  return (body: object) => {
    const content = JSON.stringify(body)
    if (content !== last.content) last = { content, key: randomId() }
    return last.key
  }
}
