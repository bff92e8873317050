import type { components } from '@/contracts/idm'
import type { CalendarDate } from '../world/schema/time'
import type { Reader } from '../world/world'
import type { Decision } from './access'
import { managersOf } from './managers'
import { representationOf } from './representatives'
import { standingOf } from './standing'

type Stap = components['schemas']['Uitleg']['volgendeStap']

/** Who asks, for which organisation, and on which day. */
export interface Question {
  insz: string
  organisation: string
  today: CalendarDate
}

const step = (actie: Stap['actie'], door: Stap['door']): Stap => ({ actie, door })

/** Whether somebody who represents the enterprise today is the person who asks, somebody else, or nobody. */
function representedBy(reader: Reader, { insz, organisation, today }: Question): Stap['door'] {
  const representation = representationOf(reader, organisation, today)
  if (representation.some((held) => held.insz === insz)) return 'u'
  return representation.length > 0 ? 'wettelijk-vertegenwoordiger' : 'niemand'
}

/** The shortest way to a right: from who manages the users or, where nobody does, by having somebody designated. */
function stepToRight(reader: Reader, question: Question, { enterprise }: Decision): Stap {
  const { insz, organisation, today } = question
  // IDM gives no rights for an enterprise that has stopped.
  if (enterprise && standingOf(enterprise.kbo, today) === 'ceased') return step('geen', 'niemand')
  const managers = managersOf(reader, organisation, today)
  if (managers.some((manager) => manager.insz === insz)) return step('ken-recht-toe', 'u')
  if (managers.length > 0) {
    const asked = reader
      .where('rightRequests', 'insz', insz)
      .some((one) => one.organisation === organisation && one.decision === null)
    return asked ? step('ken-recht-toe', 'beheerder') : step('vraag-recht', 'u')
  }
  // BTB knows no government entities.
  if (!enterprise) return step('geen', 'niemand')
  const door = representedBy(reader, question)
  return door === 'niemand'
    ? step('laat-kbo-rechtzetten', 'wettelijk-vertegenwoordiger')
    : step('duid-aan-in-btb', door)
}

/** The smallest next step to access, and who has to take it. */
export function nextStep(reader: Reader, question: Question, decision: Decision): Stap {
  const { access } = decision
  if (access.allowed) return step('meld-aan', 'u')
  switch (access.reason) {
    case 'capacity-not-admitted':
      return step('andere-hoedanigheid', 'u')
    case 'organisation-unknown': {
      const { organisation } = question
      const elsewhere = decision.enterprise ?? reader.get('entities', organisation)
      return elsewhere ? step('andere-hoedanigheid', 'u') : step('geen', 'niemand')
    }
    case 'enterprise-annulled':
      return step('laat-kbo-rechtzetten', 'wettelijk-vertegenwoordiger')
    case 'right-not-started':
      return step('wacht-op-begin', 'niemand')
    default:
      return stepToRight(reader, question, decision)
  }
}
