import { FIRST_EDITION, type LibraryRisk } from './risk'

export const projectRisks: readonly LibraryRisk[] = [
  {
    id: 'risk.project.vague-need',
    family: 'project',
    title: { fr: 'Besoin flou', en: 'Vague need' },
    scenario: {
      cause: {
        fr: 'Le projet part d’un outil plutôt que d’un problème.',
        en: 'The project starts from a tool rather than a problem.',
      },
      event: { fr: 'Chacun en attend autre chose.', en: 'Everyone expects something different.' },
      consequence: { fr: 'Le résultat ne satisfait personne.', en: 'The result satisfies nobody.' },
    },
    causes: [
      { fr: 'Demande venue d’une mode', en: 'Request born of a fashion' },
      { fr: 'Utilisateurs non interrogés', en: 'Users not asked' },
    ],
    consequences: [
      { fr: 'Temps et budget perdus', en: 'Time and budget lost' },
      { fr: 'Nouveau projet plus difficile à lancer', en: 'Next project harder to launch' },
    ],
    indicator: {
      fr: 'Cas retenus sans objectif chiffré',
      en: 'Retained cases without a figure to reach',
    },
    measures: ['measure.one-sentence-problem', 'measure.baseline-kpi', 'measure.gates'],
    facets: ['quality'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.map-1', 'nist-rmf.map-3'],
    sources: ['S2', 'S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.project.rush',
    family: 'project',
    title: { fr: 'Précipitation', en: 'Rushed launch' },
    scenario: {
      cause: {
        fr: 'La direction veut un résultat avant une date.',
        en: 'Management wants a result before a date.',
      },
      event: {
        fr: 'Essais, contrats et information sont sautés.',
        en: 'Trials, contracts and information are skipped.',
      },
      consequence: {
        fr: 'Un incident survient dès le lancement.',
        en: 'An incident occurs right after the launch.',
      },
    },
    causes: [
      { fr: 'Annonce faite avant l’essai', en: 'Announcement made before the trial' },
      { fr: 'Peur de prendre du retard', en: 'Fear of falling behind' },
    ],
    consequences: [
      { fr: 'Retrait de l’outil', en: 'Tool withdrawn' },
      { fr: 'Reprise à zéro', en: 'Start again from scratch' },
    ],
    indicator: {
      fr: 'Points de passage franchis sans toutes les conditions',
      en: 'Gates passed without every condition',
    },
    measures: ['measure.gates', 'measure.pilot-first', 'measure.non-critical-first'],
    facets: ['quality', 'compliance'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.govern-1', 'nist-rmf.map-1'],
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.project.unrealistic',
    family: 'project',
    title: { fr: 'Attentes irréalistes', en: 'Unrealistic expectations' },
    scenario: {
      cause: {
        fr: 'Les promesses viennent de brochures ou de démonstrations.',
        en: 'The promises come from brochures or demonstrations.',
      },
      event: {
        fr: 'Les résultats réels sont bons mais inférieurs.',
        en: 'The real results are good but lower.',
      },
      consequence: {
        fr: 'Le projet passe pour un échec.',
        en: 'The project is seen as a failure.',
      },
    },
    causes: [
      { fr: 'Chiffres repris sans essai', en: 'Figures taken up without a trial' },
      { fr: 'Délai d’apprentissage oublié', en: 'Learning time forgotten' },
    ],
    consequences: [
      { fr: 'Soutien de la direction retiré', en: 'Management support withdrawn' },
      { fr: 'Équipes découragées', en: 'Teams discouraged' },
    ],
    indicator: {
      fr: 'Écart entre l’objectif et la mesure à trois mois',
      en: 'Gap between target and measure at three months',
    },
    measures: [
      'measure.realistic-targets',
      'measure.communication',
      'measure.real-conditions-pilot',
    ],
    facets: ['quality', 'reputation'],
    start: { probability: 4, severity: 2 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.map-3', 'nist-rmf.measure-3'],
    sources: ['S4', 'S1'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.project.pilot-trap',
    family: 'project',
    title: { fr: 'Piège du pilote', en: 'Endless pilot' },
    scenario: {
      cause: {
        fr: 'Le pilote n’a ni fin ni budget pour la suite.',
        en: 'The pilot has neither an end nor a budget for what follows.',
      },
      event: { fr: 'Il se prolonge sans décision.', en: 'It goes on without a decision.' },
      consequence: {
        fr: 'Les équipes s’épuisent et l’outil ne sert jamais à tous.',
        en: 'The teams tire and the tool never serves everyone.',
      },
    },
    causes: [
      { fr: 'Critère de réussite non écrit', en: 'Success criterion not written' },
      { fr: 'Personne ne décide', en: 'Nobody decides' },
    ],
    consequences: [
      { fr: 'Dépense sans effet', en: 'Spending without effect' },
      { fr: 'Perte d’élan', en: 'Loss of momentum' },
    ],
    indicator: {
      fr: 'Semaines de pilote au-delà de la date prévue',
      en: 'Weeks of pilot beyond the planned date',
    },
    measures: ['measure.pilot-rules', 'measure.tco', 'measure.gates'],
    facets: ['quality'],
    start: { probability: 3, severity: 2 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.map-3', 'nist-rmf.manage-1'],
    sources: ['S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.project.update-fatigue',
    family: 'project',
    title: { fr: 'Lassitude face aux mises à jour', en: 'Users tired of frequent changes' },
    scenario: {
      cause: { fr: 'L’outil change toutes les semaines.', en: 'The tool changes every week.' },
      event: { fr: 'Les utilisateurs ne suivent plus.', en: 'The users no longer keep up.' },
      consequence: {
        fr: 'Ils gardent d’anciennes habitudes, parfois fausses.',
        en: 'They keep old habits, sometimes wrong ones.',
      },
    },
    causes: [
      { fr: 'Nouveautés livrées une à une', en: 'Novelties delivered one by one' },
      { fr: 'Notes de version illisibles', en: 'Unreadable release notes' },
    ],
    consequences: [
      { fr: 'Usage en baisse', en: 'Falling use' },
      { fr: 'Erreurs dues à l’ancienne version', en: 'Errors due to the old version' },
    ],
    indicator: {
      fr: 'Nombre de changements visibles par mois',
      en: 'Number of visible changes per month',
    },
    measures: ['measure.batched-updates', 'measure.training', 'measure.ai-referent'],
    facets: ['quality'],
    start: { probability: 3, severity: 2 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.manage-4', 'nist-rmf.measure-3'],
    sources: ['S1'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.project.no-owner',
    family: 'project',
    title: { fr: 'Projet sans responsable métier', en: 'Project without a business owner' },
    scenario: {
      cause: {
        fr: 'L’informatique ou un prestataire porte seul le projet.',
        en: 'IT or a contractor carries the project alone.',
      },
      event: {
        fr: 'Personne du métier ne tranche ni ne teste.',
        en: 'Nobody from the business decides or tests.',
      },
      consequence: {
        fr: 'L’outil livré ne répond pas au travail réel.',
        en: 'The tool delivered does not fit the real work.',
      },
    },
    causes: [
      { fr: 'Responsable nommé sans temps', en: 'Owner named without time' },
      { fr: 'Plusieurs services, aucun chef de file', en: 'Several departments, no lead' },
    ],
    consequences: [
      { fr: 'Recette bâclée', en: 'Hasty acceptance' },
      { fr: 'Outil sans suivi après le lancement', en: 'Tool without follow-up after launch' },
    ],
    indicator: {
      fr: 'Décisions en attente depuis plus de deux semaines',
      en: 'Decisions pending for more than two weeks',
    },
    measures: ['measure.raci', 'measure.ai-referent', 'measure.gates', 'measure.data-owner'],
    facets: ['quality'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.govern-2', 'nist-rmf.map-1'],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
]
