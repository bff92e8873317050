import { serviceWorkers } from './service-workers'

const isFile = (worker: ServiceWorker | null, name: string) => worker?.scriptURL.endsWith(name) ?? false

/**
 * Keeps the app on this device, so that a reload or a deep link works without network, by a plain Workbox worker. It
 * answers no service: those requests never leave the page.
 *
 * @param app - address of the app, absolute, with a slash at the end
 * @param updated - called when a newer build waits, with how to change over to it
 */
export async function keepShell(app: string, updated: (change: () => void) => void): Promise<void> {
  const workers = serviceWorkers()
  if (!workers) return
  const registration = await workers.register(`${app}shell-worker.js`, { updateViaCache: 'none' })

  const offer = (worker: ServiceWorker) =>
    updated(() => {
      workers.addEventListener('controllerchange', () => location.reload(), { once: true })
      worker.postMessage({ type: 'SKIP_WAITING' })
    })

  if (registration.waiting && workers.controller) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && workers.controller) offer(coming)
    })
  })
}

/** Removes the workers of this app that end in the given file. */
export async function removeWorker(name: 'shell-worker.js' | 'mockServiceWorker.js'): Promise<void> {
  for (const registration of (await serviceWorkers()?.getRegistrations()) ?? []) {
    const worker = registration.active ?? registration.waiting ?? registration.installing
    if (isFile(worker, name)) await registration.unregister()
  }
}
