import { expect, it } from 'vitest'
import { expectAccessible } from '../../../../tests/support/axe'
import { mountPage } from '../../../../tests/support/mount-page'

const open = (as: string, enterprise: string) => mountPage('/onderneming/voorwaarden', { as, enterprise })

it.each([
  ['an', '1999900864', 'Rechtsvorm', 'Vereniging zonder winstoogmerk', 'Vraag het gratis aan 1700'],
  ['griet', '1999900963', 'Hoofdactiviteit', '(01130)', 'Voor land- en tuinbouw is er eigen Vlaamse steun'],
  ['marc', '1999901062', 'Vestiging in het Vlaams Gewest', '1000 Brussel', 'Vraag dan steun aan dat gewest'],
  ['karel', '1999901161', 'In handen van de overheid', '40%', 'steun voor overheidsbedrijven'],
  ['tom', '1999901359', 'Rechtsvorm', 'Maatschap', 'Vraag het gratis aan 1700'],
])(
  '%s reads of %s: %s, because of %s, and what can be done',
  async (as, number, name, found, alternative) => {
    const { sees, heading, wrapper, text } = await open(as, number)
    await sees('niet aan alle voorwaarden')
    expect(heading()).toContain('kan geen kmo-portefeuille aanvragen')
    const refused = wrapper.findAll('.kp-condition--refused')
    expect(refused).toHaveLength(1)
    const reason = refused[0]?.text().replace(/\s+/g, ' ') ?? ''
    expect(reason).toContain(`${name} Niet in orde`)
    for (const part of [found, alternative, 'Bron: ', 'Geldt sinds']) expect(reason).toContain(part)
    expect(text()).toContain('5 voorwaarden zijn wel in orde')
    await expectAccessible()
  },
)

it('gives as reasons only what speaks against the enterprise, and names an establishment that has ceased', async () => {
  const { sees, wrapper } = await open('hugo', '1999901854')
  await sees('niet aan alle voorwaarden')
  const grounds = wrapper
    .findAll('.kp-condition--refused')
    .map((condition) => condition.findAll('dd li').map((one) => one.text()))
  expect(grounds).toEqual([['Stopgezet'], ['3300 Tienen (stopgezet)']])
})

it('says that the KBO has no establishment, where it has none', async () => {
  const { sees, text } = await mountPage('/onderneming/voorwaarden', {
    as: 'tom',
    enterprise: '1999900171',
    prepare: (world) =>
      world.transact((transaction) => {
        const found = transaction.get('enterprises', '1999900171')
        if (found) transaction.put('enterprises', { ...found, kbo: { ...found.kbo, Vestigingen: [] } })
      }),
  })
  await sees('Volgens de KBO heeft uw onderneming geen enkele vestiging.')
  expect(text()).not.toContain('Nog niet bekend')
})

it('marks the list of accepted activities as an example', async () => {
  const { sees } = await open('griet', '1999900963')
  await sees('is een voorbeeldlijst, niet de echte')
})

it('shows an enterprise that can apply all conditions, in order', async () => {
  const { sees, wrapper, heading } = await open('tom', '1999900171')
  await sees('voldoet uw onderneming aan alle voorwaarden')
  expect(heading()).toBe('Voldoet Schrijnwerkerij Van Hout aan de voorwaarden?')
  expect(wrapper.findAll('.kp-condition')).toHaveLength(6)
  expect(wrapper.findAll('.kp-condition--refused')).toHaveLength(0)
  await expectAccessible()
})

it('says on the English page which words are Dutch: those of KBO and of the decision', async () => {
  localStorage.setItem('kmo-language', 'en')
  const { sees, wrapper } = await open('tom', '1999900171')
  await sees('In force since 1 April 2016')
  expect(document.documentElement.lang).toBe('en')
  const dutch = wrapper.findAll('.kp-condition [lang=nl]').map((one) => one.text())
  expect(dutch).toContain('Besloten vennootschap')
  expect(dutch).toContain('Besluit van de Vlaamse Regering van 26 februari 2016, art. 4')
  expect(dutch).not.toContain('0%')
  expect(dutch).not.toContain('Small enterprise')
})

it('says what is only a proposal yet', async () => {
  const { sees } = await open('karel', '1999901260')
  await sees('Volgens wat de overheid weet. U hebt dit zelf nog niet bevestigd.')
})

it('leads to the size where a group can put it right, and to the list where the declarations come later', async () => {
  const large = await mountPage('/onderneming/voorwaarden', {
    as: 'karel',
    enterprise: '1999901260',
    prepare: (world) =>
      world.transact((transaction) => {
        const file = transaction.get('enterpriseFiles', '1999901260')
        const figures = file?.known.figures.map((year) => ({ ...year, fte: 400 })) ?? []
        if (file) transaction.put('enterpriseFiles', { ...file, known: { ...file.known, figures } })
      }),
  })
  await large.sees('niet aan alle voorwaarden')
  expect(large.link('Gegeven aanpassen').attributes('href')).toBe('/onderneming/grootte')
  large.close()

  const { sees, link } = await open('karel', '1999901161')
  await sees('De overheid heeft 25 procent of meer')
  expect(link('Gegeven aanpassen').attributes('href')).toBe('/onderneming')
})
