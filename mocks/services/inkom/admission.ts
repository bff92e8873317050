import { decideAccess, rolesOf } from '../../rules/access'
import type { Application } from '../../world/schema/inkom'
import { admitCaller, type Caller } from '../caller'
import { serviceCredentials } from '../introspection'
import { problem } from '../problem'
import type { ServiceContext } from '../services'
import { findApplication } from './dossier'

/** A refusal is an answer already; whoever is let in gets what was asked for. */
export interface Admission {
  caller: (request: Request) => Promise<Caller | Response>
  toEnterprise: (request: Request, enterpriseNumber: string, act: Act) => Promise<Caller | Response>
  toApplication: (request: Request, id: string, act: Act) => Promise<AdmittedApplication | Response>
  toStaffSide: (request: Request, part: StaffPart) => Promise<Caller | Response>
}

/** Whether the request only looks, or changes something: not everybody who gets in may do both. */
type Act = 'read' | 'change'

interface AdmittedApplication {
  caller: Caller
  application: Readonly<Application>
}

/**
 * What each part of the staff side asks for, as the roles of a token spell it. They stand apart: an application manager
 * has no business in the dossiers, and a member of staff not in the parameters.
 */
const staffRoles = {
  dossiers: 'VLAIO_Inkom_Gebruiker-Medewerker',
  parameters: 'VLAIO_Inkom_Toepassingsbeheerder',
}
type StaffPart = keyof typeof staffRoles

/** Nothing with this number, or on this date. */
export const notFound = () => problem(404, { type: 'not-found', title: 'There is nothing here.' })

const forbidden = () =>
  problem(403, { type: 'no-access-to-enterprise', title: 'You may not act for this enterprise.' })

const readOnly = () =>
  problem(403, {
    type: 'enterprise-read-only',
    title: 'Nothing can be changed for this enterprise any more.',
  })

/** Who is let in, decided anew at each request: by the token, and by the access rule as it is now. */
export function createAdmission(context: ServiceContext): Admission {
  const { world, clock } = context

  /** The token has to be for this enterprise, and its person still has to have access. Null when there is no refusal. */
  function refusalFor({ capacity, organisation, insz }: Caller, enterpriseNumber: string, act: Act) {
    if (capacity !== 'EA' || organisation !== enterpriseNumber) return forbidden()
    const access = decideAccess(world, insz, enterpriseNumber, capacity, clock.today())
    if (!access.allowed) return forbidden()
    return act === 'change' && access.limit === 'read-only' ? readOnly() : null
  }

  /** The token has to be for the government entity where its person holds the right today. */
  function isStaff({ capacity, organisation, insz }: Caller, part: StaffPart) {
    if (capacity !== 'GID' || organisation === null) return false
    return rolesOf(world, insz, capacity, organisation, clock.today()).includes(
      `${staffRoles[part]}:${organisation}`,
    )
  }

  const caller: Admission['caller'] = (request) => admitCaller(request, context, serviceCredentials.inkom)

  return {
    caller,
    async toEnterprise(request, enterpriseNumber, act) {
      const known = await caller(request)
      if (known instanceof Response) return known
      return refusalFor(known, enterpriseNumber, act) ?? known
    },
    async toApplication(request, id, act) {
      const known = await caller(request)
      if (known instanceof Response) return known
      const application = findApplication(world, id)
      if (!application) return notFound()
      return refusalFor(known, application.enterpriseNumber, act) ?? { caller: known, application }
    },
    async toStaffSide(request, part) {
      const known = await caller(request)
      if (known instanceof Response) return known
      if (isStaff(known, part)) return known
      return problem(403, { type: 'no-access-to-staff-side', title: 'This is for staff with the right.' })
    },
  }
}
