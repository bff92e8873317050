import type { components } from '@/contracts/inkom'
import { legalRepresentativeOf } from '../../rules/representatives'
import { yearOf } from '../../world/days'
import { enterpriseYear, type Application, type EnterpriseFile } from '../../world/schema/inkom'
import type { Enterprise } from '../../world/schema/kbo'
import type { Reader } from '../../world/world'
import { nextStep, submissionErrors, type AnswerContext } from './answers.rules'
import { activitiesOf, eligibilityErrors, eligibilityOf } from './eligibility.rules'
import {
  budgetOf,
  deadlineOf,
  deMinimisOf,
  newestFirst,
  statusOn,
  summaryOf,
  tasksOf,
} from './portfolio.rules'
import { schemeOn } from './scheme.rules'
import { missingSections, sizeIn } from './sections.rules'
import { sizeTerms } from './subsidy.rules'

type Schemas = components['schemas']

/** What Inkom holds an application of one enterprise against, on one day. */
export interface Dossier {
  kbo: Enterprise['kbo']
  file: EnterpriseFile
  /** What it submitted this calendar year. */
  thisYear: readonly Application[]
  context: AnswerContext
}

/** The application with an id, or with a project number, in capitals or not: it stands so in addresses. */
export const findApplication = (reader: Reader, idOrNumber: string): Readonly<Application> | undefined =>
  reader.get('applications', idOrNumber) ??
  reader.where('applications', 'projectNumber', idOrNumber.toUpperCase())[0]

/** @returns `null` when the enterprise is unknown to KBO or Inkom, or before the first scheme. */
export function openDossier(reader: Reader, enterpriseNumber: string, today: string): Dossier | null {
  const kbo = reader.get('enterprises', enterpriseNumber)?.kbo
  const stored = reader.get('enterpriseFiles', enterpriseNumber)
  const scheme = schemeOn(reader.all('schemes'), reader.all('courses'), today)
  if (!kbo || !stored || !scheme) return null
  const activities = activitiesOf(kbo, today)
  const file = asKboHasIt(stored, activities)
  const thisYear = submittedIn(reader, enterpriseNumber, yearOf(today))
  const size = sizeIn(file)
  const { free } = budgetOf(thisYear, sizeTerms(scheme, size).ceiling, today)
  const context: AnswerContext = {
    today,
    scheme,
    size,
    free,
    // Only declarations are held against it: it goes through all that the enterprise submitted.
    subsidies: () =>
      deMinimisOf(reader.where('applications', 'enterpriseNumber', enterpriseNumber), today).subsidies,
    activities,
    providers: reader.all('providers'),
    isRelated: (firm) => isRelated(reader, firm, enterpriseNumber, today),
  }
  return { kbo, file, thisYear, context }
}

/** A main activity that KBO has no longer is not told any more: the enterprise chooses another one. */
function asKboHasIt(file: EnterpriseFile, activities: string[]): EnterpriseFile {
  const { 'main-activity': told, ...sections } = file.sections
  return told && !activities.includes(told.naceCode) ? { ...file, sections } : file
}

/** V13: the provider is the enterprise itself, or both have the same legal representative. */
function isRelated(reader: Reader, firm: string, enterpriseNumber: string, today: string) {
  if (firm === enterpriseNumber) return true
  if (!reader.get('enterprises', firm)) return false
  return reader.all('persons').some(({ insz }) => {
    const represented = legalRepresentativeOf(reader, insz, today)
    return represented.includes(firm) && represented.includes(enterpriseNumber)
  })
}

/** What an enterprise submitted in a calendar year: it draws on the budget of that year. */
const submittedIn = (reader: Reader, enterpriseNumber: string, year: number) =>
  reader.where('applications', 'enterpriseYear', enterpriseYear(enterpriseNumber, year))

/** The portfolio of a calendar year: by today's scheme, or by that of the nearest day in that year. */
export function portfolioOf(
  reader: Reader,
  enterpriseNumber: string,
  year: number,
  today: string,
): Schemas['Portfolio'] | null {
  const thisYear = yearOf(today)
  const on = year === thisYear ? today : year < thisYear ? `${year}-12-31` : `${year}-01-01`
  const dossier = openDossier(reader, enterpriseNumber, on)
  if (!dossier) return null
  const { context, file, kbo } = dossier
  const applications = reader.where('applications', 'enterpriseNumber', enterpriseNumber)
  const { rate, ceiling } = sizeTerms(context.scheme, context.size)
  const providerName = (one: Application) => nameOf(context, one.answers.provider?.registrationNumber)
  return {
    enterpriseNumber,
    year,
    size: context.size,
    rate,
    ...budgetOf(submittedIn(reader, enterpriseNumber, year), ceiling, today),
    deMinimis: { ...deMinimisOf(applications, today), ceiling: context.scheme.deMinimisCeiling },
    eligible: eligibilityOf(kbo, file, on).eligible,
    data: dataState(file),
    tasks: tasksOf(applications, today),
    applications: newestFirst(applications).map((one) => summaryOf(one, providerName(one), today)),
  }
}

function dataState({ sections, confirmed }: EnterpriseFile): Schemas['Portfolio']['data'] {
  if (missingSections(sections).length > 0) return 'missing'
  return confirmed ? 'complete' : 'to-confirm'
}

const nameOf = ({ providers }: AnswerContext, registrationNumber: string | undefined) =>
  providers.find(({ id }) => id === registrationNumber)?.name ?? null

/** What stands in the way of submitting a draft today; nothing once it is submitted. */
export function obstaclesTo({ answers, submission }: Application, { kbo, file, context }: Dossier) {
  if (submission) return []
  const on = answers.start?.serviceStart ?? context.today
  return [...eligibilityErrors(kbo, file, on), ...submissionErrors(answers, context)]
}

/** An application as the contract gives it. */
export function applicationOf(application: Application, dossier: Dossier): Schemas['Application'] {
  const { context } = dossier
  const { id, enterpriseNumber, answers, savedAt, savedBy, submission } = application
  return {
    id,
    enterpriseNumber,
    status: statusOn(application, context.today),
    answers,
    nextStep: submission ? null : nextStep(answers),
    applicationDeadline: deadlineOf(application),
    budget: { size: context.size, free: context.free },
    obstacles: obstaclesTo(application, dossier),
    savedAt,
    savedBy,
    submission,
  }
}
