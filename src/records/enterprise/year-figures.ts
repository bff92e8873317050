import type { Sections } from './sections'

export type YearFigures = NonNullable<Sections['size']>['years'][number]

const sameFigures = (one: YearFigures, other: YearFigures | undefined) =>
  one.year === other?.year &&
  one.fte === other.fte &&
  one.turnover === other.turnover &&
  one.balanceSheetTotal === other.balanceSheetTotal

/** Whether somebody told other figures than those of the annual accounts. */
export const areEdited = (years: readonly YearFigures[], accounts: readonly YearFigures[]) =>
  years.length !== accounts.length || !years.every((row, at) => sameFigures(row, accounts[at]))
