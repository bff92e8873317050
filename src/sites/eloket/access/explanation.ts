import type { components as Idm } from '@/contracts/idm'

export type Explanation = Idm['schemas']['Uitleg']
export type Link = Idm['schemas']['Schakel']
export type Manager = Idm['schemas']['Beheerder']
export type AccessRequest = Idm['schemas']['Aanvraag']

/** The links of the chain in the order in which they follow from each other. */
export const chain = ['status', 'functie', 'aanduiding', 'gebruikersrecht'] as const

export const linksOf = ({ schakels }: Explanation, kind: Link['soort']) =>
  schakels.filter(({ soort }) => soort === kind)

/** A right in gebruikersbeheer, as IDM calls it. */
export interface Right {
  name: string
  context: string
  domain: string
}

/** The right that opens the e-loket, in the words of the information page: other rights and contexts open nothing. */
export const rightFor = (capacity: string): Right => ({
  name: 'VLAIO Inkom Gebruiker',
  context: capacity === 'GID' ? 'Medewerker' : 'Gebruiker',
  domain: 'economie',
})

/** Nobody can be given access for these: only another choice helps, or a correction in KBO. */
const hopeless: (string | null)[] = ['capacity-not-admitted', 'organisation-unknown', 'enterprise-annulled']

/** Whether access can still be got; it cannot either when nobody is left to give it. */
export const isSolvable = ({ toegang, volgendeStap }: Explanation) =>
  !hopeless.includes(toegang.reden) && volgendeStap.actie !== 'geen'

/** Which of the three steps comes now, for who has to pass by BTB and gebruikersbeheer: counted from 1. */
export function currentStep({ volgendeStap: { actie } }: Explanation): 1 | 2 | 3 {
  if (actie === 'duid-aan-in-btb') return 1
  return actie === 'ken-recht-toe' || actie === 'vraag-recht' ? 2 : 3
}

const daysOf = (links: Link[], end: 'van' | 'tot') => links.map((link) => link[end] ?? '').toSorted()

/**
 * The day that goes with the refusal: the last one of what has ended, or the first one of what still has to begin,
 * `YYYY-MM-DD`; undefined when none goes with it.
 */
export function dayOfRefusal(explanation: Explanation, right: string): string | undefined {
  const { op, toegang } = explanation
  const rights = linksOf(explanation, 'gebruikersrecht').filter(({ omschrijving }) => omschrijving === right)
  const lastBefore = (days: string[]) => days.findLast((day) => day !== '' && day < op)
  if (toegang.reden === 'function-ended') return lastBefore(daysOf(linksOf(explanation, 'functie'), 'tot'))
  if (toegang.reden === 'right-ended') return lastBefore(daysOf(rights, 'tot'))
  if (toegang.reden === 'right-not-started') return daysOf(rights, 'van').find((day) => day > op)
  return undefined
}
