import type { components as Inkom } from '@/contracts/inkom'

type Schemas = Inkom['schemas']

export type EnterpriseRecord = Schemas['EnterpriseRecord']
export type Sections = Schemas['EnterpriseSections']
export type Section = Schemas['Section']

/** The tasks in the order of the list, by the last part of their address, with the section each fills in. */
export const tasks = {
  grootte: 'size',
  contact: 'contact',
  rekening: 'account',
  hoofdactiviteit: 'main-activity',
  verklaringen: 'declarations',
} as const satisfies Record<string, Section>
export type Task = keyof typeof tasks

/** The declarations on honour, in the order of the page. */
export const declarations = ['correct', 'noOverdueContributions', 'inspection'] as const
