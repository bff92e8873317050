import type { Control } from '../control/control'
import { chosenHost } from './choice'
import { installGate } from './gate'
import type { AppPlace } from './in-page'

/** Puts the government in front of the app: from now on the services answer. */
export function boot(place: AppPlace) {
  const base = `${place.app}services`
  const host = chosenHost()

  let told: (control: Control) => void
  const control = new Promise<Control>((resolve) => {
    told = resolve
  })

  const gate = installGate(base, async (network) => {
    const { startGovernment } = await import('./in-page')
    const government = await startGovernment(place)
    told(government.control)
    if (host === 'in-page') return government.answer
    const [{ answerFromWorker }, { removeWorker }] = await Promise.all([
      import('./worker'),
      import('./shell-worker'),
    ])
    await removeWorker('shell-worker.js')
    return answerFromWorker(place.app, government.answer, network)
  })

  // Beside the app, which does not wait; a failure is told to whoever asks a service.
  gate.open().catch(() => {})

  return {
    /** The control of the government, once it is there. */
    control,

    /** Keeps the app on this device; not with MSW's worker, which takes the same place, nor while developing. */
    async keepApp(updated: (change: () => void) => void) {
      if (host === 'worker' || import.meta.env.DEV) return
      const { keepShell, removeWorker } = await import('./shell-worker')
      await removeWorker('mockServiceWorker.js')
      await keepShell(place.app, updated)
    },
  }
}
