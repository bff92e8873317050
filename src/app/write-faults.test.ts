import { expect, it, vi } from 'vitest'
import { at, retry, send, survivesFaults, unsure, type Change, type Page } from '../../tests/support/changes'
import { asHilde, deCuyper, tell } from '../../tests/support/first-time'
import { mountPage, patience, type MountOptions } from '../../tests/support/mount-page'
import { faultBefore, lostAnswer } from '../../tests/support/network-faults'
import { complete, draftId, plant } from '../../tests/support/open-wizard'
import type { World } from '@mocks/world/world'

const vanHout = '1999900171'
const asTom: MountOptions = { as: 'tom', enterprise: vanHout }
const wizard: MountOptions = { ...asTom, prepare: (world) => plant(world, complete, vanHout) }

const isPatch = ({ method }: Request) => method === 'PATCH'
const started = (world: World) => world.all('applications').filter(({ startKey }) => startKey).length
const fileOf = (world: World) => world.get('enterpriseFiles', deCuyper)

/** Answers no to the question with this legend. */
const sayNo = (page: Page, legend: string) =>
  page.wrapper
    .findAll('fieldset')
    .find((one) => one.text().startsWith(legend))
    ?.get('input[value=no]')
    .setValue(true)

const changes: Record<string, Change> = {
  'starting an application': {
    path: '/portefeuille',
    options: asTom,
    ready: 'Nieuwe aanvraag',
    act: (page) => page.press('Nieuwe aanvraag'),
    isMeant: ({ method, url }) => method === 'POST' && url.endsWith('/applications'),
    made: started,
    done: at(/^\/aanvraag\/.+\/start/),
  },
  'saving a step': {
    path: `/aanvraag/${draftId}/start`,
    options: wizard,
    ready: 'Wanneer start de opleiding',
    act: async (page) => {
      await page.wrapper.get('#field-serviceStart').setValue('27')
      await send(page)
    },
    isMeant: isPatch,
    typed: ['Dag', '27'],
    made: (world) => Number(world.get('applications', draftId)?.answers.start?.serviceStart === '2026-11-27'),
    done: at(/hoofdactiviteit$/),
  },
  'submitting an application': {
    path: `/aanvraag/${draftId}/controleren`,
    options: wizard,
    ready: 'Na het indienen kunt u niets meer wijzigen.',
    act: (page) => page.press('Aanvraag indienen'),
    isMeant: ({ method, url }) => method === 'POST' && url.endsWith('/submission'),
    made: (world) => Number(world.get('applications', draftId)?.submission !== null),
    doubt: 'We weten niet of uw aanvraag is aangekomen',
    done: at(/bevestiging$/),
  },
  'telling how the enterprise can be reached': {
    path: '/onderneming/contact',
    options: asHilde,
    ready: 'Contactpersoon',
    act: async (page) => {
      await page.field('E-mailadres').setValue('hilde@decuyper.example')
      await page.field('Telefoonnummer').setValue('09/123.45.67')
      await send(page)
    },
    isMeant: isPatch,
    typed: ['E-mailadres', 'hilde@decuyper.example'],
    made: (world) => Number(fileOf(world)?.sections.contact?.phone === '+3291234567'),
    done: at(/^\/onderneming$/),
  },
  'telling how big the enterprise is': {
    path: '/onderneming/grootte',
    options: asHilde,
    ready: 'Klopt dat?',
    act: async (page) => {
      await sayNo(page, 'Hoort uw onderneming bij een groep?')
      await sayNo(page, 'Was er een overname of fusie')
      await send(page)
    },
    isMeant: isPatch,
    made: (world) => Number(fileOf(world)?.sections.size?.value === 'medium'),
    done: at(/^\/onderneming$/),
  },
  'telling the account': {
    path: '/onderneming/rekening',
    options: asHilde,
    ready: 'Bron: KBO',
    act: async (page) => {
      await page.field('Een andere rekening').setValue(true)
      await page.field('Rekeningnummer (IBAN)').setValue('BE16 9850 0000 0174')
      await vi.waitFor(() =>
        expect(page.field('Code van de bank').element).toHaveProperty('value', 'DEMOBEB0'),
      )
      await send(page)
    },
    isMeant: isPatch,
    typed: ['Rekeningnummer (IBAN)', 'BE16 9850 0000 0174'],
    made: (world) => Number(fileOf(world)?.sections.account?.iban === 'BE16985000000174'),
    done: at(/^\/onderneming$/),
  },
  'declaring on honour': {
    path: '/onderneming/verklaringen',
    options: { ...asHilde, prepare: (world) => tell(world, ['size', 'contact', 'account', 'main-activity']) },
    ready: 'Ik verklaar op eer',
    act: async (page) => {
      await page.field('Hoeveel procent').setValue('12,5')
      for (const label of ['De gegevens die ik', 'Mijn onderneming heeft geen', 'VLAIO mag']) {
        await page.field(label).setValue(true)
      }
      await send(page)
    },
    isMeant: isPatch,
    typed: ['Hoeveel procent', '12,5'],
    made: (world) => Number(fileOf(world)?.sections.declarations?.publicShare === 12.5),
    done: at(/^\/onderneming$/),
  },
  'confirming what was told': {
    path: '/onderneming/controleren',
    options: {
      ...asHilde,
      prepare: (world) => tell(world, ['size', 'contact', 'account', 'main-activity', 'declarations']),
    },
    ready: 'BE91 9850 0000 0376',
    act: (page) => page.press('Gegevens bevestigen'),
    isMeant: ({ method, url }) => method === 'POST' && url.endsWith('/confirmation'),
    made: (world) => Number(fileOf(world)?.confirmed?.by === 'Hilde Mertens'),
    doubt: unsure,
    done: at(/^\/portefeuille\?gegevens=volledig$/),
  },
}

survivesFaults(changes)

it('starts another application after a lost answer, for who left the portfolio in between', async () => {
  const { path, options, ready, act, isMeant, done } = changes['starting an application'] as Change
  const before = faultBefore(isMeant, lostAnswer)
  const page = await mountPage(path, { ...options, intercept: before.intercept })
  await page.sees(ready)
  await act(page)
  await vi.waitFor(() => expect(retry(), page.text()).toBeDefined(), patience)
  expect(started(page.world)).toBe(1)

  before.clear()
  await page.router.push('/onderneming/controleren')
  await page.router.push(path)
  await page.sees(ready)
  await act(page)
  await vi.waitFor(() => done(page), patience)
  expect(started(page.world)).toBe(2)
})
