import { createApp, shallowRef } from 'vue'
import type { Control } from '../control'
import PanelButton from './PanelButton.vue'

/** Puts the button of the panel in the empty place of the ribbon. */
export function mountPanel(control: Control) {
  const update = shallowRef<(() => void) | null>(null)
  createApp(PanelButton, { control, update }).mount('#demo-control')
  return {
    /** A newer build waits. */
    offerUpdate(change: () => void) {
      update.value = change
    },
  }
}
