import { engineeringIdeas } from './engineering'
import { financeIdeas } from './finance'
import { hrIdeas } from './hr'
import type { UseCaseIdea } from './idea'
import { itIdeas } from './it'
import { legalIdeas } from './legal'
import { managementIdeas } from './management'
import { marketingIdeas } from './marketing'
import { officeIdeas } from './office'
import { productionIdeas } from './production'
import { qualityIdeas } from './quality'
import { salesIdeas } from './sales'
import type { Sector } from '../sector'
import { supplyIdeas } from './supply'
import { supportIdeas } from './support'

/** The idea library, by function. A new function is one file and one line here. */
export const useCaseIdeas: readonly UseCaseIdea[] = [
  ...supportIdeas,
  ...salesIdeas,
  ...marketingIdeas,
  ...financeIdeas,
  ...supplyIdeas,
  ...productionIdeas,
  ...qualityIdeas,
  ...engineeringIdeas,
  ...hrIdeas,
  ...itIdeas,
  ...legalIdeas,
  ...officeIdeas,
  ...managementIdeas,
]

const byId = new Map<string, UseCaseIdea>(useCaseIdeas.map((idea) => [idea.id, idea]))

export const ideaById = (id: string): UseCaseIdea | undefined => byId.get(id)

/** Whether an idea is typical of a sector; one without sectors is of any. An unknown sector hides nothing. */
export const suitsSector = (idea: UseCaseIdea, sector: Sector | null): boolean =>
  idea.sectors.length === 0 || sector === null || idea.sectors.includes(sector)
