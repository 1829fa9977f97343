import type { MaturityDimension } from '../../rules/maturity-score'
import type { MaturityQuestion } from './question'
import { strategyQuestions } from './questions/strategy'
import { dataQuestions } from './questions/data'
import { processQuestions } from './questions/process'
import { technologyQuestions } from './questions/technology'
import { governanceQuestions } from './questions/governance'
import { riskQuestions } from './questions/risk'
import { peopleQuestions } from './questions/people'
import { measurementQuestions } from './questions/measurement'
import { ethicsQuestions } from './questions/ethics'

/** The 44 questions of the full version, in the order of method.md 2.1. */
export const maturityQuestions: readonly MaturityQuestion[] = [
  ...strategyQuestions,
  ...dataQuestions,
  ...processQuestions,
  ...technologyQuestions,
  ...governanceQuestions,
  ...riskQuestions,
  ...peopleQuestions,
  ...measurementQuestions,
  ...ethicsQuestions,
]

/** The questions one version of the audit asks. */
export const questionsOfVersion = (version: 'short' | 'full'): readonly MaturityQuestion[] =>
  version === 'full' ? maturityQuestions : maturityQuestions.filter(({ short }) => short)

export const questionsOfDimension = (
  dimension: MaturityDimension,
  version: 'short' | 'full' = 'full',
): readonly MaturityQuestion[] =>
  questionsOfVersion(version).filter((question) => question.dimension === dimension)

const byId = new Map<string, MaturityQuestion>(
  maturityQuestions.map((question) => [question.id, question]),
)

export const maturityQuestionById = (id: string): MaturityQuestion | undefined => byId.get(id)
