/** The sitemap, in the order an applicant meets it. URLs are Dutch: people read them. */
export const paths = {
  information: '/',
  // ACM: these two are the addresses of its endpoints, answered by a page of this app (docs/decisions/0001).
  authorization: '/services/acm/op/v1/auth',
  'end-session': '/services/acm/op/v1/logout',
  'sign-in': '/aanmelden/start',
  'sign-in-method': '/aanmelden',
  'sign-in-challenge': '/aanmelden/:method',
  capacity: '/aanmelden-als',
  organisation: '/aanmelden-als/onderneming',
  'signed-in': '/aangemeld',
  'wrong-capacity': '/andere-hoedanigheid',
  'signed-out': '/afgemeld',
  'enterprise-photo': '/foto/index.html',
  portfolio: '/portefeuille',
  'application-confirmation': '/aanvraag/:applicationId/bevestiging',
  'application-step': '/aanvraag/:applicationId/:step',
  'staff-search': '/vlaio',
  'staff-enterprise': '/vlaio/ondernemingen/:enterpriseNumber',
  'staff-dossier': '/vlaio/projecten/:applicationId',
  'scheme-versions': '/beheer',
  btb: '/btb',
  'btb-designation': '/btb/:enterpriseNumber/aanduiden',
  'btb-confirmation': '/btb/:enterpriseNumber/bevestiging',
  accessibility: '/toegankelijkheid',
  privacy: '/privacy',
  cookies: '/cookies',
  'about-demo': '/over-deze-demo',
} as const

/** Name of a route of the app. */
export type RouteName = keyof typeof paths
