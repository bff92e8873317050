import type { Router } from 'vue-router'

/** Waits for the page's heading, which may come with a lazy route. */
function heading(): Promise<HTMLElement> {
  const find = () => document.querySelector<HTMLElement>('main h1')
  const there = find()
  if (there) return Promise.resolve(there)
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const found = find()
      if (!found) return
      observer.disconnect()
      resolve(found)
    })
    observer.observe(document.body, { childList: true, subtree: true })
  })
}

/**
 * After each navigation the focus is on the page's heading and the page is at its top, as after a page load;
 * an anchor in the address is followed instead. The first page keeps the browser's own focus.
 */
export function moveFocusWithPages(router: Router) {
  router.afterEach(async (to, from, failure) => {
    const first = from.matched.length === 0
    if (failure || first || to.path === from.path) return
    const leaving = document.querySelector('main h1')
    await new Promise((resolve) => requestAnimationFrame(resolve))
    // The page before may stand there for one more frame.
    if (leaving?.isConnected) await new Promise((resolve) => requestAnimationFrame(resolve))
    const h1 = await heading()
    if (router.currentRoute.value.path !== to.path) return
    h1.tabIndex = -1
    h1.focus({ preventScroll: true })
    if (!to.hash) scrollTo(0, 0)
  })
}
