import { describe, expect, it, vi } from 'vitest'
import { answersBefore, complete, draftId, draftOf, openWizard } from '../../../../tests/support/open-wizard'

const at = (slug: string) => `/aanvraag/${draftId}/${slug}`
type Wizard = Awaited<ReturnType<typeof openWizard>>

const arrivesAt = ({ path }: Wizard, slug: string) => vi.waitFor(() => expect(path()).toBe(at(slug)))

describe('start', () => {
  const open = async () => {
    const page = await openWizard('start', {})
    await page.sees('Wanneer start de opleiding of het advies?')
    return page
  }

  it('saves the first day, and says until when one can apply', async () => {
    const page = await open()
    await page.date('serviceStart', '2026-11-20')
    await page.sees('Aanvragen kan tot en met 4 december 2026 (nog 11 dagen).')
    await page.send()
    await arrivesAt(page, 'hoofdactiviteit')
    expect(draftOf(page.world).answers.start).toEqual({ serviceStart: '2026-11-20' })
  })

  it.each([
    ['2026-11-9', 'Aanvragen kan tot en met 23 november 2026 (vandaag is de laatste dag).'],
    ['2026-11-10', 'Aanvragen kan tot en met 24 november 2026 (nog 1 dag).'],
  ])('with %s says: %s', async (day, text) => {
    const page = await open()
    await page.date('serviceStart', day)
    await page.sees(text)
  })

  it('that is too long ago is an outcome, with a way back to the date', async () => {
    const page = await open()
    await page.date('serviceStart', '2026-11-8')
    expect(page.text()).not.toContain('Aanvragen kan tot')
    await page.send()
    await page.sees(
      'U kunt voor deze opleiding of dit advies geen subsidie meer aanvragen. Dat kon tot en met 22 november 2026, 14 dagen na de start.',
    )
    expect(document.activeElement?.textContent).toBe('Voor deze start kunt u niet meer aanvragen')
    expect(page.summary()).toEqual([])
    expect(page.wrapper.find('form').exists()).toBe(false)
    expect(draftOf(page.world).answers).toEqual({})

    await page.press('Andere datum invullen')
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('field-serviceStart'))
    await page.date('serviceStart', '2026-11-9')
    await page.send()
    await arrivesAt(page, 'hoofdactiviteit')
  })

  it.each([
    ['2026-2-30', 'Deze dag bestaat niet. Controleer de dag, de maand en het jaar.'],
    ['--', 'Vul de eerste dag van de opleiding of het advies in.'],
  ])('refuses %s', async (day, message) => {
    const page = await open()
    await page.date('serviceStart', day)
    await page.send()
    await vi.waitFor(() => expect(page.summary()).toEqual([message]))
    expect(document.title).toMatch(/^Fout: Kunt u nu aanvragen\?/)
  })
})

describe('main activity', () => {
  it("offers KBO's main activity, and saves it", async () => {
    const page = await openWizard('hoofdactiviteit', answersBefore('main-activity'))
    await page.sees('Volgens de KBO uw hoofdactiviteit')
    await vi.waitFor(() =>
      expect((page.field('Schrijnwerk (43320)').element as HTMLInputElement).checked).toBe(true),
    )
    await page.send()
    await arrivesAt(page, 'project')
    expect(draftOf(page.world).answers['main-activity']).toEqual({ naceCode: '43320' })
  })

  it('saves another activity that is chosen', async () => {
    const page = await openWizard('hoofdactiviteit', answersBefore('main-activity'))
    await page.sees('Interieurontwerp (74130)')
    await page.choose('Interieurontwerp (74130)')
    await page.send()
    await arrivesAt(page, 'project')
    expect(draftOf(page.world).answers['main-activity']).toEqual({ naceCode: '74130' })
  })

  it('explains why an activity is not accepted, and marks it', async () => {
    const page = await openWizard('hoofdactiviteit', answersBefore('main-activity'), {
      prepare: (world) =>
        world.transact((transaction) => {
          const enterprise = transaction.get('enterprises', '1999900171')
          if (!enterprise) throw new Error('no enterprise')
          const [first, ...rest] = enterprise.kbo.Activiteiten.filter(({ Nace }) => Nace.Versie === '2025')
          if (!first) throw new Error('no activity')
          const farming = { ...first, Nace: { ...first.Nace, Code: '01130', Omschrijving: 'Groenteteelt' } }
          const kbo = { ...enterprise.kbo, Activiteiten: [farming, ...rest] }
          transaction.put('enterprises', { ...enterprise, kbo })
        }),
    })
    await page.sees('Groenteteelt (01130)')
    await page.choose('Groenteteelt (01130)')
    await page.send()
    await vi.waitFor(() =>
      expect(page.summary()).toEqual([
        'Deze activiteit komt niet in aanmerking voor de kmo-portefeuille. Kies de activiteit met de meeste omzet. Is dat deze? Dan kunt u geen subsidie krijgen.',
      ]),
    )
    await page.sees('Groenteteelt (01130)Komt niet in aanmerking voor de kmo-portefeuille')
  })

  it('leaves the page standing when KBO does not answer, and asks again', async () => {
    let down = true
    const page = await openWizard('hoofdactiviteit', answersBefore('main-activity'), {
      intercept: async (request, pass) =>
        down && request.url.includes('/ondernemingen/') ? Response.error() : pass(),
    })
    await page.sees('Het e-loket werkt even niet')
    expect(page.text()).toContain('Bewaren en later verdergaan')
    down = false
    await page.press('Opnieuw proberen')
    await page.sees('Schrijnwerk (43320)')
  })
})

describe('project', () => {
  const open = async (options?: Parameters<typeof openWizard>[2]) => {
    const page = await openWizard('project', answersBefore('project'), options)
    await page.sees('Vraagt u subsidie voor een opleiding of voor advies?')
    return page
  }

  async function fillTraining(page: Wizard) {
    await page.choose('Opleiding')
    await page.field('Naam van de opleiding').setValue('Excel voor gevorderden')
    await page.choose('Klassikaal')
    await page.field('Thema').setValue('digitalisation')
    await page.field('Subthema').setValue('software')
    await page.field('Waarom past dit').setValue('Onze offertes en planning maken we met rekenbladen.')
    await page.date('agreedOn', '2026-11-02')
    await page.date('serviceEnd', '2026-11-20')
    await page.field('Hoeveel uur').setValue('14')
    await page.field('Voornaam en naam').setValue('Tom Van Hout')
    await page.field('Statuut').setValue('active-partner')
  }

  it('saves a training', async () => {
    const page = await open()
    await fillTraining(page)
    await page.send()
    await arrivesAt(page, 'dienstverlener')
    expect(draftOf(page.world).answers.project).toEqual(complete.project)
  })

  it('saves an advice on cybersecurity, the only theme that is open, without participants', async () => {
    const page = await open()
    await page.choose('Advies')
    await page.sees('Sinds 1 februari 2026 krijgt u alleen nog subsidie voor advies over cybersecurity.')
    expect(page.text()).not.toContain('Wie volgt de opleiding?')
    await page.field('Naam van het advies').setValue('CyFun-nulmeting')
    await page.sees('Cybersecurity (45% subsidie)')
    await page.field('Waarom past dit').setValue('Wij bewaren tekeningen van klanten.')
    await page.date('agreedOn', '2026-11-02')
    await page.date('serviceEnd', '2027-01-20')
    await page.field('Hoeveel uur').setValue('40')
    await page.send()
    await arrivesAt(page, 'dienstverlener')
    expect(draftOf(page.world).answers.project).toEqual({
      service: 'advice',
      title: 'CyFun-nulmeting',
      theme: 'digitalisation',
      subtheme: 'cybersecurity',
      motivation: 'Wij bewaren tekeningen van klanten.',
      agreedOn: '2026-11-02',
      serviceEnd: '2027-01-20',
      hours: 40,
      participants: [],
    })
  })

  it('asks for a teacher in distance learning, and for a listed training in professional skills', async () => {
    const page = await open()
    await fillTraining(page)
    await page.choose('Afstandsleren')
    await page.field('Thema').setValue('professional-skills')
    await page.send()
    await vi.waitFor(() =>
      expect(page.summary()).toEqual([
        'Vink aan dat een lesgever de deelnemers begeleidt. Zonder lesgever krijgt u voor afstandsleren geen subsidie.',
        'Kies de opleiding op de lijst.',
      ]),
    )
    await page.choose('Een lesgever begeleidt de deelnemers')
    await page.field('Opleiding op de lijst').setValue('rijbewijs-ce')
    await page.send()
    await arrivesAt(page, 'dienstverlener')
    expect(draftOf(page.world).answers.project).toEqual({
      ...complete.project,
      subtheme: undefined,
      form: 'distance',
      interactive: true,
      theme: 'professional-skills',
      listedTraining: 'rijbewijs-ce',
    })
  })

  it('takes participants more and less, with the focus where it belongs', async () => {
    const page = await open()
    await fillTraining(page)
    await page.press('Deelnemer toevoegen')
    await page.press('Deelnemer toevoegen')
    await page.sees('Deelnemer 3')
    const names = () => page.wrapper.findAll('main .kp-tile input')
    await vi.waitFor(() => expect(document.activeElement).toBe(names()[2]?.element))
    await names()[1]?.setValue('Wie niet komt')
    await names()[2]?.setValue('Lotte Van Hout')
    await page.wrapper.findAll('main .kp-tile select')[2]?.setValue('employee')
    await page.press('Verwijder deelnemer 2')
    await vi.waitFor(() => expect(names()).toHaveLength(2))
    expect(document.activeElement?.textContent).toContain('Deelnemer toevoegen')
    await page.send()
    await arrivesAt(page, 'dienstverlener')
    expect(draftOf(page.world).answers.project?.participants).toEqual([
      { name: 'Tom Van Hout', status: 'active-partner' },
      { name: 'Lotte Van Hout', status: 'employee' },
    ])
  })

  it('refuses a student worker with the reason', async () => {
    const page = await open()
    await fillTraining(page)
    await page.field('Statuut').setValue('student-worker')
    await page.send()
    await vi.waitFor(() =>
      expect(page.summary()).toEqual([
        'Voor een jobstudent krijgt u geen subsidie. Kies een ander statuut of verwijder deze deelnemer.',
      ]),
    )
    expect(draftOf(page.world).answers.project).toBeUndefined()
  })

  it('refuses dates that cannot be', async () => {
    const page = await open()
    await fillTraining(page)
    await page.date('agreedOn', '2026-11-24')
    await page.date('serviceEnd', '2026-11-19')
    await page.send()
    await vi.waitFor(() =>
      expect(page.summary()).toEqual([
        'Deze dag moet nog komen. U kunt pas aanvragen als u ingeschreven bent of de overeenkomst gesloten is.',
        'De laatste dag ligt voor de start. Vul een dag in op of na de start.',
      ]),
    )
  })

  it("shows Inkom's refusal of an end after next year at the date", async () => {
    const page = await open()
    await fillTraining(page)
    await page.date('serviceEnd', '2028-01-01')
    await page.send()
    const message = 'De laatste dag ligt te ver in de toekomst. Vul een dag in tot en met 31 december 2027.'
    await vi.waitFor(() => expect(page.summary()).toEqual([message]))
    expect(page.message('serviceEnd')).toBe(`Fout: ${message}`)
  })

  it('counts the characters of the motivation', async () => {
    const page = await open()
    await fillTraining(page)
    await page.field('Waarom past dit').setValue('x'.repeat(501))
    await page.sees('De tekst is één teken te lang.')
    await page.send()
    await vi.waitFor(() => expect(page.summary()).toEqual(['Maak de tekst korter: hoogstens 500 tekens.']))
  })

  it('drops a theme that the other service does not have', async () => {
    const page = await open()
    await fillTraining(page)
    await page.field('Thema').setValue('sustainability')
    await page.sees('Energie-efficiëntie en alternatieve energiebronnen (45% subsidie)')
    await page.choose('Advies')
    await vi.waitFor(() =>
      expect((page.field('Thema').element as HTMLSelectElement).value).toBe('digitalisation'),
    )
    expect((page.field('Subthema').element as HTMLSelectElement).value).toBe('cybersecurity')
  })
})

describe('provider', () => {
  const open = async (answers = answersBefore('provider')) => {
    const page = await openWizard('dienstverlener', answers)
    await page.sees('Zoek op naam, plaats of registratienummer')
    return page
  }
  async function search(page: Wizard, query: string) {
    await page.field('Zoek op naam').setValue(query)
    await page.press('Zoeken')
  }
  const refuses = (page: Wizard, message: string) =>
    vi.waitFor(() => expect(page.summary()).toEqual([message]))

  it('finds by name, and saves who is chosen', async () => {
    const page = await open()
    await search(page, 'leerlabs')
    await page.sees('2 dienstverleners gevonden.')
    await page.sees(
      'Leuvense Leerlabs BV (DV.O900001)Leuven · Opleiding · geregistreerd tot en met 30 juni 2028',
    )
    await page.wrapper.get('input[value="DV.O900001"]').setValue(true)
    await page.send()
    await arrivesAt(page, 'bedrag')
    expect(draftOf(page.world).answers.provider).toEqual({ registrationNumber: 'DV.O900001' })
  })

  it('reads DV.0 as DV.O, and says so', async () => {
    const page = await open()
    await search(page, 'dv.0900001')
    await page.sees('Wij lezen de letter O in plaats van het cijfer 0: DV.O900001.')
    expect((page.field('Zoek op naam').element as HTMLInputElement).value).toBe('DV.O900001')
    await page.sees('1 dienstverlener gevonden.')
  })

  it('searches on Enter, and does not send the step then', async () => {
    const page = await open()
    await page.field('Zoek op naam').setValue('gent')
    await page.field('Zoek op naam').trigger('keydown', { key: 'Enter' })
    await page.sees('2 dienstverleners gevonden.')
    expect(page.summary()).toEqual([])
  })

  it('says what to do when nothing is found', async () => {
    const page = await open()
    await search(page, 'bakkerij')
    await page.sees(
      'We vonden geen dienstverlener. Zoek op naam, of controleer het nummer op uw offerte. Het begint met DV.O (letter O) of DV.A.',
    )
  })

  it('asks what to search for, and for a choice', async () => {
    const page = await open()
    await page.press('Zoeken')
    await page.sees('Vul een naam, een plaats of een registratienummer in.')
    await page.send()
    await refuses(page, 'Zoek uw dienstverlener en kies die in de resultaten.')
  })

  it('forgets a choice that is not among the results any more', async () => {
    const page = await open()
    await search(page, 'leerlabs')
    await page.sees('2 dienstverleners gevonden.')
    await page.wrapper.get('input[value="DV.O900001"]').setValue(true)
    await search(page, 'hasselt')
    await page.sees('Rijschool De Kruising BV')
    await page.send()
    await refuses(page, 'Zoek uw dienstverlener en kies die in de resultaten.')
  })

  it.each([
    [
      'polyglot',
      'DV.O900009',
      'registratie vervallen op 31 december 2024',
      'De registratie van deze dienstverlener is vervallen op 31 december 2024. Kies een andere dienstverlener, of vraag deze om zich opnieuw te registreren.',
    ],
    [
      'peeters',
      'DV.A900008',
      'Advies · geregistreerd tot',
      'Met dit registratienummer kunt u hier niet verder. Voor een opleiding hebt u een nummer nodig dat begint met DV.O, voor advies met DV.A.',
    ],
  ])('refuses %s', async (query, number, shown, message) => {
    const page = await open()
    await search(page, query)
    await page.sees(shown)
    await page.wrapper.get(`input[value="${number}"]`).setValue(true)
    await page.send()
    await refuses(page, message)
    expect(page.text()).not.toContain('van dezelfde dienstverlener')
  })

  it('refuses a suspended provider', async () => {
    const page = await open({
      ...answersBefore('provider'),
      project: { ...complete.project, service: 'advice', subtheme: 'cybersecurity', participants: [] },
    })
    await search(page, 'groeikompas')
    await page.sees('registratie geschorst')
    await page.wrapper.get('input[value="DV.A900011"]').setValue(true)
    await page.send()
    await refuses(
      page,
      'De registratie van deze dienstverlener is geschorst. Kies een andere dienstverlener.',
    )
  })

  it('offers the right number of the same firm as one click, from the results', async () => {
    const page = await open()
    await search(page, 'vesting')
    await page.sees('2 dienstverleners gevonden.')
    await page.wrapper.get('input[value="DV.A900005"]').setValue(true)
    await page.press('Kies DV.O900006 van dezelfde dienstverlener')
    await page.sees('1 dienstverlener gevonden.')
    await page.send()
    await arrivesAt(page, 'bedrag')
    expect(draftOf(page.world).answers.provider).toEqual({ registrationNumber: 'DV.O900006' })
  })

  it("offers the right number of the same firm as one click, from Inkom's refusal", async () => {
    const page = await open()
    await search(page, 'DV.A900002')
    await page.sees('1 dienstverlener gevonden.')
    await page.wrapper.get('input[value="DV.A900002"]').setValue(true)
    await page.send()
    await page.sees('Met dit registratienummer kunt u hier niet verder.')
    await page.press('Kies DV.O900001 van dezelfde dienstverlener')
    await page.sees('Leuvense Leerlabs BV (DV.O900001)')
    await page.send()
    await arrivesAt(page, 'bedrag')
    expect(draftOf(page.world).answers.provider).toEqual({ registrationNumber: 'DV.O900001' })
  })

  it('shows who was chosen before', async () => {
    const page = await open(complete)
    await page.sees('Leuvense Leerlabs BV')
    expect(page.wrapper.get<HTMLInputElement>('input[value="DV.O900001"]').element.checked).toBe(true)
  })
})

describe('amount', () => {
  const open = async () => {
    const page = await openWizard('bedrag', answersBefore('amount'))
    await page.sees('Hoeveel kost de opleiding?')
    await page.sees('Prijs zonder btw')
    return page
  }

  it.each(['1250', '1.250', '1.250,00', '1250,00', '1250.00', '€ 1 250'])('reads %s', async (typed) => {
    const page = await open()
    await page.field('Prijs zonder btw').setValue(typed)
    await page.field('Prijs zonder btw').trigger('blur')
    await page.sees('Wij lezen: € 1.250,00')
    await page.send()
    await arrivesAt(page, 'verklaringen')
    expect(draftOf(page.world).answers.amount).toEqual({ price: 125_000, notEligible: 0 })
  })

  it('saves what does not count, and the catering', async () => {
    const page = await open()
    await page.field('Prijs zonder btw').setValue('590')
    await page.field('Deel van de prijs').setValue('40,50')
    await page.choose('Er zijn maaltijden of dranken inbegrepen')
    await page.field('Prijs van maaltijden').setValue('32')
    await page.field('Aantal dagen').setValue('2')
    await page.sees('Projectbedrag zonder btw€ 535,50')
    await page.send()
    await arrivesAt(page, 'verklaringen')
    expect(draftOf(page.world).answers.amount).toEqual({
      price: 59_000,
      notEligible: 4_050,
      catering: { perPersonPerDay: 3_200, days: 2 },
    })
  })

  it.each([
    ['99,99', '', 'Vul het bedrag zonder btw in. Het bedrag moet minstens 100 euro zijn.'],
    ['', '', 'Vul het bedrag zonder btw in. Het bedrag moet minstens 100 euro zijn.'],
    ['100', '0,01', 'Vul het bedrag zonder btw in. Het bedrag moet minstens 100 euro zijn.'],
    ['100', '101', 'Dit deel is groter dan de prijs. Vul een bedrag in dat hoogstens de prijs is.'],
  ])('refuses a price of “%s” of which “%s” does not count', async (price, notEligible, message) => {
    const page = await open()
    await page.field('Prijs zonder btw').setValue(price)
    await page.field('Deel van de prijs').setValue(notEligible)
    await page.send()
    await vi.waitFor(() => expect(page.summary()).toEqual([message]))
    expect(draftOf(page.world).answers.amount).toBeUndefined()
  })
})

describe('declarations', () => {
  const open = async (options?: Parameters<typeof openWizard>[2]) => {
    const page = await openWizard('verklaringen', answersBefore('declarations'), options)
    await page.sees('Vink elke verklaring aan.')
    return page
  }
  async function declare(page: Wizard, received: string) {
    for (const box of page.wrapper.findAll('input[type=checkbox]')) await box.setValue(true)
    await page.field('Hoeveel de-minimissteun').setValue(received)
    await page.send()
  }

  it('saves the four declarations and the amount', async () => {
    const page = await open()
    await declare(page, '12.500')
    await arrivesAt(page, 'controleren')
    expect(draftOf(page.world).answers.declarations).toEqual({
      ...complete.declarations,
      deMinimisReceived: 1_250_000,
    })
  })

  it('asks for each of them', async () => {
    const page = await open()
    await page.send()
    await vi.waitFor(() =>
      expect(page.summary()).toEqual([
        'Vink aan dat uw aanvraag juist en volledig is.',
        'Vink aan dat uw onderneming niet verwant is met de dienstverlener.',
        'Vink aan dat uw onderneming niet te veel de-minimissteun krijgt.',
        'Vink aan dat u meewerkt aan controles en de bewijsstukken bewaart.',
        'Vul in hoeveel de-minimissteun uw onderneming kreeg. Kreeg u niets, vul dan 0 in.',
      ]),
    )
  })

  it("shows Inkom's refusal of too much support at the amount", async () => {
    const page = await open()
    await declare(page, '299.999')
    const message =
      'Met deze subsidie krijgt u meer de-minimissteun dan mag over drie jaar. Controleer het bedrag dat u al kreeg.'
    await vi.waitFor(() => expect(page.summary()).toEqual([message]))
    expect(page.message('deMinimisReceived')).toBe(`Fout: ${message}`)
  })
})
