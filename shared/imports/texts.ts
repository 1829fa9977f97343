import { defineTexts } from '../kernel/text'

/** Fields as the mapping and the template name them. */
export const fieldTexts = defineTexts({
  title: { fr: 'Intitulé', en: 'Title' },
  problem: { fr: 'Problème en une phrase', en: 'Problem in one sentence' },
  pain: { fr: 'Problème réel et pénible', en: 'Real, painful problem' },
  department: { fr: 'Service', en: 'Department' },
  process: { fr: 'Processus touché', en: 'Process touched' },
  processReviewed: { fr: 'Processus revu au préalable', en: 'Process reviewed first' },
  aiForm: { fr: 'Famille d’IA', en: 'Form of AI' },
  users: { fr: 'Nombre d’utilisateurs', en: 'Number of users' },
  casesPerMonth: { fr: 'Cas par mois', en: 'Cases per month' },
  repetition: { fr: 'Caractère répétitif', en: 'Repetition rate' },
  manualSearch: { fr: 'Recherches manuelles', en: 'Manual searching' },
  audience: { fr: 'Interne ou exposé au client', en: 'Internal or customer-facing' },
  decisionImpact: {
    fr: 'Effet sur les droits ou la sécurité des personnes',
    en: 'Affects people’s rights or safety',
  },
  role: { fr: 'Rôle de l’IA', en: 'Role of AI' },
  hybridFlow: { fr: 'Répartition humain IA', en: 'Human/AI split' },
  dataSources: { fr: 'Sources de données', en: 'Data sources' },
  owner: { fr: 'Responsable', en: 'Owner' },
  'goal.text': { fr: 'Objectif', en: 'Goal' },
  'goal.baseline': { fr: 'Point de départ', en: 'Baseline' },
  'goal.target': { fr: 'Valeur cible', en: 'Target value' },
  'goal.unit': { fr: 'Unité', en: 'Unit' },
  'goal.due': { fr: 'Échéance', en: 'Due date' },
  edgeCases: { fr: 'Cas limites', en: 'Edge cases' },
  fallback: { fr: 'Procédure sans IA', en: 'Procedure without AI' },
  impact: { fr: 'Impact', en: 'Impact' },
  'impact.strategic': { fr: 'Valeur stratégique', en: 'Strategic value' },
  'impact.financial': { fr: 'Gains financiers', en: 'Financial gains' },
  'impact.competitive': { fr: 'Avantage concurrentiel', en: 'Competitive advantage' },
  feasibility: { fr: 'Faisabilité', en: 'Feasibility' },
  'feasibility.cost': { fr: 'Coût (10 = peu coûteux)', en: 'Cost (10 = cheap)' },
  'feasibility.technical': { fr: 'Simplicité technique', en: 'Technical simplicity' },
  'feasibility.data': { fr: 'Disponibilité des données', en: 'Data availability' },
  'feasibility.skills': { fr: 'Disponibilité des compétences', en: 'Skills availability' },
  dataOwnerNote: { fr: 'Responsable des données', en: 'Data owner' },
  personalData: { fr: 'Données personnelles', en: 'Personal data' },
  sensitiveData: { fr: 'Données sensibles', en: 'Sensitive data' },
  status: { fr: 'Statut', en: 'Status' },
  statusNote: { fr: 'Motif du statut', en: 'Reason for status' },
})

/** What the preview and the command line say about a list. */
export const importTexts = defineTexts({
  target: {
    keep: { fr: 'Garder tel quel', en: 'Keep as it is' },
    ignore: { fr: 'Ne pas importer', en: 'Do not import' },
  },
  reason: {
    'heading-known': { fr: 'reconnu', en: 'recognised' },
    'heading-close': { fr: 'titre de colonne proche', en: 'close heading' },
    'content-titles': { fr: 'proposé d’après son contenu', en: 'proposed from its content' },
    'content-departments': { fr: 'contient vos services', en: 'holds your departments' },
    'content-people': { fr: 'contient des noms connus', en: 'holds known names' },
  },
  note: {
    kept: { fr: 'gardé mot pour mot', en: 'kept word for word' },
    empty: { fr: 'colonne vide', en: 'empty column' },
    scale: {
      fr: 'échelle {fromMin}-{fromMax} vers {toMin}-{toMax}',
      en: 'scale {fromMin}-{fromMax} to {toMin}-{toMax}',
    },
    reversed: { fr: 'échelle retournée', en: 'scale turned over' },
    formula: {
      fr: '{toMin} + (note - {fromMin}) × {span} / {width}',
      en: '{toMin} + (mark - {fromMin}) × {span} / {width}',
    },
    formulaReversed: {
      fr: '{toMax} - (note - {fromMin}) × {span} / {width}',
      en: '{toMax} - (mark - {fromMin}) × {span} / {width}',
    },
    wordsConverted: {
      fr: { one: '{count} mot converti', other: '{count} mots convertis' },
      en: { one: '{count} word converted', other: '{count} words converted' },
    },
    wordsOpen: {
      fr: { one: '{count} mot à convertir', other: '{count} mots à convertir' },
      en: { one: '{count} word to convert', other: '{count} words to convert' },
    },
    namesNear: {
      fr: { one: '{count} valeur à relier', other: '{count} valeurs à relier' },
      en: { one: '{count} value to link', other: '{count} values to link' },
    },
    departmentsKnown: {
      fr: { one: '{count} service reconnu', other: '{count} services reconnus' },
      en: { one: '{count} department recognised', other: '{count} departments recognised' },
    },
    departmentsNew: {
      fr: { one: '{count} service à créer', other: '{count} services à créer' },
      en: { one: '{count} department to create', other: '{count} departments to create' },
    },
    peopleKnown: {
      fr: { one: '{count} personne reconnue', other: '{count} personnes reconnues' },
      en: { one: '{count} person recognised', other: '{count} people recognised' },
    },
    peopleNew: {
      fr: { one: '{count} personne à créer', other: '{count} personnes à créer' },
      en: { one: '{count} person to create', other: '{count} people to create' },
    },
    dayFirst: { fr: 'jour/mois/année', en: 'day/month/year' },
    monthFirst: { fr: 'mois/jour/année', en: 'month/day/year' },
  },
  question: {
    'date-order': {
      fr: '« {sample} » : le jour ou le mois en premier ?',
      en: '“{sample}”: is the day or the month first?',
    },
    'decimal-mark': {
      fr: '« {sample} » : séparateur décimal ou de milliers ?',
      en: '“{sample}”: decimal or thousands separator?',
    },
    scale: {
      fr: 'Sur quelle échelle ces notes sont-elles ?',
      en: 'Which scale are these marks on?',
    },
    direction: {
      fr: 'Une note haute est-elle défavorable ? La colonne a été retournée.',
      en: 'Is a high mark unfavourable? The column was turned over.',
    },
    words: {
      fr: { one: '{count} mot sans équivalent', other: '{count} mots sans équivalent' },
      en: { one: '{count} word without equivalent', other: '{count} words without equivalent' },
    },
    names: {
      fr: {
        one: '{count} nom ressemble à un nom du projet',
        other: '{count} noms ressemblent à un nom du projet',
      },
      en: {
        one: '{count} name resembles one of the project',
        other: '{count} names resemble one of the project',
      },
    },
  },
  issue: {
    'title-empty': {
      fr: 'Intitulé vide : la ligne n’a pas de nom.',
      en: 'Empty title: the row has no name.',
    },
    'score-out-of-scale': {
      fr: '{field} : « {text} » sort de l’échelle de {min} à {max}.',
      en: '{field}: “{text}” is outside the scale from {min} to {max}.',
    },
    'score-unreadable': {
      fr: '{field} : « {text} » n’est pas un nombre. Choisir de {min} à {max}.',
      en: '{field}: “{text}” is not a number. Choose from {min} to {max}.',
    },
    'value-unread': {
      fr: '{field} : « {text} » n’a pas d’équivalent ; gardé mot pour mot.',
      en: '{field}: “{text}” has no equivalent; kept word for word.',
    },
    'department-near': {
      fr: 'Service inconnu : « {text} ». Le plus proche : {nearest}.',
      en: 'Unknown department: “{text}”. The nearest: {nearest}.',
    },
    'person-near': {
      fr: 'Personne inconnue : « {text} ». La plus proche : {nearest}.',
      en: 'Unknown person: “{text}”. The nearest: {nearest}.',
    },
    'several-people': {
      fr: 'Plusieurs personnes : {kept} devient responsable, les autres sont gardées mot pour mot.',
      en: 'Several people: {kept} becomes the owner, the others are kept word for word.',
    },
    'same-title': { fr: 'Même intitulé que la ligne {row}.', en: 'Same title as row {row}.' },
    'similar-title': {
      fr: 'Ressemble à la ligne {row}. Fusionner ou garder les deux.',
      en: 'Looks like row {row}. Merge or keep both.',
    },
    'existing-case': {
      fr: 'Ressemble au cas {caseCode} du projet.',
      en: 'Looks like case {caseCode} of the project.',
    },
    'text-cut': {
      fr: '{label} : texte de {length} caractères raccourci à {limit}.',
      en: '{label}: text of {length} characters shortened to {limit}.',
    },
  },
  skip: {
    'repeated-header': { fr: 'en-têtes répétés', en: 'repeated headings' },
    example: { fr: 'exemple du modèle', en: 'example of the template' },
    chosen: { fr: 'écartée à votre demande', en: 'left out at your request' },
    merged: { fr: 'fusionnée', en: 'merged' },
  },
})
