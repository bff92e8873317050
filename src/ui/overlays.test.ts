import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestTexts } from '../../tests/support/i18n'
import DisclosureMenu from './DisclosureMenu.vue'
import ModalDialog from './ModalDialog.vue'

const global = { plugins: [createTestTexts()] }

enableAutoUnmount(afterEach)

// jsdom knows the element, not what it does.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})

describe('ModalDialog', () => {
  const mountDialog = (open: boolean) =>
    mount(ModalDialog, {
      props: { open, title: 'Hulp nodig?', closeLabel: 'Sluiten' },
      slots: { default: '<p>Bel gratis 1700.</p>' },
      attachTo: document.body,
      global,
    })

  it('is named by its title, which takes the focus', async () => {
    const wrapper = mountDialog(true)
    await expect.poll(() => document.activeElement).toBe(wrapper.get('h2').element)
    const dialog = wrapper.get('dialog')

    expect(dialog.element.open).toBe(true)
    expect(document.getElementById(dialog.attributes('aria-labelledby') ?? '')?.textContent).toBe(
      'Hulp nodig?',
    )
    expect(wrapper.text()).toContain('Bel gratis 1700.')
  })

  it('opens and closes with its property', async () => {
    const wrapper = mountDialog(false)
    expect(wrapper.get('dialog').element.open).toBe(false)
    await wrapper.setProps({ open: true })
    expect(wrapper.get('dialog').element.open).toBe(true)
    await wrapper.setProps({ open: false })

    expect(wrapper.get('dialog').element.open).toBe(false)
    expect(wrapper.emitted('closed')).toHaveLength(1)
  })

  it('tells once that its button closed it', async () => {
    const wrapper = mountDialog(true)
    await wrapper.get('button').trigger('click')

    expect(wrapper.get('button').text()).toBe('Sluiten')
    expect(wrapper.emitted('closed')).toHaveLength(1)
  })
})

describe('DisclosureMenu', () => {
  function mountMenu() {
    const wrapper = mount(DisclosureMenu, {
      props: { label: 'Tom Van Hout' },
      slots: { default: '<ul><li><a href="#">Wissel van onderneming</a></li></ul>' },
      attachTo: document.body,
      global,
    })
    const outside = document.createElement('button')
    document.body.append(outside)
    const button = wrapper.get('button')
    return {
      wrapper,
      outside,
      button,
      link: wrapper.get('a'),
      open: () => button.attributes('aria-expanded'),
    }
  }

  it('is a button that says whether its list is open', async () => {
    const { wrapper, button, open } = mountMenu()
    expect(button.text()).toBe('Tom Van Hout')
    expect(open()).toBe('false')
    await button.trigger('click')

    expect(open()).toBe('true')
    expect(wrapper.get(`#${button.attributes('aria-controls')}`).text()).toBe('Wissel van onderneming')
    expect(wrapper.find('[role=menu]').exists()).toBe(false)
  })

  it('closes with Escape and gives the focus back to its button', async () => {
    const { button, link, open } = mountMenu()
    await button.trigger('click')
    link.element.focus()
    await link.trigger('keydown', { key: 'Escape' })

    expect(open()).toBe('false')
    expect(document.activeElement).toBe(button.element)
  })

  it.each([
    ['the focus goes elsewhere', ({ outside }: ReturnType<typeof mountMenu>) => outside.focus()],
    [
      'the pointer goes elsewhere',
      ({ outside }: ReturnType<typeof mountMenu>) =>
        outside.dispatchEvent(new Event('pointerdown', { bubbles: true })),
    ],
    ['a choice is made', ({ link }: ReturnType<typeof mountMenu>) => link.element.click()],
  ])('closes when %s', async (_, act) => {
    const menu = mountMenu()
    await menu.button.trigger('click')
    act(menu)
    await menu.wrapper.vm.$nextTick()

    expect(menu.open()).toBe('false')
  })

  it('stays open while the focus moves inside it', async () => {
    const { button, link, open } = mountMenu()
    await button.trigger('click')
    link.element.focus()

    expect(open()).toBe('true')
  })
})
