import type { components } from '@/contracts/idm'
import type { Enterprise } from '../world/schema/kbo'
import type { CalendarDate } from '../world/schema/time'
import type { Reader } from '../world/world'
import type { Decision } from './access'
import type { Manager } from './managers'
import type { Period } from './representatives'
import { remarksOn, standingOf } from './standing'

type Schakel = components['schemas']['Schakel']

const period = ({ from, to }: Period) => ({ van: from, tot: to })

const roleNames: Record<Manager['role'], string> = {
  hoofdtoegangsbeheerder: 'Hoofdtoegangsbeheerder',
  'co-hoofdtoegangsbeheerder': 'Co-hoofdtoegangsbeheerder',
  toegangsbeheerder: 'Toegangsbeheerder',
  'hoofd-lokale-beheerder': 'Hoofd Lokale Beheerder',
  'lokale-beheerder': 'Lokale beheerder',
}

/** What KBO says of the enterprise itself: its status, and what else there is about it. */
function statusLinks({ kbo }: Enterprise, today: CalendarDate): Schakel[] {
  const standing = standingOf(kbo, today)
  const link = (omschrijving: string, van: CalendarDate, tot: CalendarDate | null = null): Schakel => ({
    bron: 'KBO',
    soort: 'status',
    omschrijving,
    opent: standing !== 'annulled',
    van,
    tot,
  })
  const stopped = standing === 'ceased' ? kbo.Stopzetting?.Datum : undefined
  return [
    link(kbo.StatusKBO.Omschrijving, stopped ?? kbo.Start.Datum),
    ...remarksOn(kbo, today).map(({ description, from, to }) => link(description, from, to)),
  ]
}

const functionLinks = ({ functions }: Decision): Schakel[] =>
  functions.map(({ held, opens }) => ({
    bron: 'KBO',
    soort: 'functie',
    omschrijving: held.description,
    opent: opens,
    ...period(held),
  }))

/** Designations in BTB and appointments in IDM. They open nothing: who has one can give the right, also to themselves. */
function managingLinks(reader: Reader, insz: string, organisation: string): Schakel[] {
  const link = (bron: 'BTB' | 'IDM', held: Period & Pick<Manager, 'role'>): Schakel => ({
    bron,
    soort: 'aanduiding',
    omschrijving: roleNames[held.role],
    opent: false,
    ...period(held),
  })
  const designated = reader
    .where('designations', 'insz', insz)
    .filter((held) => held.enterpriseNumber === organisation)
  const appointed = reader
    .where('localManagers', 'insz', insz)
    .filter((held) => held.organisation === organisation)
  return [...designated.map((held) => link('BTB', held)), ...appointed.map((held) => link('IDM', held))]
}

const rightLinks = ({ rights }: Decision): Schakel[] =>
  rights.map(({ held, opens }) => ({
    bron: 'IDM',
    soort: 'gebruikersrecht',
    omschrijving: held.right,
    ...(held.context !== null && { context: held.context }),
    herkomst: held.source,
    opent: opens,
    ...period(held),
  }))

/** From the enterprise in KBO, by what a person is there and manages, to the rights: what the decision was made from. */
export const chainOf = (
  reader: Reader,
  insz: string,
  organisation: string,
  decision: Decision,
  today: CalendarDate,
): Schakel[] => [
  ...(decision.enterprise ? statusLinks(decision.enterprise, today) : []),
  ...functionLinks(decision),
  ...managingLinks(reader, insz, organisation),
  ...rightLinks(decision),
]
