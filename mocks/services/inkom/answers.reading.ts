import type { components } from '@/contracts/inkom'
import { bodyOf, filled, flag, listOf, oneOf, optional, record, text, whole, type Shape } from '../reading'

type Schemas = components['schemas']
type Answers = Schemas['Answers']

/** Hours, to the quarter. */
const quarters =
  (min: number, max: number): Shape =>
  (value) =>
    Number.isInteger(Number(value) * 4) && typeof value === 'number' && value >= min && value <= max

/** In cents: 10 million euro. More is a slip. */
const amount = whole(0, 1_000_000_000)

/** Answers as the contract describes them. Whether a day or a code exists is for the rules. */
const answers = record<Answers>({
  start: optional(record<Schemas['StartAnswers']>({ serviceStart: text() })),
  'main-activity': optional(record<Schemas['MainActivityAnswers']>({ naceCode: text() })),
  project: optional(
    record<Schemas['ProjectAnswers']>({
      service: oneOf<Schemas['Service']>('training', 'advice'),
      title: filled(120),
      form: optional(oneOf('classroom', 'distance', 'in-house')),
      interactive: optional(flag),
      theme: text(),
      subtheme: optional(text()),
      listedTraining: optional(text()),
      motivation: filled(500),
      agreedOn: text(),
      serviceEnd: text(),
      hours: quarters(1, 2000),
      participants: listOf(
        record<Schemas['Participant']>({
          name: filled(80),
          status: oneOf<Schemas['Participant']['status']>(
            'employee',
            'active-partner',
            'self-employed',
            'helper',
            'assisting-spouse',
            'student-worker',
          ),
        }),
        50,
      ),
    }),
  ),
  provider: optional(record<Schemas['ProviderAnswers']>({ registrationNumber: text() })),
  amount: optional(
    record<Schemas['AmountAnswers']>({
      price: amount,
      notEligible: amount,
      catering: optional(
        record<NonNullable<Schemas['AmountAnswers']['catering']>>({
          perPersonPerDay: amount,
          days: whole(1, 365),
        }),
      ),
    }),
  ),
  declarations: optional(
    record<Schemas['DeclarationAnswers']>({
      correct: flag,
      unrelated: flag,
      deMinimis: flag,
      evidence: flag,
      deMinimisReceived: amount,
    }),
  ),
})

/** The answers that a request brings; otherwise the request is refused. */
export const answersIn = (request: Request): Promise<Answers> => bodyOf(request, answers)
