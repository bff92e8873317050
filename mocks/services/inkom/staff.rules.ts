import type { components, operations } from '@/contracts/inkom'
import { enterpriseName, organisationName } from '../../rules/organisations'
import { isLegalPerson } from '../../rules/representatives'
import { dayOf, endOfDay } from '../../world/days'
import type { Application } from '../../world/schema/inkom'
import type { Enterprise } from '../../world/schema/kbo'
import type { Reader, World } from '../../world/world'
import { matcherOf } from './matching.rules'
import { statusOn } from './portfolio.rules'
import { knownProviders, providerOf } from './providers.rules'

type Schemas = components['schemas']
type Found = Schemas['SearchResult']['enterprises'][number]
type Event = Schemas['StaffDossier']['events'][number]
type Submitted = Application & { submission: NonNullable<Application['submission']> }

type SearchKind = operations['search']['parameters']['query']['kind']

const pageSize = 20

/** A draft is the enterprise's own: staff see an application from its submission on. */
export const isSubmitted = (application: Readonly<Application>): application is Submitted =>
  application.submission !== null

const submittedOf = (reader: Reader, enterpriseNumber: string) =>
  reader.where('applications', 'enterpriseNumber', enterpriseNumber).filter(isSubmitted)

const placeOf = ({ kbo }: Enterprise) => kbo.Adressen[0]?.Gemeente.Naam ?? ''

/** What began last is in force. */
const newest = <Phase extends { DatumBegin: string }>(phases: Phase[]) =>
  phases.toSorted((a, b) => b.DatumBegin.localeCompare(a.DatumBegin))[0]

/** As KBO says; a legal situation that is not the normal one stands behind it. */
function statusOf({ kbo }: Enterprise): string {
  const situation = newest(kbo.Rechtstoestanden)
  const unusual = situation && situation.Code !== '000' ? situation.Omschrijving : null
  return [kbo.StatusKBO.Omschrijving, unusual].filter(Boolean).join(' – ')
}

/** What the staff side tells of an enterprise, wherever it stands. */
export const enterpriseOf = (enterprise: Enterprise): Omit<Found, 'applications'> => ({
  enterpriseNumber: enterprise.id,
  name: enterpriseName(enterprise),
  legalForm:
    (isLegalPerson(enterprise) && newest(enterprise.kbo.Rechtsvormen)?.Omschrijving) ||
    enterprise.kbo.SoortOnderneming.Omschrijving,
  place: placeOf(enterprise),
  status: statusOf(enterprise),
})

/** Every name by which an enterprise may be sought. */
const namesOf = ({ kbo: { Namen } }: Enterprise) =>
  [...Namen.MaatschappelijkeNamen, ...Namen.AfgekorteNamen, ...Namen.CommercieleNamen].map(({ Naam }) => Naam)

/** Numbers and postal codes of the establishments. */
const establishmentsOf = ({ kbo }: Enterprise) =>
  kbo.Vestigingen.flatMap(({ Vestigingsnummer, Adressen }) => [
    Vestigingsnummer,
    ...Adressen.map(({ Gemeente }) => Gemeente.PostCode),
  ])

const digitsOf = (text: string) => text.replace(/\D/g, '')

const byName = new Intl.Collator('nl')

/** An application as the lists of the staff side give it. */
function applicationOf(reader: Reader, one: Submitted, today: string): Schemas['StaffApplication'] {
  const { projectNumber, submittedAt, amount, subsidy } = one.submission
  return {
    id: one.id,
    projectNumber,
    enterpriseNumber: one.enterpriseNumber,
    enterpriseName: organisationName(reader, one.enterpriseNumber),
    title: one.answers.project?.title ?? '',
    status: statusOn(one, today),
    submittedOn: dayOf(Date.parse(submittedAt)),
    amount,
    subsidy,
  }
}

const newestFirst = (applications: Submitted[]) =>
  applications.toSorted((a, b) => b.submission.submittedAt.localeCompare(a.submission.submittedAt))

/** The submitted applications of an enterprise, the newest first. */
export const applicationsOf = (reader: Reader, enterpriseNumber: string, today: string) =>
  newestFirst(submittedOf(reader, enterpriseNumber)).map((one) => applicationOf(reader, one, today))

function matchingEnterprises(reader: World, query: string): Enterprise[] {
  const matches = matcherOf(query)
  return reader
    .all('enterprises')
    .filter((one) => matches(...namesOf(one), one.id, placeOf(one), ...establishmentsOf(one)))
    .toSorted((a, b) => byName.compare(enterpriseName(a), enterpriseName(b)) || a.id.localeCompare(b.id))
}

function matchingApplications(reader: World, query: string): Submitted[] {
  const matches = matcherOf(query)
  const found = reader.all('applications').filter(isSubmitted)
  return newestFirst(
    found.filter(({ submission, answers, enterpriseNumber }) => {
      const enterprise = reader.get('enterprises', enterpriseNumber)
      const told = enterprise ? [...namesOf(enterprise), placeOf(enterprise)] : []
      const { projectNumber, deposit } = submission
      const title = answers.project?.title ?? ''
      return matches(projectNumber, digitsOf(deposit.communication), title, enterpriseNumber, ...told)
    }),
  )
}

/** One page of what matches a query. A page behind the last one is empty; the total says so. */
export function search(
  reader: World,
  { kind, query, page }: { kind: SearchKind; query: string; page: number },
  today: string,
): Schemas['SearchResult'] {
  const onPage = <Item>(all: Item[]) => all.slice((page - 1) * pageSize, page * pageSize)
  const empty = { page, enterprises: [], applications: [], providers: [] }
  if (kind === 'enterprises') {
    const all = matchingEnterprises(reader, query)
    const enterprises = onPage(all).map((one) => ({
      ...enterpriseOf(one),
      applications: submittedOf(reader, one.id).length,
    }))
    return { ...empty, total: all.length, enterprises }
  }
  if (kind === 'applications') {
    const all = matchingApplications(reader, query)
    const applications = onPage(all).map((one) => applicationOf(reader, one, today))
    return { ...empty, total: all.length, applications }
  }
  const all = knownProviders(reader.all('providers'), query, today)
  return { ...empty, total: all.length, providers: onPage(all).map((one) => providerOf(one, today)) }
}

/**
 * What happened to an application and what is due, the oldest first. Only what the data know: the day of a deposit or
 * a payment is not recorded yet.
 */
export function courseOf(application: Submitted, today: string): Event[] {
  const { createdAt, submission } = application
  const depositDue = endOfDay(submission.deposit.deadline)
  const lapsed = statusOn(application, today) === 'lapsed'
  return [
    { at: createdAt, what: 'started' },
    { at: submission.submittedAt, what: 'submitted' },
    { at: depositDue, what: lapsed ? 'lapsed' : 'deposit-due' },
    ...(lapsed ? [] : [{ at: endOfDay(submission.finishBy), what: 'finish-due' as const }]),
  ]
}
