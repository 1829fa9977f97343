import { defineTexts } from '../../../../shared/kernel/text'

export const registerTexts = defineTexts({
  title: { fr: 'Cas d’usage', en: 'Use cases' },
  sentence: {
    fr: 'Cas recueillis : {count} ; à noter : {unscored} ; retenus : {kept}.',
    en: 'Cases collected: {count}; to score: {unscored}; kept: {kept}.',
  },
  import: { fr: 'Importer', en: 'Import' },
  add: { fr: 'Ajouter un cas', en: 'Add a case' },
  newTitle: { fr: 'Nouveau cas d’usage', en: 'New use case' },
  search: { fr: 'Rechercher un cas', en: 'Search for a case' },
  clear: { fr: 'Effacer', en: 'Clear' },
  shown: { fr: '{shown} affichés sur {count}', en: '{shown} shown of {count}' },
  columns: {
    title: { fr: 'Cas d’usage', en: 'Use case' },
    impact: { fr: 'Impact', en: 'Impact' },
    feasibility: { fr: 'Faisabilité', en: 'Feasibility' },
    index: { fr: 'Indice', en: 'Index' },
    data: { fr: 'Données', en: 'Data' },
    owner: { fr: 'Responsable', en: 'Owner' },
    status: { fr: 'Statut', en: 'Status' },
  },
  none: { fr: 'n. c.', en: 'n/a' },
  unscored: { fr: 'À noter', en: 'To score' },
  selectAll: { fr: 'Sélectionner les cas affichés', en: 'Select the cases shown' },
  select: { fr: 'Sélectionner {title}', en: 'Select {title}' },
  selected: {
    fr: { one: '{count} cas sélectionné', other: '{count} cas sélectionnés' },
    en: { one: '{count} case selected', other: '{count} cases selected' },
  },
  applyScores: { fr: 'Noter la sélection', en: 'Score the selection' },
  remove: { fr: 'Mettre à la corbeille', en: 'Move to the trash' },
  removed: {
    fr: { one: '{count} cas mis à la corbeille.', other: '{count} cas mis à la corbeille.' },
    en: { one: '{count} case moved to the trash.', other: '{count} cases moved to the trash.' },
  },
  empty: {
    title: { fr: 'Le registre est vide', en: 'The register is empty' },
    text: {
      fr: 'Un cas d’usage est une activité précise où l’IA pourrait aider. Commencez par une idée de la bibliothèque, une liste existante, ou un cas à vous.',
      en: 'A use case is a bounded activity where AI might help. Start with an idea of the library, an existing list, or a case of your own.',
    },
    ideas: { fr: 'Choisir des idées', en: 'Choose ideas' },
  },
})
