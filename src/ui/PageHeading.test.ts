import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { setTitlePrefix } from './page-title'
import PageHeading from './PageHeading.vue'

describe('PageHeading', () => {
  it('is the h1 that can take the focus, and titles the page', () => {
    const heading = mount(PageHeading, {
      props: { section: 'Nieuwe aanvraag', caption: 'Stap 5' },
      slots: { default: 'Hoeveel kost de opleiding?' },
    })

    expect(heading.get('h1').text()).toBe('Hoeveel kost de opleiding?')
    expect(heading.get('h1').attributes('tabindex')).toBe('-1')
    expect(heading.text()).toContain('Stap 5')
    expect(document.title).toBe(
      'Hoeveel kost de opleiding? – Nieuwe aanvraag – e-loket kmo-portefeuille (demo)',
    )
  })

  it('leaves out the section where there is none', () => {
    mount(PageHeading, { slots: { default: 'Deze pagina bestaat niet' } })
    expect(document.title).toBe('Deze pagina bestaat niet – e-loket kmo-portefeuille (demo)')
  })

  it('follows a heading that changes, also behind a prefix', async () => {
    const heading = mount(
      {
        components: { PageHeading },
        props: ['name'],
        template: '<PageHeading>Portefeuille van {{ name }}</PageHeading>',
      },
      { props: { name: '…' } },
    )
    setTitlePrefix('Fout: ')
    await heading.setProps({ name: 'De Korrel' })

    expect(document.title).toBe('Fout: Portefeuille van De Korrel – e-loket kmo-portefeuille (demo)')
    setTitlePrefix('')
    expect(document.title).toBe('Portefeuille van De Korrel – e-loket kmo-portefeuille (demo)')
  })
})
