import { everyone } from '../personas/everyone'
import type { Seed } from '../world/schema/tables'
import type { CalendarDate } from '../world/schema/time'
import { applications, counters } from './data/applications'
import { clientEnterprises, clientFiles, clientRights } from './data/clients'
import { courses } from './data/courses'
import { employed } from './data/employments'
import { enterpriseFiles } from './data/enterprise-files'
import { enterprises } from './data/enterprises'
import { providers } from './data/providers'
import { designations, functions, localManagers, rights, vlaio } from './data/representation'
import { rightDefinitions } from './data/right-definitions'
import { schemes } from './data/schemes'

/**
 * The world as a visitor finds it: eighteen enterprises that each tell something, the 240 clients of an accountant,
 * and Tom, who has applied before and comes to do it again.
 *
 * @param today - the day on which the world is planted; what lies in "this year" is counted from it
 */
export const firstJourney = (today: CalendarDate): Seed => ({
  persons: everyone,
  enterprises: [...enterprises(today), ...clientEnterprises(today)],
  functions: functions(today),
  designations,
  localManagers,
  ...employed([...rights(today), ...clientRights(today)]),
  rightDefinitions,
  entities: [vlaio],
  enterpriseFiles: [...enterpriseFiles(today), ...clientFiles(today)],
  providers: providers(today),
  courses,
  schemes,
  applications: applications(today),
  counters: counters(today),
  settings: [
    {
      id: 'simulation',
      clockOffset: 0,
      player: 'tom',
      everyRepresentativeAdmitted: false,
      whenPhotoIsMissing: 'improved',
    },
  ],
})
