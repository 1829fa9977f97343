import {
  adoptAuditMeasures,
  auditAnswerCommands,
  auditCommands,
  auditMeasureCommands,
  respondentCommands,
} from './frame'
import { nounCommands } from './noun-commands'
import {
  archiveProject,
  editProfile,
  editSettings,
  setProjectLanguage,
  trashProject,
} from './project'
import {
  adoptRisks,
  answerFacts,
  assessmentCommands,
  fallbackCommands,
  incidentCommands,
  measureCommands,
  rateRisk,
  riskCommands,
  signRecord,
} from './risk'
import {
  architectureChoiceCommands,
  businessCaseCommands,
  chooseTool,
  sourceCommands,
  toolCommands,
  toolComparisonCommands,
} from './tool'
import {
  editUseCases,
  importUseCases,
  placeUseCase,
  refuseUseCase,
  useCaseCommands,
} from './use-case'

export const personCommands = nounCommands('people', 'person', ({ name }) => name)
export const departmentCommands = nounCommands('departments', 'department', ({ name }) => name)
export const objectiveCommands = nounCommands('objectives', 'objective', ({ code, title }) =>
  title === '' ? code : title,
)
export const companyValueCommands = nounCommands('companyValues', 'value', ({ name }) => name)
export const applicationCommands = nounCommands('applications', 'application', ({ name }) => name)
export const aiUseCommands = nounCommands('aiUses', 'ai-use', ({ name }) => name)
export const pilotCommands = nounCommands('pilots', 'pilot', ({ objective }) =>
  objective.slice(0, 80),
)
export const answerCommands = nounCommands('answers', 'answer', () => '')

/** Every command there is; the contract test wants an example of each. */
export const commands = [
  editProfile,
  editSettings,
  archiveProject,
  trashProject,
  setProjectLanguage,
  ...Object.values(personCommands),
  ...Object.values(departmentCommands),
  ...Object.values(objectiveCommands),
  ...Object.values(companyValueCommands),
  ...Object.values(applicationCommands),
  ...Object.values(aiUseCommands),
  ...Object.values(useCaseCommands),
  placeUseCase,
  editUseCases,
  refuseUseCase,
  importUseCases,
  ...Object.values(pilotCommands),
  ...Object.values(answerCommands),
  ...Object.values(auditCommands),
  ...Object.values(respondentCommands),
  ...Object.values(auditAnswerCommands),
  ...Object.values(auditMeasureCommands),
  adoptAuditMeasures,
  ...Object.values(riskCommands),
  rateRisk,
  adoptRisks,
  ...Object.values(measureCommands),
  ...Object.values(fallbackCommands),
  ...Object.values(incidentCommands),
  ...Object.values(assessmentCommands),
  answerFacts,
  signRecord,
  ...Object.values(sourceCommands),
  ...Object.values(toolCommands),
  ...Object.values(toolComparisonCommands),
  chooseTool,
  ...Object.values(architectureChoiceCommands),
  ...Object.values(businessCaseCommands),
] as const

export type CommandName = (typeof commands)[number]['name']
