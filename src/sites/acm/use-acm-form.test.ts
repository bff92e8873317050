import { describe, expect, it } from 'vitest'
import { ProblemError } from '@/api/problems'
import { message } from '@/forms/messages'
import { refusalMessage } from './use-acm-form'

describe('a refusal of ACM', () => {
  it('tells how many tries are left', () => {
    const problem = new ProblemError('wrong-pin', 422, [], { resterend: 2 })
    expect(refusalMessage(problem)).toBe(message('acm.refusals.wrong-pin', { n: 2, number: 0 }))
  })

  it('names the code of the card that is asked next', () => {
    const problem = new ProblemError('wrong-code', 422, [], { volgendNummer: 12 })
    expect(refusalMessage(problem)).toBe(message('acm.refusals.wrong-token-code', { n: 0, number: 12 }))
  })

  it.each(['code-expired', 'unknown-phone-number', 'organisation-not-yours'])(
    'of type %s has a text',
    (type) => expect(refusalMessage(new ProblemError(type, 422))).toBe(`acm.refusals.${type}`),
  )

  it.each(['interaction-not-found', 'wrong-icon', 'no-card', 'anything-new'])(
    'of type %s is not about what was filled in',
    (type) => expect(refusalMessage(new ProblemError(type, 422))).toBeNull(),
  )
})
