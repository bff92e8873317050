import type { components } from '@/contracts/inkom'
import type { Application } from '@mocks/world/schema/inkom'
import type { World } from '@mocks/world/world'
import { completeAnswers, type CompleteAnswers } from '../examples/application'
import { mountPage, type MountOptions } from './mount-page'

type Answers = components['schemas']['Answers']

/** Answers that Inkom accepts on the day on which the pages of these tests open, 23 November 2026. */
export const complete: CompleteAnswers = completeAnswers('2026-11-20', '2026-11-02')

/** The complete answers of the steps before one, as somebody has who has come that far. */
export function answersBefore(step: keyof CompleteAnswers | null): Answers {
  const names = Object.keys(complete) as (keyof CompleteAnswers)[]
  const done = step ? names.slice(0, names.indexOf(step)) : names
  return Object.fromEntries(done.map((name) => [name, complete[name]]))
}

export const draftId = 'draft-1'

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Puts a draft with some answers in the world. */
export function plant(world: World, answers: Answers, enterpriseNumber: string) {
  const draft: Application = {
    id: draftId,
    enterpriseNumber,
    status: 'draft',
    answers,
    createdAt: '2026-11-23T08:30:00.000Z',
    savedAt: '2026-11-23T08:30:00.000Z',
    savedBy: 'Tom Van Hout',
    version: 1,
    submission: null,
    idempotencyKey: null,
  }
  return world.transact((transaction) => transaction.put('applications', draft))
}

/** What Inkom holds of the draft now. */
export function draftOf(world: World): Readonly<Application> {
  const draft = world.get('applications', draftId)
  if (!draft) throw new Error('the draft is gone')
  return draft
}

/** Opens a page of the wizard for a draft with some answers, as Tom of the first sample enterprise. */
export async function openWizard(slug: string, answers: Answers, options: MountOptions = {}) {
  const enterprise = options.enterprise ?? '1999900171'
  const page = await mountPage(`/aanvraag/${draftId}/${slug}`, {
    as: 'tom',
    ...options,
    enterprise,
    prepare: async (world) => {
      await plant(world, answers, enterprise)
      await options.prepare?.(world)
    },
  })
  const { wrapper } = page

  /** Types a date in the three inputs of a field. */
  async function date(name: string, day: string) {
    const [year, month, dayOfMonth] = day.split('-')
    await wrapper.get(`#field-${name}`).setValue(dayOfMonth)
    await wrapper.get(`#field-${name}-month`).setValue(month)
    await wrapper.get(`#field-${name}-year`).setValue(year)
  }

  return {
    ...page,
    date,
    /** Chooses the radio button or ticks the box with this label. */
    choose: (label: string | RegExp) => page.field(label).setValue(true),
    send: () => wrapper.get('form').trigger('submit'),
    /** The messages of the error summary, in order. */
    summary: () => wrapper.findAll('.kp-error-summary li').map((item) => tidy(item.text())),
    /** The message at a field. */
    message: (name: string) => tidy(wrapper.get(`#field-${name}-error`).text()),
    path: () => page.router.currentRoute.value.fullPath,
  }
}
