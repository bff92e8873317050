import type { components as Inkom } from '@/contracts/inkom'
import { remarksOn, standingOf } from '../../rules/standing'
import type { EnterpriseFile } from '../../world/schema/inkom'
import type { Enterprise } from '../../world/schema/kbo'
import { publicShareIn, sizeIn } from './sections.rules'

type Kbo = Enterprise['kbo']

type FieldError = Inkom['schemas']['FieldError']
type Condition = Inkom['schemas']['Eligibility']['conditions'][number]

/** §2.3: the accepted legal forms and their names before 2019, by KBO code. A vzw or maatschap is not among them. */
const acceptedLegalForms = new Set([
  ...['610', '015', '010', '515'], // BV, BVBA
  '014', // NV
  ...['706', '008', '006', '016', '508'], // CV, CVBA, CVOA
  ...['011', '612', '012', '013'], // VOF, CommV, Comm.VA
  ...['001', '027', '060', '065'], // SCE, SE, ESV, EESV
  ...['208', '211', '212', '214', '215'], // burgerlijke vennootschap met handelsvorm
  '030', // buitenlandse entiteit
])

const naturalPerson = '1'
const active = 'AC'

/** V08: divisions of NACE-BEL that are not accepted. An example list: the annex to the decision was not readable. */
const refusedDivisions = ['01', '02', '03', '64', '65', '66', '84', '94', '97', '98', '99']
/** Agents and brokers in insurance, inside a refused division. */
const acceptedGroup = '6622'

/** Whether an activity may be the main activity of an applicant (V08). */
export const isAcceptedActivity = (naceCode: string) =>
  naceCode.startsWith(acceptedGroup) || !refusedDivisions.includes(naceCode.slice(0, 2))

/** Codes of NACE-BEL 2025 that KBO holds of an enterprise on a day. */
export const activitiesOf = (kbo: Pick<Kbo, 'Activiteiten'>, on: string) =>
  kbo.Activiteiten.filter(
    ({ Nace, DatumEinde }) => Nace.Versie === '2025' && (!DatumEinde || DatumEinde >= on),
  ).map(({ Nace }) => Nace.Code)

const inFlemishRegion = (postCode: string) => {
  const code = Number(postCode)
  return (code >= 1500 && code < 4000) || (code >= 8000 && code < 10_000)
}

const newest = <Dated extends { DatumBegin: string }>(list: Dated[]) =>
  list.toSorted((a, b) => b.DatumBegin.localeCompare(a.DatumBegin))[0]

/** V16: registered on a day, and active as KBO has it then. */
const isActive = (kbo: Kbo, on: string) => kbo.Start.Datum <= on && standingOf(kbo, on) === 'active'

const hasAcceptedLegalForm = (kbo: Kbo) =>
  kbo.SoortOnderneming.Code === naturalPerson || acceptedLegalForms.has(newest(kbo.Rechtsvormen)?.Code ?? '')

const hasFlemishEstablishment = (kbo: Kbo) =>
  kbo.Vestigingen.some(
    ({ StatusKBO, Adressen }) =>
      StatusKBO.Code === active && Adressen.some(({ Gemeente }) => inFlemishRegion(Gemeente.PostCode)),
  )

const government = 'Besluit van de Vlaamse Regering van 26 februari 2016'
const ministerial = 'Ministerieel besluit van 30 maart 2016'
const since = '2016-04-01'

/** The conditions in order, each with the code of its refusal and the decision that holds it (§1.1, §2). */
const rules: Record<Condition['condition'], { refusal: string; since: string; source: string }> = {
  active: { refusal: 'not-active', since, source: `${government}, art. 4` },
  'legal-form': { refusal: 'legal-form', since, source: `${government}, art. 4` },
  'flemish-establishment': { refusal: 'no-flemish-establishment', since, source: `${government}, art. 4` },
  'public-share': { refusal: 'public-share', since, source: `${government}, art. 4` },
  'main-activity': { refusal: 'main-activity', since, source: `${ministerial}, bijlage` },
  size: { refusal: 'too-large', since, source: 'Decreet van 16 maart 2012, art. 3' },
}

type Finding = Pick<Condition, 'outcome' | 'found'> & { provisional?: boolean }

const finding = (met: boolean, found: string[], provisional = false): Finding => ({
  outcome: met ? 'met' : 'refused',
  found,
  provisional,
})

/** What KBO says that is against it; of an enterprise that is active, its status and what stands beside it. */
function activeFound(kbo: Kbo, on: string): Finding {
  const { Code, Omschrijving: status } = kbo.StatusKBO
  const remarks = remarksOn(kbo, on).map(({ description }) => description)
  const met = isActive(kbo, on)
  // "Actief" is no ground for a refusal, where there is another.
  return finding(met, !met && Code === active && remarks.length > 0 ? remarks : [status, ...remarks])
}

/**
 * The activity that the enterprise told, or while it told none all of KBO: one that is accepted is enough then. Those
 * that have ended are named when no other is left.
 */
function mainActivityFound(kbo: Kbo, { sections }: EnterpriseFile, on: string): Finding {
  const told = sections['main-activity']?.naceCode
  const listed = kbo.Activiteiten.filter(
    ({ Nace }) => Nace.Versie === '2025' && (told === undefined || Nace.Code === told),
  )
  const codes = activitiesOf({ Activiteiten: listed }, on)
  const named = listed
    .filter(({ Nace }) => codes.length === 0 || codes.includes(Nace.Code))
    .map(({ Nace }) => `${Nace.Omschrijving} (${Nace.Code}${codes.length === 0 ? ', beëindigd' : ''})`)
  return finding(codes.some(isAcceptedActivity), [...new Set(named)], told === undefined)
}

/** All establishments, by their place: one that no longer works is named too, with its status in KBO. */
const placesOf = (kbo: Kbo) =>
  kbo.Vestigingen.flatMap(({ StatusKBO, Adressen }) =>
    Adressen.map(({ Gemeente }) => {
      const place = `${Gemeente.PostCode} ${Gemeente.Naam}`
      return StatusKBO.Code === active ? place : `${place} (${StatusKBO.Omschrijving.toLowerCase()})`
    }),
  )

const findings: Record<Condition['condition'], (kbo: Kbo, file: EnterpriseFile, on: string) => Finding> = {
  active: (kbo, _, on) => activeFound(kbo, on),
  'legal-form': (kbo) =>
    finding(hasAcceptedLegalForm(kbo), [
      (kbo.SoortOnderneming.Code !== naturalPerson && newest(kbo.Rechtsvormen)?.Omschrijving) ||
        kbo.SoortOnderneming.Omschrijving,
    ]),
  'flemish-establishment': (kbo) => finding(hasFlemishEstablishment(kbo), placesOf(kbo)),
  'public-share': (_, file) => {
    const share = publicShareIn(file)
    return finding((share ?? 0) < 25, share === null ? [] : [String(share)], !file.sections.declarations)
  },
  'main-activity': mainActivityFound,
  size: (_, file) => finding(sizeIn(file) !== 'large', [sizeIn(file)], !file.sections.size),
}

/**
 * Whether an enterprise can apply, condition by condition (V07, V08, V16).
 *
 * @param on - first day of the service when it is known, otherwise today
 */
export function eligibilityOf(kbo: Kbo, file: EnterpriseFile, on: string): Inkom['schemas']['Eligibility'] {
  const conditions = (Object.keys(rules) as Condition['condition'][]).map((condition): Condition => {
    const { outcome, found, provisional = false } = findings[condition](kbo, file, on)
    const { since: from, source } = rules[condition]
    return { condition, outcome, provisional, found, since: from, source }
  })
  return { on, eligible: conditions.every(({ outcome }) => outcome === 'met'), conditions }
}

/** Why an enterprise cannot apply; empty when it can. */
export const eligibilityErrors = (kbo: Kbo, file: EnterpriseFile, on: string): FieldError[] =>
  eligibilityOf(kbo, file, on)
    .conditions.filter(({ outcome }) => outcome === 'refused')
    .map(({ condition }) => ({ field: 'enterprise', code: rules[condition].refusal }))
