import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useFormats } from '@/domain/use-formats'
import { declarations } from './declarations.schema'
import type { Answers, Scheme, Step } from './step'

/** One answer as the check page shows it; an empty value was not given. */
export interface AnswerRow {
  label: string
  value: string
}

interface Given {
  answers: Answers
  scheme: Scheme
  /** Names beside the numbers; empty while they are unknown. */
  activityName: string
  providerName: string
}

/** The answers of an application in words, by step, in the order of the wizard. */
export function useAnswerRows(given: () => Given) {
  const { t } = useI18n({ useScope: 'global' })
  const { date, euros, number } = useFormats()
  const row = (label: string, value: string): AnswerRow => ({ label: t(`application.check.${label}`), value })
  const named = (name: string, code: string) => (name ? `${name} (${code})` : code)

  function projectRows({ answers: { project }, scheme }: Given): AnswerRow[] {
    if (!project) return []
    const { service, form, interactive, listedTraining, participants } = project
    const theme = scheme.themes.find(({ code }) => code === project.theme)
    const subtheme = theme?.subthemes.find(({ code }) => code === project.subtheme)
    const listed = scheme.listedTrainings.find(({ code }) => code === listedTraining)
    return [
      row('service', t(`application.services.${service}`)),
      row('title', project.title),
      ...(form ? [row('form', t(`application.forms.${form}`))] : []),
      ...(interactive ? [row('interactive', t('application.check.yes'))] : []),
      row('theme', [theme?.name ?? project.theme, subtheme?.name].filter(Boolean).join(': ')),
      ...(listed ? [row('listedTraining', listed.name)] : []),
      row('motivation', project.motivation),
      row('agreedOn', date(project.agreedOn)),
      row('serviceEnd', date(project.serviceEnd)),
      row('hours', number(project.hours)),
      ...participants.map(({ name, status }, index) => ({
        label: t('application.project.participant.legend', { n: index + 1 }),
        value: `${name}, ${t(`application.participantStatus.${status}`)}`,
      })),
    ]
  }

  function amountRows({ answers: { amount } }: Given): AnswerRow[] {
    if (!amount) return []
    const { price, notEligible, catering } = amount
    return [
      row('price', euros(price)),
      row('notEligible', notEligible ? euros(notEligible) : ''),
      row(
        'catering',
        catering
          ? t('application.check.cateringValue', {
              amount: euros(catering.perPersonPerDay),
              n: catering.days,
            })
          : '',
      ),
    ]
  }

  function declarationRows({ answers }: Given): AnswerRow[] {
    const given = answers.declarations
    if (!given) return []
    return [
      ...declarations.map((name) => row(name, given[name] ? t('application.check.declared') : '')),
      row('deMinimisReceived', euros(given.deMinimisReceived)),
    ]
  }

  return computed((): { step: Step; rows: AnswerRow[] }[] => {
    const all = given()
    const { start, 'main-activity': activity, provider } = all.answers
    return [
      { step: 'start', rows: start ? [row('serviceStart', date(start.serviceStart))] : [] },
      {
        step: 'main-activity',
        rows: activity ? [row('naceCode', named(all.activityName, activity.naceCode))] : [],
      },
      { step: 'project', rows: projectRows(all) },
      {
        step: 'provider',
        rows: provider ? [row('provider', named(all.providerName, provider.registrationNumber))] : [],
      },
      { step: 'amount', rows: amountRows(all) },
      { step: 'declarations', rows: declarationRows(all) },
    ]
  })
}
