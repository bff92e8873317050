import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { mountPage } from '../../../tests/support/mount-page'
import PublicLayout from '../layouts/PublicLayout.vue'

const failed = 'Het e-loket werkt even niet'

/** Opens a page that breaks while `broken.now` is true, or when its button is pressed. */
async function openBreaking() {
  const broken = { now: true }
  const Breaking = defineComponent(() => {
    const press = () => {
      throw new Error('the button fell off')
    }
    return () => {
      if (broken.now) throw new Error('the abacus is stuck')
      return [h('h1', 'Rekenen'), h('button', { onClick: press }, 'Tel op')]
    }
  })
  const page = await mountPage('/privacy')
  page.router.addRoute({
    path: '/rekenen',
    component: PublicLayout,
    children: [{ path: '', component: Breaking }],
  })
  await page.router.push('/rekenen')
  return { ...page, broken }
}

describe('a page that breaks', () => {
  it('is replaced by what happened, with the shell still there', async () => {
    const { sees, heading, wrapper, button } = await openBreaking()
    await sees(failed)
    expect(heading()).toBe(failed)
    expect(document.title).toBe(`${failed} – e-loket kmo-portefeuille (demo)`)
    expect(wrapper.get('main [role=alert]').text()).toBe(
      'Dat ligt aan ons, niet aan u. Wat u invulde, is bewaard.',
    )
    expect(wrapper.get('main').text()).toContain('Voor de helpdesk: the abacus is stuck')
    expect(button('Hulp nodig?').exists()).toBe(true)
  })

  it('comes back with a retry', async () => {
    const { sees, broken, press, heading } = await openBreaking()
    await sees(failed)
    broken.now = false
    await press('Opnieuw proberen')
    expect(heading()).toBe('Rekenen')
  })

  it('can be tried again as often as it breaks', async () => {
    const { sees, press, heading } = await openBreaking()
    await sees(failed)
    await press('Opnieuw proberen')
    expect(heading()).toBe(failed)
  })

  it('is forgotten on another page', async () => {
    const { sees, router, text } = await openBreaking()
    await sees(failed)
    await router.push('/cookies')
    await sees('Cookies')
    expect(text()).not.toContain(failed)
  })

  it('is caught when it breaks later too', async () => {
    const { sees, broken, press } = await openBreaking()
    broken.now = false
    await press('Opnieuw proberen')
    await press('Tel op')
    await sees('the button fell off')
  })
})
