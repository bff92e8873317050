/**
 * The plain Workbox worker that keeps the app on this device, so that a reload or a deep link works without network.
 * It answers no service: those requests never leave the page.
 */
const file = `${import.meta.env.BASE_URL}shell-worker.js`

const isFile = (worker: ServiceWorker | null, name: string) => worker?.scriptURL.endsWith(name) ?? false

/** Keeps the app for later visits. Calls back when a newer build waits, with how to change over to it. */
export async function keepShell(updated: (change: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.register(file, { updateViaCache: 'none' })

  const offer = (worker: ServiceWorker) =>
    updated(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
      worker.postMessage({ type: 'SKIP_WAITING' })
    })

  if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && navigator.serviceWorker.controller) offer(coming)
    })
  })
}

/** Removes the workers of this app that end in the given file. */
export async function removeWorker(name: 'shell-worker.js' | 'mockServiceWorker.js'): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    const worker = registration.active ?? registration.waiting ?? registration.installing
    if (isFile(worker, name)) await registration.unregister()
  }
}
