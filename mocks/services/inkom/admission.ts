import { decideAccess, rolesOf } from '../../rules/access'
import type { Application } from '../../world/schema/inkom'
import { admitCaller, type Caller } from '../caller'
import { serviceCredentials } from '../introspection'
import type { ServiceContext } from '../services'
import { findApplication } from './dossier'
import { noAccessToEnterprise, noAccessToStaffSide, notFound, readOnly } from './refusals'

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

/**
 * Who is let in, decided anew at each request: by the token, and by the access rule as it is now. Operations name one of
 * these, and get what it gives.
 */
export function createAdmission(context: ServiceContext) {
  const { world, clock } = context

  const caller = (asked: { request: Request }): Promise<Caller> =>
    admitCaller(asked, context, serviceCredentials.inkom)

  /** The token has to be for this enterprise, and its person still has to have access. */
  function checkAccess({ capacity, organisation, insz }: Caller, enterpriseNumber: string, act: Act) {
    if (capacity !== 'EA' || organisation !== enterpriseNumber) throw noAccessToEnterprise()
    const access = decideAccess(world, insz, enterpriseNumber, capacity, clock.today())
    if (!access.allowed) throw noAccessToEnterprise()
    if (act === 'change' && access.limit === 'read-only') throw readOnly()
  }

  /** The token has to be for the government entity where its person holds the right today. */
  function isStaff({ capacity, organisation, insz }: Caller, part: keyof typeof staffRoles) {
    if (capacity !== 'GID' || organisation === null) return false
    return rolesOf(world, insz, capacity, organisation, clock.today()).includes(
      `${staffRoles[part]}:${organisation}`,
    )
  }

  return {
    /** Whoever has a good token. */
    caller,

    /** Whoever may do this for the enterprise of the path. */
    enterprise:
      (act: Act) =>
      async (asked: { request: Request; params: { enterpriseNumber: string } }): Promise<Caller> => {
        const known = await caller(asked)
        checkAccess(known, asked.params.enterpriseNumber, act)
        return known
      },

    /** Whoever may do this for the enterprise whose application is in the path. */
    application:
      (act: Act) =>
      async (asked: {
        request: Request
        params: { applicationId: string }
      }): Promise<AdmittedApplication> => {
        const known = await caller(asked)
        const application = findApplication(world, asked.params.applicationId)
        if (!application) throw notFound()
        checkAccess(known, application.enterpriseNumber, act)
        return { caller: known, application }
      },

    /** Staff of VLAIO with the right for this part of their side. */
    staff:
      (part: keyof typeof staffRoles) =>
      async (asked: { request: Request }): Promise<Caller> => {
        const known = await caller(asked)
        if (!isStaff(known, part)) throw noAccessToStaffSide()
        return known
      },
  }
}

export type Admission = ReturnType<typeof createAdmission>
