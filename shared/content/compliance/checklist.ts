import type { Localized } from '../../kernel/text'
import type { ComplianceRow } from '../../rules/compliance-completion'
import type { MethodSource } from '../choice'
import type { LawTopic } from './law-topics'

/** Who usually answers for a row; the workshop names the person. */
export const COMPLIANCE_ROLES = [
  'dpo',
  'hr',
  'ciso',
  'quality',
  'ai-referent',
  'legal',
  'case-owner',
  'it',
  'sponsor',
] as const
export type ComplianceRole = (typeof COMPLIANCE_ROLES)[number]

export const complianceRoles: Readonly<Record<ComplianceRole, Localized>> = {
  dpo: { fr: 'DPO', en: 'DPO' },
  hr: { fr: 'Ressources humaines', en: 'Human resources' },
  ciso: { fr: 'Responsable de la sécurité informatique', en: 'Head of information security' },
  quality: { fr: 'Qualité', en: 'Quality' },
  'ai-referent': { fr: 'Référent IA', en: 'AI lead' },
  legal: { fr: 'Juriste', en: 'Legal' },
  'case-owner': { fr: 'Responsable du cas', en: 'Owner of the case' },
  it: { fr: 'Informatique', en: 'IT' },
  sponsor: { fr: 'Sponsor de la direction', en: 'Executive sponsor' },
}

/** One row of the company's checklist (method.md 15): yes, partly, no or not applicable, with its evidence. */
export interface ComplianceRowGuide {
  readonly label: Localized
  /** To answer yes to all of them is to answer yes to the row. */
  readonly points: readonly Localized[]
  readonly evidence: Localized
  readonly responsible: readonly ComplianceRole[]
  /** Empty where no law of the packs stands behind it. */
  readonly topics: readonly LawTopic[]
  readonly sources: readonly MethodSource[]
}

export const complianceRows: Readonly<Record<ComplianceRow, ComplianceRowGuide>> = {
  gdpr: {
    label: { fr: 'RGPD', en: 'GDPR' },
    points: [
      {
        fr: 'Chaque cas qui touche des données personnelles a répondu aux quatorze points du RGPD.',
        en: 'Each case that involves personal data has answered the fourteen GDPR points.',
      },
      {
        fr: 'Les données de clients sont repérées, avec leur base légale.',
        en: 'Customer data are identified, with their legal basis.',
      },
      {
        fr: 'Les délais de suppression sont écrits et appliqués.',
        en: 'Deletion periods are written and applied.',
      },
    ],
    evidence: {
      fr: 'Registre des traitements, contrats de sous-traitance, analyses d’impact.',
      en: 'Record of processing, processor contracts, impact assessments.',
    },
    responsible: ['dpo'],
    topics: ['gdpr-principles', 'gdpr-processor', 'gdpr-register', 'gdpr-dpia'],
    sources: ['S4', 'S0', 'S1'],
  },
  'works-council': {
    label: { fr: 'CSE', en: 'Works council' },
    points: [
      {
        fr: 'On sait si la consultation est obligatoire, et la réponse est écrite.',
        en: 'It is known whether consultation is compulsory, and the answer is written.',
      },
      {
        fr: 'Si elle l’est, elle a eu lieu avant le pilote, avec la note complète.',
        en: 'If it is, it took place before the pilot, with the full note.',
      },
      {
        fr: 'Aucun outil ne sert à contrôler l’activité sans que le CSE ait été consulté.',
        en: 'No tool serves to monitor activity without the works council having been consulted.',
      },
      {
        fr: 'Salariés et candidats sont prévenus des méthodes qui servent à les évaluer ou à les recruter.',
        en: 'Employees and applicants are told of the methods used to appraise or recruit them.',
      },
      {
        fr: 'Le document unique est à jour si le travail change.',
        en: 'The occupational-risk document is up to date if work changes.',
      },
    ],
    evidence: {
      fr: 'Note remise, procès-verbal, date de l’avis.',
      en: 'Note handed over, minutes, date of the opinion.',
    },
    responsible: ['hr'],
    topics: [
      'labour-works-council',
      'labour-monitoring',
      'labour-recruitment',
      'labour-occupational-risks',
    ],
    sources: ['S4', 'L'],
  },
  'it-security': {
    label: { fr: 'Sécurité informatique', en: 'IT security' },
    points: [
      {
        fr: 'Comptes nominatifs, double authentification, droits par rôle.',
        en: 'Named accounts, two-factor authentication, rights by role.',
      },
      {
        fr: 'Chiffrement en transit et au repos.',
        en: 'Encryption in transit and at rest.',
      },
      {
        fr: 'Essai d’attaque par consigne cachée, au moins une fois par outil.',
        en: 'A trial attack by hidden instruction, at least once per tool.',
      },
      {
        fr: 'Chacun sait qui prévenir en cas d’incident.',
        en: 'Everyone knows whom to tell of an incident.',
      },
    ],
    evidence: {
      fr: 'Revue des accès datée, rapport d’essai, procédure d’incident.',
      en: 'Dated access review, test report, incident procedure.',
    },
    responsible: ['ciso'],
    topics: ['gdpr-security'],
    sources: ['S4', 'S0'],
  },
  sector: {
    label: { fr: 'Exigences du secteur', en: 'Sector requirements' },
    points: [
      {
        fr: 'Les certificats et référentiels tenus sont listés.',
        en: 'The certificates and standards held are listed.',
      },
      {
        fr: 'On sait ce que chacun dit d’un outil d’IA dans un processus certifié.',
        en: 'It is known what each says of an AI tool in a certified process.',
      },
      {
        fr: 'Les clauses des clients sur l’IA et la confidentialité sont relues.',
        en: 'Customers’ clauses on AI and confidentiality have been reviewed.',
      },
    ],
    evidence: {
      fr: 'Fiche qualité, relevé des clauses de clients.',
      en: 'Quality sheet, list of customers’ clauses.',
    },
    responsible: ['quality'],
    topics: [],
    sources: ['S4'],
  },
  'ai-act': {
    label: { fr: 'Règlement IA', en: 'AI Act' },
    points: [
      {
        fr: 'Chaque cas retenu est classé, motifs écrits et relus.',
        en: 'Each retained case is classified, reasons written and reviewed.',
      },
      {
        fr: 'Le rôle de l’entreprise est connu pour chaque système.',
        en: 'The company’s role is known for each system.',
      },
      {
        fr: 'Aucune pratique interdite, y compris dans les options des outils.',
        en: 'No prohibited practice, options of the tools included.',
      },
      {
        fr: 'Les personnes qui emploient l’IA sont formées selon leur rôle, avec une trace.',
        en: 'People who use AI are trained according to their role, with a trace.',
      },
      {
        fr: 'Les devoirs qui en découlent ont un responsable et une date.',
        en: 'The duties that follow have an owner and a date.',
      },
    ],
    evidence: {
      fr: 'Fiches de classement signées, liste des devoirs, relevé des formations.',
      en: 'Signed classification records, list of duties, training record.',
    },
    responsible: ['ai-referent', 'legal'],
    topics: [
      'ai-act-scope',
      'ai-act-roles',
      'ai-act-prohibited',
      'ai-act-high-risk',
      'ai-act-transparency',
      'ai-act-literacy',
    ],
    sources: ['S0', 'S1', 'S3'],
  },
  'risk-assessment': {
    label: { fr: 'Analyse de risques écrite', en: 'Documented risk assessment' },
    points: [
      {
        fr: 'Chaque cas retenu a au moins un risque coté avant le lancement.',
        en: 'Each retained case has at least one rated risk before launch.',
      },
      {
        fr: 'Les risques élevés ont un responsable, une date et des mesures.',
        en: 'High risks have an owner, a date and measures.',
      },
      {
        fr: 'Ce qui reste élevé est accepté par écrit, jusqu’à une date.',
        en: 'What remains high is accepted in writing, until a date.',
      },
    ],
    evidence: { fr: 'Registre des risques daté.', en: 'Dated risk register.' },
    responsible: ['case-owner'],
    topics: [],
    sources: ['S1', 'S0'],
  },
  transparency: {
    label: { fr: 'Contenus IA signalés', en: 'AI content identified' },
    points: [
      {
        fr: 'Une personne qui parle à une IA le sait dès le premier échange.',
        en: 'A person talking to AI knows it from the first exchange.',
      },
      {
        fr: 'Les images, sons et vidéos de synthèse diffusés sont signalés.',
        en: 'Synthetic images, sound and video made public are labelled.',
      },
      {
        fr: 'La règle est écrite pour les textes : ce qui se signale, ce qui ne se signale pas.',
        en: 'The rule is written for texts: what is labelled, what is not.',
      },
      {
        fr: 'Le signalement fourni par l’outil n’a pas été coupé.',
        en: 'The notice that comes with the tool has not been switched off.',
      },
    ],
    evidence: {
      fr: 'Mention en place, capture d’écran datée.',
      en: 'Notice in place, dated screenshot.',
    },
    responsible: ['case-owner'],
    topics: ['ai-act-transparency', 'gdpr-information'],
    sources: ['S1'],
  },
  'human-loop': {
    label: { fr: 'Vérification humaine', en: 'Human check' },
    points: [
      {
        fr: 'On sait quelles décisions une personne doit valider.',
        en: 'It is known which decisions a person must validate.',
      },
      {
        fr: 'Cette personne a le temps, la compétence et le droit de dire non.',
        en: 'That person has the time, the skill and the right to say no.',
      },
      {
        fr: 'On relève combien de fois elle corrige : jamais est un signal d’alerte.',
        en: 'How often corrections are made is recorded: never is a warning sign.',
      },
    ],
    evidence: {
      fr: 'Procédure, relevé des corrections.',
      en: 'Procedure, record of corrections.',
    },
    responsible: ['case-owner'],
    topics: ['ai-act-deployer-duties', 'gdpr-automated-decisions'],
    sources: ['S1', 'S0'],
  },
  audit: {
    label: { fr: 'Audit régulier', en: 'Regular audit' },
    points: [
      {
        fr: 'La date du dernier contrôle est connue.',
        en: 'The date of the last check is known.',
      },
      { fr: 'La date du prochain est fixée.', en: 'The date of the next one is set.' },
      {
        fr: 'Les écarts relevés ont un responsable et une échéance.',
        en: 'The deviations found have an owner and a due date.',
      },
    ],
    evidence: { fr: 'Dernier rapport, plan du prochain.', en: 'Last report, plan of the next.' },
    responsible: ['dpo', 'ciso'],
    topics: ['gdpr-security'],
    sources: ['S1', 'S0'],
  },
  ip: {
    label: { fr: 'Propriété intellectuelle', en: 'Intellectual property' },
    points: [
      {
        fr: 'On a le droit de confier à l’outil ce qu’on lui confie.',
        en: 'We have the right to give the tool what we give it.',
      },
      {
        fr: 'Le contrat dit à qui appartiennent les résultats.',
        en: 'The contract says who owns the output.',
      },
      {
        fr: 'Les contenus publiés sont vérifiés contre la reprise d’œuvres protégées.',
        en: 'Published content is checked for copying of protected works.',
      },
    ],
    evidence: { fr: 'Clause du contrat, avis du juriste.', en: 'Contract clause, legal opinion.' },
    responsible: ['legal'],
    topics: [],
    sources: ['S0', 'S3'],
  },
  contracts: {
    label: { fr: 'Contrats fournisseurs', en: 'Provider contracts' },
    points: [
      {
        fr: 'Contrat de sous-traitance signé pour chaque outil qui reçoit des données personnelles.',
        en: 'Processor contract signed for each tool that receives personal data.',
      },
      {
        fr: 'Réemploi pour l’entraînement exclu par écrit.',
        en: 'Reuse for training excluded in writing.',
      },
      {
        fr: 'Sortie, reprise et effacement prévus.',
        en: 'Exit, recovery and erasure provided for.',
      },
      {
        fr: 'Lieu du traitement et sous-traitants connus.',
        en: 'Place of processing and sub-processors known.',
      },
    ],
    evidence: {
      fr: 'Contrats signés, réponses à la lettre au fournisseur.',
      en: 'Signed contracts, answers to the vendor letter.',
    },
    responsible: ['legal'],
    topics: ['gdpr-processor', 'gdpr-transfers', 'ai-act-roles'],
    sources: ['S0', 'S1', 'S3'],
  },
  traceability: {
    label: { fr: 'Décisions traçables', en: 'Decisions traceable' },
    points: [
      {
        fr: 'On retrouve qui a employé quoi, quand, avec quelle version.',
        en: 'One can find who used what, when, with which version.',
      },
      {
        fr: 'Une réponse contestée peut être reconstituée avec ses sources.',
        en: 'A disputed answer can be reconstructed with its sources.',
      },
      {
        fr: 'La durée de conservation des journaux est écrite.',
        en: 'How long logs are kept is written down.',
      },
    ],
    evidence: {
      fr: 'Extrait de journal, règle de conservation.',
      en: 'Log extract, retention rule.',
    },
    responsible: ['it'],
    topics: ['ai-act-deployer-duties', 'gdpr-security'],
    sources: ['S4', 'S0'],
  },
  'backup-deletion': {
    label: { fr: 'Sauvegarde et suppression', en: 'Backup and deletion' },
    points: [
      {
        fr: 'Documents, consignes et réglages sont sauvegardés hors de l’outil.',
        en: 'Documents, instructions and settings are backed up outside the tool.',
      },
      { fr: 'Une restauration a été essayée.', en: 'A restore has been tried.' },
      {
        fr: 'La suppression atteint l’index de recherche et les sauvegardes.',
        en: 'Deletion reaches the search index and the backups.',
      },
    ],
    evidence: {
      fr: 'Compte rendu d’essai, tableau des délais.',
      en: 'Report of the trial, table of periods.',
    },
    responsible: ['it', 'dpo'],
    topics: ['gdpr-principles', 'gdpr-security'],
    sources: ['S4', 'S1'],
  },
  'training-data': {
    label: { fr: 'Données d’entraînement maîtrisées', en: 'Training data controlled' },
    points: [
      {
        fr: 'On sait si un modèle est entraîné ou affiné sur vos données ; sinon, sans objet.',
        en: 'It is known whether a model is trained or fine-tuned on your data; if not, not applicable.',
      },
      {
        fr: 'Ces données sont anonymisées, ou leur emploi est justifié par écrit.',
        en: 'These data are anonymised, or their use is justified in writing.',
      },
      {
        fr: 'Entraînement et exploitation sont séparés.',
        en: 'Training and operation are kept apart.',
      },
    ],
    evidence: {
      fr: 'Liste des jeux de données, origine, droits, date.',
      en: 'List of data sets, origin, rights, date.',
    },
    responsible: ['case-owner'],
    topics: ['gdpr-principles', 'ai-act-provider-duties'],
    sources: ['S1'],
  },
  'tech-doc': {
    label: { fr: 'Documentation technique conservée', en: 'Technical documentation kept' },
    points: [
      {
        fr: 'Notice, version, réglages et sources de chaque outil sont au dossier.',
        en: 'Instructions, version, settings and sources of each tool are on file.',
      },
      {
        fr: 'Les limites connues sont écrites pour les utilisateurs.',
        en: 'Known limits are written down for users.',
      },
      {
        fr: 'Le dossier change quand l’outil change.',
        en: 'The file changes when the tool changes.',
      },
    ],
    evidence: { fr: 'Dossier de l’outil, daté.', en: 'Dated file of the tool.' },
    responsible: ['case-owner'],
    topics: ['ai-act-deployer-duties', 'ai-act-provider-duties'],
    sources: ['S0'],
  },
  'early-involvement': {
    label: { fr: 'Acteurs associés dès le départ', en: 'Involved from the start' },
    points: [
      {
        fr: 'DPO, ressources humaines, sécurité et qualité ont été réunis avant le choix de l’outil.',
        en: 'DPO, human resources, security and quality met before the tool was chosen.',
      },
      {
        fr: 'Leurs réserves sont écrites, avec la réponse donnée.',
        en: 'Their reservations are written, with the answer given.',
      },
    ],
    evidence: {
      fr: 'Compte rendu daté, liste des présents.',
      en: 'Dated minutes, list of those present.',
    },
    responsible: ['sponsor'],
    topics: ['gdpr-dpo', 'labour-works-council'],
    sources: ['S4', 'S0'],
  },
}
