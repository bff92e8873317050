import type { operations } from '@/contracts/idm'

type BodyOf<Id extends 'voegGebruikerToe' | 'kenRechtToe' | 'besluitAanvraag' | 'vraagRecht'> =
  operations[Id]['requestBody']['content']['application/json']

export type AskedUser = BodyOf<'voegGebruikerToe'>
export type AskedRight = BodyOf<'kenRechtToe'>
export type AskedDecision = BodyOf<'besluitAanvraag'>
export type Question = BodyOf<'vraagRecht'>
