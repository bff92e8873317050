import type { components } from '@/contracts/idm'
import type { Period } from '../../rules/representatives'
import { bodyOf, flag, oneOf, optional, record, text, type Shape } from '../reading'

type Gebruikerstype = components['schemas']['Gebruikerstype']

const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value)

const userType = oneOf<Gebruikerstype>('ambtenaar', 'vast', 'extern', 'occasioneel')
const email = text(0, 1000)

export interface AskedUser {
  rijksregisternummer: string
  type: Gebruikerstype
  email: string
  telefoon?: string
  van: string
  tot: string | null
}

export interface AskedRight {
  gebruiker: string
  recht: string
  context: string | null
  van: string
  tot: string | null
}

export interface AskedDecision {
  toegekend: boolean
  type?: Gebruikerstype
  van?: string
  tot?: string | null
  reden?: string
}

export interface Question {
  email: string
  boodschap: string
}

/** What a request brings, as the contract describes it. Whether a day or a code exists is for the rules. */
export const periodIn = async (request: Request): Promise<Period> => {
  const shape = record<{ van: string; tot: string | null }>({ van: text(), tot: orNull(text()) })
  const { van, tot } = await bodyOf<{ van: string; tot: string | null }>(request, shape)
  return { from: van, to: tot }
}

export const numberIn = async (request: Request): Promise<string> => {
  const shape = record<{ rijksregisternummer: string }>({ rijksregisternummer: text(0, 100) })
  return (await bodyOf<{ rijksregisternummer: string }>(request, shape)).rijksregisternummer
}

export const userIn = (request: Request): Promise<AskedUser> =>
  bodyOf(
    request,
    record<AskedUser>({
      rijksregisternummer: text(0, 100),
      type: userType,
      email,
      telefoon: optional(text(0, 100)),
      van: text(),
      tot: orNull(text()),
    }),
  )

export const rightIn = (request: Request): Promise<AskedRight> =>
  bodyOf(
    request,
    record<AskedRight>({
      gebruiker: text(),
      recht: text(),
      context: orNull(text()),
      van: text(),
      tot: orNull(text()),
    }),
  )

export const decisionIn = (request: Request): Promise<AskedDecision> =>
  bodyOf(
    request,
    record<AskedDecision>({
      toegekend: flag,
      type: optional(userType),
      van: optional(text()),
      tot: optional(orNull(text())),
      reden: optional(text(0, 500)),
    }),
  )

export const questionIn = (request: Request): Promise<Question> =>
  bodyOf(request, record<Question>({ email, boodschap: text(0, 500) }))
