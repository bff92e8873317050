import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { ProblemError, UnreachableError } from '@/api/problems'
import { createTestTexts } from '../../tests/support/i18n'
import FailureNotice from './FailureNotice.vue'

const mountNotice = (failure: Error) =>
  mount(FailureNotice, { props: { failure }, global: { plugins: [createTestTexts()] } })

describe('FailureNotice', () => {
  it.each([
    ['an outage', new UnreachableError(), 'Het e-loket werkt even niet', 'Dat ligt aan ons, niet aan u.'],
    [
      'a simulation that did not start',
      new ProblemError('government-not-started', 503),
      'Het e-loket werkt even niet',
      'De nagebootste overheid is niet gestart.',
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
})
