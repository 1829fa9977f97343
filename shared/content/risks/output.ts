import { FIRST_EDITION, type LibraryRisk } from './risk'

export const outputRisks: readonly LibraryRisk[] = [
  {
    id: 'risk.output.hallucination',
    family: 'output',
    title: { fr: 'Hallucination, fausse information', en: 'Hallucination / false information' },
    scenario: {
      cause: {
        fr: 'Le modèle complète ce qu’il ignore par des phrases plausibles.',
        en: 'The model fills what it does not know with plausible sentences.',
      },
      event: {
        fr: 'Une information fausse est reprise sans vérification.',
        en: 'A false statement is taken up without a check.',
      },
      consequence: {
        fr: 'Un client, un technicien ou la direction agit sur une erreur.',
        en: 'A customer, a technician or management acts on an error.',
      },
    },
    causes: [
      {
        fr: 'Question hors des documents fournis à l’outil',
        en: 'Question outside the documents given to the tool',
      },
      { fr: 'Réponses affichées sans source', en: 'Answers shown without a source' },
      { fr: 'Relecture rapide faute de temps', en: 'Hasty review for lack of time' },
    ],
    consequences: [
      { fr: 'Conseil erroné et reprise du travail', en: 'Wrong advice and work to redo' },
      { fr: 'Perte de crédibilité auprès du client', en: 'Loss of credibility with the customer' },
    ],
    indicator: {
      fr: 'Part de réponses fausses dans l’échantillon hebdomadaire',
      en: 'Share of wrong answers in the weekly sample',
    },
    measures: [
      'measure.fact-check',
      'measure.cite-sources',
      'measure.human-validation',
      'measure.ground-truth',
      'measure.confidence-threshold',
      'measure.training',
      'measure.limits-documented',
    ],
    facets: ['quality', 'reputation', 'safety'],
    start: { probability: 4, severity: 3 },
    aiForms: ['generative'],
    sectors: [],
    references: [
      'ai-act.15',
      'cnil.genai-qa',
      'nist-rmf.measure-2.5',
      'nist-rmf.map-2',
      'nist-genai.confabulation',
      'nist-genai.information-integrity',
    ],
    sources: ['S1', 'S2', 'S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.output.bias',
    family: 'output',
    title: { fr: 'Résultats biaisés', en: 'Biased or discriminating results' },
    scenario: {
      cause: {
        fr: 'Les données d’exemple reflètent des choix passés inégaux.',
        en: 'The example data reflect unequal choices of the past.',
      },
      event: {
        fr: 'Le modèle traite moins bien un groupe de personnes.',
        en: 'The model treats one group of people less well.',
      },
      consequence: {
        fr: 'Des personnes sont écartées à tort et la décision devient contestable.',
        en: 'People are wrongly excluded and the decision can be challenged.',
      },
    },
    causes: [
      { fr: 'Historique peu représentatif', en: 'History that represents people poorly' },
      {
        fr: 'Critère indirect, comme l’adresse ou l’âge déduit',
        en: 'Indirect criterion, such as address or inferred age',
      },
      {
        fr: 'Aucun test par groupe avant la mise en service',
        en: 'No test by group before going live',
      },
    ],
    consequences: [
      { fr: 'Discrimination et recours', en: 'Discrimination and claims' },
      { fr: 'Perte de bons candidats ou clients', en: 'Loss of good candidates or customers' },
    ],
    indicator: {
      fr: 'Écart de résultat entre groupes à dossier égal',
      en: 'Gap in outcome between groups with equal files',
    },
    measures: [
      'measure.bias-tests',
      'measure.data-governance',
      'measure.human-validation',
      'measure.drop-use-case',
      'measure.quality-audit',
      'measure.explainability',
    ],
    facets: ['compliance', 'reputation'],
    start: { probability: 3, severity: 4 },
    aiForms: ['analytic', 'generative'],
    sectors: [],
    references: [
      'ai-act.10',
      'gdpr.5',
      'gdpr.22',
      'labour.l1132-1',
      'nist-rmf.measure-2.11',
      'nist-genai.harmful-bias',
    ],
    sources: ['S1', 'S2', 'S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.output.bad-decision',
    family: 'output',
    title: { fr: 'Décision fondée sur une erreur', en: 'Decision taken on a wrong output' },
    scenario: {
      cause: {
        fr: 'La réponse de l’outil est prise pour un avis d’expert.',
        en: 'The answer of the tool is taken for an expert opinion.',
      },
      event: {
        fr: 'Une décision technique, commerciale ou financière repose sur une erreur.',
        en: 'A technical, commercial or financial decision rests on an error.',
      },
      consequence: {
        fr: 'Un dommage survient et l’entreprise doit le réparer.',
        en: 'Damage occurs and the company has to repair it.',
      },
    },
    causes: [
      {
        fr: 'Validation humaine absente ou de pure forme',
        en: 'Human validation missing or a mere formality',
      },
      { fr: 'Pression sur les délais', en: 'Pressure on deadlines' },
      { fr: 'Limites de l’outil mal connues', en: 'Limits of the tool poorly known' },
    ],
    consequences: [
      { fr: 'Accident, panne ou perte financière', en: 'Accident, breakdown or financial loss' },
      { fr: 'Litige avec un client', en: 'Dispute with a customer' },
    ],
    indicator: {
      fr: 'Décisions corrigées après coup, par mois',
      en: 'Decisions corrected afterwards, per month',
    },
    measures: [
      'measure.human-validation',
      'measure.plausibility-check',
      'measure.confidence-threshold',
      'measure.cite-sources',
      'measure.ground-truth',
      'measure.training',
    ],
    facets: ['safety', 'quality', 'compliance'],
    start: { probability: 3, severity: null },
    aiForms: [],
    sectors: [],
    references: [
      'ai-act.14',
      'ai-act.26',
      'nist-rmf.measure-2.5',
      'nist-rmf.measure-2.6',
      'nist-rmf.map-3',
      'nist-genai.human-ai-configuration',
    ],
    sources: ['S1', 'S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.output.drift',
    family: 'output',
    title: { fr: 'Dérive du modèle', en: 'Model drift or changed behaviour' },
    scenario: {
      cause: {
        fr: 'L’éditeur change le modèle ou une source évolue sans annonce.',
        en: 'The vendor changes the model or a source changes without notice.',
      },
      event: {
        fr: 'Les réponses se dégradent peu à peu.',
        en: 'The answers get worse little by little.',
      },
      consequence: {
        fr: 'L’erreur est vue tard, quand le travail est déjà livré.',
        en: 'The error is seen late, when the work has already been delivered.',
      },
    },
    causes: [
      { fr: 'Mise à jour automatique du modèle', en: 'Automatic update of the model' },
      { fr: 'Documents sources vieillis', en: 'Outdated source documents' },
      { fr: 'Pas de contrôle après le lancement', en: 'No check after the launch' },
    ],
    consequences: [
      { fr: 'Qualité en baisse sans cause visible', en: 'Falling quality without a visible cause' },
      { fr: 'Reprise manuelle en urgence', en: 'Manual work resumed in a hurry' },
    ],
    indicator: {
      fr: 'Taux de réussite aux questions de référence, mois par mois',
      en: 'Success rate on the reference questions, month by month',
    },
    measures: [
      'measure.sample-review',
      'measure.source-watch',
      'measure.fallback',
      'measure.rollback',
      'measure.output-tests',
      'measure.quality-audit',
    ],
    facets: ['quality', 'safety'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['ai-act.26', 'nist-rmf.measure-2.4', 'nist-rmf.manage-4', 'nist-rmf.measure-3'],
    sources: ['S2', 'S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.output.field-gap',
    family: 'output',
    title: {
      fr: 'Écart entre performance théorique et terrain',
      en: 'Real context differs from test performance',
    },
    scenario: {
      cause: {
        fr: 'L’outil a été jugé sur une démonstration ou un classement.',
        en: 'The tool was judged on a demonstration or a ranking.',
      },
      event: {
        fr: 'Les cas réels sont plus variés que ceux des essais.',
        en: 'Real cases are more varied than those of the trials.',
      },
      consequence: {
        fr: 'Le résultat attendu n’est pas atteint et le projet s’arrête.',
        en: 'The expected result is not reached and the project stops.',
      },
    },
    causes: [
      { fr: 'Jeu d’essai trop propre', en: 'Test set that is too clean' },
      { fr: 'Utilisateurs absents des essais', en: 'Users absent from the trials' },
      { fr: 'Vocabulaire du métier mal couvert', en: 'Terms of the trade poorly covered' },
    ],
    consequences: [
      { fr: 'Investissement perdu', en: 'Investment lost' },
      { fr: 'Défiance durable des équipes', en: 'Lasting distrust of the teams' },
    ],
    indicator: {
      fr: 'Écart entre la note des essais et celle du terrain',
      en: 'Gap between the score in trials and in the field',
    },
    measures: [
      'measure.real-conditions-pilot',
      'measure.sample-review',
      'measure.non-critical-first',
      'measure.baseline-kpi',
    ],
    facets: ['quality', 'safety'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.measure-2.5', 'nist-rmf.measure-2.4', 'nist-rmf.map-1'],
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.output.process-amplification',
    family: 'output',
    title: { fr: 'Amplification d’un processus défaillant', en: 'AI magnifies a bad process' },
    scenario: {
      cause: {
        fr: 'Le processus actuel contient des étapes inutiles ou fausses.',
        en: 'The current process contains useless or wrong steps.',
      },
      event: {
        fr: 'L’IA les exécute plus vite et plus souvent.',
        en: 'AI carries them out faster and more often.',
      },
      consequence: {
        fr: 'Les défauts se multiplient et coûtent plus cher à corriger.',
        en: 'Defects multiply and cost more to correct.',
      },
    },
    causes: [
      { fr: 'Processus jamais revu avant l’outil', en: 'Process never reviewed before the tool' },
      { fr: 'Règles connues d’une seule personne', en: 'Rules known to one person only' },
    ],
    consequences: [
      { fr: 'Erreurs en série', en: 'Serial errors' },
      {
        fr: 'Gain annoncé absorbé par les corrections',
        en: 'Announced gain absorbed by corrections',
      },
    ],
    indicator: {
      fr: 'Volume de reprises après automatisation',
      en: 'Volume of rework after automation',
    },
    measures: [
      'measure.process-review-first',
      'measure.one-sentence-problem',
      'measure.baseline-kpi',
    ],
    facets: ['quality'],
    start: { probability: 3, severity: 3 },
    aiForms: ['process-automation'],
    sectors: [],
    references: ['nist-rmf.map-1', 'nist-rmf.map-3'],
    sources: ['S2', 'S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.output.stale-knowledge',
    family: 'output',
    title: { fr: 'Information périmée', en: 'Outdated information' },
    scenario: {
      cause: {
        fr: 'L’outil s’appuie sur des documents ou des connaissances dépassés.',
        en: 'The tool relies on documents or knowledge that are out of date.',
      },
      event: {
        fr: 'Il répond avec une ancienne version de la règle, du prix ou de la notice.',
        en: 'It answers with an old version of the rule, price or manual.',
      },
      consequence: {
        fr: 'Un client ou un salarié applique une consigne qui n’est plus valable.',
        en: 'A customer or employee applies an instruction that is no longer valid.',
      },
    },
    causes: [
      {
        fr: 'Anciennes versions laissées dans les dossiers',
        en: 'Old versions left in the folders',
      },
      { fr: 'Date des sources non affichée', en: 'Date of the sources not shown' },
    ],
    consequences: [
      { fr: 'Non-conformité ou accident évitable', en: 'Non-conformity or avoidable accident' },
      { fr: 'Geste commercial ou remboursement', en: 'Goodwill gesture or refund' },
    ],
    indicator: {
      fr: 'Part des documents sources de plus de douze mois',
      en: 'Share of source documents older than twelve months',
    },
    measures: [
      'measure.source-watch',
      'measure.data-owner',
      'measure.cite-sources',
      'measure.rag-entry',
    ],
    facets: ['quality', 'safety'],
    start: { probability: 3, severity: 3 },
    aiForms: ['generative'],
    sectors: [],
    references: [
      'nist-rmf.measure-2.4',
      'nist-rmf.measure-2.5',
      'nist-genai.information-integrity',
    ],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.output.unsafe-advice',
    family: 'output',
    title: {
      fr: 'Consigne dangereuse pour une personne',
      en: 'Instruction that endangers a person',
    },
    scenario: {
      cause: {
        fr: 'L’outil donne une consigne sur une machine, un produit ou un soin.',
        en: 'The tool gives an instruction about a machine, a product or a treatment.',
      },
      event: {
        fr: 'La consigne est fausse ou incomplète et elle est suivie.',
        en: 'The instruction is wrong or incomplete and it is followed.',
      },
      consequence: {
        fr: 'Une personne est blessée et la responsabilité de l’entreprise est recherchée.',
        en: 'A person is injured and the company is held to account.',
      },
    },
    causes: [
      {
        fr: 'Unité, seuil ou étape de sécurité omis',
        en: 'Unit, threshold or safety step left out',
      },
      { fr: 'Traduction non relue par le métier', en: 'Translation not reviewed by the trade' },
    ],
    consequences: [
      { fr: 'Accident corporel', en: 'Bodily injury' },
      { fr: 'Arrêt d’activité et enquête', en: 'Stoppage and investigation' },
    ],
    indicator: {
      fr: 'Consignes de sécurité erronées trouvées à la relecture',
      en: 'Wrong safety instructions found at review',
    },
    measures: [
      'measure.human-validation',
      'measure.ground-truth',
      'measure.guardrails',
      'measure.limits-documented',
    ],
    facets: ['safety', 'compliance'],
    start: { probability: 2, severity: 5 },
    aiForms: [],
    sectors: [
      'manufacturing',
      'construction',
      'energy-utilities',
      'health',
      'medical-devices',
      'agri-food',
      'logistics',
    ],
    references: ['ai-act.14', 'product-liability.2024-2853', 'nist-rmf.measure-2.6'],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.output.unsuitable-content',
    family: 'output',
    title: { fr: 'Contenu déplacé ou hors sujet', en: 'Unsuitable or off-topic content' },
    scenario: {
      cause: {
        fr: 'L’outil répond librement à des demandes imprévues.',
        en: 'The tool answers unforeseen requests freely.',
      },
      event: {
        fr: 'Il produit un propos déplacé ou promet ce que l’entreprise ne fait pas.',
        en: 'It produces an unsuitable remark or promises what the company does not do.',
      },
      consequence: {
        fr: 'L’échange est publié et l’entreprise doit s’en expliquer.',
        en: 'The exchange is published and the company has to explain itself.',
      },
    },
    causes: [
      { fr: 'Sujets permis non définis', en: 'Permitted topics not defined' },
      { fr: 'Essais sans demandes pièges', en: 'Trials without trap requests' },
    ],
    consequences: [
      { fr: 'Plainte d’un client ou d’un salarié', en: 'Complaint by a customer or employee' },
      { fr: 'Engagement commercial involontaire', en: 'Unintended commercial commitment' },
    ],
    indicator: {
      fr: 'Réponses signalées par les utilisateurs, par mois',
      en: 'Answers reported by users, per month',
    },
    measures: [
      'measure.guardrails',
      'measure.output-tests',
      'measure.human-validation',
      'measure.feedback-channel',
    ],
    facets: ['reputation', 'compliance'],
    start: { probability: 2, severity: 3 },
    aiForms: ['generative'],
    sectors: [],
    references: [
      'nist-rmf.measure-2.6',
      'nist-genai.abusive-content',
      'nist-genai.dangerous-content',
    ],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
]
