import type { Control } from '../control/control'
import { chosenHost } from './choice'
import { installGate } from './gate'

const base = new URL(`${import.meta.env.BASE_URL}services`, location.origin).href
const host = chosenHost()

let told: (control: Control) => void
/** The control of the government, once it is there. */
export const control = new Promise<Control>((resolve) => {
  told = resolve
})

const gate = installGate(base, async (network) => {
  const { startGovernment } = await import('./in-page')
  const government = await startGovernment(base)
  told(government.control)
  if (host === 'in-page') return government.answer
  const [{ answerFromWorker }, { removeWorker }] = await Promise.all([
    import('./worker'),
    import('./shell-worker'),
  ])
  await removeWorker('shell-worker.js')
  return answerFromWorker(base, government.answer, network)
})

// Beside the app, which does not wait; a failure is told to whoever asks a service.
gate.open().catch(() => {})

/** Keeps the app on this device; not with MSW's worker, which takes the same place, nor while developing. */
export async function keepApp(updated: (change: () => void) => void) {
  if (host === 'worker' || import.meta.env.DEV) return
  const { keepShell, removeWorker } = await import('./shell-worker')
  await removeWorker('mockServiceWorker.js')
  await keepShell(updated)
}
