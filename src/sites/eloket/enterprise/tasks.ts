import type { Versioned } from '@/api/versions'
import type { components as Kbo } from '@/contracts/kbo'
import type { Applicant } from '@/domain/applicant'
import { tasks, type EnterpriseRecord, type Section, type Task } from '@/records/enterprise/sections'

/** The tasks in the order of the list. */
export const taskNames = Object.keys(tasks) as Task[]

/** @returns `null` for an address that is not of a task */
export const parseTask = (text: string): Task | null => taskNames.find((task) => task === text) ?? null

/** The declarations are about the other data, so those come first; for the rest any order will do. */
export const isOpen = (task: Task, { missing }: Pick<EnterpriseRecord, 'missing'>) =>
  task !== 'verklaringen' || missing.every((section) => section === 'declarations')

/** Place of what is typed in a task, in the drafts of this browser. */
export const draftKey = (section: Section) => `enterprise:${section}`

/** What every task is given. */
export interface TaskProps {
  /** As Inkom holds it now. */
  seen: Versioned<EnterpriseRecord>
  /** As KBO knows it; null when KBO does not answer. */
  kbo: Kbo['schemas']['Onderneming'] | null
  applicant: Applicant
  /** `YYYY-MM-DD` */
  today: string
}

/** What becomes of a task. */
export interface TaskEvents {
  /** Inkom holds it: back to the list. */
  saved: [record: EnterpriseRecord]
  /** Of two versions the person chose the one that Inkom holds: back to the list. */
  taken: []
  /** The person goes on later; what was typed is kept. */
  left: []
}
