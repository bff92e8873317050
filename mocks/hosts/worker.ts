import { http } from 'msw'
import { setupWorker } from 'msw/browser'
import type { Answer } from './gate'
import { serviceWorkers } from './service-workers'

/** Waits until the worker says that it answers for this page. */
function handshake(workers: ServiceWorkerContainer, worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    function listen({ data }: MessageEvent<{ type?: string } | null>) {
      if (data?.type !== 'MOCKING_ENABLED') return
      workers.removeEventListener('message', listen)
      resolve()
    }
    workers.addEventListener('message', listen)
    worker.postMessage('MOCK_ACTIVATE')
  })
}

/**
 * Lets MSW's worker answer, so that calls show in the browser's network tab.
 *
 * A browser stops a worker whenever it likes, and a stopped one forgets whom it answers for: requests would then
 * reach the server. So each request first waits for the worker to say that it is there.
 *
 * @param app - address of the app, absolute, with a slash at the end
 */
export async function answerFromWorker(app: string, answer: Answer, network: typeof fetch): Promise<Answer> {
  // Without service workers MSW would patch fetch itself, behind the gate: the page then answers, as by default.
  const workers = serviceWorkers()
  if (!workers) return answer
  const worker = setupWorker(http.all(`${app}services/*`, ({ request }) => answer(request)))
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${app}mockServiceWorker.js` },
  })
  return async (request) => {
    const { active } = await workers.ready
    if (active) await handshake(workers, active)
    return network(request)
  }
}
