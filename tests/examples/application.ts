import type { components } from '../../src/contracts/inkom'

type Answers = components['schemas']['Answers']

/** Every step of an application; the most natural one of the first sample enterprise, a joinery. */
export type CompleteAnswers = Required<Answers>

/**
 * Answers that Inkom accepts as they stand, for enterprise 1999.900.171.
 *
 * @param start - first day of the training, at most fourteen days ago
 * @param agreedOn - day of the enrolment, not after today
 */
export const completeAnswers = (start: string, agreedOn: string): CompleteAnswers => ({
  start: { serviceStart: start },
  'main-activity': { naceCode: '43320' },
  project: {
    service: 'training',
    title: 'Excel voor gevorderden',
    form: 'classroom',
    theme: 'digitalisation',
    subtheme: 'software',
    motivation: 'Onze offertes en planning maken we met rekenbladen.',
    agreedOn,
    serviceEnd: start,
    hours: 14,
    participants: [{ name: 'Tom Van Hout', status: 'active-partner' }],
  },
  provider: { registrationNumber: 'DV.O900001' },
  amount: { price: 59_000, notEligible: 0 },
  declarations: { correct: true, unrelated: true, deMinimis: true, evidence: true, deMinimisReceived: 0 },
})

/** A copy that leaves one answer out. */
export const without = <Whole extends object, Key extends string & keyof Whole>(whole: Whole, key: Key) =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as Omit<Whole, Key>
