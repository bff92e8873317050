import type { RouteRecordRaw } from 'vue-router'
import type { Actor } from '@/domain/actor'
import type { Applicant } from '@/domain/applicant'
import type { Person } from '@/domain/person'
import type { Section } from '@/locales/catalogue'
import type { LeaveFor } from './leave-for'
import { paths } from './paths'
import type { SignInKind } from './session/sign-in'

declare module 'vue-router' {
  interface RouteMeta {
    /**
     * Who may come here: a person who acts for an enterprise, one who acts for a government entity, anybody who is
     * signed in, or somebody who is busy signing in. Left out: anyone.
     */
    access?: 'enterprise' | 'staff' | 'person' | 'interaction'
    /** Catalogue sections the page needs, loaded beside it. */
    texts?: Section[]
    /** Stands for what is there until the router is told. */
    later?: boolean
  }
}

/** What pages are given that only the app knows. */
export interface PageTools {
  leaveFor: LeaveFor
  /** For whom the page is; pages without `access: 'enterprise'` have nobody. */
  applicant: () => Applicant
  /** Who is signed in, in whichever capacity; pages without `access` have nobody. */
  person: () => Person
  /** Who is signed in, for an organisation; pages without `beforeEnter: forOrganisation` may have nobody. */
  actor: () => Actor
  signOut: () => Promise<void>
}

/** How to sign in, by what the address says: `wissel=ja` to choose again, `wissel=zelfde` to act for the same again. */
const switches: Record<string, SignInKind> = { ja: 'switch', zelfde: 'renewal' }

/** In what capacity one said to act: `als=overheid`, `als=onderneming`. */
const sides: Record<string, string> = { overheid: 'GID', onderneming: 'EA' }

/**
 * Where the pages begin that follow after the pink button: all that the first load needs to know of them. The router is
 * told the rest when somebody first goes there.
 */
export const laterPages = [
  'authorization',
  'end-session',
  'sign-in-method',
  'capacity',
  'photo',
  'enterprise-photo',
  'enterprise-data',
  'portfolio',
  'application',
  'no-access',
  'access-explained',
  'btb',
  'idm',
  'staff-search',
  'scheme-versions',
] as const

/** Where a query is a list, its first value counts. */
export const one = (value: unknown) => (typeof value === 'string' ? value : '')

/** All pages, in the order an applicant meets them. */
export const createRoutes = ({ leaveFor }: PageTools): RouteRecordRaw[] => [
  {
    path: '/',
    component: () => import('./layouts/PublicLayout.vue'),
    children: [
      {
        name: 'information',
        path: paths.information,
        component: () => import('@/sites/information/InformationPage.vue'),
        meta: { texts: ['information'] },
      },
      {
        name: 'firefox-guide',
        path: paths['firefox-guide'],
        component: () => import('@/sites/information/FirefoxGuidePage.vue'),
        meta: { texts: ['guides'] },
      },
      {
        name: 'sign-in-problems',
        path: paths['sign-in-problems'],
        component: () => import('@/sites/information/SignInProblemsPage.vue'),
        meta: { texts: ['guides'] },
      },
      {
        name: 'rights-guide',
        path: paths['rights-guide'],
        component: () => import('@/sites/information/RightsGuidePage.vue'),
        // Its screens speak the words of the sites that they show.
        meta: { texts: ['guides', 'information', 'acm', 'btb', 'idm', 'portfolio'] },
      },
      {
        name: 'accessibility',
        path: paths.accessibility,
        component: () => import('@/sites/information/AccessibilityPage.vue'),
        meta: { texts: ['statics'] },
      },
      {
        name: 'privacy',
        path: paths.privacy,
        component: () => import('@/sites/information/PrivacyPage.vue'),
        meta: { texts: ['statics'] },
      },
      {
        name: 'cookies',
        path: paths.cookies,
        component: () => import('@/sites/information/CookiesPage.vue'),
        meta: { texts: ['statics'] },
      },
      {
        name: 'about-demo',
        path: paths['about-demo'],
        component: () => import('@/sites/information/AboutDemoPage.vue'),
        meta: { texts: ['statics'] },
      },
      {
        name: 'sign-in',
        path: paths['sign-in'],
        component: () => import('./pages/StartSignInPage.vue'),
        props: ({ query }) => ({
          returnTo: one(query.terug),
          kind: switches[one(query.wissel)] ?? 'silent',
          capacity: sides[one(query.als)],
          leaveFor,
        }),
        meta: { texts: ['session'] },
      },
      {
        name: 'signed-in',
        path: paths['signed-in'],
        component: () => import('./pages/SignedInPage.vue'),
        props: () => ({ leaveFor }),
        meta: { texts: ['session'] },
      },
      {
        name: 'wrong-capacity',
        path: paths['wrong-capacity'],
        component: () => import('./pages/WrongCapacityPage.vue'),
        props: (route) => ({ returnTo: one(route.query.terug) }),
        meta: { texts: ['session'] },
      },
      {
        name: 'signed-out',
        path: paths['signed-out'],
        component: () => import('./pages/SignedOutPage.vue'),
        props: (route) => ({ reason: one(route.query.reden), returnTo: one(route.query.terug) }),
        meta: { texts: ['session'] },
      },
    ],
  },
  ...laterPages.map((name) => ({
    name,
    path: `${paths[name]}/:rest(.*)*`,
    component: { render: () => null },
    meta: { later: true },
  })),
  {
    path: '/:unknown(.*)*',
    component: () => import('./layouts/PublicLayout.vue'),
    children: [
      {
        name: 'not-found',
        path: '',
        component: () => import('./pages/NotFoundPage.vue'),
        meta: { texts: ['session'] },
      },
    ],
  },
]
