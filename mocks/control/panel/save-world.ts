import { saveFile } from '@/ui/save-file'
import type { Control } from '../control'

/** Offers what the world holds, or held before, as a file. Throws when the browser cannot read it. */
export async function saveWorld(control: Control, which: 'now' | 'earlier'): Promise<void> {
  const world = await control.file(which)
  saveFile(`kmo-portefeuille-demo-${control.today()}.json`, JSON.stringify(world), 'application/json')
}
