import { describe, expect, it, vi } from 'vitest'
import type { World } from '@mocks/world/world'
import { expectAccessible } from '../../../../tests/support/axe'
import { complete, draftId, draftOf, openWizard } from '../../../../tests/support/open-wizard'

const confirmation = `/aanvraag/${draftId}/bevestiging`
const isSubmission = ({ method, url }: Request) => method === 'POST' && url.endsWith('/submission')

const projectNumbers = (world: World) =>
  world
    .all('applications')
    .map(({ submission }) => submission?.projectNumber)
    .filter((number) => number !== undefined)

const open = async (options?: Parameters<typeof openWizard>[2]) => {
  const page = await openWizard('controleren', complete, options)
  await page.sees('Na het indienen kunt u niets meer wijzigen.')
  return page
}

it('shows all answers in words, each with a way to change it', async () => {
  const { sees, wrapper, text } = await open()
  await sees('DienstverlenerLeuvense Leerlabs BV (DV.O900001)')
  await sees('HoofdactiviteitSchrijnwerk (43320)')
  expect(text()).toContain('ThemaDigitalisering: Software')
  expect(text()).toContain('Deelnemer 1Tom Van Hout, Zaakvoerder of actieve vennoot')
  expect(text()).toContain('Deel dat niet meeteltNiet ingevuld')
  expect(wrapper.findAll('main a').map((link) => link.text())).toEqual([
    'Terug',
    'Wijzigen: Start',
    'Wijzigen: Hoofdactiviteit',
    'Wijzigen: Project',
    'Wijzigen: Dienstverlener',
    'Wijzigen: Bedrag',
    'Wijzigen: Verklaringen',
    'Bewaren en later verdergaan',
  ])
})

it('says to which address the deposit data go', async () => {
  const { sees } = await open()
  await sees('We sturen die gegevens ook naar info@vanhout.example.')
})

it('says so when there is no e-mail address', async () => {
  const { sees } = await open({
    prepare: (world) =>
      world.transact((transaction) => {
        const file = transaction.get('enterpriseFiles', '1999900171')
        if (file) transaction.put('enterpriseFiles', { ...file, sections: {} })
      }),
  })
  await sees('we hebben van uw onderneming nog geen e-mailadres')
})

describe('what no longer fits', () => {
  type Answers = typeof complete
  it.each<[string, (answers: Answers) => Partial<Answers>, string, RegExp]>([
    [
      'the end of the project, since the start was moved past it',
      () => ({ start: { serviceStart: '2026-12-31' } }),
      'project',
      /^De laatste dag ligt voor de start\./,
    ],
    [
      'the provider, since the training became advice',
      ({ project }) => ({
        project: { ...project, service: 'advice', theme: 'digitalisation', subtheme: 'cybersecurity' },
        amount: { price: 59_000, notEligible: 0 },
      }),
      'dienstverlener',
      /^Met dit registratienummer kunt u hier niet verder\./,
    ],
    [
      'the amount, since more participants eat above the maximum',
      ({ project }) => ({
        project: {
          ...project,
          participants: Array.from({ length: 50 }, () => ({
            name: 'Tom Van Hout',
            status: 'employee' as const,
          })),
        },
        amount: { price: 59_000, notEligible: 0, catering: { perPersonPerDay: 10_000, days: 2 } },
      }),
      'bedrag',
      /^Vul het bedrag zonder btw in\./,
    ],
  ])('is said at once, with a link to the step: %s', async (_, change, step, message) => {
    const page = await openWizard('controleren', { ...complete, ...change(complete) })
    await page.sees('Pas dit aan voor u indient')
    expect(page.summary()).toHaveLength(1)
    expect(page.link(message).attributes('href')).toBe(`/aanvraag/${draftId}/${step}?terug=controleren`)
    expect(document.activeElement?.className).not.toBe('kp-error-summary')
    await expectAccessible()
  })

  it('is said after "Wijzigen", and no more once it is put right', async () => {
    const { sees, date, send, path, summary, text, router } = await open()
    expect(text()).not.toContain('Pas dit aan voor u indient')
    await router.push(`/aanvraag/${draftId}/start?terug=controleren`)
    await sees('Wanneer start')
    await date('serviceStart', '2026-12-31')
    await send()
    await sees('Pas dit aan voor u indient')
    expect(path()).toBe(`/aanvraag/${draftId}/controleren`)
    expect(summary()).toEqual(['De laatste dag ligt voor de start. Vul een dag in op of na de start.'])
    await router.push(`/aanvraag/${draftId}/project?terug=controleren`)
    await sees('Wat is de laatste dag')
    await date('serviceEnd', '2027-01-15')
    await send()
    await sees('Na het indienen kunt u niets meer wijzigen.')
    expect(text()).not.toContain('Pas dit aan voor u indient')
  })
})

describe('Aanvraag indienen', () => {
  it('submits the application and goes to its confirmation', async () => {
    const { press, path, sees, world } = await open()
    await press('Aanvraag indienen')
    await vi.waitFor(() => expect(path()).toBe(confirmation))
    await sees('Uw aanvraag is ingediend')
    expect(draftOf(world)).toMatchObject({
      status: 'awaiting-deposit',
      submission: { amount: 59_000, subsidy: 17_700, ownShare: 41_300, submittedBy: 'Tom Van Hout' },
    })
  })

  it('pressed twice makes one application', async () => {
    let sent = 0
    const { button, path, world } = await open({
      intercept: async (request, pass) => {
        if (isSubmission(request)) sent++
        return pass()
      },
    })
    const before = projectNumbers(world).length
    const submit = button('Aanvraag indienen')
    await Promise.all([submit.trigger('click'), submit.trigger('click')])
    await vi.waitFor(() => expect(path()).toBe(confirmation))
    expect(sent).toBe(1)
    expect(projectNumbers(world)).toHaveLength(before + 1)
  })

  it('says that nothing is known when the answer is lost, and a retry makes one application', async () => {
    const keys: (string | null)[] = []
    let lost = true
    const { press, path, sees, world } = await open({
      intercept: async (request, pass) => {
        if (!isSubmission(request)) return pass()
        keys.push(request.headers.get('Idempotency-Key'))
        const answer = await pass()
        return lost ? Response.error() : answer
      },
    })
    const before = projectNumbers(world).length
    await press('Aanvraag indienen')
    await sees('We weten niet of uw aanvraag is aangekomen')
    await sees('dezelfde aanvraag wordt nooit twee keer ingediend')
    lost = false
    await press('Aanvraag indienen')
    await vi.waitFor(() => expect(path()).toBe(confirmation))
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe(keys[1])
    expect(projectNumbers(world)).toHaveLength(before + 1)
  })

  it('that never arrived can be tried again', async () => {
    let down = true
    const { press, path, sees, world } = await open({
      intercept: async (request, pass) => (down && isSubmission(request) ? Response.error() : pass()),
    })
    await press('Aanvraag indienen')
    await sees('We weten niet of uw aanvraag is aangekomen')
    expect(draftOf(world).submission).toBeNull()
    down = false
    await press('Aanvraag indienen')
    await vi.waitFor(() => expect(path()).toBe(confirmation))
  })

  it('of an application that was submitted elsewhere goes to the confirmation', async () => {
    const { press, path, sees, world } = await open()
    await world.transact((transaction) => {
      const submitted = transaction.get('applications', '2026kmo004711')?.submission ?? null
      transaction.put('applications', {
        ...draftOf(world),
        status: 'awaiting-deposit',
        submission: submitted,
      })
    })
    await press('Aanvraag indienen')
    await vi.waitFor(() => expect(path()).toBe(confirmation))
    await sees('Projectnummer 2026KMO004711')
  })

  it('lists what Inkom refuses, with a link to each step, and can be pressed again after it', async () => {
    const { press, path, link, sees, summary, world } = await open({
      prepare: (made) =>
        made.transact((transaction) => {
          const draft = draftOf(made)
          transaction.put('applications', {
            ...draft,
            answers: {
              ...draft.answers,
              start: { serviceStart: '2026-11-08' },
              provider: { registrationNumber: 'DV.O900009' },
            },
          })
        }),
    })
    await press('Aanvraag indienen')
    await sees('Er is een probleem')
    await vi.waitFor(() =>
      expect(summary()).toEqual([
        'U kunt voor deze opleiding of dit advies geen subsidie meer aanvragen. Dat kon tot en met 22 november 2026.',
        'De registratie van deze dienstverlener is vervallen op 31 december 2024. Kies een andere dienstverlener, of vraag deze om zich opnieuw te registreren.',
      ]),
    )
    expect(document.activeElement?.className).toBe('kp-error-summary')
    expect(link('De registratie van deze dienstverlener').attributes('href')).toBe(
      `/aanvraag/${draftId}/dienstverlener?terug=controleren`,
    )
    await world.transact((transaction) =>
      transaction.put('applications', { ...draftOf(world), answers: complete }),
    )
    await press('Aanvraag indienen')
    await vi.waitFor(() => expect(path()).toBe(confirmation))
  })

  it('with a used-up ceiling explains when one can apply again', async () => {
    const { press, sees, summary } = await open({
      prepare: (world) =>
        world.transact((transaction) => {
          const paid = transaction.get('applications', '2026kmo004711')
          if (!paid?.submission) throw new Error('no application')
          transaction.put('applications', {
            ...paid,
            submission: { ...paid.submission, subsidy: 750_000 },
          })
        }),
    })
    await press('Aanvraag indienen')
    await sees('Er is een probleem')
    await vi.waitFor(() =>
      expect(summary()).toEqual([
        'Uw maximum van dit jaar is op. Vanaf 1 januari kunt u opnieuw subsidie aanvragen.',
      ]),
    )
  })
})
