import { FIRST_EDITION, type LibraryRisk } from './risk'

export const complianceRisks: readonly LibraryRisk[] = [
  {
    id: 'risk.compliance.gdpr',
    family: 'compliance',
    title: { fr: 'Non-respect du RGPD', en: 'GDPR breach' },
    scenario: {
      cause: {
        fr: 'L’outil traite des données personnelles sans analyse préalable.',
        en: 'The tool processes personal data without prior analysis.',
      },
      event: {
        fr: 'Finalité, base légale, contrat ou information manquent.',
        en: 'Purpose, legal basis, contract or information is missing.',
      },
      consequence: {
        fr: 'Une plainte ou un contrôle oblige à arrêter le traitement.',
        en: 'A complaint or an inspection forces the processing to stop.',
      },
    },
    causes: [
      { fr: 'DPO associé trop tard', en: 'DPO involved too late' },
      { fr: 'Registre non mis à jour', en: 'Register not updated' },
      { fr: 'Contrat de sous-traitance absent', en: 'No processor contract' },
    ],
    consequences: [
      { fr: 'Sanction ou mise en demeure', en: 'Fine or formal notice' },
      { fr: 'Droits des personnes non respectés', en: 'Rights of people not respected' },
    ],
    indicator: {
      fr: 'Exigences RGPD sans réponse, par cas d’usage',
      en: 'GDPR requirements unanswered, per use case',
    },
    measures: [
      'measure.gdpr-duties',
      'measure.pseudonymise',
      'measure.contract-terms',
      'measure.deletion-concept',
    ],
    facets: ['compliance', 'reputation'],
    start: { probability: 3, severity: 4 },
    aiForms: [],
    sectors: [],
    references: [
      'gdpr.5',
      'gdpr.6',
      'gdpr.28',
      'gdpr.30',
      'gdpr.35',
      'cnil.genai-qa',
      'cnil.sheet-1',
      'nist-rmf.govern-1',
      'nist-rmf.measure-2.10',
      'nist-genai.data-privacy',
    ],
    sources: ['S0', 'S1', 'S3', 'S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.compliance.ai-act',
    family: 'compliance',
    title: { fr: 'Non-respect du règlement IA', en: 'AI Act breach' },
    scenario: {
      cause: {
        fr: 'L’usage n’a pas été classé ou l’a été trop vite.',
        en: 'The use was not classified, or too quickly.',
      },
      event: { fr: 'Une obligation datée est manquée.', en: 'A dated duty is missed.' },
      consequence: {
        fr: 'L’usage doit être suspendu et mis en conformité sous contrainte.',
        en: 'The use has to be suspended and brought into line under pressure.',
      },
    },
    causes: [
      { fr: 'Rôle de l’entreprise mal compris', en: 'Role of the company misunderstood' },
      { fr: 'Date d’application ignorée', en: 'Application date unknown' },
    ],
    consequences: [
      { fr: 'Suspension du projet', en: 'Project suspended' },
      { fr: 'Amende proportionnée à la taille', en: 'Fine in proportion to size' },
    ],
    indicator: {
      fr: 'Systèmes sans classement signé',
      en: 'Systems without a signed classification',
    },
    measures: [
      'measure.ai-act-classification',
      'measure.documentation',
      'measure.raci',
      'measure.regulatory-watch',
    ],
    facets: ['compliance', 'reputation'],
    start: { probability: null, severity: 4 },
    aiForms: [],
    sectors: [],
    references: [
      'ai-act.4',
      'ai-act.6',
      'ai-act.26',
      'ai-act.50',
      'ai-act.99',
      'nist-rmf.govern-1',
      'nist-rmf.map-1',
    ],
    sources: ['S0', 'S1', 'S2', 'S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.compliance.transparency',
    family: 'compliance',
    title: { fr: 'Manque de transparence', en: 'Use of AI not disclosed' },
    scenario: {
      cause: {
        fr: 'Un contenu ou un échange produit par l’IA n’est pas signalé.',
        en: 'Content or a conversation produced by AI is not disclosed.',
      },
      event: {
        fr: 'La personne croit avoir affaire à un humain ou à une image réelle.',
        en: 'The person believes they deal with a human or a real picture.',
      },
      consequence: {
        fr: 'Elle se sent trompée et l’obligation d’information est manquée.',
        en: 'They feel deceived and the duty to inform is missed.',
      },
    },
    causes: [
      { fr: 'Mention retirée pour l’esthétique', en: 'Notice removed for looks' },
      { fr: 'Règle interne absente', en: 'No internal rule' },
    ],
    consequences: [
      { fr: 'Plainte ou article défavorable', en: 'Complaint or unfavourable article' },
      { fr: 'Correction de tous les supports', en: 'All material to correct' },
    ],
    indicator: {
      fr: 'Supports contrôlés sans la mention requise',
      en: 'Material checked without the required notice',
    },
    measures: [
      'measure.label-ai-content',
      'measure.user-information',
      'measure.transparent-communication',
      'measure.charter-rules',
    ],
    facets: ['reputation', 'compliance'],
    start: { probability: 3, severity: 3 },
    aiForms: ['generative'],
    sectors: [],
    references: [
      'ai-act.50',
      'gdpr.13',
      'cnil.sheet-9',
      'nist-rmf.measure-2.8',
      'nist-genai.information-integrity',
    ],
    sources: ['S1', 'S0'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.compliance.ip',
    family: 'compliance',
    title: { fr: 'Propriété intellectuelle', en: 'Intellectual property' },
    scenario: {
      cause: {
        fr: 'Des œuvres protégées entrent dans l’outil ou ressortent dans ses réponses.',
        en: 'Protected works go into the tool or come out in its answers.',
      },
      event: {
        fr: 'L’entreprise publie un contenu dont elle n’a pas les droits.',
        en: 'The company publishes content to which it has no rights.',
      },
      consequence: {
        fr: 'Le titulaire réclame le retrait et une indemnité.',
        en: 'The holder demands withdrawal and compensation.',
      },
    },
    causes: [
      {
        fr: 'Image ou texte repris sans vérification',
        en: 'Picture or text reused without a check',
      },
      { fr: 'Titularité des résultats non écrite', en: 'Ownership of outputs not written down' },
    ],
    consequences: [
      { fr: 'Retrait en urgence', en: 'Urgent withdrawal' },
      { fr: 'Création interne sans protection', en: 'Own creation left without protection' },
    ],
    indicator: {
      fr: 'Contenus publiés sans vérification des droits',
      en: 'Content published without a check of rights',
    },
    measures: [
      'measure.ip-rules',
      'measure.contract-terms',
      'measure.training',
      'measure.label-ai-content',
    ],
    facets: ['compliance', 'reputation'],
    start: { probability: 3, severity: 3 },
    aiForms: ['generative'],
    sectors: ['media-communication', 'it-software'],
    references: [
      'ai-act.53',
      'nist-rmf.govern-6',
      'nist-rmf.map-4',
      'nist-genai.intellectual-property',
    ],
    sources: ['S0', 'S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.compliance.liability',
    family: 'compliance',
    title: { fr: 'Responsabilité en cas de dommage', en: 'Liability for damage' },
    scenario: {
      cause: {
        fr: 'Personne n’a écrit qui répond d’une décision préparée par l’IA.',
        en: 'Nobody has written who answers for a decision prepared by AI.',
      },
      event: {
        fr: 'Un dommage survient et chacun renvoie à l’autre.',
        en: 'Damage occurs and each party points to another.',
      },
      consequence: {
        fr: 'L’entreprise supporte seule la réparation.',
        en: 'The company bears the repair alone.',
      },
    },
    causes: [
      {
        fr: 'Clause de responsabilité du fournisseur très limitée',
        en: 'Very limited liability clause of the vendor',
      },
      { fr: 'Assurance muette sur l’IA', en: 'Insurance silent on AI' },
    ],
    consequences: [
      { fr: 'Indemnité non couverte', en: 'Compensation not covered' },
      { fr: 'Dirigeant mis en cause', en: 'Manager held to account' },
    ],
    indicator: {
      fr: 'Cas en service sans responsable nommé',
      en: 'Live cases without a named owner',
    },
    measures: [
      'measure.raci',
      'measure.contract-terms',
      'measure.insurance-check',
      'measure.human-validation',
      'measure.documentation',
    ],
    facets: ['compliance'],
    start: { probability: 3, severity: 4 },
    aiForms: [],
    sectors: [],
    references: [
      'ai-act.26',
      'product-liability.2024-2853',
      'nist-rmf.govern-2',
      'nist-rmf.measure-2.8',
    ],
    sources: ['S3', 'S0', 'S1'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.compliance.sector',
    family: 'compliance',
    title: { fr: 'Réglementation sectorielle', en: 'Sector rules' },
    scenario: {
      cause: {
        fr: 'Le métier a ses propres normes, agréments ou secrets.',
        en: 'The trade has its own standards, approvals or secrecy rules.',
      },
      event: {
        fr: 'L’usage de l’IA y contrevient sans que personne l’ait vérifié.',
        en: 'The use of AI breaches them without anybody having checked.',
      },
      consequence: {
        fr: 'Une certification ou un marché est perdu.',
        en: 'A certification or a contract is lost.',
      },
    },
    causes: [
      { fr: 'Référentiel client non relu', en: 'Customer requirements not re-read' },
      {
        fr: 'Validation d’un dispositif remise en cause',
        en: 'Validation of a device called into question',
      },
    ],
    consequences: [
      { fr: 'Audit client défavorable', en: 'Unfavourable customer audit' },
      { fr: 'Produit bloqué', en: 'Product held back' },
    ],
    indicator: {
      fr: 'Exigences sectorielles sans avis écrit',
      en: 'Sector requirements without a written opinion',
    },
    measures: ['measure.sector-review', 'measure.documentation', 'measure.audits'],
    facets: ['compliance', 'safety'],
    start: { probability: null, severity: 4 },
    aiForms: [],
    sectors: [
      'finance',
      'insurance',
      'health',
      'medical-devices',
      'legal-accounting',
      'energy-utilities',
      'agri-food',
      'public-sector',
    ],
    references: ['ai-act.6', 'nist-rmf.govern-1', 'nist-rmf.map-1'],
    sources: ['S0', 'S1', 'S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.compliance.staff-monitoring',
    family: 'compliance',
    title: {
      fr: 'Surveillance des salariés sans accord',
      en: 'Behaviour of staff analysed without agreement',
    },
    scenario: {
      cause: {
        fr: 'L’outil enregistre le rythme, les messages ou les gestes des salariés.',
        en: 'The tool records the pace, messages or movements of employees.',
      },
      event: {
        fr: 'Ces données servent à évaluer des personnes qui l’ignorent.',
        en: 'These data are used to assess people who do not know.',
      },
      consequence: {
        fr: 'La preuve est écartée et le dialogue social se bloque.',
        en: 'The evidence is rejected and labour relations break down.',
      },
    },
    causes: [
      { fr: 'Journal détaillé activé par défaut', en: 'Detailed log on by default' },
      { fr: 'CSE consulté après le lancement', en: 'Works council consulted after the launch' },
    ],
    consequences: [
      { fr: 'Suspension ordonnée par le juge', en: 'Suspension ordered by a judge' },
      { fr: 'Perte de confiance des équipes', en: 'Loss of trust of the teams' },
    ],
    indicator: {
      fr: 'Réglages de mesure individuelle encore actifs',
      en: 'Individual measurement settings still active',
    },
    measures: [
      'measure.works-council',
      'measure.pseudonymise',
      'measure.user-information',
      'measure.gdpr-duties',
    ],
    facets: ['compliance', 'reputation'],
    start: { probability: null, severity: 4 },
    aiForms: ['analytic'],
    sectors: [],
    references: [
      'ai-act.5',
      'ai-act.26',
      'gdpr.5',
      'gdpr.35',
      'labour.l2312-38',
      'labour.l1222-4',
      'labour.l1121-1',
      'nist-rmf.govern-1',
      'nist-rmf.measure-2.10',
    ],
    sources: ['S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.compliance.untraceable',
    family: 'compliance',
    title: { fr: 'Décisions non traçables', en: 'Algorithmic decisions cannot be traced' },
    scenario: {
      cause: {
        fr: 'L’outil ne garde ni ses sources ni ses facteurs de décision.',
        en: 'The tool keeps neither its sources nor its decision factors.',
      },
      event: {
        fr: 'Une personne demande pourquoi elle a été refusée.',
        en: 'A person asks why they were refused.',
      },
      consequence: {
        fr: 'L’entreprise ne peut ni répondre ni se défendre.',
        en: 'The company can neither answer nor defend itself.',
      },
    },
    causes: [
      { fr: 'Journal désactivé ou trop court', en: 'Log off or too short' },
      { fr: 'Modèle impossible à expliquer', en: 'Model that cannot be explained' },
    ],
    consequences: [
      { fr: 'Décision annulée', en: 'Decision overturned' },
      {
        fr: 'Erreur impossible à corriger à la source',
        en: 'Error that cannot be corrected at its source',
      },
    ],
    indicator: {
      fr: 'Décisions d’un échantillon sans justification retrouvée',
      en: 'Decisions in a sample whose grounds cannot be found',
    },
    measures: [
      'measure.logging',
      'measure.explainability',
      'measure.documentation',
      'measure.cite-sources',
    ],
    facets: ['compliance'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: [
      'ai-act.12',
      'ai-act.26',
      'ai-act.86',
      'gdpr.22',
      'gdpr.15',
      'nist-rmf.measure-2.8',
      'nist-rmf.measure-2.9',
    ],
    sources: ['S4', 'S3'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.compliance.customer-export',
    family: 'compliance',
    title: {
      fr: 'Export de données clients à leur insu',
      en: 'Customer data exported without their knowledge',
    },
    scenario: {
      cause: {
        fr: 'Des fichiers clients sont chargés dans un outil d’analyse.',
        en: 'Customer files are loaded into an analysis tool.',
      },
      event: { fr: 'Les clients n’en ont pas été informés.', en: 'The customers were not told.' },
      consequence: {
        fr: 'Un client rompt ou réclame ses données.',
        en: 'A customer leaves or claims its data.',
      },
    },
    causes: [
      { fr: 'Clause de confidentialité oubliée', en: 'Confidentiality clause forgotten' },
      {
        fr: 'Export demandé par le prestataire pour un essai',
        en: 'Export requested by the supplier for a trial',
      },
    ],
    consequences: [
      { fr: 'Rupture de contrat', en: 'Breach of contract' },
      { fr: 'Violation à notifier', en: 'Breach to notify' },
    ],
    indicator: {
      fr: 'Exports de données clients hors registre',
      en: 'Exports of customer data outside the register',
    },
    measures: [
      'measure.user-information',
      'measure.contract-terms',
      'measure.gdpr-duties',
      'measure.data-filter',
    ],
    facets: ['compliance', 'reputation'],
    start: { probability: 3, severity: 4 },
    aiForms: [],
    sectors: [],
    references: ['gdpr.13', 'gdpr.28', 'gdpr.44', 'nist-rmf.govern-6', 'nist-rmf.measure-2.10'],
    sources: ['S4'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.compliance.no-deletion',
    family: 'compliance',
    title: {
      fr: 'Absence de règles de sauvegarde et suppression',
      en: 'No backup or deletion concept',
    },
    scenario: {
      cause: {
        fr: 'Aucune durée n’est fixée pour les demandes et les résultats.',
        en: 'No period is set for requests and results.',
      },
      event: {
        fr: 'Les données s’accumulent sans sauvegarde ni suppression.',
        en: 'Data pile up without backup or deletion.',
      },
      consequence: {
        fr: 'Une demande d’effacement ou une panne reste sans réponse.',
        en: 'A request for erasure or a failure cannot be met.',
      },
    },
    causes: [
      { fr: 'Copies dans plusieurs outils', en: 'Copies in several tools' },
      { fr: 'Suppression jamais essayée', en: 'Deletion never tried' },
    ],
    consequences: [
      { fr: 'Droit des personnes non respecté', en: 'Right of people not respected' },
      { fr: 'Données perdues sans recours', en: 'Data lost for good' },
    ],
    indicator: {
      fr: 'Demandes d’effacement traitées hors délai',
      en: 'Erasure requests handled late',
    },
    measures: ['measure.deletion-concept', 'measure.contract-terms', 'measure.data-owner'],
    facets: ['compliance'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['gdpr.5', 'gdpr.17', 'gdpr.32', 'nist-rmf.measure-2.10'],
    sources: ['S4', 'S1'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.compliance.records',
    family: 'compliance',
    title: { fr: 'Preuves de conformité introuvables', en: 'Compliance evidence cannot be found' },
    scenario: {
      cause: {
        fr: 'Les choix ont été faits en réunion sans trace écrite.',
        en: 'Choices were made in meetings without a written record.',
      },
      event: {
        fr: 'Un contrôle, un client ou un assureur demande la preuve.',
        en: 'An inspection, a customer or an insurer asks for evidence.',
      },
      consequence: {
        fr: 'L’entreprise ne peut pas montrer ce qu’elle a pourtant fait.',
        en: 'The company cannot show what it did do.',
      },
    },
    causes: [
      { fr: 'Documents dispersés entre services', en: 'Documents scattered across departments' },
      { fr: 'Fiches jamais signées ni datées', en: 'Sheets never signed or dated' },
    ],
    consequences: [
      { fr: 'Manquement présumé', en: 'Presumed failing' },
      { fr: 'Travail refait dans l’urgence', en: 'Work redone in a hurry' },
    ],
    indicator: {
      fr: 'Fiches de conformité sans date ni nom',
      en: 'Compliance sheets without a date or name',
    },
    measures: [
      'measure.documentation',
      'measure.gdpr-duties',
      'measure.ai-act-classification',
      'measure.tool-register',
    ],
    facets: ['compliance'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['ai-act.11', 'gdpr.5', 'gdpr.30', 'nist-rmf.govern-1', 'nist-rmf.measure-2.8'],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.compliance.automated-decision',
    family: 'compliance',
    title: { fr: 'Décision prise par la machine seule', en: 'Decision taken by the machine alone' },
    scenario: {
      cause: {
        fr: 'L’outil accepte, refuse ou note une personne sans examen humain réel.',
        en: 'The tool accepts, refuses or rates a person without a real human review.',
      },
      event: {
        fr: 'La décision produit un effet juridique ou comparable.',
        en: 'The decision has a legal or similar effect.',
      },
      consequence: {
        fr: 'Elle est contestable et peut devoir être reprise pour tous.',
        en: 'It can be challenged and may have to be redone for everyone.',
      },
    },
    causes: [
      {
        fr: 'Validation en un clic, sans temps d’examen',
        en: 'One-click approval, without time to review',
      },
      { fr: 'Voie de recours absente', en: 'No way to appeal' },
    ],
    consequences: [
      { fr: 'Décisions à réexaminer en masse', en: 'Decisions to review in bulk' },
      { fr: 'Sanction et réparation', en: 'Fine and compensation' },
    ],
    indicator: {
      fr: 'Part des propositions suivies sans modification',
      en: 'Share of proposals followed without change',
    },
    measures: [
      'measure.human-validation',
      'measure.explainability',
      'measure.user-information',
      'measure.gdpr-duties',
    ],
    facets: ['compliance'],
    start: { probability: 2, severity: 5 },
    aiForms: ['analytic', 'process-automation'],
    sectors: ['finance', 'insurance', 'public-sector'],
    references: ['ai-act.14', 'ai-act.86', 'gdpr.22', 'gdpr.35', 'nist-rmf.measure-2.8'],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.compliance.no-consultation',
    family: 'compliance',
    title: { fr: 'CSE consulté trop tard', en: 'Works council consulted too late' },
    scenario: {
      cause: {
        fr: 'Le pilote commence avec de vrais utilisateurs avant l’avis du CSE.',
        en: 'The pilot starts with real users before the works council has given its opinion.',
      },
      event: {
        fr: 'Les élus contestent le lancement.',
        en: 'The representatives challenge the launch.',
      },
      consequence: {
        fr: 'Un juge peut suspendre l’outil et le calendrier est perdu.',
        en: 'A judge may suspend the tool, and the schedule is lost.',
      },
    },
    causes: [
      { fr: 'Pilote présenté comme un simple essai', en: 'Pilot presented as a mere trial' },
      { fr: 'Seuil de cinquante salariés oublié', en: 'Threshold of fifty employees forgotten' },
    ],
    consequences: [
      { fr: 'Suspension sous astreinte', en: 'Suspension under penalty' },
      { fr: 'Dialogue social dégradé', en: 'Damaged labour relations' },
    ],
    indicator: {
      fr: 'Pilotes datés avant l’avis du CSE',
      en: 'Pilots dated before the works council opinion',
    },
    measures: [
      'measure.works-council',
      'measure.gates',
      'measure.user-information',
      'measure.communication',
    ],
    facets: ['compliance'],
    start: { probability: 3, severity: 3 },
    aiForms: [],
    sectors: [],
    references: [
      'ai-act.26',
      'labour.l2312-8',
      'labour.l2312-38',
      'labour.l4121-3',
      'nist-rmf.govern-1',
      'nist-rmf.govern-5',
    ],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.compliance.prohibited-practice',
    family: 'compliance',
    title: {
      fr: 'Pratique interdite activée par mégarde',
      en: 'Prohibited practice turned on by mistake',
    },
    scenario: {
      cause: {
        fr: 'Un logiciel propose une option de détection d’émotions ou de notation.',
        en: 'Software offers an option to detect emotions or to score people.',
      },
      event: {
        fr: 'Un service l’active sans en parler.',
        en: 'A department turns it on without saying so.',
      },
      consequence: {
        fr: 'La pratique est interdite et doit cesser aussitôt.',
        en: 'The practice is prohibited and must stop at once.',
      },
    },
    causes: [
      {
        fr: 'Option livrée avec un outil de visioconférence ou d’appel',
        en: 'Option supplied with a video or call tool',
      },
      {
        fr: 'Classement fait sur le nom de l’outil, pas sur l’option',
        en: 'Classification made on the tool’s name, not on the option',
      },
    ],
    consequences: [
      { fr: 'Arrêt immédiat', en: 'Immediate stop' },
      { fr: 'Amende du niveau le plus élevé', en: 'Fine of the highest tier' },
    ],
    indicator: {
      fr: 'Options sensibles recensées et désactivées, par outil',
      en: 'Sensitive options listed and turned off, per tool',
    },
    measures: [
      'measure.drop-use-case',
      'measure.ai-act-classification',
      'measure.training',
      'measure.charter-rules',
    ],
    facets: ['compliance', 'reputation'],
    start: { probability: 1, severity: 5 },
    aiForms: ['analytic', 'generative'],
    sectors: [],
    references: ['ai-act.5', 'ai-act.99', 'nist-rmf.govern-1'],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.compliance.role-flip',
    family: 'compliance',
    title: { fr: 'Devenir fournisseur sans le savoir', en: 'Becoming a provider without knowing' },
    scenario: {
      cause: {
        fr: 'L’entreprise met son nom sur un outil ou en change la finalité.',
        en: 'The company puts its name on a tool or changes its purpose.',
      },
      event: {
        fr: 'Elle prend le rôle de fournisseur au sens du règlement IA.',
        en: 'It takes on the role of provider under the AI Act.',
      },
      consequence: {
        fr: 'Les obligations du fournisseur s’appliquent sans avoir été préparées.',
        en: 'The duties of a provider apply without preparation.',
      },
    },
    causes: [
      { fr: 'Outil en marque blanche', en: 'White-label tool' },
      {
        fr: 'Usage général détourné vers le recrutement ou le crédit',
        en: 'General tool put to use for recruitment or credit',
      },
    ],
    consequences: [
      { fr: 'Mise en conformité coûteuse', en: 'Costly compliance work' },
      { fr: 'Offre commerciale à retirer', en: 'Commercial offer to withdraw' },
    ],
    indicator: {
      fr: 'Systèmes sous notre nom sans dossier de fournisseur',
      en: 'Systems under our name without a provider file',
    },
    measures: [
      'measure.ai-act-classification',
      'measure.contract-terms',
      'measure.sector-review',
      'measure.documentation',
    ],
    facets: ['compliance'],
    start: { probability: 2, severity: 4 },
    aiForms: [],
    sectors: ['it-software', 'manufacturing', 'medical-devices'],
    references: ['ai-act.25', 'ai-act.16', 'nist-rmf.govern-1', 'nist-rmf.map-4'],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
  {
    id: 'risk.compliance.transfer',
    family: 'compliance',
    title: { fr: 'Transfert de données hors de l’Union', en: 'Transfer of data outside the Union' },
    scenario: {
      cause: {
        fr: 'Le fournisseur ou son support se trouve hors de l’Union européenne.',
        en: 'The provider or its support is outside the European Union.',
      },
      event: {
        fr: 'Des données personnelles y sont envoyées sans cadre valable.',
        en: 'Personal data are sent there without a valid framework.',
      },
      consequence: {
        fr: 'Le transfert doit cesser et l’outil avec lui.',
        en: 'The transfer must stop, and the tool with it.',
      },
    },
    causes: [
      { fr: 'Sous-traitant de second rang non déclaré', en: 'Undeclared second-tier subprocessor' },
      { fr: 'Région de secours hors d’Europe', en: 'Backup region outside Europe' },
    ],
    consequences: [
      { fr: 'Outil suspendu', en: 'Tool suspended' },
      { fr: 'Clients à informer', en: 'Customers to inform' },
    ],
    indicator: {
      fr: 'Outils dont la liste des sous-traitants est à jour',
      en: 'Tools whose list of subprocessors is up to date',
    },
    measures: [
      'measure.eu-hosting',
      'measure.contract-terms',
      'measure.gdpr-duties',
      'measure.settings-watch',
    ],
    facets: ['compliance'],
    start: { probability: null, severity: 3 },
    aiForms: [],
    sectors: [],
    references: ['gdpr.44', 'gdpr.46', 'gdpr.28', 'nist-rmf.govern-6'],
    sources: ['P'],
    reviewed: FIRST_EDITION,
  },
]
