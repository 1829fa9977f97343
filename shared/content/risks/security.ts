import { FIRST_EDITION, type LibraryRisk } from './risk'

export const securityRisks: readonly LibraryRisk[] = [
  {
    id: 'risk.security.api-endpoint',
    family: 'security',
    title: { fr: 'Interfaces mal protégées', en: 'Weakly protected interfaces' },
    scenario: {
      cause: {
        fr: 'L’outil est relié par une interface ouverte sur Internet.',
        en: 'The tool is connected through an interface open to the Internet.',
      },
      event: {
        fr: 'Une clé volée ou un contrôle absent laisse entrer un tiers.',
        en: 'A stolen key or a missing check lets a third party in.',
      },
      consequence: {
        fr: 'Des données sont lues ou modifiées à distance.',
        en: 'Data are read or changed remotely.',
      },
    },
    causes: [
      { fr: 'Clé écrite dans un fichier ou un code', en: 'Key written in a file or in code' },
      { fr: 'Interface de test oubliée', en: 'Forgotten test interface' },
    ],
    consequences: [
      { fr: 'Vol de données', en: 'Theft of data' },
      { fr: 'Facture d’usage frauduleux', en: 'Bill for fraudulent use' },
    ],
    indicator: { fr: 'Âge de la plus ancienne clé d’accès', en: 'Age of the oldest access key' },
    measures: [
      'measure.strong-auth',
      'measure.token-rotation',
      'measure.audits',
      'measure.segmentation',
      'measure.logging',
      'measure.vulnerability-watch',
    ],
    facets: ['compliance', 'quality'],
    start: { probability: 3, severity: 4 },
    aiForms: [],
    sectors: [],
    references: [
      'gdpr.32',
      'anssi.genai-2024',
      'nist-rmf.measure-2.7',
      'nist-genai.information-security',
    ],
    sources: ['S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.security.prompt-injection',
    family: 'security',
    title: { fr: 'Injection d’instructions', en: 'Prompt injection' },
    scenario: {
      cause: {
        fr: 'Un courriel, une page ou un fichier contient des ordres cachés.',
        en: 'An email, page or file contains hidden orders.',
      },
      event: {
        fr: 'L’assistant les suit comme s’ils venaient de son utilisateur.',
        en: 'The assistant follows them as if they came from its user.',
      },
      consequence: {
        fr: 'Il divulgue des données ou accomplit une action non voulue.',
        en: 'It discloses data or performs an unwanted action.',
      },
    },
    causes: [
      { fr: 'Contenu extérieur lu sans tri', en: 'Outside content read without sorting' },
      { fr: 'Assistant autorisé à agir seul', en: 'Assistant allowed to act alone' },
    ],
    consequences: [
      { fr: 'Fuite vers un tiers', en: 'Leak to a third party' },
      { fr: 'Message envoyé au nom de l’entreprise', en: 'Message sent in the company’s name' },
    ],
    indicator: {
      fr: 'Essais d’injection réussis au dernier test',
      en: 'Injection attempts that succeeded at the last test',
    },
    measures: [
      'measure.input-filter',
      'measure.least-privilege',
      'measure.output-tests',
      'measure.guardrails',
      'measure.human-validation',
    ],
    facets: ['compliance', 'reputation'],
    start: { probability: 3, severity: 4 },
    aiForms: ['generative'],
    sectors: [],
    references: [
      'ai-act.15',
      'anssi.genai-2024',
      'nist-rmf.measure-2.7',
      'nist-genai.information-security',
    ],
    sources: ['S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.security.mitm',
    family: 'security',
    title: { fr: 'Interception des échanges', en: 'Man-in-the-middle' },
    scenario: {
      cause: {
        fr: 'Les échanges avec l’outil passent par un réseau non maîtrisé.',
        en: 'Exchanges with the tool pass through an uncontrolled network.',
      },
      event: {
        fr: 'Un tiers les lit ou les modifie en route.',
        en: 'A third party reads or changes them on the way.',
      },
      consequence: {
        fr: 'Des identifiants ou des réponses sont détournés.',
        en: 'Credentials or answers are diverted.',
      },
    },
    causes: [
      { fr: 'Wifi public ou poste non géré', en: 'Public wifi or unmanaged device' },
      { fr: 'Certificat non vérifié', en: 'Certificate not checked' },
    ],
    consequences: [
      { fr: 'Compte usurpé', en: 'Account taken over' },
      { fr: 'Réponse falsifiée', en: 'Falsified answer' },
    ],
    indicator: {
      fr: 'Connexions hors du réseau protégé',
      en: 'Connections outside the protected network',
    },
    measures: ['measure.encryption', 'measure.strong-auth', 'measure.segmentation'],
    facets: ['compliance'],
    start: { probability: 2, severity: 4 },
    aiForms: [],
    sectors: [],
    references: ['gdpr.32', 'nist-rmf.measure-2.7', 'nist-genai.information-security'],
    sources: ['S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.security.new-vulnerability',
    family: 'security',
    title: { fr: 'Nouvelles vulnérabilités', en: 'New vulnerabilities' },
    scenario: {
      cause: {
        fr: 'Une faille est découverte dans l’outil ou un de ses composants.',
        en: 'A flaw is found in the tool or one of its components.',
      },
      event: {
        fr: 'Elle est exploitée avant la correction.',
        en: 'It is exploited before it is corrected.',
      },
      consequence: {
        fr: 'Le service s’arrête ou des données sortent.',
        en: 'The service stops or data leak out.',
      },
    },
    causes: [
      { fr: 'Alertes que personne ne lit', en: 'Alerts nobody reads' },
      { fr: 'Mise à jour repoussée', en: 'Update postponed' },
    ],
    consequences: [
      { fr: 'Arrêt d’activité', en: 'Interruption of activity' },
      { fr: 'Remise en état coûteuse', en: 'Costly repair' },
    ],
    indicator: {
      fr: 'Délai moyen entre l’alerte et la correction',
      en: 'Average time between alert and correction',
    },
    measures: ['measure.vulnerability-watch', 'measure.audits', 'measure.segmentation'],
    facets: ['quality', 'compliance'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['gdpr.32', 'nist-rmf.measure-2.7', 'nist-rmf.measure-3', 'nist-rmf.manage-4'],
    sources: ['S1', 'S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.security.deepfake-fraud',
    family: 'security',
    title: { fr: 'Fraude par voix ou image imitée', en: 'Fraud by imitated voice or image' },
    scenario: {
      cause: {
        fr: 'Un fraudeur imite la voix ou le visage d’un dirigeant.',
        en: 'A fraudster imitates the voice or face of a manager.',
      },
      event: {
        fr: 'Un salarié exécute un virement ou livre un accès.',
        en: 'An employee makes a transfer or hands over access.',
      },
      consequence: {
        fr: 'L’argent ou les données sont perdus en quelques minutes.',
        en: 'Money or data are lost within minutes.',
      },
    },
    causes: [
      { fr: 'Ordre urgent hors procédure', en: 'Urgent order outside procedure' },
      { fr: 'Pas de rappel sur un numéro connu', en: 'No call back to a known number' },
    ],
    consequences: [
      { fr: 'Perte financière directe', en: 'Direct financial loss' },
      { fr: 'Trouble durable dans l’équipe', en: 'Lasting unease in the team' },
    ],
    indicator: { fr: 'Tentatives signalées par trimestre', en: 'Attempts reported per quarter' },
    measures: [
      'measure.training',
      'measure.escalation',
      'measure.insurance-check',
      'measure.questioning-culture',
    ],
    facets: ['compliance', 'reputation'],
    start: { probability: 2, severity: 4 },
    aiForms: ['generative'],
    sectors: [],
    references: [
      'nist-rmf.measure-2.7',
      'nist-genai.information-integrity',
      'nist-genai.information-security',
    ],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.security.model-supply-chain',
    family: 'security',
    title: {
      fr: 'Composant ou modèle d’origine douteuse',
      en: 'Component or model of doubtful origin',
    },
    scenario: {
      cause: {
        fr: 'Un modèle, une extension ou une bibliothèque vient d’une source peu connue.',
        en: 'A model, extension or library comes from a little-known source.',
      },
      event: {
        fr: 'Il contient un défaut ou un code malveillant.',
        en: 'It contains a defect or malicious code.',
      },
      consequence: {
        fr: 'L’attaque entre par un outil jugé sûr.',
        en: 'The attack comes in through a tool believed safe.',
      },
    },
    causes: [
      { fr: 'Téléchargement sans vérification', en: 'Download without a check' },
      { fr: 'Liste des composants absente', en: 'No list of components' },
    ],
    consequences: [
      { fr: 'Poste ou serveur compromis', en: 'Compromised workstation or server' },
      { fr: 'Résultats faussés à dessein', en: 'Results distorted on purpose' },
    ],
    indicator: {
      fr: 'Composants sans origine vérifiée',
      en: 'Components without a verified origin',
    },
    measures: [
      'measure.independent-evaluation',
      'measure.vulnerability-watch',
      'measure.tool-register',
      'measure.segmentation',
    ],
    facets: ['quality', 'compliance'],
    start: { probability: 2, severity: 4 },
    aiForms: [],
    sectors: ['it-software'],
    references: [
      'anssi.genai-2024',
      'nist-rmf.govern-6',
      'nist-rmf.map-4',
      'nist-rmf.manage-3',
      'nist-rmf.measure-2.7',
      'nist-genai.value-chain',
    ],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.security.agent-action',
    family: 'security',
    title: {
      fr: 'Action non voulue d’un agent autonome',
      en: 'Unwanted action by an autonomous agent',
    },
    scenario: {
      cause: {
        fr: 'Un agent peut envoyer, payer, supprimer ou publier sans accord.',
        en: 'An agent can send, pay, delete or publish without approval.',
      },
      event: {
        fr: 'Il interprète mal une demande et agit.',
        en: 'It misreads a request and acts.',
      },
      consequence: { fr: 'L’action est difficile à annuler.', en: 'The action is hard to undo.' },
    },
    causes: [
      { fr: 'Droit d’agir donné dès le premier jour', en: 'Right to act given from the first day' },
      { fr: 'Aucune limite de montant ou de volume', en: 'No limit on amount or volume' },
    ],
    consequences: [
      { fr: 'Envoi massif ou suppression', en: 'Mass mailing or deletion' },
      { fr: 'Engagement pris sans mandat', en: 'Commitment made without authority' },
    ],
    indicator: {
      fr: 'Actions annulées par une personne, par semaine',
      en: 'Actions cancelled by a person, per week',
    },
    measures: [
      'measure.least-privilege',
      'measure.human-validation',
      'measure.progressive-autonomy',
      'measure.rollback',
    ],
    facets: ['quality', 'compliance'],
    start: { probability: 3, severity: 4 },
    aiForms: ['generative', 'process-automation'],
    sectors: [],
    references: [
      'ai-act.14',
      'nist-rmf.measure-2.6',
      'nist-rmf.measure-2.7',
      'nist-rmf.manage-2.4',
      'nist-genai.human-ai-configuration',
    ],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.security.data-poisoning',
    family: 'security',
    title: { fr: 'Empoisonnement des sources', en: 'Poisoning of the sources' },
    scenario: {
      cause: {
        fr: 'Plusieurs personnes ou tiers peuvent modifier la base documentaire.',
        en: 'Several people or third parties can change the document base.',
      },
      event: {
        fr: 'Un contenu faux y est déposé, par erreur ou par malveillance.',
        en: 'False content is put there, by mistake or with bad intent.',
      },
      consequence: {
        fr: 'L’outil le répète à tous avec assurance.',
        en: 'The tool repeats it to everyone with confidence.',
      },
    },
    causes: [
      { fr: 'Dépôt ouvert sans relecture', en: 'Open deposit without review' },
      { fr: 'Page extérieure indexée sans contrôle', en: 'Outside page indexed without control' },
    ],
    consequences: [
      { fr: 'Consigne fausse diffusée largement', en: 'Wrong instruction widely spread' },
      { fr: 'Base à reconstruire', en: 'Base to rebuild' },
    ],
    indicator: {
      fr: 'Documents entrés sans validation',
      en: 'Documents entered without validation',
    },
    measures: [
      'measure.source-watch',
      'measure.access-control',
      'measure.output-tests',
      'measure.data-owner',
    ],
    facets: ['quality', 'safety'],
    start: { probability: 2, severity: 4 },
    aiForms: ['analytic', 'generative'],
    sectors: [],
    references: ['ai-act.15', 'nist-rmf.measure-2.7', 'nist-genai.information-security'],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
]
