import { an } from '../../personas/an'
import { bart } from '../../personas/bart'
import { dirk } from '../../personas/dirk'
import { elke } from '../../personas/elke'
import { fatima } from '../../personas/fatima'
import { griet } from '../../personas/griet'
import { hilde } from '../../personas/hilde'
import { hugo } from '../../personas/hugo'
import { ingrid } from '../../personas/ingrid'
import { jan } from '../../personas/jan'
import { karel } from '../../personas/karel'
import { koen } from '../../personas/koen'
import { lies } from '../../personas/lies'
import { luc } from '../../personas/luc'
import { marc } from '../../personas/marc'
import { nele } from '../../personas/nele'
import { sara } from '../../personas/sara'
import { sofie } from '../../personas/sofie'
import { tom } from '../../personas/tom'
import { yasmine } from '../../personas/yasmine'
import { addDays } from '../../world/days'
import type { Designation } from '../../world/schema/btb'
import type { GovernmentEntity, LocalManager } from '../../world/schema/idm'
import type { EnterpriseFunction } from '../../world/schema/kbo'
import type { Person } from '../../world/schema/simulation'
import type { CalendarDate } from '../../world/schema/time'
import { type HeldRight } from './employments'
import { numbers } from './enterprises'

const functionNames = {
  '00001': 'Oprichter van een geregistreerde entiteit-natuurlijk persoon',
  '10002': 'Bestuurder',
  '10003': 'Vaste vertegenwoordiger',
  '10006': 'Zaakvoerder',
  '10007': 'Gedelegeerd bestuurder',
  '20090': 'Basiskennis bedrijfsbeheer',
  '30000': 'Werkende vennoot',
  '90001': 'Curator (aanstelling door rechtbanken)',
} as const

type FunctionRow = [
  enterpriseNumber: string,
  holder: Person,
  code: keyof typeof functionNames,
  from: CalendarDate,
  to?: CalendarDate,
]

/** The director that is itself an enterprise, of whom Karel is the permanent representative. */
const voltplusAsDirector = {
  enterpriseNumber: numbers.voltplus,
  code: '10002',
  description: functionNames['10002'],
}

/** Who does what in which enterprise, as KBO knows it. */
export function functions(today: CalendarDate): EnterpriseFunction[] {
  const rows: FunctionRow[] = [
    [numbers.vanHout, tom, '10002', '2016-03-01'],
    [numbers.vanHout, tom, '20090', '2016-03-01'],
    [numbers.zoeteInval, ingrid, '00001', '2004-09-01'],
    [numbers.deCuyper, karel, '10007', '1994-02-14'],
    [numbers.pixelzee, marc, '10002', '2015-10-05', '2021-01-31'],
    [numbers.pixelzee, yasmine, '10002', '2021-02-01'],
    [numbers.maris, elke, '00001', '2003-10-01'],
    [numbers.hoefkens, koen, '10007', '1989-06-30'],
    [numbers.lok, lies, '30000', '2012-04-02'],
    [numbers.deBrug, an, '10002', '2014-06-01'],
    [numbers.verbist, griet, '10002', '2009-03-16'],
    [numbers.sablon, marc, '10002', '2011-05-09'],
    [numbers.havenstroom, karel, '10003', '2012-01-01'],
    [numbers.voltplus, karel, '10007', '2001-08-27'],
    [numbers.tuinenNoord, tom, '10006', '2019-04-01'],
    [numbers.lumen, sofie, '00001', '2014-01-06'],
    [numbers.anno, an, '10002', '2013-09-02'],
    [numbers.nieuwEnFris, fatima, '10002', '2010-02-22'],
    [numbers.kastanje, marc, '10002', '2008-10-13'],
    [numbers.kastanje, jan, '90001', addDays(today, -70)],
    [numbers.fotoMaes, hugo, '00001', '1996-05-06'],
  ]
  return rows.map(([enterpriseNumber, { id, insz }, code, from, to = null]) => ({
    id: `${enterpriseNumber}-${id}-${code}`,
    enterpriseNumber,
    insz,
    code,
    description: functionNames[code],
    from,
    to,
    ...(code === '10003' && { actsFor: voltplusAsDirector }),
  }))
}

type DesignationRow = [enterpriseNumber: string, designee: Person, from: CalendarDate, to?: CalendarDate]

const designationRows: DesignationRow[] = [
  [numbers.vanHout, tom, '2018-01-15'],
  [numbers.pixelzee, marc, '2017-12-11', '2021-01-31'],
  [numbers.pixelzee, yasmine, '2021-02-08'],
  [numbers.maris, elke, '2018-03-05'],
  [numbers.hoefkens, koen, '2017-12-18'],
  [numbers.lok, lies, '2018-02-01'],
  [numbers.anno, an, '2018-09-03'],
  [numbers.deCuyper, hilde, '2018-01-22'],
]

/** Who was designated in BTB. Not by everyone: Ingrid still has to. */
export const designations: Designation[] = designationRows.map(
  ([enterpriseNumber, { id, insz }, from, to = null]) => ({
    id: `${enterpriseNumber}-${id}`,
    enterpriseNumber,
    insz,
    role: 'hoofdtoegangsbeheerder',
    from,
    to,
  }),
)

/** VLAIO. The code is invented. */
export const vlaio: GovernmentEntity = { id: 'OVO999001', name: 'Agentschap Innoveren en Ondernemen' }

type LocalManagerRow = [organisation: string, holder: Person, from: CalendarDate]

const localManagerRows: LocalManagerRow[] = [
  [numbers.deCuyper, hilde, '2018-01-29'],
  [vlaio.id, bart, '2018-01-08'],
]

/** Who was appointed in IDM itself. BTB knows no government entities, so VLAIO has nobody else. */
export const localManagers: LocalManager[] = localManagerRows.map(([organisation, { id, insz }, from]) => ({
  id: `${organisation}-${id}`,
  organisation,
  insz,
  role: 'hoofd-lokale-beheerder',
  from,
  to: null,
}))

const user = ['VLAIO Inkom Gebruiker', 'Gebruiker'] as const
const staff = ['VLAIO Inkom Gebruiker', 'Medewerker'] as const
const manager = ['VLAIO Inkom Toepassingsbeheerder', null] as const
/** A right of another application, which opens nothing here. */
const decoy = ['VLAIO Subsidiedatabank Raadpleger', 'Onderneming'] as const

type RightRow = [
  organisation: string,
  holder: Person,
  employment: HeldRight['employment'],
  right: readonly [right: string, context: string | null],
  from: CalendarDate,
  to?: CalendarDate,
]

/** The day on which IDM took over the users of 2015, 2016 and 2017 until 15 October. */
const migrationDay = '2017-12-05'

/** Who was given which right in IDM. */
export function rights(today: CalendarDate): HeldRight[] {
  const rows: RightRow[] = [
    [numbers.pixelzee, sara, 'vast', user, addDays(today, -410), addDays(today, -45)],
    [numbers.pixelzee, sara, 'vast', decoy, addDays(today, -410)],
    [numbers.pixelzee, luc, 'extern', user, '2019-02-04'],
    [numbers.lok, luc, 'extern', user, '2018-02-12'],
    [numbers.anno, luc, 'extern', user, '2018-09-10'],
    [numbers.maris, elke, 'vast', user, '2018-03-12'],
    [numbers.lumen, sofie, 'vast', user, migrationDay],
    [numbers.fotoMaes, hugo, 'vast', user, migrationDay],
    [vlaio.id, nele, 'ambtenaar', staff, '2018-01-08'],
    [vlaio.id, bart, 'ambtenaar', manager, '2018-01-08'],
    [numbers.hoefkens, dirk, 'vast', user, migrationDay],
    [numbers.deCuyper, hilde, 'vast', user, '2018-01-29'],
  ]
  return rows.map(([organisation, { id, insz }, employment, [right, context], from, to = null], at) => ({
    id: `${organisation}-${id}-${at + 1}`,
    organisation,
    insz,
    employment,
    right,
    context,
    from,
    to,
    source: from === migrationDay ? 'migratie' : 'beheerder',
  }))
}
