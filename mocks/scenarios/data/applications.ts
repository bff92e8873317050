import { an } from '../../personas/an'
import { koen } from '../../personas/koen'
import { tom } from '../../personas/tom'
import { addDays, yearOf } from '../../world/days'
import { wallet } from '../../world/demobank'
import { depositCommunication, projectNumber } from '../../world/ids'
import type { Application, SchemeVersion } from '../../world/schema/inkom'
import type { Counter, Person } from '../../world/schema/simulation'
import type { CalendarDate, Instant } from '../../world/schema/time'
import { numbers } from './enterprises'
import { schemes } from './schemes'

type Answers = Required<Application['answers']>

/** A submitted application for a training; money in whole euro cents. */
interface Facts {
  enterpriseNumber: string
  applicant: Person
  size: keyof SchemeVersion['rates']
  naceCode: string
  /** Running number of the project in its year. */
  running: number
  submittedOn: CalendarDate
  status: Application['status']
  title: string
  provider: [registrationNumber: string, name: string]
  theme: string
  subtheme?: string
  listedTraining?: string
  participants: string[]
  hours: number
  price: number
  deMinimisReceived?: number
}

const at = (day: CalendarDate): Instant => `${day}T09:30:00.000Z`

/** The rules of the day; the oldest ones for a day before them. */
function schemeOn(day: CalendarDate): SchemeVersion {
  const found = schemes.findLast(({ id }) => id <= day) ?? schemes[0]
  if (!found) throw new Error('there are no schemes')
  return found
}

function answersOf(facts: Facts): Answers {
  const { submittedOn, theme, subtheme, listedTraining } = facts
  return {
    start: { serviceStart: addDays(submittedOn, 7) },
    'main-activity': { naceCode: facts.naceCode },
    project: {
      service: 'training',
      title: facts.title,
      form: 'classroom',
      theme,
      ...(subtheme && { subtheme }),
      ...(listedTraining && { listedTraining }),
      motivation: 'De deelnemers gebruiken dit elke dag in hun werk.',
      agreedOn: addDays(submittedOn, -2),
      serviceEnd: addDays(submittedOn, 14),
      hours: facts.hours,
      participants: facts.participants.map((name) => ({ name, status: 'employee' })),
    },
    provider: { registrationNumber: facts.provider[0] },
    amount: { price: facts.price, notEligible: 0 },
    declarations: {
      correct: true,
      unrelated: true,
      deMinimis: true,
      evidence: true,
      deMinimisReceived: facts.deMinimisReceived ?? 0,
    },
  }
}

function submitted(facts: Facts): Application {
  const { enterpriseNumber, applicant, size, running, submittedOn, price } = facts
  const scheme = schemeOn(submittedOn)
  const raised = scheme.raised.find(({ subtheme }) => subtheme === facts.subtheme)
  const rate = raised?.[size] ?? scheme.rates[size].rate
  const subsidy = Math.round((price * rate) / 100)
  const year = yearOf(submittedOn)
  const project = projectNumber(year, running)
  return {
    id: project.toLowerCase(),
    version: 1,
    enterpriseNumber,
    status: facts.status,
    answers: answersOf(facts),
    createdAt: at(submittedOn),
    savedAt: at(submittedOn),
    savedBy: `${applicant.firstName} ${applicant.lastName}`,
    idempotencyKey: `seed-${project}`,
    submission: {
      projectNumber: project,
      submittedAt: at(submittedOn),
      submittedBy: `${applicant.firstName} ${applicant.lastName}`,
      providerName: facts.provider[1],
      amount: price,
      rate,
      subsidy,
      ownShare: price - subsidy,
      limitedByCeiling: false,
      deposit: {
        ...wallet,
        amount: price - subsidy,
        communication: depositCommunication(project),
        deadline: addDays(submittedOn, 30),
      },
      finishBy: `${year + 1}-12-31`,
    },
  }
}

const leerlabs: Facts['provider'] = ['DV.O900001', 'Leuvense Leerlabs BV']
const zuiderkempen: Facts['provider'] = ['DV.O900010', 'Hogeschool Zuiderkempen, campus Geel']

const vanHout = {
  enterpriseNumber: numbers.vanHout,
  applicant: tom,
  size: 'small',
  naceCode: '43320',
} as const
const anno = {
  enterpriseNumber: numbers.anno,
  applicant: an,
  size: 'small',
  naceCode: '47716',
  status: 'paid',
  participants: ['An Declercq', 'Mira Sanders', 'Joke Neyt'],
} as const

/** The last running number that the scenario has used in a year; Inkom counts on from there. */
const lastRunning = 12_345

/** The counters of project numbers for this year and the year before. */
export const counters = (today: CalendarDate): Counter[] =>
  [yearOf(today) - 1, yearOf(today)].map((year) => ({ id: `project-${year}`, value: lastRunning }))

/** What was applied for before the journey begins: this calendar year, and the year before. */
export function applications(today: CalendarDate): Application[] {
  const newYear = `${yearOf(today)}-01-01`
  const lastAutumn = `${yearOf(today) - 1}-10-06`
  /** So many days ago, but still this calendar year. */
  const recently = (days: number) => (addDays(today, -days) < newYear ? newYear : addDays(today, -days))
  return [
    {
      ...vanHout,
      running: 11_874,
      submittedOn: lastAutumn,
      status: 'paid' as const,
      title: 'Boekhouden voor zaakvoerders',
      provider: ['DV.O900004', 'CVO Scheldestroom'] as Facts['provider'],
      theme: 'financial-literacy',
      subtheme: 'accounting',
      participants: ['Tom Van Hout'],
      hours: 30,
      price: 320_00,
    },
    {
      ...vanHout,
      running: 4_711,
      submittedOn: recently(140),
      status: 'paid' as const,
      title: 'Excel voor gevorderden',
      provider: leerlabs,
      theme: 'digitalisation',
      subtheme: 'software',
      participants: ['Tom Van Hout', 'Lotte Van Hout'],
      hours: 14,
      price: 1_180_00,
    },
    {
      ...vanHout,
      running: 11_902,
      submittedOn: recently(30),
      status: 'awaiting-payment' as const,
      title: "Cybersecurity awareness voor kmo's",
      provider: ['DV.O900006', 'Vesting Cyber NV'] as Facts['provider'],
      theme: 'digitalisation',
      subtheme: 'cybersecurity',
      participants: ['Tom Van Hout', 'Lotte Van Hout'],
      hours: 7,
      price: 960_00,
    },
    {
      enterpriseNumber: numbers.hoefkens,
      applicant: koen,
      size: 'medium' as const,
      naceCode: '49410',
      running: 6_120,
      submittedOn: recently(100),
      status: 'paid' as const,
      title: 'Rijbewijs CE met vakbekwaamheid',
      provider: ['DV.O900003', 'Rijschool De Kruising BV'] as Facts['provider'],
      theme: 'professional-skills',
      listedTraining: 'rijbewijs-ce',
      participants: ['Rik Claesen', 'Samira Benali', 'Dirk Jansen'],
      hours: 40,
      price: 8_550_00,
      // Nearly at the ceiling of 300,000 euro over three years.
      deMinimisReceived: 297_000_00,
    },
    // Together 7,400 euro of subsidy, so that 100 euro is left of the year's 7,500.
    {
      ...anno,
      participants: [...anno.participants],
      running: 3_008,
      submittedOn: recently(200),
      title: 'Winkelbeleving en etalage',
      provider: zuiderkempen,
      theme: 'business-strategy',
      hours: 40,
      price: 10_000_00,
    },
    {
      ...anno,
      participants: [...anno.participants],
      running: 5_533,
      submittedOn: recently(120),
      title: 'Een webwinkel opzetten',
      provider: leerlabs,
      theme: 'digitalisation',
      subtheme: 'online-applications',
      hours: 35,
      price: 9_000_00,
    },
    {
      ...anno,
      participants: [...anno.participants],
      running: 8_240,
      submittedOn: recently(60),
      title: 'Leidinggeven aan ploegen',
      provider: zuiderkempen,
      theme: 'personnel-management',
      subtheme: 'competence-policy',
      hours: 28,
      price: 5_666_67,
    },
  ].map(submitted)
}
