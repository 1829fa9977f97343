import { defineTexts } from '../../../../shared/kernel/text'

export const pilotTexts = defineTexts({
  title: { fr: 'Pilote', en: 'Pilot' },
  situation: {
    none: {
      fr: {
        one: '{count} gain rapide attend le choix du pilote.',
        other: '{count} gains rapides attendent le choix du pilote.',
      },
      en: {
        one: '{count} quick win is waiting for the choice of the pilot.',
        other: '{count} quick wins are waiting for the choice of the pilot.',
      },
    },
    some: {
      fr: { one: '{count} pilote : {names}.', other: '{count} pilotes : {names}.' },
      en: { one: '{count} pilot: {names}.', other: '{count} pilots: {names}.' },
    },
    noQuickWin: {
      fr: 'Aucun gain rapide pour l’instant : notez les cas sur la matrice.',
      en: 'No quick win for now: score the cases on the matrix.',
    },
  },
  empty: {
    title: {
      fr: 'Le pilote se choisit parmi les gains rapides',
      en: 'The pilot is chosen among the quick wins',
    },
    text: {
      fr: 'Un essai de quatre à huit semaines, dans un seul service, avec des critères de réussite écrits et un budget réservé pour la suite. Aucun cas n’est encore à la fois utile et facile à mettre en œuvre.',
      en: 'A trial of four to eight weeks, in one department, with written success criteria and a budget set aside for what follows. No case is both useful and easy to implement yet.',
    },
    matrix: { fr: 'Placer les cas sur la matrice', en: 'Place the cases on the matrix' },
    register: { fr: 'Ouvrir le registre', en: 'Open the register' },
  },
  pilots: {
    title: { fr: 'Pilotes', en: 'Pilots' },
    label: { fr: 'Pilotes du projet', en: 'Pilots of the project' },
  },
  candidates: {
    title: {
      fr: 'Gains rapides, dans l’ordre du classement',
      en: 'Quick wins, in the order of the ranking',
    },
    label: { fr: 'Candidats au pilote', en: 'Candidates for the pilot' },
    all: {
      fr: 'Tous les gains rapides ont leur pilote ou une décision.',
      en: 'Every quick win has its pilot or a decision.',
    },
    retain: { fr: 'Retenir comme pilote', en: 'Retain as the pilot' },
    refuse: { fr: 'Ne pas retenir', en: 'Do not retain' },
    retained: { fr: '{code} est retenu comme pilote.', en: '{code} is retained as a pilot.' },
    more: {
      fr: {
        one: 'Le meilleur indice. Un seul pilote à la fois garde l’équipe disponible.',
        other: 'Les meilleurs indices d’abord. Un seul pilote à la fois garde l’équipe disponible.',
      },
      en: {
        one: 'The best index. One pilot at a time keeps the team available.',
        other: 'Best indexes first. One pilot at a time keeps the team available.',
      },
    },
  },
  refused: {
    title: { fr: 'Non retenus', en: 'Not retained' },
    label: { fr: 'Cas non retenus et leur raison', en: 'Cases not retained and why' },
    reconsider: { fr: 'Reconsidérer', en: 'Reconsider' },
    noReason: { fr: 'Raison à écrire', en: 'Reason to be written' },
    done: { fr: '{code} n’est pas retenu.', en: '{code} is not retained.' },
    back: {
      fr: '{code} revient parmi les cas notés.',
      en: '{code} is back among the scored cases.',
    },
    dialog: { fr: 'Ne pas retenir {code}', en: 'Do not retain {code}' },
    sentence: {
      fr: 'Un refus est une décision à part entière. La raison figure dans le portefeuille remis à la direction.',
      en: 'A refusal is a decision in its own right. The reason is printed in the portfolio handed to the board.',
    },
    reason: { fr: 'Raison', en: 'Reason' },
    reasonHint: {
      fr: 'Une phrase qu’une personne absente comprendrait.',
      en: 'One sentence that someone absent would understand.',
    },
    cancel: { fr: 'Annuler', en: 'Cancel' },
  },
  column: {
    case: { fr: 'Cas d’usage', en: 'Use case' },
    index: { fr: 'Indice', en: 'Index' },
    data: { fr: 'Données', en: 'Data' },
    signals: { fr: 'Signaux d’échec', en: 'Failure signals' },
    readiness: { fr: 'Préparation', en: 'Readiness' },
    period: { fr: 'Période', en: 'Period' },
    decision: { fr: 'Décision', en: 'Decision' },
    reason: { fr: 'Raison', en: 'Reason' },
    action: { fr: 'Suite', en: 'Next' },
    open: { fr: 'Ouvrir la fiche pilote', en: 'Open the pilot sheet' },
  },
  back: { fr: 'Tous les pilotes', en: 'All pilots' },
  record: { fr: 'Fiche du cas', en: 'Record of the case' },
  remove: { fr: 'Retirer la fiche pilote', en: 'Remove the pilot sheet' },
  removed: {
    fr: 'La fiche pilote de {code} est retirée.',
    en: 'The pilot sheet of {code} is removed.',
  },
  missing: {
    fr: 'Ce cas n’a pas de fiche pilote.',
    en: 'This case has no pilot sheet.',
  },
  figures: {
    readiness: { fr: 'Préparation', en: 'Readiness' },
    duration: { fr: 'Durée', en: 'Duration' },
    blockers: { fr: 'Points bloquants', en: 'Blockers' },
    noBlocker: { fr: 'aucun', en: 'none' },
    signals: { fr: 'Signaux d’échec', en: 'Failure signals' },
    weeks: { fr: '{weeks} semaines', en: '{weeks} weeks' },
    days: {
      fr: { one: '{count} jour', other: '{count} jours' },
      en: { one: '{count} day', other: '{count} days' },
    },
    ofThirteen: { fr: 'sur {count} lus', en: 'of {count} read' },
  },
  verdict: {
    blocked: {
      fr: {
        one: 'Un critère impératif empêche le départ : {names}.',
        other: '{count} critères impératifs empêchent le départ : {names}.',
      },
      en: {
        one: 'One critical criterion prevents the start: {names}.',
        other: '{count} critical criteria prevent the start: {names}.',
      },
    },
    partly: {
      fr: 'À finir avant le départ : {names}.',
      en: 'To finish before the start: {names}.',
    },
    provisional: {
      fr: {
        one: '{count} critère est sans réponse : le score est provisoire.',
        other: '{count} critères sont sans réponse : le score est provisoire.',
      },
      en: {
        one: '{count} criterion has no answer: the score is provisional.',
        other: '{count} criteria have no answer: the score is provisional.',
      },
    },
  },
  frame: {
    title: { fr: 'Cadre de l’essai', en: 'Frame of the trial' },
    objective: { fr: 'Objectif', en: 'Objective' },
    objectiveHint: {
      fr: 'D’où l’on part, où l’on va, pour quand.',
      en: 'Where one starts, where one goes, by when.',
    },
    start: { fr: 'Début', en: 'Start' },
    end: { fr: 'Fin', en: 'End' },
    dates: {
      fr: 'Deux dates donnent la durée ; quatre à huit semaines sont l’usage.',
      en: 'Two dates give the duration; four to eight weeks are usual.',
    },
    group: { fr: 'Groupe pilote', en: 'Pilot group' },
    groupHint: {
      fr: 'Des volontaires à l’aise avec les outils nouveaux, dans un seul service.',
      en: 'Volunteers at ease with new tools, in one department.',
    },
    sources: { fr: 'Sources de données', en: 'Data sources' },
    onePerLine: { fr: 'Une par ligne.', en: 'One per line.' },
    manySources: {
      fr: '{count} sources : au-delà de {limit}, le pilote passe son temps à les préparer.',
      en: '{count} sources: above {limit}, the pilot spends its time preparing them.',
    },
    kpis: { fr: 'Indicateurs', en: 'KPIs' },
    manyKpis: {
      fr: '{count} indicateurs : au-delà de {limit}, plus personne ne les suit.',
      en: '{count} KPIs: above {limit}, nobody follows them any more.',
    },
    date: { fr: 'Une date, par exemple 11/01/2027', en: 'A date, for example 11/01/2027' },
    calendar: { fr: 'Ouvrir le calendrier', en: 'Open the calendar' },
    previousMonth: { fr: 'Mois précédent', en: 'Previous month' },
    nextMonth: { fr: 'Mois suivant', en: 'Next month' },
  },
  criteria: {
    title: { fr: 'Critères de réussite', en: 'Success criteria' },
    help: {
      fr: 'À quoi saura-t-on que l’essai a réussi ? Écrits avant le départ, chiffrés.',
      en: 'How will one know that the trial succeeded? Written before the start, with figures.',
    },
    text: { fr: 'Critère {number}', en: 'Criterion {number}' },
    placeholder: {
      fr: 'Délai moyen de résolution, en heures',
      en: 'Mean resolution time, in hours',
    },
    operator: { fr: 'Sens du critère {number}', en: 'Direction of criterion {number}' },
    value: { fr: 'Valeur du critère {number}', en: 'Value of criterion {number}' },
    choose: { fr: 'Sens', en: 'Direction' },
    atMost: { fr: 'au plus', en: 'at most' },
    atLeast: { fr: 'au moins', en: 'at least' },
    exactly: { fr: 'exactement', en: 'exactly' },
    add: { fr: 'Ajouter un critère', en: 'Add a criterion' },
    remove: { fr: 'Retirer le critère {number}', en: 'Remove criterion {number}' },
    removed: { fr: 'Critère retiré.', en: 'Criterion removed.' },
  },
  rollout: {
    title: { fr: 'Généralisation', en: 'Roll-out' },
    budget: { fr: 'Budget réservé', en: 'Budget set aside' },
    note: { fr: 'Qui l’a réservé, quand', en: 'Who set it aside, when' },
  },
  readiness: {
    title: { fr: 'Préparation en 16 critères', en: 'Readiness in 16 criteria' },
    critical: { fr: 'Impératif', en: 'Critical' },
    evidence: { fr: 'Preuve : {criterion}', en: 'Evidence: {criterion}' },
    evidencePlaceholder: { fr: 'Sur quoi s’appuie la réponse', en: 'What the answer rests on' },
    answered: { fr: '{count} sur 16', en: '{count} of 16' },
  },
  signals: {
    title: { fr: 'Signaux d’échec', en: 'Failure signals' },
    none: {
      fr: 'Aucun signal parmi ceux qui peuvent être lus.',
      en: 'No signal among those that can be read.',
    },
    unread: {
      fr: {
        one: '{count} signal ne peut pas encore être lu : il dépend d’une autre étape.',
        other: '{count} signaux ne peuvent pas encore être lus : ils dépendent d’autres étapes.',
      },
      en: {
        one: '{count} signal cannot be read yet: it depends on another step.',
        other: '{count} signals cannot be read yet: they depend on other steps.',
      },
    },
  },
  decision: {
    title: { fr: 'Décision', en: 'Decision' },
    date: { fr: 'Date de décision', en: 'Date of the decision' },
    body: { fr: 'Qui décide', en: 'Who decides' },
    late: {
      fr: 'Plus de {days} jours après la fin : l’élan se perd, rapprochez la décision.',
      en: 'More than {days} days after the end: momentum is lost, bring the decision forward.',
    },
    early: {
      fr: 'La décision précède la fin de l’essai.',
      en: 'The decision comes before the end of the trial.',
    },
    choice: { fr: 'Décision prise', en: 'Decision taken' },
    pending: { fr: 'À prendre', en: 'Pending' },
    lessons: { fr: 'Enseignements', en: 'Lessons learned' },
    lessonsHint: {
      fr: 'Ce qui a marché, ce qui a manqué, ce qui change avant d’étendre. Exigés pour clore.',
      en: 'What worked, what was missing, what changes before extending. Required to close.',
    },
    lessonsMissing: {
      fr: 'Écrivez les enseignements pour clore le pilote.',
      en: 'Write the lessons to close the pilot.',
    },
    adjust: {
      fr: 'Un ajustement, une seule fois : fixez de nouvelles dates, huit semaines au plus.',
      en: 'One adjustment, once only: set new dates, eight weeks at most.',
    },
    closeLive: { fr: 'Clore et mettre en service', en: 'Close and put into service' },
    closeParked: { fr: 'Clore et mettre en attente', en: 'Close and park' },
    closed: { fr: 'Pilote de {code} clos : {status}.', en: 'Pilot of {code} closed: {status}.' },
    alreadyClosed: {
      fr: 'Pilote clos. Statut du cas : {status}.',
      en: 'Pilot closed. Status of the case: {status}.',
    },
  },
})
