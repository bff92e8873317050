import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router'
import { acmSession } from '@/api/tab-storage'
import { clock } from '../clock'
import { param, type PageTools } from './page-tools'
import { paths } from './paths'

const queryOf = (route: RouteLocationNormalized) => route.fullPath.split('?')[1]?.split('#')[0] ?? ''

/** ACM, as the simulated one shows itself; with a real ACM nobody comes here. */
export const acmRoutes = ({ leaveFor }: PageTools): RouteRecordRaw => ({
  path: '/',
  component: () => import('../layouts/AcmLayout.vue'),
  children: [
    {
      name: 'authorization',
      path: paths.authorization,
      component: () => import('@/sites/acm/AuthorizationPage.vue'),
      props: (route) => ({ query: queryOf(route), session: acmSession(), leaveFor }),
      meta: { texts: ['acm', 'forms'] },
    },
    {
      name: 'end-session',
      path: paths['end-session'],
      component: () => import('@/sites/acm/EndSessionPage.vue'),
      props: (route) => ({ query: queryOf(route), session: acmSession(), leaveFor }),
      meta: { texts: ['acm', 'forms'] },
    },
    {
      name: 'sign-in-method',
      path: paths['sign-in-method'],
      component: () => import('@/sites/acm/MethodChoicePage.vue'),
      props: (route) => ({ interactionId: param(route.query.interactie), leaveFor }),
      meta: { access: 'interaction', texts: ['acm', 'forms'] },
    },
    {
      name: 'sign-in-challenge',
      path: paths['sign-in-challenge'],
      component: () => import('@/sites/acm/ChallengePage.vue'),
      props: (route) => ({
        interactionId: param(route.query.interactie),
        method: param(route.params.method),
        session: acmSession(),
        leaveFor,
        now: clock.now,
      }),
      meta: { access: 'interaction', texts: ['acm', 'forms'] },
    },
    {
      name: 'capacity',
      path: paths.capacity,
      component: () => import('@/sites/acm/CapacityPage.vue'),
      props: (route) => ({ interactionId: param(route.query.interactie), leaveFor }),
      meta: { access: 'interaction', texts: ['acm', 'forms'] },
    },
    {
      name: 'organisation',
      path: paths.organisation,
      component: () => import('@/sites/acm/OrganisationPage.vue'),
      props: (route) => ({ interactionId: param(route.query.interactie), leaveFor }),
      meta: { access: 'interaction', texts: ['acm', 'forms'] },
    },
  ],
})
