import { createApp, shallowRef, type Component } from 'vue'
import type { Control } from '../control'
import DemoNotices from './DemoNotices.vue'
import PanelButton from './PanelButton.vue'
import { newBuild, type Update } from '../new-build'

const put = (part: Component, props: Record<string, unknown>, place: string) =>
  createApp(part, props).mount(place)

/** Puts the button of the panel, and what a visitor has to know of the demo, in the empty places of the ribbon. */
export function mountPanel(control: Control, app: string) {
  const update = shallowRef<Update | null>(null)
  put(PanelButton, { control, update }, '#demo-control')
  put(DemoNotices, { control }, '#demo-notices')
  return {
    /** A newer build waits. */
    async offerUpdate(change: () => void) {
      update.value = await newBuild(app, change)
    },
  }
}
