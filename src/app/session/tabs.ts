import { acmSession } from '@/api/tab-storage'

/** What one tab tells the others of the same session at ACM. */
export type Word =
  /** The person signed out. */
  | { said: 'signed-out' }
  /** Somebody signed in; the subject of the ID token. */
  | { said: 'signed-in'; subject: string }

/** Null where the browser has none: then a tab finds out when it is shown again (`missedEnd`). */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`kmo-session:${acmSession()}`)
  } catch {
    return null
  }
}

/** Tells the other tabs; nothing is kept of it. */
export function tellTabs(word: Word) {
  const channel = openChannel()
  channel?.postMessage(word)
  channel?.close()
}

/**
 * Hears what other tabs tell, and this one.
 *
 * @returns how to stop
 */
export function hearTabs(heard: (word: Word) => void): () => void {
  const channel = openChannel()
  if (channel) channel.onmessage = ({ data }: MessageEvent<Word>) => heard(data)
  return () => channel?.close()
}
