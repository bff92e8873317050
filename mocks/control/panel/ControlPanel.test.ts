import { DOMWrapper, enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, shallowRef } from 'vue'
import { installDialogs, pressEscape } from '../../../tests/support/dialogs'
import { faultKinds } from '../../faults/faults'
import { chosenHost } from '../../hosts/choice'
import { firstJourney } from '../../scenarios/first-journey'
import { createClock } from '../../world/clock'
import { createMemoryWorld } from '../../world/store/memory-world'
import { createControl } from '../control'
import PanelButton from './PanelButton.vue'
import type { Update } from '../new-build'

enableAutoUnmount(afterEach)

const reload = vi.fn()
const assign = vi.fn()

beforeEach(() => {
  installDialogs()
  vi.stubGlobal('location', { reload, assign })
})
afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
  sessionStorage.clear()
  document.documentElement.removeAttribute('lang')
})

function mountButton() {
  const world = createMemoryWorld(() => firstJourney('2026-11-23'))
  const control = createControl(
    world,
    createClock(world, () => Date.parse('2026-11-23T10:00:00+01:00')),
  )
  const update = shallowRef<Update | null>(null)
  const wrapper = mount(PanelButton, { props: { control, update }, attachTo: document.body })
  const button = (name: string) => {
    const found = wrapper.findAll('button').find((each) => each.text() === name)
    if (!found) throw new Error(`no button “${name}” in:\n${wrapper.text()}`)
    return found
  }
  /** The control of a label, by its words. */
  const labelled = (words: string) => {
    const label = wrapper.findAll('label').find((each) => each.text() === words)?.element
    if (!label?.control) throw new Error(`no field “${words}” in:\n${wrapper.text()}`)
    return label.control
  }
  const field = (words: string) => new DOMWrapper(labelled(words) as HTMLSelectElement)
  const choice = (words: string) => new DOMWrapper(labelled(words) as HTMLInputElement)
  return { wrapper, world, control, update, button, field, choice }
}

/** The panel, opened with its button. It comes with a file of its own. */
async function openPanel() {
  const mounted = mountButton()
  await mounted.button('Demo-paneel').trigger('click')
  await vi.waitFor(() => expect(mounted.wrapper.find('dialog[open]').exists()).toBe(true), { timeout: 5000 })
  const { wrapper } = mounted
  const person = (id: string) => wrapper.get<HTMLInputElement>(`input[name=player][value=${id}]`)
  const date = () => wrapper.get<HTMLInputElement>('#demo-day')
  const told = () => wrapper.get('[role=status]').text()
  return { ...mounted, person, date, told }
}

describe('the panel', () => {
  it('is not there before it is asked for', async () => {
    const { wrapper } = mountButton()
    await nextTick()
    expect(wrapper.find('dialog').exists()).toBe(false)
  })

  it.each([
    ['Escape', pressEscape],
    ['its button', () => document.querySelector<HTMLElement>('dialog button')?.click()],
  ])('goes away with %s', async (_, close) => {
    const { wrapper } = await openPanel()
    close()
    await nextTick()
    expect(wrapper.find('dialog').exists()).toBe(false)
  })

  it('speaks the language of the page when it opens', async () => {
    const { wrapper, button } = mountButton()
    document.documentElement.lang = 'en'
    await button('Demo-paneel').trigger('click')
    await vi.waitFor(() => expect(wrapper.text()).toContain('Who do you play?'), { timeout: 5000 })
  })
})

describe('the person', () => {
  it('is chosen at once, and that is said', async () => {
    const { control, person, told } = await openPanel()
    expect(person('tom').element.checked).toBe(true)
    await person('ingrid').setValue(true)
    await flushPromises()
    expect(control.player()).toBe('ingrid')
    expect(told()).toMatch(/^U speelt nu Ingrid \S.*\.$/)
  })

  it('is told with a part to play', async () => {
    const { wrapper, control } = await openPanel()
    for (const { name, role } of control.persons()) {
      expect(wrapper.text()).toContain(name)
      expect(wrapper.text()).toContain(role)
    }
  })

  it('is not said to be chosen when that failed', async () => {
    const { control, person, told } = await openPanel()
    control.carryOut = () => Promise.reject(new Error('no room'))
    await person('ingrid').setValue(true)
    await flushPromises()
    expect(told()).toBe('Dat is niet gelukt. Probeer het opnieuw.')
  })
})

describe('in a window with a session of its own', () => {
  it('the person is that of the window, and so is another choice', async () => {
    sessionStorage.setItem('acm-session', 'window')
    const { wrapper, control, person } = await openPanel()
    expect(wrapper.text()).toContain('Uw keuze geldt alleen hier.')
    await person('sara').setValue(true)
    await flushPromises()
    expect([control.player('window'), control.player()]).toEqual(['sara', 'tom'])
  })
})

describe('another window', () => {
  it('is opened as the person who was chosen, and knows nothing of this one', async () => {
    const open = vi.fn()
    vi.stubGlobal('open', open)
    const { wrapper, control, button, field } = await openPanel()
    await field('Open een venster als').setValue('nele')
    await button('Venster openen').trigger('submit')
    await flushPromises()

    expect(open).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^\/\?acm-sessie=[0-9a-f]{32}$/),
      '_blank',
      'noopener',
    )
    const session = String(open.mock.calls[0]?.[0]).split('=')[1] ?? ''
    expect([control.player(session), control.player()]).toEqual(['nele', 'tom'])
    expect(wrapper.text()).toContain('Er is een venster geopend waarin u Nele')
  })
})

describe('what goes wrong at sign-in', () => {
  it('is nothing at first, with every digital key', async () => {
    const { wrapper, field } = await openPanel()
    for (const key of ['eID en kaartlezer', 'Federaal token', 'Sms', 'Mobiele app', 'itsme']) {
      expect(field(key).element.selectedOptions[0]?.text).toBe('Niets')
    }
    expect(wrapper.text()).not.toContain('Eén keer')
  })

  it('happens once, or until it is switched off', async () => {
    const { wrapper, control, field, choice } = await openPanel()
    await field('itsme').setValue('request-refused')
    await flushPromises()
    expect(control.fault('itsme')).toEqual({ kind: 'request-refused', times: 1 })
    expect(wrapper.text()).toContain('itsme: De aanvraag wordt op de gsm geweigerd.')

    await choice('Tot ik het uitzet').setValue(true)
    await flushPromises()
    expect(control.fault('itsme')).toEqual({ kind: 'request-refused', times: null })

    await field('itsme').setValue('')
    await flushPromises()
    expect(control.fault('itsme')).toBeNull()
    expect(wrapper.text()).toContain('itsme: er gaat niets meer mis.')
  })

  it('is offered in words, for everything that can go wrong', async () => {
    const { wrapper } = await openPanel()
    const offered = wrapper.findAll('.kp-details option').map((option) => option.attributes('value'))
    const { kbo, foto, ...places } = faultKinds
    expect(new Set(offered)).toEqual(new Set(['', ...Object.values(places).flat()]))
    expect(wrapper.text()).toContain('De KBO is onbereikbaar')
    expect(kbo).toEqual(['unreachable'])
    expect(wrapper.text()).toContain('De verwijzing naar de foto ontbreekt bij elke onderneming')
    expect(foto).toEqual(['reference-missing'])
  })

  it('shows what was chosen before', async () => {
    const { control, button, wrapper, ...mounted } = mountButton()
    await control.carryOut({ act: 'setFault', place: 'sms', fault: { kind: 'wrong-code', times: null } })
    await control.carryOut({ act: 'setFault', place: 'kbo', fault: { kind: 'unreachable', times: null } })
    await button('Demo-paneel').trigger('click')
    await vi.waitFor(() => expect(wrapper.find('dialog[open]').exists()).toBe(true), { timeout: 5000 })

    expect(wrapper.get('details:has(select)').attributes()).toHaveProperty('open')
    expect(mounted.field('Sms').element.value).toBe('wrong-code')
    expect(mounted.choice('Tot ik het uitzet').element.checked).toBe(true)
    expect(mounted.choice('De KBO is onbereikbaar').element.checked).toBe(true)
    await mounted.choice('De KBO is onbereikbaar').setValue(false)
    await flushPromises()
    expect(control.fault('kbo')).toBeNull()
  })

  it('leaves keys that can be unlocked', async () => {
    const { world, wrapper, button } = await openPanel()
    const state = { failures: 3, failedAt: '2026-11-23T09:00:00.000Z', lockedUntil: 'for-good' as const }
    await world.transact((transaction) => transaction.put('keyStates', { id: 'eid:985000000174', ...state }))
    await button('Sleutels ontgrendelen').trigger('click')
    await flushPromises()
    expect(world.all('keyStates')).toEqual([])
    expect(wrapper.text()).toContain('Alle digitale sleutels werken weer.')
  })
})

it('has no fault that axe can find, with everything unfolded', async () => {
  const { wrapper, field } = await openPanel()
  for (const details of wrapper.findAll('details')) details.element.open = true
  await field('eID en kaartlezer').setValue('wrong-pin')
  // jsdom paints nothing, so contrast is checked in a browser.
  const { violations } = await axe.run(wrapper.get('dialog').element, {
    rules: { 'color-contrast': { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})

describe('who gets in at once', () => {
  it('is by the strict sentence of the information page, until the wide one is chosen', async () => {
    const { wrapper, control, choice } = await openPanel()
    const owner = choice('Ook de eigenaar van een eenmanszaak')
    expect([owner.element.checked, control.everyRepresentativeAdmitted()]).toEqual([false, false])

    await owner.setValue(true)
    await flushPromises()
    expect(control.everyRepresentativeAdmitted()).toBe(true)
    expect(wrapper.text()).toContain('Elke wettelijk vertegenwoordiger krijgt meteen toegang.')

    await owner.setValue(false)
    await flushPromises()
    expect(control.everyRepresentativeAdmitted()).toBe(false)
    expect(wrapper.text()).toContain('heeft weer een gebruikersrecht nodig')
  })
})

describe('404 – FOTO/NULL', () => {
  it('is explained, until another treatment is chosen', async () => {
    const { wrapper, control, choice } = await openPanel()
    expect(choice('Verbeterd: uitleg en knoppen').element.checked).toBe(true)
    await choice('Zoals vroeger: een kale fout, en u vervangt zelf null door index.html').setValue(true)
    await flushPromises()
    expect(control.whenPhotoIsMissing()).toBe('historic')
    expect(wrapper.text()).toContain('U ziet het bij de volgende aanmelding')
    await choice('Hersteld: het e-loket gaat vanzelf verder').setValue(true)
    await flushPromises()
    expect(control.whenPhotoIsMissing()).toBe('repaired')
  })

  it('can happen to every enterprise', async () => {
    const { wrapper, control, choice } = await openPanel()
    const everywhere = choice('De verwijzing naar de foto ontbreekt bij elke onderneming')
    await everywhere.setValue(true)
    await flushPromises()
    expect(control.fault('foto')).toEqual({ kind: 'reference-missing', times: null })
    expect(wrapper.text()).toContain('Ondernemingsfoto: De verwijzing')
    await everywhere.setValue(false)
    await flushPromises()
    expect(control.fault('foto')).toBeNull()
  })
})

describe('the date', () => {
  it('is that of the simulation, and begins again with a new one', async () => {
    const { control, date } = await openPanel()
    expect(date().element.value).toBe('2026-11-23')
    await date().setValue('2027-01-15')
    await date().trigger('submit')
    await flushPromises()
    expect(control.today()).toBe('2027-01-15')
    expect(reload).toHaveBeenCalledOnce()
  })

  it.each([
    ['', 'Vul een datum in die bestaat.'],
    ['1026-11-23', /^Kijk het jaar na\./],
    ['2016-03-31', /^Kijk het jaar na\./],
    ['2206-11-23', /^Kijk het jaar na\./],
  ])('says what is wrong with “%s” at the field, and changes nothing', async (day, message) => {
    const { wrapper, control, date } = await openPanel()
    expect(wrapper.find('#demo-day-error').exists()).toBe(false)
    await date().setValue(day)
    await date().trigger('submit')
    await flushPromises()
    expect(wrapper.get('#demo-day-error').text()).toMatch(message)
    expect(date().attributes('aria-invalid')).toBe('true')
    expect(date().attributes('aria-describedby')).toBe('demo-day-hint demo-day-error')
    expect(control.today()).toBe('2026-11-23')
    expect(reload).not.toHaveBeenCalled()
  })

  it('is good again once it is filled in', async () => {
    const { wrapper, date } = await openPanel()
    await date().setValue('')
    await date().trigger('submit')
    await date().setValue('2027-01-15')
    await date().trigger('submit')
    await flushPromises()
    expect(wrapper.find('#demo-day-error').exists()).toBe(false)
    expect(date().attributes('aria-invalid')).toBeUndefined()
  })
})

describe('the beginning', () => {
  it('is gone back to only after a second question', async () => {
    const { control, person, button } = await openPanel()
    const heard = vi.fn()
    control.onNews(heard)
    await person('ingrid').setValue(true)
    await flushPromises()
    await button('Beginsituatie herstellen').trigger('click')
    await flushPromises()
    expect(control.player()).toBe('ingrid')

    await button('Ja, alles herstellen').trigger('click')
    await flushPromises()
    expect(control.player()).toBe('tom')
    // The app is told, and begins anew.
    expect(heard).toHaveBeenCalledExactlyOnceWith('reset')
  })

  it('stays away when the person does not want it after all', async () => {
    const { button, wrapper } = await openPanel()
    await button('Beginsituatie herstellen').trigger('click')
    await button('Annuleren').trigger('click')
    expect(wrapper.text()).not.toContain('Ja, alles herstellen')
    expect(button('Beginsituatie herstellen').exists()).toBe(true)
    expect(assign).not.toHaveBeenCalled()
  })
})

it('lets MSW’s worker answer from the next page on', async () => {
  const { wrapper } = await openPanel()
  expect(chosenHost()).toBe('in-page')
  await wrapper.get('input[name=host][value=worker]').setValue(true)
  expect(chosenHost()).toBe('in-page')
  await wrapper.get('input[name=host]').trigger('submit')
  expect(chosenHost()).toBe('worker')
  expect(reload).toHaveBeenCalledOnce()
})

it.each([
  [true, 'Er staat een nieuwe versie van deze demo klaar. Wat u invulde, blijft bewaard. Nu vernieuwen'],
  [
    false,
    'Er staat een nieuwe versie van deze demo klaar. Ze begint met nieuwe gegevens: uw aanvragen en keuzes gaan niet mee. Bewaar eerst als bestandNu vernieuwen',
  ],
  [null, 'Er staat een nieuwe versie van deze demo klaar. Nu vernieuwen'],
])('offers a newer build, and promises only what it keeps: %s', async (keepsWorld, told) => {
  const { wrapper, update, button } = mountButton()
  expect(wrapper.text()).not.toContain('nieuwe versie')
  const change = vi.fn()
  update.value = { change, keepsWorld }
  await nextTick()
  expect(wrapper.get('[role=status]').text().replace(/\s+/g, ' ')).toBe(told)
  await button('Nu vernieuwen').trigger('click')
  expect(change).toHaveBeenCalledOnce()
})
