import { describe, expect, it, vi } from 'vitest'
import type { World } from '@mocks/world/world'
import { beginSignIn, personOf, play } from '../../../tests/support/sign-in'

async function open(
  person: string,
  capacity = 'Als ondernemer',
  prepare: (world: World) => unknown = () => {},
) {
  const page = await beginSignIn({
    prepare: async (world) => {
      await play(person)(world)
      await prepare(world)
    },
  })
  await page.signIn()
  await page.field(capacity).setValue(true)
  await page.press('Doorgaan')
  await page.sees(/Voor welke (onderneming|entiteit)\?/)
  return page
}

/** A function of Tom in the first enterprises of the world, so that the list is long. */
const representativeOf = (amount: number) => (world: World) =>
  world.transact((transaction) => {
    const { insz } = personOf(world, 'tom')
    for (const { id } of transaction.all('enterprises').slice(0, amount)) {
      transaction.put('functions', {
        id: `test-${id}`,
        enterpriseNumber: id,
        insz,
        code: '10002',
        description: 'Bestuurder',
        from: '2020-01-01',
        to: null,
      })
    }
  })

const names = (page: Awaited<ReturnType<typeof open>>) =>
  page.wrapper.findAll('.kp-choice label').map((label) => label.text())

describe('the choice of an enterprise', () => {
  it('shows name, form, number, place and access', async () => {
    const page = await open('tom')
    const [first] = page.wrapper.findAll('.kp-choice').map((choice) => choice.text().replace(/\s+/g, ' '))
    expect(first).toMatch(/^Schrijnwerkerij Van Hout BV ?1999\.900\.171 · \S+ toegang$/)
  })

  it('says for which one access is still missing, and lets it be chosen all the same', async () => {
    const page = await open('ingrid')
    await page.sees('nog geen toegang')
    await page.field('Bakkerij Zoete Inval (eenmanszaak)').setValue(true)
    await page.press('Doorgaan')
    await vi.waitFor(() =>
      expect(page.visited).toContainEqual(expect.stringMatching(/^\/aangemeld\?.*code=/)),
    )
  })

  it('goes back to the application with a code for the chosen enterprise', async () => {
    const page = await open('tom')
    await page.field('Schrijnwerkerij Van Hout BV').setValue(true)
    await page.press('Doorgaan')
    await vi.waitFor(() =>
      expect(page.visited).toContainEqual(expect.stringMatching(/^\/aangemeld\?.*state=state-of-the-test/)),
    )
    expect(page.world.all('codes')[0]?.grant).toMatchObject({ capacity: 'EA', organisation: '1999900171' })
  })

  it('asks to choose before going on', async () => {
    const page = await open('tom')
    await page.press('Doorgaan')
    await page.sees('Kies een onderneming of entiteit uit de lijst.')
  })

  it('cannot be searched when the list is short', async () => {
    const page = await open('tom')
    expect(page.wrapper.find('input[type=search]').exists()).toBe(false)
  })

  it.each([
    ['part of the name in small letters', 'schrijnwerkerij'],
    ['the number with dots', '1999.900.171'],
  ])('finds an enterprise by %s', async (_, sought) => {
    const page = await open('tom', 'Als ondernemer', representativeOf(9))
    expect(names(page).length).toBeGreaterThan(7)
    await page.field('Zoek op naam').setValue(sought)
    expect(names(page)).toEqual(['Schrijnwerkerij Van Hout BV'])
    expect(page.text()).toContain('1 gevonden')
  })

  it('keeps the chosen one in sight while something else is sought', async () => {
    const page = await open('tom', 'Als ondernemer', representativeOf(9))
    await page.field('Schrijnwerkerij Van Hout BV').setValue(true)
    await page.field('Zoek op naam').setValue('nergens te vinden')
    expect(names(page)).toEqual(['Schrijnwerkerij Van Hout BV'])
  })

  it('speaks of entities to a staff member of the government', async () => {
    const page = await open('nele', 'Als medewerker van een entiteit')
    expect(page.heading()).toBe('Voor welke entiteit?')
    expect(page.text()).not.toContain('Mijn onderneming staat er niet bij')
  })
})
