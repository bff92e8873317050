import type { RouteRecordRaw } from 'vue-router'
import { clock } from '../clock'
import { useSessionStore } from '../session/session.store'
import { param, type PageTools } from './page-tools'
import { paths } from './paths'

/** A citizen acts for nobody, and has to choose again first. */
const forOrganisation = () =>
  useSessionStore().actor !== null || { name: 'wrong-capacity' as const, query: { terug: paths.portfolio } }

/** What was repaired on the way to the photo, by what the address says. */
const repairs: Record<string, 'reference' | 'address'> = { verwijzing: 'reference', adres: 'address' }

/** The e-loket kmo-portefeuille. */
export const eloketRoutes = ({ applicant, actor, signOut }: PageTools): RouteRecordRaw => ({
  path: '/',
  component: () => import('../layouts/EloketLayout.vue'),
  children: [
    {
      name: 'enterprise-photo',
      path: paths['enterprise-photo'],
      component: () => import('@/sites/eloket/photo/EnterprisePhotoPage.vue'),
      props: ({ query }) => ({
        applicant: applicant(),
        today: clock.today(),
        repaired: repairs[param(query.hersteld)] ?? null,
      }),
      meta: { access: 'enterprise', texts: ['photo', 'forms'] },
    },
    {
      name: 'no-access',
      path: paths['no-access'],
      beforeEnter: forOrganisation,
      component: () => import('@/sites/eloket/access/NoAccessPage.vue'),
      props: () => ({ actor: actor(), signOut }),
      meta: { access: 'person', texts: ['access', 'forms'] },
    },
    {
      name: 'access-explained',
      path: paths['access-explained'],
      beforeEnter: forOrganisation,
      component: () => import('@/sites/eloket/access/AccessExplainedPage.vue'),
      props: () => ({ actor: actor() }),
      meta: { access: 'person', texts: ['access', 'forms'] },
    },
    {
      name: 'enterprise-data',
      path: paths['enterprise-data'],
      component: () => import('@/sites/eloket/enterprise/EnterprisePage.vue'),
      props: () => ({ applicant: applicant() }),
      meta: { access: 'enterprise', texts: ['enterprise', 'forms'] },
    },
    {
      name: 'enterprise-check',
      path: paths['enterprise-check'],
      component: () => import('@/sites/eloket/enterprise/CheckPage.vue'),
      props: () => ({ applicant: applicant() }),
      meta: { access: 'enterprise', texts: ['enterprise', 'forms'] },
    },
    {
      name: 'eligibility',
      path: paths.eligibility,
      component: () => import('@/sites/eloket/enterprise/EligibilityPage.vue'),
      props: () => ({ applicant: applicant() }),
      meta: { access: 'enterprise', texts: ['enterprise', 'forms'] },
    },
    {
      name: 'enterprise-task',
      path: paths['enterprise-task'],
      component: () => import('@/sites/eloket/enterprise/TaskPage.vue'),
      props: (route) => ({
        applicant: applicant(),
        today: clock.today(),
        asked: param(route.params.task),
      }),
      meta: { access: 'enterprise', texts: ['enterprise', 'forms'] },
    },
    {
      name: 'portfolio',
      path: paths.portfolio,
      component: () => import('@/sites/eloket/portfolio/PortfolioPage.vue'),
      props: ({ query }) => ({
        applicant: applicant(),
        today: clock.today(),
        justConfirmed: query.gegevens === 'volledig',
      }),
      meta: { access: 'enterprise', texts: ['portfolio', 'forms'] },
    },
    {
      name: 'application-confirmation',
      path: paths['application-confirmation'],
      component: () => import('@/sites/eloket/application/ConfirmationPage.vue'),
      props: (route) => ({
        applicant: applicant(),
        today: clock.today(),
        applicationId: param(route.params.applicationId),
      }),
      meta: { access: 'enterprise', texts: ['application', 'forms'] },
    },
    {
      name: 'application-step',
      path: paths['application-step'],
      component: () => import('@/sites/eloket/application/ApplicationPage.vue'),
      props: (route) => ({
        applicant: applicant(),
        today: clock.today(),
        applicationId: param(route.params.applicationId),
        step: param(route.params.step),
      }),
      meta: { access: 'enterprise', texts: ['application', 'forms'] },
    },
  ],
})
