import type { RouteLocationRaw } from 'vue-router'

/** A text of the catalogue with its values, or a name that is the same in every language. */
export type Words = { key: string; values?: Record<string, string> } | string

/** What stands on a screen, from top to bottom. */
export type Part =
  | { kind: 'row'; term: Words; text: Words }
  | { kind: 'choice'; text: Words; chosen: boolean }
  | { kind: 'field'; label: Words; value: string }
  | { kind: 'button'; text: Words }

/** A screen of one of the sites, drawn with the words that the site itself shows. */
export interface Screen {
  /** Also the key of what to do there, under `guides.rights.screens`. */
  id: string
  site: Words
  heading: Words
  parts: Part[]
}

interface Step {
  /** Keys under `information.steps`. */
  title: string
  texts: string[]
  screens: Screen[]
  /** Where the step is done, and the key of the link there, under `guides.rights.go`. */
  go?: { id: string; to: RouteLocationRaw }
}

const enterprise = 'Bakkerij Zoete Inval'
const person = 'Sara Peeters'
const number = '91.69.23-904.24'
const right = 'VLAIO Inkom Gebruiker'
const context = 'Gebruiker'

const named = (key: string, name: string): Words => ({ key, values: { name } })
const text = (key: string): Words => ({ key })
const row = (term: string, words: Words): Part => ({ kind: 'row', term: text(term), text: words })
const choice = (words: Words, chosen = false): Part => ({ kind: 'choice', text: words, chosen })
const button = (key: string): Part => ({ kind: 'button', text: text(key) })

const btb = text('btb.section')
const idm = text('idm.section')
const acm = text('shell.header.acm')
const methods = ['itsme', 'eid', 'mobiele-app', 'sms', 'federaal-token']

/** The five steps of the information page, with the screens that one meets. */
export const steps: Step[] = [
  {
    title: 'btb',
    texts: ['btbText', 'btbWhat'],
    screens: [
      {
        id: 'overview',
        site: btb,
        heading: text('btb.overview.title'),
        parts: [
          row('btb.check.enterprise', enterprise),
          row('btb.chief', text('btb.overview.none')),
          button('btb.overview.designate'),
        ],
      },
      {
        id: 'who',
        site: btb,
        heading: text('btb.titles.wie'),
        parts: [
          choice(named('btb.who.self', 'Ingrid Lemmens')),
          choice(text('btb.who.other'), true),
          button('btb.continue'),
        ],
      },
      {
        id: 'designation',
        site: btb,
        heading: text('btb.titles.controleren'),
        parts: [
          row('btb.check.enterprise', enterprise),
          row('btb.chief', person),
          button('btb.check.confirm'),
        ],
      },
    ],
    go: { id: 'btb', to: { name: 'btb' } },
  },
  {
    title: 'idm',
    texts: ['idmText', 'idmWhat'],
    screens: [
      {
        id: 'users',
        site: idm,
        heading: named('idm.users.title', enterprise),
        parts: [button('idm.users.add')],
      },
      {
        id: 'person',
        site: idm,
        heading: text('idm.users.add'),
        parts: [{ kind: 'field', label: text('idm.number'), value: number }, button('idm.add.look')],
      },
      {
        id: 'right',
        site: idm,
        heading: named('idm.grant.title', person),
        parts: [choice(right, true), row('idm.context', context), button('idm.grant.continue')],
      },
      {
        id: 'grant',
        site: idm,
        heading: named('idm.grant.checkTitle', person),
        parts: [row('idm.right', right), row('idm.context', context), button('idm.grant.action')],
      },
    ],
    go: { id: 'idm', to: '/gebruikersbeheer' },
  },
  {
    title: 'signIn',
    texts: ['signInText', 'signInThen'],
    screens: [
      {
        id: 'key',
        site: acm,
        heading: text('acm.choice.title'),
        parts: methods.map((method) => choice(text(`acm.methods.${method}.name`))),
      },
    ],
    go: { id: 'signIn', to: { name: 'enterprise-photo' } },
  },
  {
    title: 'actAs',
    texts: ['actAsText', 'actAsStaff'],
    screens: [
      {
        id: 'capacity',
        site: acm,
        heading: text('acm.capacity.title'),
        parts: [
          choice(text('acm.capacity.names.EA'), true),
          choice(text('acm.capacity.names.BUR')),
          button('acm.continue'),
        ],
      },
      {
        id: 'organisation',
        site: acm,
        heading: text('acm.organisation.title'),
        parts: [choice(enterprise, true), button('acm.continue')],
      },
    ],
  },
  {
    title: 'counter',
    texts: ['counterFirst'],
    screens: [
      {
        id: 'portfolio',
        site: text('shell.serviceName'),
        heading: named('portfolio.title', enterprise),
        parts: [button('portfolio.data.missing.action'), button('portfolio.start.action')],
      },
    ],
  },
]
