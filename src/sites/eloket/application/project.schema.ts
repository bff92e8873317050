import { array, boolean, mixed, object, string, type InferType, type Schema } from 'yup'
import { calendarDate, quantityBetween, requiredChoice, requiredText } from '@/forms/fields'
import { message } from '@/forms/messages'
import { typedNumber } from '@/forms/numbers'
import { withinBounds } from './date-bounds'
import type { Answers, Scheme, Service } from './step'
import { openSubthemes, listedTheme } from './themes'

type ProjectAnswers = NonNullable<Answers['project']>
type Participant = ProjectAnswers['participants'][number]

export const services: readonly Service[] = ['training', 'advice']
export const trainingForms = ['classroom', 'distance', 'in-house'] as const
/** A student worker is among them, so that the page can explain why one does not count. */
export const participantStatuses: readonly Participant['status'][] = [
  'employee',
  'active-partner',
  'self-employed',
  'helper',
  'assisting-spouse',
  'student-worker',
]

const maxTitle = 120
const maxName = 80
export const maxMotivation = 500
export const maxParticipants = 50

const tooLong = (max: number) => message('forms.tooLong', { max })
const key = (name: string) => `application.project.${name}`
const refusal = (code: string) => `application.refusals.${code}`

const participant = object({
  name: requiredText(key('participant.nameRequired')).max(maxName, tooLong(maxName)),
  // V19: a student worker is no worker in the sense of the scheme.
  status: requiredChoice(participantStatuses, key('participant.statusRequired')).test(
    'no-student',
    refusal('student-not-allowed'),
    (status) => status !== 'student-worker',
  ),
})

/**
 * Asked once the service is chosen: before that it is not on the page. (An error about `serviceEnd` would then be
 * shown at `service`: vee-validate brings what has no field to one whose name begins the same.)
 */
const onceChosen = <Field extends Schema>(field: Field): Field =>
  field.when('service', {
    is: (service: unknown) => services.some((one) => one === service),
    otherwise: () => mixed(),
  })

/** What is on the page depends on the service and the theme; what is not there is not asked. */
export const projectSchema = (scheme: Scheme, start: string | undefined, today: string) =>
  object({
    service: requiredChoice(services, key('serviceRequired')),
    title: onceChosen(requiredText(key('titleRequired'), maxTitle)),
    form: string<(typeof trainingForms)[number]>().when('service', {
      is: 'training',
      then: () => requiredChoice(trainingForms, refusal('form-required')),
    }),
    // V11
    interactive: boolean().when(['service', 'form'], {
      is: (service: unknown, form: unknown) => service === 'training' && form === 'distance',
      then: (schema) =>
        schema.required(refusal('interaction-required')).oneOf([true], refusal('interaction-required')),
    }),
    theme: onceChosen(requiredText(key('themeRequired'))),
    subtheme: string().when(['service', 'theme'], ([service, theme], schema) =>
      openSubthemes(scheme, theme, service).length > 0 ? schema.required(key('subthemeRequired')) : schema,
    ),
    // V10
    listedTraining: string().when('theme', {
      is: listedTheme,
      then: (schema) => schema.required(key('listedTrainingRequired')),
    }),
    motivation: onceChosen(
      requiredText(key('motivationRequired')).max(maxMotivation, tooLong(maxMotivation)),
    ),
    // V02: a day that still has to come this year is no mistake in the year.
    agreedOn: onceChosen(
      calendarDate({ required: key('agreedOnRequired') })
        .test(
          'not-in-future',
          refusal('agreed-in-future'),
          (day) => !day || day <= today || day.slice(0, 4) > today.slice(0, 4),
        )
        .test(withinBounds(scheme.dateBounds.agreement)),
    ),
    serviceEnd: onceChosen(
      calendarDate({ required: key('serviceEndRequired') })
        .test(withinBounds(scheme.dateBounds.service))
        .test('not-before-start', refusal('end-before-start'), (day) => !day || !start || day >= start),
    ),
    hours: onceChosen(
      quantityBetween('hours', { min: 1, max: 2000, step: 0.25, wrong: key('hoursRequired') }),
    ),
    participants: onceChosen(
      array()
        .of(participant)
        .required()
        .when('service', {
          is: 'training',
          then: (schema) => schema.min(1, refusal('participant-required')),
          otherwise: () =>
            array()
              .of(participant)
              .required()
              .transform(() => []),
        }),
    ),
  })

export type ProjectData = InferType<ReturnType<typeof projectSchema>>

/** The fields as they stand on the page. */
export interface ProjectFields {
  service: string
  title: string
  form: string
  interactive: boolean
  theme: string
  subtheme: string
  listedTraining: string
  motivation: string
  agreedOn: string
  serviceEnd: string
  hours: string
  participants: { name: string; status: string }[]
}

/** The fields of a project that Inkom holds, or empty ones. A training begins with one participant. */
export const projectFields = (project?: ProjectAnswers): ProjectFields => ({
  service: project?.service ?? '',
  title: project?.title ?? '',
  form: project?.form ?? '',
  interactive: project?.interactive ?? false,
  theme: project?.theme ?? '',
  subtheme: project?.subtheme ?? '',
  listedTraining: project?.listedTraining ?? '',
  motivation: project?.motivation ?? '',
  agreedOn: project?.agreedOn ?? '',
  serviceEnd: project?.serviceEnd ?? '',
  hours: project ? typedNumber(project.hours) : '',
  participants: project?.participants.length ? project.participants : [emptyParticipant()],
})

export const emptyParticipant = () => ({ name: '', status: '' })

/** The answers without what the chosen service or theme does not ask. */
export function projectAnswers(data: ProjectData): ProjectAnswers {
  const { service, form, interactive, theme, subtheme, listedTraining, participants, ...rest } = data
  const training = service === 'training'
  return {
    ...rest,
    service,
    theme,
    ...(training && form && { form }),
    ...(training && form === 'distance' && { interactive: interactive === true }),
    ...(subtheme && { subtheme }),
    ...(theme === listedTheme && listedTraining && { listedTraining }),
    participants,
  }
}
