import { FIRST_EDITION, type LibraryRisk } from './risk'

export const technicalRisks: readonly LibraryRisk[] = [
  {
    id: 'risk.technical.integration',
    family: 'technical',
    title: { fr: 'Intégration complexe', en: 'Hard integration with ERP/CRM/legacy' },
    scenario: {
      cause: {
        fr: 'Les applications en place sont anciennes ou fermées.',
        en: 'The applications in place are old or closed.',
      },
      event: {
        fr: 'Le raccordement prend plus de temps que prévu.',
        en: 'The connection takes longer than planned.',
      },
      consequence: {
        fr: 'L’outil reste à côté du travail réel.',
        en: 'The tool stays beside the real work.',
      },
    },
    causes: [
      { fr: 'Pas d’interface documentée', en: 'No documented interface' },
      { fr: 'Éditeur de l’ERP peu disponible', en: 'ERP vendor not very available' },
    ],
    consequences: [
      { fr: 'Double saisie', en: 'Double entry' },
      { fr: 'Calendrier dépassé', en: 'Schedule overrun' },
    ],
    indicator: {
      fr: 'Interfaces testées sur le nombre nécessaire',
      en: 'Interfaces tested out of those needed',
    },
    measures: [
      'measure.open-api',
      'measure.middleware',
      'measure.rag-entry',
      'measure.partner',
      'measure.process-review-first',
      'measure.contingency',
    ],
    facets: ['quality'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.map-3', 'nist-rmf.map-4', 'nist-genai.value-chain'],
    sources: ['S3', 'S1'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.technical.maintenance',
    family: 'technical',
    title: { fr: 'Maintenance', en: 'Compatibility and upkeep' },
    scenario: {
      cause: {
        fr: 'Les versions changent souvent et les liens cassent.',
        en: 'Versions change often and connections break.',
      },
      event: {
        fr: 'Personne n’a de temps prévu pour l’entretien.',
        en: 'Nobody has time set aside for upkeep.',
      },
      consequence: {
        fr: 'L’outil se dégrade jusqu’à l’abandon.',
        en: 'The tool degrades until it is abandoned.',
      },
    },
    causes: [
      { fr: 'Budget limité au lancement', en: 'Budget limited to the launch' },
      { fr: 'Une seule personne sait réparer', en: 'Only one person can repair' },
    ],
    consequences: [
      { fr: 'Pannes répétées', en: 'Repeated failures' },
      { fr: 'Coût de remise en état', en: 'Cost of repair' },
    ],
    indicator: {
      fr: 'Jours de retard sur la dernière version',
      en: 'Days behind the latest version',
    },
    measures: ['measure.maintenance-budget', 'measure.documentation', 'measure.output-tests'],
    facets: ['quality'],
    start: { probability: 3, severity: 2 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.measure-2.4', 'nist-rmf.manage-4'],
    sources: ['S3', 'S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.technical.no-fallback',
    family: 'technical',
    title: { fr: 'Absence de mode dégradé', en: 'No way to work without AI' },
    scenario: {
      cause: {
        fr: 'Le travail ne peut plus se faire sans l’outil.',
        en: 'Work can no longer be done without the tool.',
      },
      event: { fr: 'L’outil dérive ou s’arrête.', en: 'The tool drifts or stops.' },
      consequence: {
        fr: 'L’activité s’interrompt ou continue avec des erreurs.',
        en: 'Activity stops or continues with errors.',
      },
    },
    causes: [
      {
        fr: 'Procédure manuelle jamais écrite ou perdue',
        en: 'Manual procedure never written or lost',
      },
      {
        fr: 'Personne habilitée à arrêter l’outil inconnue',
        en: 'Person entitled to stop the tool unknown',
      },
    ],
    consequences: [
      { fr: 'Service interrompu', en: 'Service interrupted' },
      { fr: 'Erreurs livrées faute d’arrêt', en: 'Errors delivered for want of a stop' },
    ],
    indicator: {
      fr: 'Date du dernier essai de la procédure sans IA',
      en: 'Date of the last drill of the no-AI procedure',
    },
    measures: ['measure.fallback', 'measure.escalation', 'measure.logging'],
    facets: ['quality', 'safety'],
    start: { probability: null, severity: 4 },
    aiForms: [],
    sectors: [],
    references: ['ai-act.14', 'nist-rmf.manage-2.4', 'nist-rmf.manage-4'],
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.technical.obsolete-it',
    family: 'technical',
    title: { fr: 'Infrastructure insuffisante', en: 'Weak infrastructure' },
    scenario: {
      cause: {
        fr: 'Postes, réseau ou serveurs datent de plusieurs générations.',
        en: 'Workstations, network or servers are several generations old.',
      },
      event: {
        fr: 'L’outil est lent, instable ou impossible à sécuriser.',
        en: 'The tool is slow, unstable or impossible to secure.',
      },
      consequence: { fr: 'Les utilisateurs l’abandonnent.', en: 'The users give it up.' },
    },
    causes: [
      { fr: 'Renouvellement repoussé', en: 'Renewal postponed' },
      { fr: 'Débit insuffisant sur un site', en: 'Insufficient bandwidth at a site' },
    ],
    consequences: [
      { fr: 'Dépense imprévue', en: 'Unplanned expense' },
      { fr: 'Faille de sécurité', en: 'Security gap' },
    ],
    indicator: {
      fr: 'Temps de réponse ressenti aux heures de pointe',
      en: 'Response time felt at peak hours',
    },
    measures: ['measure.infrastructure-upgrade', 'measure.eu-hosting', 'measure.tco'],
    facets: ['quality'],
    start: { probability: null, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.map-3'],
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.technical.scaling',
    family: 'technical',
    title: { fr: 'Montée en charge non tenue', en: 'Growth in use not sustained' },
    scenario: {
      cause: {
        fr: 'Le pilote tourne avec quelques personnes.',
        en: 'The pilot runs with a few people.',
      },
      event: {
        fr: 'Le déploiement multiplie les demandes et les limites du service sont atteintes.',
        en: 'Roll-out multiplies requests and the limits of the service are reached.',
      },
      consequence: {
        fr: 'Les réponses tardent et les équipes décrochent.',
        en: 'Answers are slow and the teams drop out.',
      },
    },
    causes: [
      { fr: 'Quota du fournisseur inconnu', en: 'Supplier quota unknown' },
      { fr: 'Aucun essai à pleine charge', en: 'No trial at full load' },
    ],
    consequences: [
      { fr: 'Déploiement suspendu', en: 'Roll-out suspended' },
      { fr: 'Coût unitaire plus élevé', en: 'Higher unit cost' },
    ],
    indicator: {
      fr: 'Part des demandes refusées ou trop lentes',
      en: 'Share of requests refused or too slow',
    },
    measures: [
      'measure.real-conditions-pilot',
      'measure.budget-cap',
      'measure.infrastructure-upgrade',
      'measure.multi-vendor',
    ],
    facets: ['quality'],
    start: { probability: 2, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.measure-2.4', 'nist-rmf.manage-4'],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.technical.duplicate-assistants',
    family: 'technical',
    title: {
      fr: 'Assistants redondants et contradictoires',
      en: 'Redundant, contradictory assistants',
    },
    scenario: {
      cause: {
        fr: 'Chaque service crée son assistant sans prévenir.',
        en: 'Each department creates its assistant without telling.',
      },
      event: {
        fr: 'Deux assistants donnent des réponses différentes à la même question.',
        en: 'Two assistants give different answers to the same question.',
      },
      consequence: {
        fr: 'Personne ne sait lequel croire ni lequel maintenir.',
        en: 'Nobody knows which one to believe or maintain.',
      },
    },
    causes: [
      { fr: 'Pas d’inventaire partagé', en: 'No shared inventory' },
      { fr: 'Sources copiées au lieu d’être reliées', en: 'Sources copied instead of linked' },
    ],
    consequences: [
      { fr: 'Erreurs et temps perdu', en: 'Errors and lost time' },
      { fr: 'Coûts payés deux fois', en: 'Costs paid twice' },
    ],
    indicator: {
      fr: 'Assistants sans responsable dans le registre',
      en: 'Assistants without an owner in the register',
    },
    measures: [
      'measure.tool-register',
      'measure.ai-referent',
      'measure.documentation',
      'measure.raci',
    ],
    facets: ['quality'],
    start: { probability: 3, severity: 2 },
    aiForms: ['generative'],
    sectors: [],
    references: ['nist-rmf.govern-1.6', 'nist-rmf.manage-4'],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
]
