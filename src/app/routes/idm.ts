import type { RouteRecordRaw } from 'vue-router'
import { clock } from '../clock'
import { param, type PageTools } from './page-tools'
import { paths } from './paths'

const idmPage: RouteRecordRaw['meta'] = { access: 'person', texts: ['idm', 'steps', 'forms'] }

/** Gebruikersbeheer. */
export const idmRoutes = ({ person }: PageTools): RouteRecordRaw => ({
  path: '/',
  component: () => import('../layouts/IdmLayout.vue'),
  children: [
    {
      name: 'idm',
      path: paths.idm,
      component: () => import('@/sites/idm/OrganisationsPage.vue'),
      meta: idmPage,
    },
    {
      name: 'idm-users',
      path: paths['idm-users'],
      component: () => import('@/sites/idm/UsersPage.vue'),
      props: (route) => ({ organisation: param(route.params.organisation), today: clock.today() }),
      meta: idmPage,
    },
    {
      name: 'idm-add-user',
      path: paths['idm-add-user'],
      component: () => import('@/sites/idm/AddUserPage.vue'),
      props: (route) => ({
        organisation: param(route.params.organisation),
        person: person(),
        today: clock.today(),
      }),
      meta: idmPage,
    },
    {
      name: 'idm-user',
      path: paths['idm-user'],
      component: () => import('@/sites/idm/UserPage.vue'),
      props: (route) => ({
        organisation: param(route.params.organisation),
        user: param(route.params.user),
        today: clock.today(),
      }),
      meta: idmPage,
    },
    {
      name: 'idm-period',
      path: paths['idm-period'],
      component: () => import('@/sites/idm/PeriodPage.vue'),
      props: (route) => ({
        organisation: param(route.params.organisation),
        user: param(route.params.user),
        right: param(route.query.recht),
        today: clock.today(),
      }),
      meta: idmPage,
    },
    {
      name: 'idm-grant',
      path: paths['idm-grant'],
      component: () => import('@/sites/idm/GrantPage.vue'),
      props: (route) => ({
        organisation: param(route.params.organisation),
        user: param(route.params.user),
        step: param(route.query.stap),
        today: clock.today(),
      }),
      meta: idmPage,
    },
    {
      name: 'idm-granted',
      path: paths['idm-granted'],
      component: () => import('@/sites/idm/GrantedPage.vue'),
      props: (route) => ({
        organisation: param(route.params.organisation),
        user: param(route.params.user),
        right: param(route.params.right),
        person: person(),
        today: clock.today(),
      }),
      meta: idmPage,
    },
    {
      name: 'idm-request',
      path: paths['idm-request'],
      component: () => import('@/sites/idm/RequestPage.vue'),
      props: (route) => ({
        organisation: param(route.params.organisation),
        request: param(route.params.request),
        today: clock.today(),
      }),
      meta: idmPage,
    },
    {
      name: 'idm-rights',
      path: paths['idm-rights'],
      component: () => import('@/sites/idm/RightsPage.vue'),
      props: (route) => ({ organisation: param(route.params.organisation), today: clock.today() }),
      meta: idmPage,
    },
    {
      name: 'idm-trail',
      path: paths['idm-trail'],
      component: () => import('@/sites/idm/TrailPage.vue'),
      props: (route) => ({ organisation: param(route.params.organisation) }),
      meta: idmPage,
    },
  ],
})
