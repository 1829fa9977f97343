import { FIRST_EDITION, type LibraryRisk } from './risk'

export const dataRisks: readonly LibraryRisk[] = [
  {
    id: 'risk.data.leak',
    family: 'data',
    title: { fr: 'Fuite de données sensibles', en: 'Leak of sensitive data' },
    scenario: {
      cause: {
        fr: 'Un salarié colle un document interne dans un outil extérieur.',
        en: 'An employee pastes an internal document into an outside tool.',
      },
      event: {
        fr: 'Des données clients ou des plans sortent de l’entreprise.',
        en: 'Customer data or drawings leave the company.',
      },
      consequence: {
        fr: 'Elles peuvent être relues, réutilisées ou divulguées.',
        en: 'They may be read, reused or disclosed.',
      },
    },
    causes: [
      {
        fr: 'Outil personnel plus commode que l’outil officiel',
        en: 'Personal tool handier than the official one',
      },
      { fr: 'Règles inconnues des équipes', en: 'Rules unknown to the teams' },
      { fr: 'Aucun filtrage avant envoi', en: 'No filter before sending' },
    ],
    consequences: [
      { fr: 'Violation de données à notifier', en: 'Data breach to notify' },
      { fr: 'Perte d’un client ou d’un secret', en: 'Loss of a customer or a secret' },
    ],
    indicator: {
      fr: 'Envois bloqués par le filtre, par semaine',
      en: 'Sendings blocked by the filter, per week',
    },
    measures: [
      'measure.data-filter',
      'measure.encryption',
      'measure.access-control',
      'measure.charter-rules',
      'measure.approved-alternative',
      'measure.training',
    ],
    facets: ['compliance', 'reputation'],
    start: { probability: 4, severity: 4 },
    aiForms: ['generative'],
    sectors: [],
    references: [
      'gdpr.5',
      'gdpr.32',
      'gdpr.33',
      'cnil.genai-qa',
      'anssi.genai-2024',
      'nist-rmf.measure-2.7',
      'nist-rmf.measure-2.10',
      'nist-genai.data-privacy',
      'nist-genai.information-security',
    ],
    sources: ['S0', 'S2', 'S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.data.unauthorised-access',
    family: 'data',
    title: { fr: 'Accès non autorisé', en: 'Unauthorised access' },
    scenario: {
      cause: {
        fr: 'Les comptes de l’outil ne suivent pas les départs et les changements de poste.',
        en: 'The accounts of the tool do not follow departures and job changes.',
      },
      event: {
        fr: 'Une personne lit des données auxquelles elle n’a plus droit.',
        en: 'A person reads data they are no longer entitled to.',
      },
      consequence: {
        fr: 'Des informations confidentielles circulent.',
        en: 'Confidential information circulates.',
      },
    },
    causes: [
      { fr: 'Comptes partagés', en: 'Shared accounts' },
      { fr: 'Revue des accès jamais faite', en: 'Access never reviewed' },
      { fr: 'Pas de double facteur', en: 'No second factor' },
    ],
    consequences: [
      { fr: 'Atteinte à la vie privée', en: 'Breach of privacy' },
      { fr: 'Perte de confiance interne', en: 'Loss of internal trust' },
    ],
    indicator: {
      fr: 'Comptes actifs sans titulaire présent',
      en: 'Active accounts without a current holder',
    },
    measures: [
      'measure.access-control',
      'measure.strong-auth',
      'measure.audits',
      'measure.least-privilege',
      'measure.logging',
    ],
    facets: ['compliance'],
    start: { probability: 3, severity: 4 },
    aiForms: [],
    sectors: [],
    references: [
      'gdpr.32',
      'anssi.genai-2024',
      'nist-rmf.measure-2.7',
      'nist-genai.information-security',
    ],
    sources: ['S1', 'S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.data.over-privilege',
    family: 'data',
    title: { fr: 'Droits excessifs de l’assistant', en: 'Assistant sees more than needed' },
    scenario: {
      cause: {
        fr: 'L’assistant est relié à tous les dossiers pour gagner du temps.',
        en: 'The assistant is connected to every folder to save time.',
      },
      event: {
        fr: 'Il lit ou modifie bien plus que sa tâche ne l’exige.',
        en: 'It reads or changes far more than its task requires.',
      },
      consequence: {
        fr: 'Une erreur ou une attaque touche toute l’entreprise.',
        en: 'An error or an attack affects the whole company.',
      },
    },
    causes: [
      {
        fr: 'Compte technique avec droits d’administrateur',
        en: 'Technical account with administrator rights',
      },
      { fr: 'Droits d’origine mal rangés', en: 'Original rights in disorder' },
    ],
    consequences: [
      { fr: 'Fuite plus étendue', en: 'Wider leak' },
      { fr: 'Modification non voulue de données', en: 'Unwanted change of data' },
    ],
    indicator: {
      fr: 'Dossiers ouverts à l’assistant et jamais utilisés',
      en: 'Folders open to the assistant and never used',
    },
    measures: ['measure.least-privilege', 'measure.access-control', 'measure.output-tests'],
    facets: ['compliance'],
    start: { probability: 4, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['gdpr.25', 'nist-rmf.measure-2.7', 'nist-genai.information-security'],
    sources: ['S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.data.unintended-disclosure',
    family: 'data',
    title: {
      fr: 'Divulgation involontaire dans les réponses',
      en: 'Confidential facts in answers',
    },
    scenario: {
      cause: {
        fr: 'L’outil répond à partir de documents de confidentialité différente.',
        en: 'The tool answers from documents of differing confidentiality.',
      },
      event: {
        fr: 'Une réponse contient un salaire, un prix d’achat ou un dossier médical.',
        en: 'An answer contains a salary, a purchase price or a medical file.',
      },
      consequence: {
        fr: 'La personne qui lit n’aurait pas dû le savoir.',
        en: 'The person who reads it should not have known.',
      },
    },
    causes: [
      { fr: 'Documents non classés', en: 'Unclassified documents' },
      {
        fr: 'Droits du lecteur non repris par l’outil',
        en: 'Rights of the reader not applied by the tool',
      },
    ],
    consequences: [
      { fr: 'Atteinte aux personnes', en: 'Harm to people' },
      { fr: 'Conflit social ou commercial', en: 'Labour or commercial conflict' },
    ],
    indicator: {
      fr: 'Réponses de test contenant une donnée interdite',
      en: 'Test answers containing forbidden data',
    },
    measures: [
      'measure.data-filter',
      'measure.least-privilege',
      'measure.output-tests',
      'measure.pseudonymise',
      'measure.logging',
    ],
    facets: ['compliance', 'reputation'],
    start: { probability: 3, severity: 4 },
    aiForms: ['generative'],
    sectors: [],
    references: ['gdpr.5', 'gdpr.25', 'nist-rmf.measure-2.10', 'nist-genai.data-privacy'],
    sources: ['S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.data.vendor-retention',
    family: 'data',
    title: { fr: 'Conservation chez le fournisseur', en: 'Data stay on the provider’s servers' },
    scenario: {
      cause: {
        fr: 'Le fournisseur garde les demandes et les fichiers envoyés.',
        en: 'The provider keeps the requests and files sent.',
      },
      event: {
        fr: 'Les données restent chez lui au-delà du besoin.',
        en: 'The data stay with it beyond what is needed.',
      },
      consequence: {
        fr: 'Une fuite chez lui devient celle de l’entreprise.',
        en: 'A leak there becomes the company’s own.',
      },
    },
    causes: [
      { fr: 'Durée de conservation non négociée', en: 'Retention period not negotiated' },
      { fr: 'Sous-traitants inconnus', en: 'Unknown subprocessors' },
    ],
    consequences: [
      { fr: 'Manquement au contrat client', en: 'Breach of the customer contract' },
      { fr: 'Suppression impossible à prouver', en: 'Deletion that cannot be proved' },
    ],
    indicator: {
      fr: 'Durée de conservation écrite au contrat, outil par outil',
      en: 'Retention period written in the contract, tool by tool',
    },
    measures: [
      'measure.contract-terms',
      'measure.eu-hosting',
      'measure.self-hosting',
      'measure.pseudonymise',
      'measure.gdpr-duties',
      'measure.encryption',
    ],
    facets: ['compliance'],
    start: { probability: 3, severity: 3 },
    aiForms: ['generative'],
    sectors: [],
    references: [
      'gdpr.28',
      'gdpr.32',
      'cnil.genai-qa',
      'nist-rmf.govern-6',
      'nist-rmf.map-4',
      'nist-rmf.measure-2.10',
      'nist-genai.value-chain',
    ],
    sources: ['S0', 'S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.data.training-reuse',
    family: 'data',
    title: {
      fr: 'Réutilisation pour entraîner un modèle externe',
      en: 'Company data used to train outside models',
    },
    scenario: {
      cause: {
        fr: 'Les conditions de l’outil permettent de réutiliser les données saisies.',
        en: 'The terms of the tool allow entered data to be reused.',
      },
      event: {
        fr: 'Les données de l’entreprise servent à améliorer un modèle extérieur.',
        en: 'Company data are used to improve an outside model.',
      },
      consequence: {
        fr: 'Un savoir-faire ou une donnée personnelle peut réapparaître ailleurs.',
        en: 'Know-how or personal data may reappear elsewhere.',
      },
    },
    causes: [
      { fr: 'Offre gratuite ou personnelle', en: 'Free or personal plan' },
      { fr: 'Option de réutilisation active par défaut', en: 'Reuse option on by default' },
    ],
    consequences: [
      { fr: 'Perte de secret', en: 'Loss of secrecy' },
      { fr: 'Traitement sans base légale', en: 'Processing without a legal basis' },
    ],
    indicator: {
      fr: 'Outils dont l’option de réutilisation est vérifiée, sur le total',
      en: 'Tools whose reuse option is verified, out of the total',
    },
    measures: [
      'measure.contract-terms',
      'measure.settings-watch',
      'measure.approved-alternative',
      'measure.charter-rules',
    ],
    facets: ['compliance'],
    start: { probability: 3, severity: 4 },
    aiForms: ['generative'],
    sectors: [],
    references: [
      'gdpr.28',
      'gdpr.6',
      'cnil.genai-qa',
      'nist-rmf.govern-6',
      'nist-rmf.map-4',
      'nist-genai.data-privacy',
      'nist-genai.intellectual-property',
    ],
    sources: ['S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.data.settings-change',
    family: 'data',
    title: {
      fr: 'Changement de paramètres par l’éditeur',
      en: 'Provider changes settings without notice',
    },
    scenario: {
      cause: {
        fr: 'L’éditeur modifie ses options ou ses conditions.',
        en: 'The vendor changes its options or terms.',
      },
      event: {
        fr: 'Un partage ou une conservation s’active sans que personne le voie.',
        en: 'Sharing or retention is turned on without anybody seeing it.',
      },
      consequence: {
        fr: 'Des données internes deviennent accessibles.',
        en: 'Internal data become accessible.',
      },
    },
    causes: [
      { fr: 'Annonce noyée dans une lettre d’information', en: 'Notice lost in a newsletter' },
      { fr: 'Aucun contrôle périodique des réglages', en: 'No periodic check of the settings' },
    ],
    consequences: [
      { fr: 'Exposition pendant plusieurs semaines', en: 'Exposure for several weeks' },
      { fr: 'Non-conformité soudaine', en: 'Sudden non-compliance' },
    ],
    indicator: {
      fr: 'Date du dernier contrôle des réglages, par outil',
      en: 'Date of the last settings check, per tool',
    },
    measures: [
      'measure.settings-watch',
      'measure.ai-referent',
      'measure.contract-terms',
      'measure.tool-register',
    ],
    facets: ['compliance'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.govern-6', 'nist-rmf.manage-3', 'nist-rmf.map-4'],
    sources: ['S2'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.data.poor-quality',
    family: 'data',
    title: { fr: 'Données de mauvaise qualité', en: 'Poor, biased or missing data' },
    scenario: {
      cause: {
        fr: 'Les données sont incomplètes, en double ou mal classées.',
        en: 'The data are incomplete, duplicated or badly filed.',
      },
      event: {
        fr: 'Le modèle apprend ou répond à partir d’erreurs.',
        en: 'The model learns or answers from errors.',
      },
      consequence: {
        fr: 'Les résultats sont inutilisables ou trompeurs.',
        en: 'The results are useless or misleading.',
      },
    },
    causes: [
      { fr: 'Saisie libre sans contrôle', en: 'Free entry without control' },
      { fr: 'Plusieurs versions de la même fiche', en: 'Several versions of the same record' },
      { fr: 'Aucun responsable désigné', en: 'No owner named' },
    ],
    consequences: [
      { fr: 'Projet retardé par le nettoyage', en: 'Project delayed by cleaning' },
      { fr: 'Décisions faussées', en: 'Distorted decisions' },
    ],
    indicator: {
      fr: 'Part de fiches en doublon ou incomplètes',
      en: 'Share of duplicated or incomplete records',
    },
    measures: [
      'measure.data-cleaning',
      'measure.data-owner',
      'measure.source-watch',
      'measure.data-governance',
    ],
    facets: ['quality'],
    start: { probability: 4, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['ai-act.10', 'gdpr.5', 'nist-rmf.measure-2.5', 'nist-rmf.map-2'],
    sources: ['S2', 'S3', 'S4', 'S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.data.silos',
    family: 'data',
    title: { fr: 'Silos et volume insuffisant', en: 'Silos, low volume' },
    scenario: {
      cause: {
        fr: 'Les données utiles sont dispersées entre services et logiciels.',
        en: 'The useful data are scattered across departments and software.',
      },
      event: {
        fr: 'L’outil ne voit qu’une partie de la situation.',
        en: 'The tool sees only part of the situation.',
      },
      consequence: {
        fr: 'Ses réponses restent trop générales pour servir.',
        en: 'Its answers remain too general to be of use.',
      },
    },
    causes: [
      { fr: 'Applications sans interface', en: 'Applications without an interface' },
      {
        fr: 'Services qui ne partagent pas leurs fichiers',
        en: 'Departments that do not share their files',
      },
    ],
    consequences: [
      { fr: 'Intégration plus chère que prévu', en: 'Integration dearer than planned' },
      { fr: 'Cas d’usage abandonné', en: 'Use case abandoned' },
    ],
    indicator: {
      fr: 'Nombre de sources raccordées sur le nombre nécessaire',
      en: 'Number of sources connected out of those needed',
    },
    measures: [
      'measure.data-governance',
      'measure.low-volume-first',
      'measure.open-api',
      'measure.middleware',
    ],
    facets: ['quality'],
    start: { probability: 3, severity: 2 },
    aiForms: [],
    sectors: [],
    references: ['nist-rmf.map-1', 'nist-rmf.map-3'],
    sources: ['S3', 'S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.data.re-identification',
    family: 'data',
    title: { fr: 'Réidentification de personnes', en: 'Re-identification of people' },
    scenario: {
      cause: {
        fr: 'Des données dites anonymes sont croisées avec d’autres.',
        en: 'Data said to be anonymous are combined with others.',
      },
      event: {
        fr: 'Une personne redevient reconnaissable.',
        en: 'A person becomes recognisable again.',
      },
      consequence: {
        fr: 'Le traitement relève alors du RGPD sans y être préparé.',
        en: 'The processing then falls under the GDPR without being prepared for it.',
      },
    },
    causes: [
      { fr: 'Petits groupes ou cas rares', en: 'Small groups or rare cases' },
      { fr: 'Table de correspondance mal protégée', en: 'Poorly protected key table' },
    ],
    consequences: [
      { fr: 'Atteinte à la vie privée', en: 'Breach of privacy' },
      { fr: 'Obligation d’informer les personnes', en: 'Duty to inform the people' },
    ],
    indicator: {
      fr: 'Effectif du plus petit groupe publié',
      en: 'Size of the smallest group published',
    },
    measures: [
      'measure.pseudonymise',
      'measure.least-privilege',
      'measure.gdpr-duties',
      'measure.data-governance',
    ],
    facets: ['compliance'],
    start: { probability: 2, severity: 4 },
    aiForms: ['analytic'],
    sectors: ['health', 'insurance', 'public-sector'],
    references: ['gdpr.4', 'gdpr.5', 'gdpr.35', 'cnil.sheet-13', 'nist-rmf.measure-2.10'],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.data.trade-secret',
    family: 'data',
    title: { fr: 'Divulgation de savoir-faire', en: 'Disclosure of know-how' },
    scenario: {
      cause: {
        fr: 'Un plan, une recette ou un code est donné à l’outil pour aller plus vite.',
        en: 'A drawing, recipe or piece of code is given to the tool to go faster.',
      },
      event: {
        fr: 'Le secret sort du cercle des personnes autorisées.',
        en: 'The secret leaves the circle of authorised people.',
      },
      consequence: {
        fr: 'L’entreprise perd la protection attachée à un secret bien gardé.',
        en: 'The company loses the protection of a well-kept secret.',
      },
    },
    causes: [
      {
        fr: 'Documents sans mention de confidentialité',
        en: 'Documents without a confidentiality mark',
      },
      { fr: 'Engagement envers un client ignoré', en: 'Commitment to a customer overlooked' },
    ],
    consequences: [
      { fr: 'Rupture d’un accord de confidentialité', en: 'Breach of a confidentiality agreement' },
      { fr: 'Avance technique réduite', en: 'Technical lead reduced' },
    ],
    indicator: {
      fr: 'Documents confidentiels détectés dans les envois',
      en: 'Confidential documents detected in what is sent',
    },
    measures: [
      'measure.charter-rules',
      'measure.approved-alternative',
      'measure.data-filter',
      'measure.contract-terms',
    ],
    facets: ['reputation', 'compliance'],
    start: { probability: 3, severity: 4 },
    aiForms: ['generative'],
    sectors: ['manufacturing', 'it-software', 'medical-devices', 'consulting'],
    references: [
      'nist-rmf.govern-6',
      'nist-genai.intellectual-property',
      'nist-genai.information-security',
    ],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
]
