import type { laterPaths } from './later-paths'

/** The sitemap, in the order an applicant meets it. URLs are Dutch: people read them. */
export const paths = {
  information: '/',
  'firefox-guide': '/hulp/firefox',
  'sign-in-problems': '/hulp/aanmelden',
  'rights-guide': '/hulp/rechten-toekennen',
  // ACM: these two are the addresses of its endpoints, answered by a page of this app (docs/decisions/0001).
  authorization: '/services/acm/op/v1/auth',
  'end-session': '/services/acm/op/v1/logout',
  'sign-in': '/aanmelden/start',
  'sign-in-method': '/aanmelden',
  capacity: '/aanmelden-als',
  'signed-in': '/aangemeld',
  'wrong-capacity': '/andere-hoedanigheid',
  'signed-out': '/afgemeld',
  photo: '/foto',
  'enterprise-photo': '/foto/index.html',
  'no-access': '/geen-toegang',
  'access-explained': '/waarom',
  'enterprise-data': '/onderneming',
  portfolio: '/portefeuille',
  application: '/aanvraag',
  'staff-search': '/vlaio',
  'scheme-versions': '/beheer',
  btb: '/btb',
  idm: '/gebruikersbeheer',
  accessibility: '/toegankelijkheid',
  privacy: '/privacy',
  cookies: '/cookies',
  'about-demo': '/over-deze-demo',
} as const

/** Name of a route of the app. */
export type RouteName = keyof typeof paths | keyof typeof laterPaths
