import { defineTexts } from '../../kernel/text'

/** Words of the method for what a use case is made of (method.md 3 and 4). */
export const labels = defineTexts({
  status: {
    idea: { fr: 'Idée', en: 'Idea' },
    scored: { fr: 'Noté', en: 'Scored' },
    pilot: { fr: 'Pilote', en: 'Pilot' },
    live: { fr: 'En service', en: 'Live' },
    parked: { fr: 'En attente', en: 'Parked' },
    refused: { fr: 'Refusé', en: 'Refused' },
  },
  quadrant: {
    'quick-win': { fr: 'Gains rapides', en: 'Quick wins' },
    strategic: { fr: 'Projets stratégiques', en: 'Strategic projects' },
    incremental: { fr: 'Améliorations ponctuelles', en: 'Incremental improvements' },
    avoid: { fr: 'À éviter', en: 'Avoid' },
    'not-scored': { fr: 'Non noté', en: 'Not scored' },
  },
  quadrantMeaning: {
    'quick-win': {
      fr: 'Effet fort, mise en œuvre facile : à lancer en premier.',
      en: 'High impact, easy to do: start first.',
    },
    strategic: {
      fr: 'Effet fort, mise en œuvre difficile : à préparer et à planifier.',
      en: 'High impact, hard to do: prepare and plan.',
    },
    incremental: {
      fr: 'Effet limité, mise en œuvre facile : si les moyens le permettent.',
      en: 'Limited impact, easy to do: if resources allow.',
    },
    avoid: {
      fr: 'Effet limité, mise en œuvre difficile : à laisser de côté.',
      en: 'Limited impact, hard to do: leave aside.',
    },
  },
  answer: {
    yes: { fr: 'Oui', en: 'Yes' },
    partly: { fr: 'En partie', en: 'Partly' },
    no: { fr: 'Non', en: 'No' },
    na: { fr: 'Sans objet', en: 'Not applicable' },
    open: { fr: 'À répondre', en: 'To answer' },
    named: { fr: 'Nommé', en: 'Named' },
  },
  question: {
    'strategic-fit': { fr: 'Sert un objectif prioritaire', en: 'Serves a priority objective' },
    'data-ready': {
      fr: 'Données disponibles, justes et récentes',
      en: 'Data available, accurate and recent',
    },
    'data-owner': { fr: 'Responsable des données nommé', en: 'Data owner named' },
    'measurable-benefit': { fr: 'Gain chiffrable et reconnu', en: 'Benefit measurable and agreed' },
    'is-ai': { fr: 'Besoin réel d’IA', en: 'Real need for AI' },
  },
  aiVerdict: {
    ai: { fr: 'Intelligence artificielle', en: 'Artificial intelligence' },
    hybrid: { fr: 'Automatisation assistée par l’IA', en: 'Automation assisted by AI' },
    automation: { fr: 'Automatisation simple', en: 'Plain automation' },
    unknown: { fr: 'À préciser', en: 'To clarify' },
  },
  dataVerdict: {
    ready: { fr: 'Prêt', en: 'Ready' },
    'to-prepare': { fr: 'À préparer', en: 'To prepare' },
    blocked: { fr: 'Bloquant', en: 'Blocking' },
  },
  data: {
    relevance: { fr: 'pertinence', en: 'relevance' },
    accuracy: { fr: 'exactitude', en: 'accuracy' },
    unbiased: { fr: 'absence de biais', en: 'absence of bias' },
    completeness: { fr: 'exhaustivité', en: 'completeness' },
    consistency: { fr: 'cohérence', en: 'consistency' },
    recency: { fr: 'fraîcheur', en: 'recency' },
    accessibility: { fr: 'accessibilité', en: 'accessibility' },
    volume: { fr: 'volume', en: 'volume' },
    structure: { fr: 'structure exploitable', en: 'machine-readable structure' },
    owner: { fr: 'responsable désigné', en: 'owner named' },
  },
  aiForm: {
    'process-automation': { fr: 'Automatisation intelligente', en: 'Intelligent automation' },
    analytic: { fr: 'IA analytique ou prédictive', en: 'Analytic or predictive AI' },
    generative: { fr: 'IA générative', en: 'Generative AI' },
  },
  impact: {
    strategic: { fr: 'Valeur stratégique', en: 'Strategic value' },
    financial: { fr: 'Gains financiers', en: 'Financial gains' },
    competitive: { fr: 'Avantage concurrentiel', en: 'Competitive advantage' },
  },
  feasibility: {
    cost: { fr: 'Coût (10 = faible)', en: 'Cost (10 = low)' },
    technical: { fr: 'Simplicité technique', en: 'Technical simplicity' },
    data: { fr: 'Données disponibles', en: 'Data available' },
    skills: { fr: 'Compétences disponibles', en: 'Skills available' },
  },
  pilotVerdict: {
    ready: { fr: 'Prêt', en: 'Ready' },
    almost: { fr: 'À compléter', en: 'To complete' },
    'not-ready': { fr: 'Non prêt', en: 'Not ready' },
  },
  pilot: {
    'quick-win': { fr: 'situé parmi les gains rapides', en: 'in the quick wins' },
    scope: { fr: 'périmètre borné', en: 'bounded scope' },
    alignment: { fr: 'vrai problème métier', en: 'real business problem' },
    data: { fr: 'données de qualité', en: 'data of good quality' },
    skills: { fr: 'compétences', en: 'skills' },
    'low-risk': { fr: 'domaine non critique', en: 'non-critical area' },
    group: { fr: 'groupe pilote volontaire', en: 'willing pilot group' },
    kpis: { fr: 'indicateurs mesurables', en: 'measurable indicators' },
    'success-criteria': { fr: 'critères de réussite écrits', en: 'written success criteria' },
    'rollout-plan': { fr: 'plan de déploiement', en: 'roll-out plan' },
    budget: { fr: 'budget de généralisation réservé', en: 'roll-out budget set aside' },
    'real-conditions': { fr: 'essai en conditions réelles', en: 'test in real conditions' },
    support: { fr: 'accompagnement rapproché', en: 'close support' },
    fallback: { fr: 'procédure sans IA prête', en: 'procedure without AI ready' },
    closure: { fr: 'bilan écrit', en: 'written closing report' },
    'one-department': { fr: 'un seul service au début', en: 'one department at first' },
  },
  pilotDecision: {
    extend: { fr: 'Étendre', en: 'Extend' },
    adjust: { fr: 'Ajuster une fois', en: 'Adjust once' },
    stop: { fr: 'Arrêter', en: 'Stop' },
  },
  signal: {
    'unstable-model': {
      fr: 'Des risques d’erreur élevés restent sans mesure.',
      en: 'High risks of error are left without a measure.',
    },
    'workflow-not-adapted': {
      fr: 'Le processus n’a pas été revu : l’IA amplifiera ses défauts.',
      en: 'The process has not been reviewed: AI will amplify its faults.',
    },
    'data-scattered': {
      fr: 'Les données ne sont pas prêtes : elles passent avant tout essai.',
      en: 'The data are not ready: they come before any test.',
    },
    'no-measurable-need': {
      fr: 'Le gain n’est pas encore mesurable : rien ne dira si l’essai réussit.',
      en: 'The benefit cannot be measured yet: nothing will tell whether the test succeeds.',
    },
    'obsolete-it': {
      fr: 'L’informatique est vieillissante : le raccordement coûtera plus que l’outil.',
      en: 'The IT is ageing: connecting will cost more than the tool.',
    },
    rushed: {
      fr: 'La direction presse le lancement : les essais risquent d’être sautés.',
      en: 'Management is pressing for a launch: tests may be skipped.',
    },
    skills: {
      fr: 'Les compétences manquent ou sont périmées.',
      en: 'Skills are missing or out of date.',
    },
    resistance: {
      fr: 'Un public concerné résiste au changement.',
      en: 'An audience concerned resists the change.',
    },
    'siloed-ai': {
      fr: 'Aucune source de données de l’entreprise n’est reliée : les réponses manqueront de contexte.',
      en: 'No company data source is linked: answers will lack context.',
    },
    'planning-gaps': {
      fr: 'Les parties prenantes ou les moyens ne sont pas désignés.',
      en: 'Stakeholders or resources are not named.',
    },
    'tech-first': {
      fr: 'L’outil est choisi avant que le besoin soit noté.',
      en: 'The tool is chosen before the need is scored.',
    },
    'endless-pilot': {
      fr: 'Le pilote dépasse huit semaines ou n’a pas de budget de suite.',
      en: 'The pilot exceeds eight weeks or has no budget to follow.',
    },
    'budget-underestimated': {
      fr: 'L’effort de données ou de formation est sous-évalué.',
      en: 'The effort on data or training is underestimated.',
    },
  },
})
