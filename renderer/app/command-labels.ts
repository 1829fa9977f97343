import type { CommandName } from '../../shared/commands/registry'
import { defineTexts, localized, type Language, type Localized } from '../../shared/kernel/text'

const added = (fr: string, en: string) => ({ fr: `ajout de ${fr}`, en: `adding ${en}` }) as const
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
