/** The browser's service workers; null where it has none, or does not let them be touched. */
export function serviceWorkers(): ServiceWorkerContainer | null {
  try {
    return (navigator.serviceWorker as ServiceWorkerContainer | undefined) ?? null
  } catch {
    return null
  }
}
