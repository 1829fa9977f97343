import type { CommandName } from '../../shared/commands/registry'
import { defineTexts, localized, type Language, type Localized } from '../../shared/kernel/text'

const added = (fr: string, en: string) => ({ fr: `ajout d’${fr}`, en: `adding ${en}` }) as const
const labels = defineTexts({
  'profile.edit': { fr: 'modification du profil', en: 'profile change' },
  'settings.edit': { fr: 'modification des réglages de la méthode', en: 'method settings change' },
  'project.archive': { fr: 'archivage du projet', en: 'archiving the project' },
  'project.trash': { fr: 'mise à la corbeille du projet', en: 'moving the project to the trash' },
  'project.language': { fr: 'langue du projet', en: 'language of the project' },
  'project.replace': { fr: 'remplacement du projet', en: 'replacing the project' },
  'person.add': added('une personne', 'a person'),
  'person.edit': { fr: 'modification d’une personne', en: 'person change' },
  'person.remove': { fr: 'suppression de personnes', en: 'removing people' },
  'person.restore': { fr: 'rétablissement de personnes', en: 'restoring people' },
  'department.add': added('un service', 'a department'),
  'department.edit': { fr: 'modification d’un service', en: 'department change' },
  'department.remove': { fr: 'suppression de services', en: 'removing departments' },
  'department.restore': { fr: 'rétablissement de services', en: 'restoring departments' },
  'objective.add': added('un objectif', 'an objective'),
  'objective.edit': { fr: 'modification d’un objectif', en: 'objective change' },
  'objective.remove': { fr: 'suppression d’objectifs', en: 'removing objectives' },
  'objective.restore': { fr: 'rétablissement d’objectifs', en: 'restoring objectives' },
  'value.add': added('une valeur', 'a value'),
  'value.edit': { fr: 'modification d’une valeur', en: 'value change' },
  'value.remove': { fr: 'suppression de valeurs', en: 'removing values' },
  'value.restore': { fr: 'rétablissement de valeurs', en: 'restoring values' },
  'application.add': added('une application', 'an application'),
  'application.edit': { fr: 'modification d’une application', en: 'application change' },
  'application.remove': { fr: 'suppression d’applications', en: 'removing applications' },
  'application.restore': { fr: 'rétablissement d’applications', en: 'restoring applications' },
  'ai-use.add': added('un usage d’IA', 'an AI use'),
  'ai-use.edit': { fr: 'modification d’un usage d’IA', en: 'AI use change' },
  'ai-use.remove': { fr: 'suppression d’usages d’IA', en: 'removing AI uses' },
  'ai-use.restore': { fr: 'rétablissement d’usages d’IA', en: 'restoring AI uses' },
  'use-case.add': added('un cas d’usage', 'a use case'),
  'use-case.edit': { fr: 'modification d’un cas d’usage', en: 'use case change' },
  'use-case.remove': { fr: 'suppression de cas d’usage', en: 'removing use cases' },
  'use-case.restore': { fr: 'rétablissement de cas d’usage', en: 'restoring use cases' },
  'use-case.place': { fr: 'déplacement sur la matrice', en: 'move on the matrix' },
  'use-case.edit-many': { fr: 'modification de plusieurs cas', en: 'change of several use cases' },
  'use-case.refuse': { fr: 'refus d’un cas d’usage', en: 'refusing a use case' },
  'use-case.import': { fr: 'import de cas d’usage', en: 'use case import' },
  'pilot.add': added('un pilote', 'a pilot'),
  'pilot.edit': { fr: 'modification du pilote', en: 'pilot change' },
  'pilot.remove': { fr: 'suppression d’un pilote', en: 'removing a pilot' },
  'pilot.restore': { fr: 'rétablissement d’un pilote', en: 'restoring a pilot' },
  'answer.add': added('une réponse', 'an answer'),
  'answer.edit': { fr: 'modification d’une réponse', en: 'answer change' },
  'answer.remove': { fr: 'suppression de réponses', en: 'removing answers' },
  'answer.restore': { fr: 'rétablissement de réponses', en: 'restoring answers' },
  'audit.add': added('un audit', 'an audit'),
  'audit.edit': { fr: 'modification de l’audit', en: 'audit change' },
  'audit.remove': { fr: 'suppression d’audits', en: 'removing audits' },
  'audit.restore': { fr: 'rétablissement d’audits', en: 'restoring audits' },
  'respondent.add': added('un répondant', 'a respondent'),
  'respondent.edit': { fr: 'modification d’un répondant', en: 'respondent change' },
  'respondent.remove': { fr: 'suppression de répondants', en: 'removing respondents' },
  'respondent.restore': { fr: 'rétablissement de répondants', en: 'restoring respondents' },
  'audit-answer.add': added('une réponse d’audit', 'an audit answer'),
  'audit-answer.edit': { fr: 'modification d’une réponse d’audit', en: 'audit answer change' },
  'audit-answer.remove': { fr: 'suppression de réponses d’audit', en: 'removing audit answers' },
  'audit-answer.restore': {
    fr: 'rétablissement de réponses d’audit',
    en: 'restoring audit answers',
  },
  'audit-measure.add': added('une mesure de progrès', 'an improvement'),
  'audit-measure.edit': { fr: 'modification d’une mesure de progrès', en: 'improvement change' },
  'audit-measure.remove': { fr: 'suppression de mesures de progrès', en: 'removing improvements' },
  'audit-measure.restore': {
    fr: 'rétablissement de mesures de progrès',
    en: 'restoring improvements',
  },
  'risk.add': added('un risque', 'a risk'),
  'risk.edit': { fr: 'modification d’un risque', en: 'risk change' },
  'risk.remove': { fr: 'suppression de risques', en: 'removing risks' },
  'risk.restore': { fr: 'rétablissement de risques', en: 'restoring risks' },
  'measure.add': added('une mesure', 'a measure'),
  'measure.edit': { fr: 'modification d’une mesure', en: 'measure change' },
  'measure.remove': { fr: 'suppression de mesures', en: 'removing measures' },
  'measure.restore': { fr: 'rétablissement de mesures', en: 'restoring measures' },
  'fallback.add': added('une procédure sans IA', 'a no-AI procedure'),
  'fallback.edit': { fr: 'modification de la procédure sans IA', en: 'no-AI procedure change' },
  'fallback.remove': { fr: 'suppression de procédures sans IA', en: 'removing no-AI procedures' },
  'fallback.restore': {
    fr: 'rétablissement de procédures sans IA',
    en: 'restoring no-AI procedures',
  },
  'incident.add': added('un incident', 'an incident'),
  'incident.edit': { fr: 'modification d’un incident', en: 'incident change' },
  'incident.remove': { fr: 'suppression d’incidents', en: 'removing incidents' },
  'incident.restore': { fr: 'rétablissement d’incidents', en: 'restoring incidents' },
  'assessment.add': added('un dossier juridique', 'a legal file'),
  'assessment.edit': { fr: 'modification du dossier juridique', en: 'legal file change' },
  'assessment.remove': { fr: 'suppression de dossiers juridiques', en: 'removing legal files' },
  'assessment.restore': {
    fr: 'rétablissement de dossiers juridiques',
    en: 'restoring legal files',
  },
  'source.add': added('une source de données', 'a data source'),
  'source.edit': { fr: 'modification d’une source de données', en: 'data source change' },
  'source.remove': { fr: 'suppression de sources de données', en: 'removing data sources' },
  'source.restore': { fr: 'rétablissement de sources de données', en: 'restoring data sources' },
  'tool.add': added('un outil', 'a tool'),
  'tool.edit': { fr: 'modification d’un outil', en: 'tool change' },
  'tool.remove': { fr: 'suppression d’outils', en: 'removing tools' },
  'tool.restore': { fr: 'rétablissement d’outils', en: 'restoring tools' },
  'tool-comparison.add': added('une comparaison', 'a comparison'),
  'tool-comparison.edit': { fr: 'modification d’une comparaison', en: 'comparison change' },
  'tool-comparison.remove': { fr: 'suppression de comparaisons', en: 'removing comparisons' },
  'tool-comparison.restore': { fr: 'rétablissement de comparaisons', en: 'restoring comparisons' },
  'architecture-choice.add': added('un choix technique', 'a technical choice'),
  'architecture-choice.edit': {
    fr: 'modification d’un choix technique',
    en: 'technical choice change',
  },
  'architecture-choice.remove': {
    fr: 'suppression de choix techniques',
    en: 'removing technical choices',
  },
  'architecture-choice.restore': {
    fr: 'rétablissement de choix techniques',
    en: 'restoring technical choices',
  },
  'business-case.add': added('un dossier économique', 'a business case'),
  'business-case.edit': { fr: 'modification du dossier économique', en: 'business case change' },
  'business-case.remove': {
    fr: 'suppression de dossiers économiques',
    en: 'removing business cases',
  },
  'business-case.restore': {
    fr: 'rétablissement de dossiers économiques',
    en: 'restoring business cases',
  },
  'audit-measure.adopt': { fr: 'adoption de mesures de progrès', en: 'taking up improvements' },
  'risk.rate': { fr: 'déplacement sur la carte des risques', en: 'move on the risk map' },
  'risk.adopt': {
    fr: 'reprise de risques de la bibliothèque',
    en: 'taking risks from the library',
  },
  'assessment.answer': { fr: 'réponse au classement', en: 'answer to the classification' },
  'assessment.sign': { fr: 'classement consigné', en: 'classification recorded' },
  'tool-comparison.choose': { fr: 'choix d’un outil', en: 'choice of a tool' },
})

/** A command without its label: there are none, or this does not compile. */
export const everyCommandHasItsLabel: [Exclude<CommandName, keyof typeof labels>] extends [never]
  ? true
  : Exclude<CommandName, keyof typeof labels> = true

/** What a change was, for "Undo: …". A change made by a newer build is named by its subject alone. */
export function commandLabel(
  change: { readonly command: string; readonly subject: string },
  language: Language,
): string {
  // Names of commands have dots, which `translate` would read as a path.
  const known: Readonly<Record<string, Localized>> = labels
  const label = Object.hasOwn(known, change.command) ? known[change.command] : undefined
  const what = label ? localized(label, language) : change.command
  if (change.subject === '') return what
  return `${what} (${change.subject})`
}
