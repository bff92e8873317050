import type { Control } from '../control'

/** Offers what the world holds, or held before, as a file. Throws when the browser cannot read it. */
export async function saveWorld(control: Control, which: 'now' | 'earlier'): Promise<void> {
  const world = await control.file(which)
  const address = URL.createObjectURL(new Blob([JSON.stringify(world)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `kmo-portefeuille-demo-${control.today()}.json`
  link.click()
  URL.revokeObjectURL(address)
}
