import type { RouteRecordRaw } from 'vue-router'
import type { SignInKind } from '../session/sign-in'
import { param, type PageTools } from './page-tools'
import { paths } from './paths'

/** How to sign in, by what the address says: `wissel=ja` to choose again, `wissel=zelfde` to act for the same again. */
const switches: Record<string, SignInKind> = { ja: 'switch', zelfde: 'renewal' }

/** In what capacity one said to act: `als=overheid`, `als=onderneming`. */
const sides: Record<string, string> = { overheid: 'GID', onderneming: 'EA' }

/** The pages for anybody: information, and where a sign-in begins and ends. */
export const publicRoutes = ({ addresses, leaveFor }: PageTools): RouteRecordRaw => ({
  path: '/',
  component: () => import('../layouts/PublicLayout.vue'),
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
      component: () => import('../pages/StartSignInPage.vue'),
      props: ({ query }) => ({
        returnTo: param(query.terug),
        kind: switches[param(query.wissel)] ?? 'silent',
        capacity: sides[param(query.als)],
        loginHint: param(query.login_hint),
        leaveFor,
      }),
      meta: { texts: ['session'] },
    },
    {
      name: 'signed-in',
      path: paths['signed-in'],
      component: () => import('../pages/SignedInPage.vue'),
      props: ({ fullPath }) => ({ callback: new URL(addresses.of(fullPath)), leaveFor }),
      meta: { texts: ['session'] },
    },
    {
      name: 'wrong-capacity',
      path: paths['wrong-capacity'],
      component: () => import('../pages/WrongCapacityPage.vue'),
      props: (route) => ({ returnTo: param(route.query.terug) }),
      meta: { texts: ['session'] },
    },
    {
      name: 'signed-out',
      path: paths['signed-out'],
      component: () => import('../pages/SignedOutPage.vue'),
      props: (route) => ({ reason: param(route.query.reden), returnTo: param(route.query.terug) }),
      meta: { texts: ['session'] },
    },
  ],
})
