import type { RouteRecordRaw } from 'vue-router'
import { clock } from '../clock'
import { param } from './page-tools'
import { paths } from './paths'

/** The side of VLAIO. */
export const vlaioRoutes = (): RouteRecordRaw => ({
  path: '/',
  component: () => import('../layouts/StaffLayout.vue'),
  children: [
    {
      name: 'staff-search',
      path: paths['staff-search'],
      component: () => import('@/sites/vlaio/SearchPage.vue'),
      props: ({ query }) => ({
        kind: param(query.soort),
        query: param(query.zoek),
        page: param(query.pagina),
      }),
      meta: { access: 'staff', texts: ['staff', 'portfolio', 'forms'] },
    },
    {
      name: 'staff-enterprise',
      path: paths['staff-enterprise'],
      component: () => import('@/sites/vlaio/EnterprisePage.vue'),
      props: true,
      meta: { access: 'staff', texts: ['staff', 'portfolio', 'forms'] },
    },
    {
      name: 'staff-dossier',
      path: paths['staff-dossier'],
      component: () => import('@/sites/vlaio/DossierPage.vue'),
      props: ({ params }) => ({ applicationId: param(params.applicationId), now: clock.now() }),
      meta: { access: 'staff', texts: ['staff', 'portfolio', 'forms'] },
    },
    {
      name: 'scheme-versions',
      path: paths['scheme-versions'],
      component: () => import('@/sites/vlaio/SchemePage.vue'),
      props: () => ({ today: clock.today() }),
      meta: { access: 'staff', texts: ['staff', 'forms'] },
    },
  ],
})
