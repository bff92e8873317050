/** Whether the browser keeps small things for this tab and for all: an app without it forgets who signed in. */
export function keepsSmallThings(): boolean {
  try {
    return Boolean(sessionStorage) && Boolean(localStorage)
  } catch {
    return false
  }
}

/** The session at ACM of a window that was opened as another person; null in any other. The app keeps it there. */
export function ownSession(): string | null {
  try {
    return sessionStorage.getItem('acm-session')
  } catch {
    // The browser keeps nothing.
    return null
  }
}
