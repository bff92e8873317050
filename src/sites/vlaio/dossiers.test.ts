import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../../tests/support/axe'
import { mountPage, patience, type MountOptions } from '../../../tests/support/mount-page'

const asNele: MountOptions = { as: 'nele', enterprise: 'OVO999001' }
const open = (path: string, options: MountOptions = {}) => mountPage(path, { ...asNele, ...options })

const vanHout = '/vlaio/ondernemingen/1999900171'
const excel = '/vlaio/projecten/2026kmo004711'

/** Fails the first request to the staff side. */
function failsOnce(): NonNullable<MountOptions['intercept']> {
  let left = 1
  return async (request, pass) => (request.url.includes('/staff/') && left-- > 0 ? Response.error() : pass())
}

describe('an enterprise', () => {
  it('shows what KBO and Inkom know, its applications, and who looked', async () => {
    const page = await open(vanHout)
    await page.sees('Besloten vennootschap')
    expect(page.heading()).toBe('Schrijnwerkerij Van Hout')
    expect(page.text()).toContain('Herentals')
    expect(page.text()).toContain('Kleine onderneming')
    expect(page.link('2026KMO004711').attributes('href')).toBe(excel)
    expect(page.text()).toContain('23 november 2026 om 10:00 – Nele Aerts')
    expect(page.world.all('consultations')).toMatchObject([{ subject: '1999900171', by: 'Nele Aerts' }])
    await expectAccessible()
  })

  it('shows the phone number as it is said', async () => {
    const { sees } = await open(vanHout, {
      prepare: (world) =>
        world.transact((transaction) => {
          const file = transaction.get('enterpriseFiles', '1999900171')
          if (!file?.sections.contact) throw new Error('no contact to change')
          const contact = { ...file.sections.contact, phone: '+3225531700' }
          transaction.put('enterpriseFiles', { ...file, sections: { ...file.sections, contact } })
        }),
    })
    await sees('Telefoonnummer02 553 17 00')
  })

  it('folds away who looked long ago', async () => {
    const { sees, text } = await open(vanHout, {
      prepare: (world) =>
        world.transact((transaction) => {
          for (const day of [10, 11, 12, 13, 14, 15]) {
            const at = `2026-11-${day}T09:00:00.000Z`
            transaction.put('consultations', {
              id: at,
              subject: '1999900171',
              at,
              by: 'Bart Claes',
              insz: 'x',
            })
          }
        }),
    })
    await sees('Toon nog 2 oudere raadplegingen')
    expect(text().indexOf('Nele Aerts')).toBeLessThan(text().indexOf('15 november 2026'))
  })

  it('says that it has no applications, and that Inkom knows nothing of it', async () => {
    const page = await open('/vlaio/ondernemingen/1999900468', {
      prepare: (world) =>
        world.transact((transaction) => transaction.remove('enterpriseFiles', '1999900468')),
    })
    await page.sees('Deze onderneming diende nog geen aanvraag in.')
    expect(page.text()).toContain('Inkom heeft van deze onderneming nog geen gegevens.')
    await expectAccessible()
  })

  it('that does not exist is not found, and the search is one click away', async () => {
    const page = await open('/vlaio/ondernemingen/1999999943')
    await page.sees('Niet gevonden')
    expect(page.heading()).toBe('1999.999.943')
    expect(page.link('Terug naar het zoeken').attributes('href')).toBe('/vlaio')
    await expectAccessible()
  })

  it('comes after all when Inkom answers the second time', async () => {
    const page = await open(vanHout, { intercept: failsOnce() })
    await page.sees('Het e-loket werkt even niet')
    await page.press('Opnieuw proberen')
    await page.sees('Besloten vennootschap')
  })

  it('is shown to nobody without the right', async () => {
    const page = await open(vanHout, { as: 'bart' })
    await page.sees('U hebt het recht voor deze pagina niet')
    expect(page.text()).not.toContain('Herentals')
    expect(page.world.all('consultations')).toEqual([])
    await expectAccessible()
  })
})

describe('an application', () => {
  it.each(['2026KMO004711', '2026Kmo004711'])('is found by its number in the address: %s', async (number) => {
    const page = await open(`/vlaio/projecten/${number}`)
    await page.sees('Aanvraag ingediend')
    expect(page.heading()).toBe('Project 2026KMO004711')
  })

  it('shows its course, its amounts and its answers, and who looked', async () => {
    const page = await open(excel)
    await page.sees('Aanvraag ingediend')
    expect(page.heading()).toBe('Project 2026KMO004711')
    const course = page.wrapper.findAll('.kp-timeline h3').map((event) => event.text())
    expect(course).toEqual([
      'Aanvraag begonnen',
      'Aanvraag ingediend',
      'Laatste dag om het eigen aandeel te storten',
      'Laatste dag om het project af te ronden en te betalen',
    ])
    expect(page.text()).toContain('31 december 2027 om 23:59 (nog te komen)')
    await page.sees('Digitalisering: Software')
    expect(page.text()).toContain('€ 354,00')
    expect(page.text()).toContain('Tom Van Hout, Lotte Van Hout')
    expect(page.text()).toContain('23 november 2026 om 10:00 – Nele Aerts')
    expect(page.link('Schrijnwerkerij Van Hout').attributes('href')).toBe(vanHout)
    await expectAccessible()
  })

  it('has the names of the day in Brussels on which it was submitted', async () => {
    const asked: string[] = []
    const { sees } = await open(excel, {
      prepare: (world) =>
        world.transact((transaction) => {
          const application = transaction.get('applications', '2026kmo004711')
          if (!application?.submission) throw new Error('no submission to change')
          const submission = { ...application.submission, submittedAt: '2026-09-30T22:30:00.000Z' }
          transaction.put('applications', { ...application, submission })
        }),
      intercept: (request, pass) => {
        const { pathname, searchParams } = new URL(request.url)
        if (pathname.endsWith('/v1/scheme')) asked.push(searchParams.get('on') ?? '')
        return pass()
      },
    })
    await sees('Digitalisering: Software')
    expect(asked).toEqual(['2026-10-01'])
  })

  it('shows codes where the names do not come', async () => {
    const { sees, text } = await open(excel, {
      intercept: (request, pass) =>
        request.url.includes('/v1/scheme?') ? Promise.resolve(Response.error()) : pass(),
    })
    await sees('digitalisation/software')
    expect(text()).not.toContain('Het e-loket werkt even niet')
  })

  it('that is not submitted is not found', async () => {
    const page = await open('/vlaio/projecten/unknown')
    await page.sees('U ziet hier alleen aanvragen die ingediend zijn.')
    expect(page.heading()).toBe('Project')
  })

  it('leads back to the search that found it', async () => {
    const page = await open('/vlaio?soort=projecten&zoek=excel')
    await page.sees('1 project gevonden')
    await page.link('2026KMO004711').trigger('click')
    await page.sees('Aanvraag ingediend')
    await page.link('Terug naar het zoeken').trigger('click')
    await vi.waitFor(() => expect(page.router.currentRoute.value.name).toBe('staff-search'), patience)
  })
})
