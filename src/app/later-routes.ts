import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router'
import { acmSession } from '@/api/tab-storage'
import { clock } from './clock'
import { laterPaths } from './later-paths'
import { createPhotoRoutes } from './photo-routes'
import { paths as firstPaths } from './paths'
import { one, type PageTools } from './routes'
import { useSessionStore } from './session/session.store'

const paths = { ...firstPaths, ...laterPaths }

/** A citizen acts for nobody, and has to choose again first. */
const forOrganisation = () =>
  useSessionStore().actor !== null || { name: 'wrong-capacity', query: { terug: paths.portfolio } }

const idmPage: RouteRecordRaw['meta'] = { access: 'person', texts: ['idm', 'steps', 'forms'] }

const queryOf = (route: RouteLocationNormalized) => route.fullPath.split('?')[1]?.split('#')[0] ?? ''

/** What was repaired on the way to the photo, by what the address says. */
const repairs: Record<string, 'reference' | 'address'> = { verwijzing: 'reference', adres: 'address' }

/** The pages that follow after the pink button, in the order an applicant meets them; the other sites come last. */
export const createLaterRoutes = ({
  leaveFor,
  applicant,
  person,
  actor,
  signOut,
}: PageTools): RouteRecordRaw[] => [
  {
    path: '/',
    component: () => import('./layouts/AcmLayout.vue'),
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
        props: (route) => ({ interactionId: one(route.query.interactie), leaveFor }),
        meta: { access: 'interaction', texts: ['acm', 'forms'] },
      },
      {
        name: 'sign-in-challenge',
        path: paths['sign-in-challenge'],
        component: () => import('@/sites/acm/ChallengePage.vue'),
        props: (route) => ({
          interactionId: one(route.query.interactie),
          method: one(route.params.method),
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
        props: (route) => ({ interactionId: one(route.query.interactie), leaveFor }),
        meta: { access: 'interaction', texts: ['acm', 'forms'] },
      },
      {
        name: 'organisation',
        path: paths.organisation,
        component: () => import('@/sites/acm/OrganisationPage.vue'),
        props: (route) => ({ interactionId: one(route.query.interactie), leaveFor }),
        meta: { access: 'interaction', texts: ['acm', 'forms'] },
      },
    ],
  },
  ...createPhotoRoutes(applicant),
  {
    path: '/',
    component: () => import('./layouts/EloketLayout.vue'),
    children: [
      {
        name: 'enterprise-photo',
        path: paths['enterprise-photo'],
        component: () => import('@/sites/eloket/photo/EnterprisePhotoPage.vue'),
        props: ({ query }) => ({
          applicant: applicant(),
          today: clock.today(),
          repaired: repairs[one(query.hersteld)] ?? null,
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
          asked: one(route.params.task),
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
          applicationId: one(route.params.applicationId),
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
          applicationId: one(route.params.applicationId),
          step: one(route.params.step),
        }),
        meta: { access: 'enterprise', texts: ['application', 'forms'] },
      },
    ],
  },
  {
    path: '/',
    component: () => import('./layouts/BtbLayout.vue'),
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
          enterpriseNumber: one(route.params.enterpriseNumber),
          asked: one(route.query.stap),
          person: person(),
          today: clock.today(),
        }),
        meta: { access: 'person', texts: ['btb', 'steps', 'forms'] },
      },
      {
        name: 'btb-confirmation',
        path: paths['btb-confirmation'],
        component: () => import('@/sites/btb/ConfirmationPage.vue'),
        props: (route) => ({ enterpriseNumber: one(route.params.enterpriseNumber) }),
        meta: { access: 'person', texts: ['btb', 'steps', 'forms'] },
      },
    ],
  },
  {
    path: '/',
    component: () => import('./layouts/IdmLayout.vue'),
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
        props: (route) => ({ organisation: one(route.params.organisation), today: clock.today() }),
        meta: idmPage,
      },
      {
        name: 'idm-add-user',
        path: paths['idm-add-user'],
        component: () => import('@/sites/idm/AddUserPage.vue'),
        props: (route) => ({
          organisation: one(route.params.organisation),
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
          organisation: one(route.params.organisation),
          user: one(route.params.user),
          today: clock.today(),
        }),
        meta: idmPage,
      },
      {
        name: 'idm-period',
        path: paths['idm-period'],
        component: () => import('@/sites/idm/PeriodPage.vue'),
        props: (route) => ({
          organisation: one(route.params.organisation),
          user: one(route.params.user),
          right: one(route.query.recht),
          today: clock.today(),
        }),
        meta: idmPage,
      },
      {
        name: 'idm-grant',
        path: paths['idm-grant'],
        component: () => import('@/sites/idm/GrantPage.vue'),
        props: (route) => ({
          organisation: one(route.params.organisation),
          user: one(route.params.user),
          step: one(route.query.stap),
          today: clock.today(),
        }),
        meta: idmPage,
      },
      {
        name: 'idm-granted',
        path: paths['idm-granted'],
        component: () => import('@/sites/idm/GrantedPage.vue'),
        props: (route) => ({
          organisation: one(route.params.organisation),
          user: one(route.params.user),
          right: one(route.params.right),
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
          organisation: one(route.params.organisation),
          request: one(route.params.request),
          today: clock.today(),
        }),
        meta: idmPage,
      },
      {
        name: 'idm-rights',
        path: paths['idm-rights'],
        component: () => import('@/sites/idm/RightsPage.vue'),
        props: (route) => ({ organisation: one(route.params.organisation), today: clock.today() }),
        meta: idmPage,
      },
      {
        name: 'idm-trail',
        path: paths['idm-trail'],
        component: () => import('@/sites/idm/TrailPage.vue'),
        props: (route) => ({ organisation: one(route.params.organisation) }),
        meta: idmPage,
      },
    ],
  },
  {
    path: '/',
    component: () => import('./layouts/StaffLayout.vue'),
    children: [
      {
        name: 'staff-search',
        path: paths['staff-search'],
        component: () => import('@/sites/vlaio/SearchPage.vue'),
        props: ({ query }) => ({ kind: one(query.soort), query: one(query.zoek), page: one(query.pagina) }),
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
        props: ({ params }) => ({ applicationId: one(params.applicationId), now: clock.now() }),
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
  },
]
