import type { RouteRecordInfo } from 'vue-router'

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
  'sign-in-challenge': '/aanmelden/:method',
  capacity: '/aanmelden-als',
  organisation: '/aanmelden-als/onderneming',
  'signed-in': '/aangemeld',
  'wrong-capacity': '/andere-hoedanigheid',
  'signed-out': '/afgemeld',
  photo: '/foto',
  'enterprise-photo': '/foto/index.html',
  'photo-missing': '/foto/:reference(.*)*',
  'no-access': '/geen-toegang',
  'access-explained': '/waarom',
  'enterprise-data': '/onderneming',
  'enterprise-check': '/onderneming/controleren',
  eligibility: '/onderneming/voorwaarden',
  'enterprise-task': '/onderneming/:task',
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
  idm: '/gebruikersbeheer',
  'idm-users': '/gebruikersbeheer/:organisation',
  'idm-add-user': '/gebruikersbeheer/:organisation/gebruiker-toevoegen',
  'idm-user': '/gebruikersbeheer/:organisation/gebruikers/:user',
  'idm-period': '/gebruikersbeheer/:organisation/gebruikers/:user/periode',
  'idm-grant': '/gebruikersbeheer/:organisation/gebruikers/:user/recht-toekennen',
  'idm-granted': '/gebruikersbeheer/:organisation/gebruikers/:user/rechten/:right/bevestiging',
  'idm-request': '/gebruikersbeheer/:organisation/aanvragen/:request',
  'idm-rights': '/gebruikersbeheer/:organisation/rechten',
  'idm-trail': '/gebruikersbeheer/:organisation/logboek',
  accessibility: '/toegankelijkheid',
  privacy: '/privacy',
  cookies: '/cookies',
  'about-demo': '/over-deze-demo',
} as const

type Paths = typeof paths

type NameOf<Param extends string> = Param extends `${infer Name}(${string}` ? Name : Param

/** The parameters of a path: `/btb/:enterpriseNumber/aanduiden` has one. */
type ParamsOf<Path extends string> = Path extends `${string}:${infer Param}/${infer Rest}`
  ? { [Name in NameOf<Param>]: string } & ParamsOf<`/${Rest}`>
  : Path extends `${string}:${infer Param}`
    ? { [Name in NameOf<Param>]: string }
    : Record<never, never>

declare module 'vue-router' {
  interface TypesConfig {
    /** A link to a page that is not in the sitemap, or without its parameters, does not compile. */
    RouteNamedMap: {
      [Name in keyof Paths | 'not-found']: RouteRecordInfo<
        Name,
        Name extends keyof Paths ? Paths[Name] : string,
        Name extends keyof Paths ? ParamsOf<Paths[Name]> : Record<never, never>,
        // What an address brings is read as text, whatever it is.
        Record<string, string | string[]>
      >
    }
  }
}
