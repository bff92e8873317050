import type { components as Inkom } from '@/contracts/inkom'
import type { Enterprise, EnterpriseFile } from '../../world/schema'

type Kbo = Enterprise['kbo']
type FieldError = Inkom['schemas']['FieldError']

/** Why an enterprise cannot apply. */
type EligibilityCode =
  'not-active' | 'legal-form' | 'no-flemish-establishment' | 'public-share' | 'main-activity' | 'too-large'

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

/** Normal, or all shares in one hand. In bankruptcy (050) or liquidation the status is still AC. */
const activeSituations = ['000', '020']

/** V08: divisions of NACE-BEL that are not accepted. An example list: the annex to the decision was not readable. */
const refusedDivisions = ['01', '02', '03', '64', '65', '66', '84', '94', '97', '98', '99']
/** Agents and brokers in insurance, inside a refused division. */
const acceptedGroup = '6622'

/** Whether an activity may be the main activity of an applicant (V08). */
export const isAcceptedActivity = (naceCode: string) =>
  naceCode.startsWith(acceptedGroup) || !refusedDivisions.includes(naceCode.slice(0, 2))

/** Codes of NACE-BEL 2025 that KBO holds of an enterprise. */
export const activitiesOf = (kbo: Pick<Kbo, 'Activiteiten'>) =>
  kbo.Activiteiten.filter(({ Nace, DatumEinde }) => Nace.Versie === '2025' && !DatumEinde).map(
    ({ Nace }) => Nace.Code,
  )

const inFlemishRegion = (postCode: string) => {
  const code = Number(postCode)
  return (code >= 1500 && code < 4000) || (code >= 8000 && code < 10_000)
}

const newest = <Dated extends { DatumBegin: string }>(list: Dated[]) =>
  list.toSorted((a, b) => b.DatumBegin.localeCompare(a.DatumBegin))[0]

const isStruckOff = ({ AmbtshalveDoorhalingen }: Kbo, on: string) =>
  AmbtshalveDoorhalingen.some(({ DatumEinde }) => DatumEinde === null || on <= DatumEinde)

/** V16: registered and active on a day, and not bankrupt, in liquidation or struck off. */
function isActive(kbo: Kbo, on: string) {
  const situation = newest(kbo.Rechtstoestanden)
  return (
    kbo.StatusKBO.Code === active &&
    kbo.Start.Datum <= on &&
    !isStruckOff(kbo, on) &&
    (!situation || activeSituations.includes(situation.Code))
  )
}

const hasAcceptedLegalForm = (kbo: Kbo) =>
  kbo.SoortOnderneming.Code === naturalPerson || acceptedLegalForms.has(newest(kbo.Rechtsvormen)?.Code ?? '')

const hasFlemishEstablishment = (kbo: Kbo) =>
  kbo.Vestigingen.some(
    ({ StatusKBO, Adressen }) =>
      StatusKBO.Code === active && Adressen.some(({ Gemeente }) => inFlemishRegion(Gemeente.PostCode)),
  )

/**
 * Why an enterprise cannot apply; empty when it can (V07, V08, V16).
 *
 * @param on - first day of the service when it is known, otherwise today
 */
export function eligibilityErrors(
  kbo: Kbo,
  file: Pick<EnterpriseFile, 'size' | 'publicShare'>,
  on: string,
): FieldError[] {
  const refusals: [EligibilityCode, boolean][] = [
    ['not-active', !isActive(kbo, on)],
    ['legal-form', !hasAcceptedLegalForm(kbo)],
    ['no-flemish-establishment', !hasFlemishEstablishment(kbo)],
    ['public-share', file.publicShare >= 25],
    ['main-activity', !activitiesOf(kbo).some(isAcceptedActivity)],
    ['too-large', file.size.value === 'large'],
  ]
  return refusals.filter(([, refused]) => refused).map(([code]) => ({ field: 'enterprise', code }))
}
