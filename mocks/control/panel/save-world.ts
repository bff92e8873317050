import { saveFile } from '@/ui/save-file'
import type { Control } from '../control'

/** Offers a world as a file. Throws when the browser cannot read it. */
export async function saveWorld(
  control: Control,
  file: ReturnType<Control['file']> = control.file(),
): Promise<void> {
  saveFile(`kmo-portefeuille-demo-${control.today()}.json`, JSON.stringify(await file), 'application/json')
}
