import type { components } from '@/contracts/idm'
import { managersOf } from '../../rules/managers'
import { maskedNationalNumber } from '../../rules/national-number'
import { organisationName } from '../../rules/organisations'
import { personWith } from '../../rules/persons'
import type {
  AuditEntry,
  Employment,
  GrantedRight,
  RightDefinition,
  RightRequest,
} from '../../world/schema/idm'
import type { CalendarDate } from '../../world/schema/time'
import type { Reader } from '../../world/world'
import type { TargetGroup } from './idm.rules'

type Schemas = components['schemas']

const collator = new Intl.Collator('nl')

export function persoon(reader: Reader, insz: string): Schemas['Persoon'] {
  const person = personWith(reader, insz)
  return { voornaam: person?.firstName ?? '', naam: person?.lastName ?? '' }
}

const byPerson = (a: Schemas['Persoon'], b: Schemas['Persoon']) =>
  collator.compare(a.naam, b.naam) || collator.compare(a.voornaam, b.voornaam)

export function toegekendRecht(reader: Reader, granted: GrantedRight): Schemas['ToegekendRecht'] {
  return {
    id: granted.id,
    gebruiker: { id: granted.employment, ...persoon(reader, granted.insz) },
    werkrelatie: reader.get('employments', granted.employment)?.type ?? 'vast',
    recht: granted.right,
    context: granted.context,
    van: granted.from,
    tot: granted.to,
    bron: granted.source,
    toegekendDoor: granted.grantedBy,
  }
}

/** By name of the user; the rights of one in the order in which they were granted. */
export const rechtenVan = (reader: Reader, organisation: string): Schemas['ToegekendRecht'][] =>
  reader
    .where('rights', 'organisation', organisation)
    .map((right) => toegekendRecht(reader, right))
    .toSorted((a, b) => byPerson(a.gebruiker, b.gebruiker))

export const gebruiker = (reader: Reader, employment: Employment): Schemas['Gebruiker'] => ({
  id: employment.id,
  ...persoon(reader, employment.insz),
  rijksregisternummer: maskedNationalNumber(employment.insz),
  type: employment.type,
  email: employment.email,
  telefoon: employment.phone,
  van: employment.from,
  tot: employment.to,
  rechten: reader.where('rights', 'employment', employment.id).map((right) => toegekendRecht(reader, right)),
})

export const gebruikersVan = (reader: Reader, organisation: string): Schemas['Gebruiker'][] =>
  reader
    .where('employments', 'organisation', organisation)
    .map((employment) => gebruiker(reader, employment))
    .toSorted(byPerson)

export const gebruikersrechtenVoor = (
  reader: Reader,
  targetGroup: TargetGroup,
): Schemas['Gebruikersrecht'][] =>
  reader
    .all('rightDefinitions')
    .flatMap((definition) => gebruikersrecht(definition, targetGroup))
    .toSorted((a, b) => collator.compare(a.toepassing, b.toepassing) || collator.compare(a.recht, b.recht))

function gebruikersrecht(
  { id, application, domain, description, contexts }: RightDefinition,
  targetGroup: TargetGroup,
): Schemas['Gebruikersrecht'][] {
  const contexten = contexts[targetGroup]
  if (!contexten) return []
  return [{ recht: id, toepassing: application, domein: domain, omschrijving: description, contexten }]
}

function standVan({ decision }: RightRequest): Schemas['Aanvraag']['stand'] {
  if (!decision) return 'open'
  return decision.granted ? 'toegekend' : 'geweigerd'
}

export const aanvraag = (reader: Reader, request: RightRequest): Schemas['Aanvraag'] => ({
  id: request.id,
  orgcode: request.organisation,
  organisatie: organisationName(reader, request.organisation),
  vrager: persoon(reader, request.insz),
  email: request.email,
  recht: request.right,
  context: request.context,
  boodschap: request.message,
  gevraagdOp: request.askedAt,
  stand: standVan(request),
  besluit: request.decision && {
    op: request.decision.at,
    door: request.decision.by,
    reden: request.decision.reason,
  },
})

const newestFirst = (a: RightRequest, b: RightRequest) => b.askedAt.localeCompare(a.askedAt)

/** Requests to who manages the organisation: open ones first, and of each kind the newest first. */
export const aanvragenVoor = (reader: Reader, organisation: string): Schemas['Aanvraag'][] =>
  reader
    .where('rightRequests', 'organisation', organisation)
    .toSorted((a, b) => Number(a.decision !== null) - Number(b.decision !== null) || newestFirst(a, b))
    .map((request) => aanvraag(reader, request))

export const aanvragenVan = (reader: Reader, insz: string): Schemas['Aanvraag'][] =>
  reader
    .where('rightRequests', 'insz', insz)
    .toSorted(newestFirst)
    .map((request) => aanvraag(reader, request))

function logregel(reader: Reader, entry: AuditEntry): Schemas['Logregel'] {
  const { voornaam, naam } = persoon(reader, entry.insz)
  return {
    id: entry.id,
    op: entry.at,
    door: entry.by,
    handeling: entry.act,
    gebruiker: `${voornaam} ${naam}`,
    recht: entry.right,
    context: entry.context,
    van: entry.from,
    tot: entry.to,
    reden: entry.reason,
  }
}

/** The newest first; what was written in one transaction backwards too. */
export const logboekVan = (reader: Reader, organisation: string): Schemas['Logregel'][] =>
  reader
    .where('auditEntries', 'organisation', organisation)
    .toReversed()
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .map((entry) => logregel(reader, entry))

const openRequests = (reader: Reader, organisation: string) =>
  reader.where('rightRequests', 'organisation', organisation).filter((request) => request.decision === null)
    .length

/** The organisations that a person manages today, with their highest role, by name. */
export function beheerdeOrganisaties(
  reader: Reader,
  insz: string,
  today: CalendarDate,
): Schemas['BeheerdeOrganisatie'][] {
  const designated = reader.where('designations', 'insz', insz)
  const appointed = reader.where('localManagers', 'insz', insz)
  const codes = new Set([
    ...designated.map(({ enterpriseNumber }) => enterpriseNumber),
    ...appointed.map(({ organisation }) => organisation),
  ])
  return Array.from(codes)
    .flatMap((orgcode) => {
      const mine = managersOf(reader, orgcode, today).find((manager) => manager.insz === insz)
      if (!mine) return []
      return [
        {
          orgcode,
          doelgroep: reader.get('entities', orgcode) ? ('GID' as const) : ('EA' as const),
          naam: organisationName(reader, orgcode),
          rol: mine.role,
          bron: mine.source,
          openAanvragen: openRequests(reader, orgcode),
        },
      ]
    })
    .toSorted((a, b) => collator.compare(a.naam, b.naam))
}
