import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { setApiHooks } from '@/api/hooks'
import { ProblemError, UnreachableError } from '@/api/problems'
import { regions } from '@/ui/live-region'
import { createTestTexts } from '../../tests/support/i18n'
import FailureNotice from './FailureNotice.vue'

const mountNotice = (failure: Error, unsure?: { title: string; text: string }) =>
  mount(FailureNotice, {
    props: { failure, ...(unsure && { unsure }) },
    global: { plugins: [createTestTexts()] },
  })

describe('FailureNotice', () => {
  it.each([
    ['an outage', new UnreachableError(), 'Het e-loket werkt even niet', 'Dat ligt aan ons, niet aan u.'],
    [
      'a simulation that did not start',
      new UnreachableError(503, { type: 'government-not-started' }),
      'Het e-loket werkt even niet',
      'De nagebootste overheid is niet gestart.',
    ],
    [
      'an answer that came too late',
      new UnreachableError(undefined, { reason: 'too-slow' }),
      'Het e-loket werkt even niet',
      'Het antwoord bleef te lang uit.',
    ],
    [
      'an answer that is none',
      new UnreachableError(200, { reason: 'unreadable' }),
      'Het e-loket werkt even niet',
      'We kregen een antwoord dat we niet kunnen lezen.',
    ],
    [
      'a service of which no text is known',
      new UnreachableError(503, { type: 'maintenance' }),
      'Het e-loket werkt even niet',
      'Dat ligt aan ons, niet aan u.',
    ],
    [
      'a service that is too busy',
      new UnreachableError(429, { reason: 'busy', type: 'too-many-requests' }),
      'Het is nu te druk',
      'Er komen nu te veel vragen tegelijk.',
    ],
    [
      'a mistake of ours',
      new TypeError('x is undefined'),
      'Er ging iets mis',
      'Dat ligt aan ons, niet aan u.',
    ],
  ])('offers to try again after %s', async (_, failure, title, text) => {
    const notice = mountNotice(failure)

    expect(notice.get('[role=alert] h2').text()).toBe(title)
    expect(notice.text()).toContain(text)
    await notice.get('button').trigger('click')
    expect(notice.emitted('retry')).toHaveLength(1)
  })

  it.each([
    ['already-submitted', 409, 'Deze aanvraag is al ingediend.'],
    ['no-access-to-enterprise', 403, 'U hebt voor deze onderneming geen toegang meer'],
    ['enterprise-read-only', 403, 'kunt u in het e-loket alleen nog kijken'],
    ['something-new', 409, 'Code voor de helpdesk: something-new.'],
  ])('says what a refusal %s means, and does not offer the same again', (type, status, text) => {
    const notice = mountNotice(new ProblemError(type, status))

    expect(notice.get('[role=alert] h2').text()).toBe('Dit kan nu niet')
    expect(notice.text()).toContain(text)
    expect(notice.find('button').exists()).toBe(false)
  })

  describe('of a change that may have been made', () => {
    const unsure = { title: 'We weten niet of het gelukt is', text: 'Probeer gerust opnieuw.' }

    it.each([
      ['no answer', new UnreachableError()],
      ['an answer too late', new UnreachableError(undefined, { reason: 'too-slow' })],
      ['an answer that is none', new UnreachableError(200, { reason: 'unreadable' })],
      ['the failure of a service', new UnreachableError(500)],
    ])('says after %s that nobody knows', (_, failure) => {
      const notice = mountNotice(failure, unsure)
      expect(notice.get('h2').text()).toBe('We weten niet of het gelukt is')
      expect(notice.text()).toContain('Probeer gerust opnieuw.')
      expect(notice.find('button').exists()).toBe(true)
    })

    it.each([
      ['was too busy for it', new UnreachableError(429, { reason: 'busy' }), 'Het is nu te druk'],
      ['refused it', new ProblemError('already-submitted', 409), 'Dit kan nu niet'],
      [
        'was never there',
        new UnreachableError(503, { type: 'government-not-started' }),
        'Het e-loket werkt even niet',
      ],
    ])('raises no doubt when the service %s', (_, failure, title) => {
      expect(mountNotice(failure, unsure).get('h2').text()).toBe(title)
    })
  })

  describe('while the service wants to be left alone', () => {
    beforeEach(() => {
      vi.useFakeTimers()
      setApiHooks({ machineNow: () => Date.now() })
    })
    afterEach(() => vi.useRealTimers())

    const mountWaiting = (seconds = 20) =>
      mountNotice(new UnreachableError(429, { reason: 'busy', retryAt: Date.now() + seconds * 1000 }))

    it('says how long, counts down for the eye only, and lets nobody try before', async () => {
      const notice = mountWaiting()
      expect(notice.text()).toContain('U kunt het over 20 seconden opnieuw proberen.')
      await vi.advanceTimersByTimeAsync(8_000)
      expect(notice.get('[aria-hidden=true].kp-hint').text()).toBe('Nog 12 seconden.')
      expect(notice.text()).toContain('U kunt het over 20 seconden opnieuw proberen.')

      const button = notice.get('button')
      expect(button.attributes('aria-disabled')).toBe('true')
      await button.trigger('click')
      expect(notice.emitted('retry')).toBeUndefined()
      await vi.advanceTimersByTimeAsync(100)
      expect(regions.polite).toBe('Nog 12 seconden.')
    })

    it.each([
      [90, 'over 90 seconden', 'Nog 90 seconden.'],
      [91, 'over 2 minuten', 'Nog 2 minuten.'],
      [3600, 'over 60 minuten', 'Nog 60 minuten.'],
    ])('says %d seconds as "%s"', (seconds, asked, left) => {
      const notice = mountWaiting(seconds)
      expect(notice.text()).toContain(`U kunt het ${asked} opnieuw proberen.`)
      expect(notice.get('.kp-hint').text()).toBe(left)
    })

    it('says when it is over, and then the button works', async () => {
      const notice = mountWaiting()
      await vi.advanceTimersByTimeAsync(19_900)
      expect(notice.get('button').attributes('aria-disabled')).toBe('true')
      await vi.advanceTimersByTimeAsync(200)
      expect(notice.get('button').attributes('aria-disabled')).toBeUndefined()
      expect(notice.find('.kp-hint').exists()).toBe(false)
      expect(regions.polite).toBe('U kunt het nu opnieuw proberen.')
      await notice.get('button').trigger('click')
      expect(notice.emitted('retry')).toHaveLength(1)
    })
  })
})
