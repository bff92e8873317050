import { clock } from '../clock'
import { useSessionStore } from './session.store'
import { knowTab } from './tab'

/** Milliseconds before its end at which a token is renewed. */
const margin = 60_000

let renewing: Promise<string | null> | null = null

/** Renews with the refresh token, once for all who ask meanwhile; null when there is no other token to be had. */
function renew(): Promise<string | null> {
  renewing ??= askOther().finally(() => {
    renewing = null
  })
  return renewing
}

async function askOther(): Promise<string | null> {
  const session = useSessionStore()
  await knowTab()
  const kept = session.kept
  if (!kept?.refreshToken) return null
  const { renewTokens } = await import('./sign-in')
  const next = await renewTokens(kept.refreshToken, kept.subject)
  // The person may have signed out, or in again, meanwhile.
  if (session.kept?.refreshToken !== kept.refreshToken) return session.kept?.accessToken ?? null
  // A provider need not give another refresh token; then the one it has stays good (RFC 6749, 6).
  session.change(
    next ? { ...next, refreshToken: next.refreshToken ?? kept.refreshToken } : { refreshToken: null },
  )
  return next?.accessToken ?? null
}

/** The hook of the API clients. */
export async function accessToken(): Promise<string | null> {
  const kept = useSessionStore().kept
  if (!kept) return null
  const left = (kept.expiresAt ?? Infinity) - clock.now()
  if (left > margin) return kept.accessToken
  try {
    return (await renew()) ?? kept.accessToken
  } catch (error) {
    if (left > 0) return kept.accessToken
    throw error
  }
}

/** The hook of the API clients. */
export async function otherToken(refused: string): Promise<string | null> {
  const current = useSessionStore().kept?.accessToken ?? null
  return current === refused ? renew() : current
}
