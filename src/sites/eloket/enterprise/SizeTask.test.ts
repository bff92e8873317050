import { DOMWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft } from '@/forms/draft-keys'
import { numbers } from '@mocks/scenarios/data/enterprises'
import { expectAccessible } from '../../../../tests/support/axe'
import { asHilde, deCuyper, tell, toldByKarel } from '../../../../tests/support/first-time'
import { mountPage, type MountOptions } from '../../../../tests/support/mount-page'

/** What the browser keeps of what was typed. */
const drafts = new Map<string, Draft>()
beforeEach(() => drafts.clear())

const asKarelOfVoltplus: MountOptions = { as: 'karel', enterprise: numbers.voltplus }
const million = 100_000_000

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

async function open(options: MountOptions = {}) {
  const { enterprise = deCuyper, ...rest } = { ...asHilde, drafts, ...options }
  const page = await mountPage('/onderneming/grootte', { ...rest, enterprise })
  const { wrapper, router, world, field } = page

  /** The group of fields with this legend. */
  function within(legend: string) {
    const found = wrapper.findAll('fieldset').find((one) => tidy(one.get('legend').text()) === legend)
    if (!found) throw new Error(`no group “${legend}” on:\n${page.text()}`)
    return (label: string) => {
      const named = found.findAll('label').find((one) => tidy(one.text()).startsWith(label))
      const control = named && document.getElementById(named.attributes('for') ?? '')
      if (!control) throw new Error(`no field “${label}” in “${legend}”`)
      return new DOMWrapper(control as HTMLInputElement)
    }
  }

  return {
    ...page,
    within,
    send: () => wrapper.get('form').trigger('submit'),
    choose: (label: string) => field(label).setValue(true),
    answer: (question: string, answer: 'Ja' | 'Nee') => within(question)(answer).setValue(true),
    isChosen: (label: string) => (field(label).element as HTMLInputElement).checked,
    /** The messages of the error summary, in order. */
    summary: () => wrapper.findAll('.kp-error-summary li').map((item) => item.text()),
    /** The rows of the tables under this caption, cells apart. */
    table: (caption: string) =>
      wrapper
        .findAll('table')
        .filter((one) => tidy(one.get('caption').text()) === caption)
        .flatMap((one) => one.findAll('tbody tr, tfoot tr'))
        .map((row) => row.findAll('th, td').map((cell) => tidy(cell.text()))),
    told: () => world.get('enterpriseFiles', enterprise)?.sections.size,
    arrivesAt: (name: string) => vi.waitFor(() => expect(router.currentRoute.value.name).toBe(name)),
  }
}
type SizePage = Awaited<ReturnType<typeof open>>

const group = 'Hoort uw onderneming bij een groep?'
const takeover = 'Was er een overname of fusie in het laatste boekjaar?'

async function standAlone({ answer }: SizePage) {
  await answer(group, 'Nee')
  await answer(takeover, 'Nee')
}

/** The group of Voltplus: 280 people beside its own 30. */
async function fillGroup({ answer, within }: SizePage) {
  await answer(group, 'Ja')
  await answer(takeover, 'Nee')
  const one = within('Onderneming 1 van de groep')
  await one('Naam').setValue('Volt Holding')
  await one('Ondernemingsnummer').setValue('BE 1999.900.171')
  await one('Aandeel').setValue('80')
  await one('Aantal werkenden (VTE)').setValue('280')
  await one('Omzet').setValue('84.000.000')
  await one('Balanstotaal').setValue('')
}

describe('figures that are known', () => {
  it('are shown with their source, and not asked', async () => {
    const { sees, heading, text, table, isChosen } = await open()
    await sees('Volgens de jaarrekening van 2025 bent u een middelgrote onderneming. Klopt dat?')
    expect(heading()).toBe('Hoe groot is uw onderneming?')
    expect(text()).toContain('Na uw eerste aanvraag kunt u dit tot eind 2026 niet meer wijzigen.')
    expect(table('Wat we al weten')).toEqual([
      ['2025', '96', '€ 21.000.000,00', '€ 15.000.000,00'],
      ['2024', '88', '€ 19.500.000,00', '€ 14.000.000,00'],
      ['2023', '79', '€ 17.000.000,00', '€ 12.500.000,00'],
    ])
    expect(text()).toContain(
      'Bron: jaarrekening bij de Nationale Bank van België, bijgewerkt op 25 augustus 2026.',
    )
    expect(text()).not.toContain('Aantal werkenden')
    expect(isChosen('Middelgrote onderneming (berekend)')).toBe(true)
    await expectAccessible()
  })

  it('are saved with the calculated size once the two questions are answered', async () => {
    const page = await open()
    await page.sees('Klopt dat?')
    await standAlone(page)
    await page.send()
    await page.arrivesAt('enterprise-data')
    expect(page.told()).toEqual({
      years: page.world.get('enterpriseFiles', deCuyper)?.known.figures,
      related: [],
      restructured: false,
      value: 'medium',
    })
    await page.sees('Uw gegevens zijn bewaard.')
  })

  it('need an answer about the group and about a takeover', async () => {
    const { sees, send, summary, told } = await open()
    await sees('Klopt dat?')
    await send()
    await sees('Er is een probleem')
    expect(summary()).toEqual([
      'Kies of uw onderneming bij een groep hoort.',
      'Kies of er een overname of fusie was.',
    ])
    expect(told()).toBeUndefined()
    await expectAccessible()
  })

  it('can be put right, and the size follows', async () => {
    const page = await open()
    const { sees, choose, within, isChosen, send, told, text } = page
    await sees('Klopt dat?')
    await standAlone(page)
    await choose('Cijfers aanpassen')
    await sees('Cijfers van 2025')
    expect(text()).not.toContain('Wat we al weten')
    await expectAccessible()
    for (const year of [2025, 2024]) {
      await within(`Cijfers van ${year}`)('Aantal werkenden (VTE)').setValue('48,5')
      await within(`Cijfers van ${year}`)('Omzet').setValue('9.000.000')
    }
    await vi.waitFor(() => expect(isChosen('Kleine onderneming (berekend)')).toBe(true))
    await sees('In 2023 was u nog een middelgrote onderneming. In 2024 en 2025 zat u twee jaar op rij onder')
    await sees('Volgens de cijfers bent u nu een kleine onderneming.')
    await send()
    await page.arrivesAt('enterprise-data')
    expect(told()).toMatchObject({ value: 'small' })
    expect(told()?.years.map(({ fte, turnover }) => [fte, turnover])).toEqual([
      [48.5, 9 * million],
      [48.5, 9 * million],
      [79, 17 * million],
    ])
  })

  it('count again when the own figures are put away, which come back as they were typed', async () => {
    const { sees, choose, field, within, isChosen } = await open()
    await sees('Klopt dat?')
    await choose('Cijfers aanpassen')
    await sees('Cijfers van 2025')
    await within('Cijfers van 2025')('Aantal werkenden (VTE)').setValue('veel')
    await sees('Vul eerst de cijfers van uw onderneming in.')
    await field('Cijfers aanpassen').setValue(false)
    await sees('Wat we al weten')
    expect(isChosen('Middelgrote onderneming (berekend)')).toBe(true)
    await choose('Cijfers aanpassen')
    await sees('Cijfers van 2025')
    expect(within('Cijfers van 2025')('Aantal werkenden (VTE)').element.value).toBe('veel')
  })

  it('that are put right wrongly are said at the field', async () => {
    const page = await open()
    await page.sees('Klopt dat?')
    await standAlone(page)
    await page.choose('Cijfers aanpassen')
    await page.sees('Cijfers van 2024')
    const { within } = page
    await within('Cijfers van 2025')('Aantal werkenden (VTE)').setValue('96,25')
    await within('Cijfers van 2024')('Omzet').setValue('')
    await within('Cijfers van 2024')('Balanstotaal').setValue('')
    await page.send()
    await page.sees('Er is een probleem')
    expect(page.summary()).toEqual([
      'Vul het aantal VTE in, met hoogstens één cijfer na de komma, zoals 7,5.',
      'Vul de omzet of het balanstotaal in.',
    ])
    expect(page.told()).toBeUndefined()
    await expectAccessible()
  })
})

describe('figures that are not known', () => {
  it('are asked for the last closed year; what is known of it stands there', async () => {
    const page = await open({ as: 'an', enterprise: numbers.deBrug })
    const { sees, text, within, isChosen, send, told } = page
    await sees('We kennen de omzet en het balanstotaal van uw onderneming niet. Vul de cijfers van 2025 in.')
    expect(text()).not.toContain('Cijfers aanpassen')
    expect(text()).toContain('Vul eerst de cijfers van uw onderneming in.')
    const year = within('Cijfers van 2025')
    expect(year('Aantal werkenden (VTE)').element.value).toBe('12')
    await expectAccessible()
    await standAlone(page)
    await year('Balanstotaal').setValue('650.000')
    await vi.waitFor(() => expect(isChosen('Kleine onderneming (berekend)')).toBe(true))
    await send()
    await page.arrivesAt('enterprise-data')
    expect(told()?.years).toEqual([{ year: 2025, fte: 12, turnover: null, balanceSheetTotal: 65_000_000 }])
  })
})

describe('a group', () => {
  it('makes an enterprise large, which is then explained', async () => {
    const page = await open(asKarelOfVoltplus)
    await page.sees('Volgens de jaarrekening van 2025 bent u een kleine onderneming. Klopt dat?')
    await page.sees('Dit is voorlopig: we weten nog niet of uw onderneming bij een groep hoort.')
    await page.answer(group, 'Ja')
    await page.sees('een onderneming van de groep telt pas mee als alles over haar is ingevuld')
    await fillGroup(page)
    await vi.waitFor(() => expect(page.isChosen('Grote onderneming (berekend)')).toBe(true))
    expect(page.table('2025: grote onderneming')).toEqual([
      ['Uw onderneming', '30', '€ 8.000.000,00', '€ 6.000.000,00'],
      ['Volt Holding Verbonden (80%): telt helemaal mee', '280', '€ 84.000.000,00', 'niet bekend'],
      ['Samen', '310', '€ 92.000.000,00', '€ 6.000.000,00'],
    ])
    expect(page.text()).toContain('We gebruiken die cijfers ook voor de jaren ervoor: dat is een schatting.')
    expect(page.text()).toContain(
      'Grote ondernemingen krijgen geen kmo-portefeuille. Als u bewaart, leest u waarom',
    )
    await expectAccessible()
    await page.send()
    await page.arrivesAt('eligibility')
    expect(page.told()).toMatchObject({
      value: 'large',
      related: [{ name: 'Volt Holding', enterpriseNumber: '1999900171', share: 80, fte: 280 }],
    })
    await page.sees('Uw onderneming is te groot: grote ondernemingen krijgen geen kmo-portefeuille.')
  })

  it('counts partners in proportion, and others not', async () => {
    const page = await open(asKarelOfVoltplus)
    await page.sees('Klopt dat?')
    await fillGroup(page)
    const { within, press, isChosen, table } = page
    await within('Onderneming 1 van de groep')('Aandeel').setValue('30,5')
    await press('Nog een onderneming toevoegen')
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('field-related-1-name'))
    const second = within('Onderneming 2 van de groep')
    await second('Naam').setValue('Volt Studio')
    await second('Aandeel').setValue('24,99')
    await second('Aantal werkenden (VTE)').setValue('400')
    await second('Omzet').setValue('1000000')
    await vi.waitFor(() => expect(isChosen('Middelgrote onderneming (berekend)')).toBe(true))
    expect(table('2025: middelgrote onderneming').slice(1)).toEqual([
      ['Volt Holding Partner: telt mee voor 30,5%', '85,4', '€ 25.620.000,00', 'niet bekend'],
      ['Volt Studio Aandeel van 24,99%: telt niet mee', '–', '–', '–'],
      ['Samen', '115,4', '€ 33.620.000,00', '€ 6.000.000,00'],
    ])
  })

  it('loses an enterprise that is taken away, and the focus goes to the button to add', async () => {
    const page = await open(asKarelOfVoltplus)
    await page.sees('Klopt dat?')
    await fillGroup(page)
    const { within, press, sees, text } = page
    expect(text()).not.toContain('Onderneming 1 weghalen')
    await press('Nog een onderneming toevoegen')
    await within('Onderneming 2 van de groep')('Naam').setValue('Volt Studio')
    await press('Onderneming 1 weghalen')
    await vi.waitFor(() =>
      expect(document.activeElement?.textContent).toContain('Nog een onderneming toevoegen'),
    )
    expect(within('Onderneming 1 van de groep')('Naam').element.value).toBe('Volt Studio')
    await sees('Onderneming 1 is weggehaald.')
  })

  it('keeps what was typed when one says no and yes again, and is not saved after a no', async () => {
    const page = await open(asKarelOfVoltplus)
    await page.sees('Klopt dat?')
    await fillGroup(page)
    await page.answer(group, 'Nee')
    expect(page.text()).not.toContain('Onderneming 1 van de groep')
    await vi.waitFor(() => expect(page.isChosen('Kleine onderneming (berekend)')).toBe(true))
    await page.answer(group, 'Ja')
    expect(page.within('Onderneming 1 van de groep')('Naam').element.value).toBe('Volt Holding')
    await page.answer(group, 'Nee')
    await page.send()
    await page.arrivesAt('enterprise-data')
    expect(page.told()).toMatchObject({ value: 'small', related: [] })
  })

  it('says at the fields what is missing', async () => {
    const page = await open(asKarelOfVoltplus)
    await page.sees('Klopt dat?')
    await page.answer(group, 'Ja')
    await page.answer(takeover, 'Nee')
    const one = page.within('Onderneming 1 van de groep')
    await one('Ondernemingsnummer').setValue('1999.900.172')
    await one('Aandeel').setValue('33,333')
    await page.send()
    await page.sees('Er is een probleem')
    expect(page.summary()).toEqual([
      'Vul de naam van de onderneming in.',
      'Controleer het ondernemingsnummer. Het telt 10 cijfers, zoals 1999.900.171.',
      'Vul het aandeel in: 0 tot en met 100 procent, met hoogstens twee cijfers na de komma.',
      'Vul het aantal VTE in, met hoogstens één cijfer na de komma, zoals 7,5.',
      'Vul de omzet of het balanstotaal in.',
    ])
    await expectAccessible()
  })
})

describe('the calculation', () => {
  /** Nieuw & Fris was over 50 people in 2024 only; it did not apply yet this year. */
  const asFatima: MountOptions = { as: 'fatima', enterprise: numbers.nieuwEnFris }

  it('says that one year above a ceiling changes nothing', async () => {
    const { sees, table, isChosen } = await open(asFatima)
    await sees('In 2024 ging u één jaar boven de grens. Dat verandert de grootte niet')
    expect(isChosen('Kleine onderneming (berekend)')).toBe(true)
    expect(table('2024: middelgrote onderneming')).toEqual([
      ['Uw onderneming', '51,5', '€ 2.300.000,00', '€ 1.100.000,00'],
    ])
    expect(table('De grenzen')).toEqual([
      ['Kleine onderneming', 'minder dan 50', 'hoogstens 10.000.000 euro', 'hoogstens 10.000.000 euro'],
      ['Middelgrote onderneming', 'minder dan 250', 'hoogstens 50.000.000 euro', 'hoogstens 43.000.000 euro'],
    ])
  })

  it('counts one year only after a takeover', async () => {
    const { sees, text, answer, table } = await open(asFatima)
    await sees('In 2024 ging u één jaar boven de grens.')
    await answer(takeover, 'Ja')
    await sees('Na een overname of fusie telt alleen 2025.')
    expect(text()).not.toContain('In 2024 ging u')
    expect(table('2024: middelgrote onderneming')).toEqual([])
  })
})

describe('another size than the calculated one', () => {
  const reason = 'Waarom kiest u een andere grootte?'

  it('needs a reason, and is saved with it', async () => {
    const page = await open()
    await page.sees('Klopt dat?')
    await standAlone(page)
    expect(page.text()).not.toContain(reason)
    await page.choose('Kleine onderneming')
    await page.sees('VLAIO kan uw keuze achteraf nakijken.')
    await expectAccessible()
    await page.send()
    await page.sees('Er is een probleem')
    expect(page.summary()).toEqual(['Leg uit waarom u een andere grootte kiest dan de berekende.'])
    await page.field(reason).setValue('x'.repeat(501))
    await page.send()
    await vi.waitFor(() => expect(page.summary()).toEqual(['Maak de tekst korter: hoogstens 500 tekens.']))
    await page.field(reason).setValue('Een afdeling is verkocht.')
    await page.send()
    await page.arrivesAt('enterprise-data')
    expect(page.told()).toMatchObject({ value: 'small', reason: 'Een afdeling is verkocht.' })
  })

  it('stays when the calculation changes, and needs no reason once both agree', async () => {
    const page = await open()
    await page.sees('Klopt dat?')
    await standAlone(page)
    await page.choose('Kleine onderneming')
    await page.field(reason).setValue('Een afdeling is verkocht.')
    await page.choose('Cijfers aanpassen')
    await page.sees('Cijfers van 2023')
    for (const year of [2025, 2024]) {
      await page.within(`Cijfers van ${year}`)('Aantal werkenden (VTE)').setValue('300')
    }
    await vi.waitFor(() => expect(page.isChosen('Grote onderneming (berekend)')).toBe(false))
    expect(page.isChosen('Kleine onderneming')).toBe(true)
    for (const year of [2025, 2024]) {
      await page.within(`Cijfers van ${year}`)('Aantal werkenden (VTE)').setValue('40')
      await page.within(`Cijfers van ${year}`)('Omzet').setValue('5000000')
    }
    await vi.waitFor(() => expect(page.isChosen('Kleine onderneming (berekend)')).toBe(true))
    expect(page.text()).not.toContain(reason)
    await page.send()
    await page.arrivesAt('enterprise-data')
    expect(page.told()).toMatchObject({ value: 'small' })
    expect(page.told()).not.toHaveProperty('reason')
  })

  it('can be taken back', async () => {
    const page = await open()
    await page.sees('Klopt dat?')
    await standAlone(page)
    await page.choose('Grote onderneming')
    await page.choose('Middelgrote onderneming (berekend)')
    expect(page.text()).not.toContain(reason)
    await page.send()
    await page.arrivesAt('enterprise-data')
    expect(page.told()).not.toHaveProperty('reason')
  })
})

describe('after the first application of the year', () => {
  it('the size is only shown, with until when and why', async () => {
    const { sees, text, wrapper, link } = await open({ as: 'tom', enterprise: numbers.vanHout })
    await sees('De grootte van uw onderneming ligt vast tot en met 31 december 2026.')
    expect(text()).toContain('U diende dit jaar al een aanvraag in. Vanaf 1 januari 2027 kunt u de grootte')
    expect(text()).toContain('GrootteKleine onderneming')
    expect(wrapper.find('main form').exists()).toBe(false)
    expect(wrapper.findAll('main input, main textarea')).toHaveLength(0)
    expect(link('Terug naar de lijst').attributes('href')).toBe('/onderneming')
    await expectAccessible()
  })

  it('of another window, a change is refused at the size', async () => {
    const page = await open()
    await page.sees('Klopt dat?')
    await standAlone(page)
    await page.world.transact((transaction) => {
      const paid = transaction.get('applications', '2026kmo004711')
      if (!paid) throw new Error('no application')
      transaction.put('applications', { ...paid, id: 'of-de-cuyper', enterpriseNumber: deCuyper })
    })
    await page.send()
    await page.sees('Er is een probleem')
    expect(page.summary().map(tidy)).toEqual([
      'De grootte ligt vast tot en met 31 december 2026: u diende dit jaar al een aanvraag in. Daarna kunt u de grootte wijzigen.',
    ])
    expect(page.told()).toBeUndefined()
  })
})

describe('what was told before', () => {
  it('stands there again', async () => {
    const page = await open({
      prepare: (world) =>
        tell(world, ['size'], {
          size: {
            ...toldByKarel(world).size,
            related: [
              {
                name: 'De Cuyper Hout',
                enterpriseNumber: null,
                share: 33.5,
                fte: 7.5,
                turnover: null,
                balanceSheetTotal: 100_000,
              },
            ],
            restructured: true,
            value: 'large',
            reason: 'Wij kochten in juni een bedrijf.',
          },
        }),
    })
    await page.sees('Onderneming 1 van de groep')
    const one = page.within('Onderneming 1 van de groep')
    expect(one('Aandeel').element.value).toBe('33,5')
    expect(one('Aantal werkenden (VTE)').element.value).toBe('7,5')
    expect(one('Omzet').element.value).toBe('')
    expect(one('Balanstotaal').element.value).toBe('1.000,00')
    expect(page.within(takeover)('Ja').element.checked).toBe(true)
    expect(page.isChosen('Grote onderneming')).toBe(true)
    expect(page.text()).not.toContain('Cijfers van 2025')
  })

  it('comes back after a reload, also a choice that the first calculation agreed with', async () => {
    const page = await open(asKarelOfVoltplus)
    await page.sees('Klopt dat?')
    await fillGroup(page)
    await page.choose('Kleine onderneming')
    await page.field('Waarom kiest u een andere grootte?').setValue('De groep is dit jaar gesplitst.')
    await vi.waitFor(() =>
      expect([...drafts.values()][0]).toHaveProperty('reason', 'De groep is dit jaar gesplitst.'),
    )
    page.close()

    const again = await open(asKarelOfVoltplus)
    await again.sees('Onderneming 1 van de groep')
    expect(again.within('Onderneming 1 van de groep')('Aandeel').element.value).toBe('80')
    expect(again.isChosen('Kleine onderneming')).toBe(true)
    await again.send()
    await again.arrivesAt('enterprise-data')
    expect(again.told()).toMatchObject({ value: 'small', reason: 'De groep is dit jaar gesplitst.' })
    await vi.waitFor(() => expect(drafts.size).toBe(0))
  })
})

describe('two people at the same size', () => {
  async function inConflict() {
    const page = await open()
    await page.sees('Klopt dat?')
    await page.answer(group, 'Nee')
    await page.answer(takeover, 'Ja')
    await tell(page.world, ['size'])
    await page.send()
    await page.sees('Iemand anders heeft dit intussen gewijzigd')
    return page
  }

  it('see what differs, and nothing is overwritten', async () => {
    const { text, table, told } = await inConflict()
    expect(text()).toContain('Karel De Cuyper bewaarde op 23 november 2026 om 10:04 een andere versie.')
    expect(table('De verschillen tussen de twee versies')).toEqual([
      ['Overname of fusie in het laatste jaar', 'Ja', 'Nee'],
    ])
    expect(told()?.restructured).toBe(false)
    await expectAccessible()
  })

  it('can keep either', async () => {
    const page = await inConflict()
    await page.press('Mijn versie bewaren')
    await page.arrivesAt('enterprise-data')
    expect(page.told()?.restructured).toBe(true)
  })
})
