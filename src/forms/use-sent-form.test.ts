import { mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { h } from 'vue'
import { createRouter, createWebHistory, RouterView } from 'vue-router'
import { watchArrivals } from '@/ui/navigation'
import { useSentForm } from './use-sent-form'

const page = (text: string) => ({ render: () => h('p', text) })

/** A list, a form of two pages at one address, and what comes of it. */
async function open() {
  history.replaceState(null, '', '/lijst')
  let goOn: ReturnType<typeof useSentForm>['goOn'] | undefined
  const form = {
    setup() {
      const sent = useSentForm('test', '/lijst')
      goOn = sent.goOn
      return () => h('p', sent.passed ? '' : 'formulier')
    },
  }
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/lijst', component: page('lijst') },
      { path: '/formulier', component: form },
      { path: '/klaar', component: page('klaar') },
    ],
  })
  watchArrivals(router)
  await router.push('/lijst')
  const wrapper = mount({ render: () => h(RouterView) }, { global: { plugins: [router] } })
  const shows = (path: string, text: string) =>
    vi.waitFor(() => expect([router.currentRoute.value.fullPath, wrapper.text()]).toEqual([path, text]))
  const fill = async () => {
    await router.push('/formulier')
    await router.push('/formulier?stap=controleren')
  }
  return { router, shows, fill, send: () => goOn?.('/klaar') }
}

afterEach(() => sessionStorage.clear())

it('passes over a form that was sent, to where the person came from', async () => {
  const { router, shows, fill, send } = await open()
  await fill()
  await send()
  await shows('/klaar', 'klaar')
  router.back()
  await shows('/lijst', 'lijst')
})

it('shows the form to who goes to it anew, and who goes Back inside it', async () => {
  const { router, shows, fill, send } = await open()
  await fill()
  await send()
  router.back()
  await shows('/lijst', 'lijst')
  await fill()
  await shows('/formulier?stap=controleren', 'formulier')
  router.back()
  await shows('/formulier', 'formulier')
})

it('goes Forward over it too, to what came of it', async () => {
  const { router, shows, fill, send } = await open()
  await fill()
  await send()
  router.back()
  await shows('/lijst', 'lijst')
  router.forward()
  await shows('/klaar', 'klaar')
})

it('leads to where the person came from this time, not when they left the form unsent', async () => {
  const { router, shows, fill, send } = await open()
  await fill()
  await router.push('/klaar')
  await router.push('/lijst')
  await fill()
  await send()
  await shows('/klaar', 'klaar')
  router.back()
  await shows('/lijst', 'lijst')
  // Not the first time: there something follows that was seen in between.
  router.back()
  await shows('/klaar', 'klaar')
})

it('passes over a second one too', async () => {
  const { router, shows, fill, send } = await open()
  for (const time of ['first', 'second']) {
    await fill()
    await send()
    await shows('/klaar', 'klaar')
    if (time === 'first') await router.push('/lijst')
  }
  router.back()
  await shows('/lijst', 'lijst')
})
