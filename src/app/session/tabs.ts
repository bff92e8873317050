import { acmSession } from '@/api/tab-storage'

/** What one tab tells the others of the same session at ACM. */
export type Word =
  /** The person signed out. */
  | { said: 'signed-out' }
  /** Somebody signed in; the subject of the ID token. */
  | { said: 'signed-in'; subject: string }

const openChannel = () => new BroadcastChannel(`kmo-session:${acmSession()}`)

/** Tells the other tabs; nothing is kept of it. */
export function tellTabs(word: Word) {
  const channel = openChannel()
  channel.postMessage(word)
  channel.close()
}

/**
 * Hears what other tabs tell, and this one.
 *
 * @returns how to stop
 */
export function hearTabs(heard: (word: Word) => void): () => void {
  const channel = openChannel()
  channel.onmessage = ({ data }: MessageEvent<Word>) => heard(data)
  return () => channel.close()
}
