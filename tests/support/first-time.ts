import type { components } from '@/contracts/inkom'
import type { World } from '@mocks/world/world'
import type { MountOptions } from './mount-page'

type Sections = components['schemas']['EnterpriseSections']

/** Metaalwerken De Cuyper, which comes for the first time. */
export const deCuyper = '1999900369'
export const asHilde: MountOptions = { as: 'hilde', enterprise: deCuyper }

/** What Karel of De Cuyper tells. */
export const toldByKarel = (world: World): Required<Sections> => ({
  size: {
    years: world.get('enterpriseFiles', deCuyper)?.known.figures ?? [],
    related: [],
    restructured: false,
    value: 'medium',
  },
  contact: { person: 'Karel De Cuyper', email: 'karel@decuyper.example', phone: '+32470000011' },
  account: { iban: 'BE91985000000376', bic: 'DEMOBEB0', holder: 'Metaalwerken De Cuyper' },
  'main-activity': { naceCode: '25530' },
  declarations: { publicShare: 0, correct: true, noOverdueContributions: true, inspection: true },
})

/** Has Karel tell some sections, in another window. */
export const tell = (world: World, sections: (keyof Sections)[], changes: Sections = {}) =>
  world.transact((transaction) => {
    const file = transaction.get('enterpriseFiles', deCuyper)
    if (!file) throw new Error('no file to change')
    const told = { ...toldByKarel(world), ...changes }
    transaction.put('enterpriseFiles', {
      ...file,
      version: file.version + 1,
      sections: { ...file.sections, ...Object.fromEntries(sections.map((name) => [name, told[name]])) },
      saved: [
        ...file.saved.filter(({ section }) => !sections.includes(section)),
        ...sections.map((section) => ({
          section,
          at: '2026-11-23T09:04:00.000Z',
          by: 'Karel De Cuyper',
        })),
      ],
    })
  })
