import type { Act } from '../../acts/acts'
import type { Control } from '../control'

/** The door for code that runs in the page: tests, and the browser's console. */
export interface CodeDoor {
  /** Carries an act out, once the government stands. */
  carryOut: (act: Act) => Promise<void>
  /** Everything one may ask of the simulation. */
  control: Promise<Control>
}

declare global {
  interface Window {
    kmoDemo?: CodeDoor
  }
}

/** Opens the door as `window.kmoDemo`. */
export function openCodeDoor(control: Promise<Control>) {
  window.kmoDemo = { carryOut: async (act) => (await control).carryOut(act), control }
}
