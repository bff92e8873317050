import type { RouteRecordRaw } from 'vue-router'
import type { Applicant } from '@/domain/applicant'
import { clock } from '../clock'
import { typedPath } from '../typed-path'
import type { PageTools } from './page-tools'
import { paths } from './paths'

/** How long somebody who signs in waits for Inkom, in milliseconds. */
const photoTimeout = 2_000

/**
 * What Inkom says of the photo; null when it does not answer in time, or refuses: a guard only leads to pages that
 * tell.
 */
async function photoOf({ enterpriseNumber }: Applicant) {
  const { getEnterpriseRecord } = await import('@/records/enterprise/inkom.api')
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), photoTimeout))
  const record = await Promise.race([getEnterpriseRecord(enterpriseNumber).catch(() => null), late])
  return record?.photo ?? null
}

/** The addresses under `/foto` at which no photo stands; see 404 – FOTO/NULL on the information page. */
export function photoRoutes({ addresses, applicant }: PageTools): RouteRecordRaw {
  /** How the page at hand treats the fault; between two such addresses the guard is not asked again. */
  let treatment: 'historic' | 'improved' = 'improved'

  return {
    path: '/',
    component: () => import('../layouts/PhotoMissingLayout.vue'),
    props: () => ({ bare: treatment === 'historic' }),
    children: [
      {
        name: 'photo',
        path: paths.photo,
        // The reference goes into the address as it came: a missing one becomes `null`. It is thought that the fault
        // came about like this.
        beforeEnter: async () => {
          const photo = await photoOf(applicant())
          return photo ? `${paths.photo}/${String(photo.reference)}` : paths['enterprise-photo']
        },
        component: { render: () => null },
        meta: { access: 'enterprise' },
      },
      {
        name: 'photo-missing',
        path: paths['photo-missing'],
        beforeEnter: async () => {
          const photo = await photoOf(applicant())
          if (photo?.whenMissing === 'repaired') {
            const hersteld = photo.reference === null ? 'verwijzing' : 'adres'
            return { name: 'enterprise-photo', query: { hersteld } }
          }
          treatment = photo?.whenMissing ?? 'improved'
          return true
        },
        component: () => import('@/sites/eloket/photo/PhotoMissingPage.vue'),
        props: ({ fullPath }) => ({
          treatment,
          start: addresses.app,
          address: addresses.of(fullPath),
          pathOf: (typed: string) => typedPath(typed, addresses),
          at: new Date(clock.now()).toISOString(),
        }),
        meta: { access: 'enterprise', texts: ['photo', 'forms'] },
      },
    ],
  }
}
