import type { RouteRecordRaw } from 'vue-router'
import { clock } from '../clock'
import { useSessionStore } from '../session/session.store'
import { param, type PageTools } from './page-tools'
import { paths } from './paths'

/** Beheer der toegangsbeheerders. */
export const btbRoutes = ({ person }: PageTools): RouteRecordRaw => ({
  path: '/',
  component: () => import('../layouts/BtbLayout.vue'),
  children: [
    {
      name: 'btb',
      path: paths.btb,
      component: () => import('@/sites/btb/OverviewPage.vue'),
      props: () => ({ forEnterprise: useSessionStore().applicant !== null }),
      meta: { access: 'person', texts: ['btb', 'steps', 'forms'] },
    },
    {
      name: 'btb-designation',
      path: paths['btb-designation'],
      component: () => import('@/sites/btb/DesignationPage.vue'),
      props: (route) => ({
        enterpriseNumber: param(route.params.enterpriseNumber),
        asked: param(route.query.stap),
        person: person(),
        today: clock.today(),
      }),
      meta: { access: 'person', texts: ['btb', 'steps', 'forms'] },
    },
    {
      name: 'btb-confirmation',
      path: paths['btb-confirmation'],
      component: () => import('@/sites/btb/ConfirmationPage.vue'),
      props: (route) => ({ enterpriseNumber: param(route.params.enterpriseNumber) }),
      meta: { access: 'person', texts: ['btb', 'steps', 'forms'] },
    },
  ],
})
