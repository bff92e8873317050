import { onMounted, onUnmounted } from 'vue'

/**
 * Milliseconds between two looks at what somebody else may change: with the answer of the service it is shown within
 * a second, on a slow machine too.
 */
export const lookEvery = 400

/**
 * Calls back every so many milliseconds, as long as the component is there and the page can be seen: nobody waits at a
 * page that is hidden.
 */
export function useEvery(milliseconds: number, act: () => void) {
  let timer: ReturnType<typeof setInterval>
  const actWhenSeen = () => {
    if (!document.hidden) act()
  }
  onMounted(() => (timer = setInterval(actWhenSeen, milliseconds)))
  onUnmounted(() => clearInterval(timer))
}
