import { defineTexts } from '../../shared/kernel/text'

export const cockpitTexts = defineTexts({
  title: { fr: 'Cap sur l’étape {number}', en: 'Heading for step {number}' },
  titleDone: { fr: 'Les six étapes sont répondues', en: 'The six steps are answered' },
  titleNamed: {
    fr: 'Bonjour {name}, cap sur l’étape {number}',
    en: 'Hello {name}, heading for step {number}',
  },
  sentence: {
    fr: 'Cas d’usage recueillis : {cases} ; retenus : {kept} ; refusés avec leur raison : {refused}.',
    en: 'Use cases collected: {cases}; kept: {kept}; refused with their reason: {refused}.',
  },
  sentenceEmpty: {
    fr: 'Aucun cas d’usage pour l’instant : le profil donne le cadre, l’étape 1 commence ensuite.',
    en: 'No use case yet: the profile sets the frame, then step 1 starts.',
  },
  continue: { fr: 'Continuer l’étape {number}', en: 'Continue step {number}' },
  figures: {
    kept: { fr: 'Cas d’usage retenus', en: 'Use cases kept' },
    of: { fr: 'sur {count}', en: 'of {count}' },
    quickWins: { fr: 'Gains rapides', en: 'Quick wins' },
    scored: { fr: 'sur {count} notés', en: 'of {count} scored' },
    dataReady: { fr: 'Données prêtes', en: 'Data ready' },
    assessed: { fr: 'sur {count} évalués', en: 'of {count} assessed' },
    pilot: { fr: 'Préparation du pilote', en: 'Pilot readiness' },
    noPilot: { fr: 'n. c.', en: 'n/a' },
    noPilotYet: { fr: 'aucun pilote choisi', en: 'no pilot chosen' },
  },
  steps: { fr: 'Les six étapes', en: 'The six steps' },
  started: { fr: 'Projet créé le {date}', en: 'Project created on {date}' },
  answered: { fr: 'des questions', en: 'of the questions' },
  compass: {
    fr: '{percent} des questions de l’atelier ont une réponse ; prochaine étape : {next}.',
    en: '{percent} of the workshop’s questions have an answer; next step: {next}.',
  },
  state: {
    done: { fr: 'Terminée', en: 'Done' },
    current: { fr: 'En cours', en: 'Under way' },
    toStart: { fr: 'À démarrer', en: 'To start' },
  },
  matrix: { fr: 'Matrice impact et faisabilité', en: 'Impact and feasibility matrix' },
  matrixOpen: { fr: 'Ouvrir la matrice', en: 'Open the matrix' },
  quadrantCases: {
    fr: { one: '{count} cas', other: '{count} cas' },
    en: { one: '{count} case', other: '{count} cases' },
  },
  unscored: {
    fr: { one: '{count} cas reste à noter.', other: '{count} cas restent à noter.' },
    en: {
      one: '{count} case is still to be scored.',
      other: '{count} cases are still to be scored.',
    },
  },
  next: { fr: 'À faire ensuite', en: 'What to do next' },
  open: { fr: 'Ouvrir', en: 'Open' },
  minutes: { fr: '{count} min', en: '{count} min' },
  nothing: {
    fr: 'Rien ne manque à ce que cette version couvre.',
    en: 'Nothing is missing in what this version covers.',
  },
  actions: {
    profile: {
      title: { fr: 'Compléter le profil de l’entreprise', en: 'Complete the company profile' },
      why: {
        fr: 'Nom, effectif et secteur ouvrent tout le reste',
        en: 'Name, headcount and sector open everything else',
      },
    },
    'first-cases': {
      title: { fr: 'Recueillir les premiers cas d’usage', en: 'Collect the first use cases' },
      why: {
        fr: 'La bibliothèque en propose par fonction et par secteur',
        en: 'The library offers some by function and sector',
      },
    },
    score: {
      title: {
        fr: { one: 'Noter {count} cas d’usage', other: 'Noter {count} cas d’usage' },
        en: { one: 'Score {count} use case', other: 'Score {count} use cases' },
      },
      why: {
        fr: 'Débloque le classement et le choix du pilote',
        en: 'Unblocks the ranking and the choice of the pilot',
      },
    },
    audit: {
      title: { fr: 'Mener l’audit de maturité', en: 'Run the maturity audit' },
      why: {
        fr: 'Vingt minutes suffisent à connaître le frein principal',
        en: 'Twenty minutes are enough to know the main brake',
      },
    },
    risks: {
      title: {
        fr: {
          one: 'Évaluer les risques de {count} cas retenu',
          other: 'Évaluer les risques de {count} cas retenus',
        },
        en: {
          one: 'Assess the risks of {count} case kept',
          other: 'Assess the risks of {count} cases kept',
        },
      },
      why: { fr: 'Aucun outil ne se décide avant', en: 'No tool is decided before' },
    },
    'risk-owners': {
      title: {
        fr: {
          one: 'Donner un responsable à {count} risque élevé',
          other: 'Donner un responsable à {count} risques élevés',
        },
        en: {
          one: 'Name an owner for {count} high risk',
          other: 'Name owners for {count} high risks',
        },
      },
      why: {
        fr: 'Un risque sans responsable ne baisse pas',
        en: 'A risk without an owner does not go down',
      },
    },
    classify: {
      title: {
        fr: {
          one: 'Consigner le classement de {count} cas',
          other: 'Consigner le classement de {count} cas',
        },
        en: {
          one: 'Record the classification of {count} case',
          other: 'Record the classification of {count} cases',
        },
      },
      why: {
        fr: 'Le règlement IA et ses dates dépendent de ce classement',
        en: 'The AI Act and its dates depend on it',
      },
    },
    dpia: {
      title: {
        fr: {
          one: 'Dater {count} analyse d’impact requise',
          other: 'Dater {count} analyses d’impact requises',
        },
        en: {
          one: 'Date {count} required impact assessment',
          other: 'Date {count} required impact assessments',
        },
      },
      why: {
        fr: 'Sans date, le pilote ne passe pas',
        en: 'Without a date the pilot does not pass',
      },
    },
    cse: {
      title: {
        fr: {
          one: 'Consulter le CSE avant {count} pilote',
          other: 'Consulter le CSE avant {count} pilotes',
        },
        en: {
          one: 'Consult the works council before {count} pilot',
          other: 'Consult the works council before {count} pilots',
        },
      },
      why: {
        fr: 'Un pilote en conditions réelles est déjà un déploiement',
        en: 'A pilot in real conditions is already a deployment',
      },
    },
    fallbacks: {
      title: {
        fr: {
          one: 'Écrire la procédure sans IA de {count} cas',
          other: 'Écrire la procédure sans IA de {count} cas',
        },
        en: {
          one: 'Write the procedure without AI of {count} case',
          other: 'Write the procedures without AI of {count} cases',
        },
      },
      why: {
        fr: 'Reprendre la main doit être prêt avant la mise en service',
        en: 'Taking over by hand must be ready before going live',
      },
    },
    tools: {
      title: {
        fr: {
          one: 'Relier un outil à {count} cas retenu',
          other: 'Relier un outil à {count} cas retenus',
        },
        en: { one: 'Link a tool to {count} case kept', other: 'Link a tool to {count} cases kept' },
      },
      why: {
        fr: 'Hébergement, budget et contrat en dépendent',
        en: 'Hosting, budget and contract depend on it',
      },
    },
    money: {
      title: {
        fr: { one: 'Chiffrer {count} cas retenu', other: 'Chiffrer {count} cas retenus' },
        en: { one: 'Cost {count} case kept', other: 'Cost {count} cases kept' },
      },
      why: {
        fr: 'Coûts, gains et retour sur trois ans',
        en: 'Costs, gains and return over three years',
      },
    },
    pilot: {
      title: { fr: 'Choisir le cas pilote', en: 'Choose the pilot' },
      why: {
        fr: 'Parmi les gains rapides, un seul service d’abord',
        en: 'Among the quick wins, one department first',
      },
    },
    'refusal-reasons': {
      title: {
        fr: {
          one: 'Écrire la raison de {count} refus',
          other: 'Écrire la raison de {count} refus',
        },
        en: {
          one: 'Write the reason of {count} refusal',
          other: 'Write the reasons of {count} refusals',
        },
      },
      why: {
        fr: 'Le portefeuille imprime chaque refus avec sa raison',
        en: 'The portfolio prints each refusal with its reason',
      },
    },
    owners: {
      title: {
        fr: {
          one: 'Nommer un responsable pour {count} cas retenu',
          other: 'Nommer un responsable pour {count} cas retenus',
        },
        en: {
          one: 'Name an owner for {count} case kept',
          other: 'Name owners for {count} cases kept',
        },
      },
      why: {
        fr: 'Sans responsable, personne ne répond du résultat',
        en: 'Without an owner nobody answers for the result',
      },
    },
    'data-owners': {
      title: {
        fr: {
          one: 'Nommer qui répond des données de {count} cas',
          other: 'Nommer qui répond des données de {count} cas',
        },
        en: {
          one: 'Name who answers for the data of {count} case',
          other: 'Name who answers for the data of {count} cases',
        },
      },
      why: {
        fr: 'Critère bloquant de la qualité des données',
        en: 'Blocking criterion of data readiness',
      },
    },
    'pilot-ready': {
      title: {
        fr: {
          one: 'Compléter la préparation de {count} pilote',
          other: 'Compléter la préparation de {count} pilotes',
        },
        en: {
          one: 'Complete the preparation of {count} pilot',
          other: 'Complete the preparation of {count} pilots',
        },
      },
      why: {
        fr: 'Seize critères, dont dix critiques',
        en: 'Sixteen criteria, ten of them critical',
      },
    },
    deliver: {
      title: {
        fr: 'Remettre le portefeuille de cas d’usage',
        en: 'Hand over the use-case portfolio',
      },
      why: {
        fr: 'En Word et en Excel, en français et en anglais',
        en: 'In Word and Excel, in French and English',
      },
    },
  },
})
