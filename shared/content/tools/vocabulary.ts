import type {
  BillingMode,
  DataClass,
  DataLocation,
  HostingMode,
  ToolCategory,
  ToolStatus,
} from '../../domain/tool'
import type { Choice } from '../choice'

/** Names of what the fields of a tool sheet may hold (method.md 6.2). */

export const toolCategories: Readonly<Record<ToolCategory, Choice>> = {
  assistant: {
    label: { fr: 'Assistant', en: 'Assistant' },
    meaning: {
      fr: 'Répond, rédige ou résume à la demande, dans sa propre fenêtre.',
      en: 'Answers, writes or summarises on request, in its own window.',
    },
  },
  plugin: {
    label: { fr: 'Extension', en: 'Plugin' },
    meaning: {
      fr: 'Ajoute une fonction d’IA à un logiciel que vous avez déjà.',
      en: 'Adds an AI function to software you already have.',
    },
  },
  'rag-platform': {
    label: { fr: 'Plateforme RAG', en: 'RAG platform' },
    meaning: {
      fr: 'Répond à partir de vos documents et cite ses sources.',
      en: 'Answers from your documents and cites its sources.',
    },
  },
  automation: {
    label: { fr: 'Automatisation', en: 'Automation' },
    meaning: {
      fr: 'Enchaîne des opérations sans personne à chaque étape, par exemple lire une facture.',
      en: 'Chains operations without a person at each stage, such as reading an invoice.',
    },
  },
  'bi-process-mining': {
    label: { fr: 'Décisionnel et fouille de processus', en: 'BI and process mining' },
    meaning: {
      fr: 'Montre ce que vos données disent de l’activité ou du chemin réel des dossiers.',
      en: 'Shows what your data say about the activity or the real path of cases.',
    },
  },
  'embedded-copilot': {
    label: { fr: 'Copilote intégré', en: 'Embedded copilot' },
    meaning: {
      fr: 'IA livrée dans un logiciel métier ou bureautique, souvent activée par défaut.',
      en: 'AI shipped inside business or office software, often switched on by default.',
    },
  },
  translation: {
    label: { fr: 'Traduction', en: 'Translation' },
    meaning: {
      fr: 'Traduit des textes ou des documents, avec ou sans lexique maison.',
      en: 'Translates texts or documents, with or without a house glossary.',
    },
  },
  other: {
    label: { fr: 'Autre', en: 'Other' },
    meaning: {
      fr: 'À préciser dans la note de la fiche.',
      en: 'To be explained in the note of the sheet.',
    },
  },
}

export const hostingModes: Readonly<Record<HostingMode, Choice>> = {
  proprietary: {
    label: { fr: 'Hébergé par le fournisseur', en: 'Hosted by the vendor' },
    meaning: {
      fr: 'Le modèle et les échanges sont chez le fournisseur ou son hébergeur.',
      en: 'The model and the exchanges are with the vendor or its host.',
    },
  },
  hybrid: {
    label: { fr: 'Mixte', en: 'Hybrid' },
    meaning: {
      fr: 'Vos documents restent chez vous ; seuls des extraits filtrés partent vers le modèle.',
      en: 'Your documents stay with you; only filtered extracts go to the model.',
    },
  },
  'self-hosted': {
    label: { fr: 'Auto-hébergé', en: 'Self-hosted' },
    meaning: {
      fr: 'Le modèle tourne sur vos serveurs, ou sur des serveurs loués que vous administrez.',
      en: 'The model runs on your servers, or on rented ones that you administer.',
    },
  },
}

export const dataLocations: Readonly<Record<DataLocation, Choice>> = {
  fr: {
    label: { fr: 'France', en: 'France' },
    meaning: {
      fr: 'Stockage et traitement en France, sous-traitants compris.',
      en: 'Stored and processed in France, sub-processors included.',
    },
  },
  eu: {
    label: { fr: 'Union européenne', en: 'European Union' },
    meaning: {
      fr: 'Stockage et traitement dans l’Union ou l’Espace économique européen.',
      en: 'Stored and processed in the Union or the European Economic Area.',
    },
  },
  'outside-eu': {
    label: { fr: 'Hors Union européenne', en: 'Outside the European Union' },
    meaning: {
      fr: 'Une partie du traitement sort de l’Union : la base du transfert est à demander par écrit.',
      en: 'Part of the processing leaves the Union: ask for the basis of the transfer in writing.',
    },
  },
  internal: {
    label: { fr: 'Dans l’entreprise', en: 'In the company' },
    meaning: {
      fr: 'Rien ne sort de vos serveurs. Vérifier la télémesure et la maintenance à distance.',
      en: 'Nothing leaves your servers. Check telemetry and remote maintenance.',
    },
  },
}

export const billingModes: Readonly<Record<BillingMode, Choice>> = {
  seat: {
    label: { fr: 'Par poste', en: 'Per seat' },
    meaning: {
      fr: 'Un prix par personne et par mois, utilisé ou non.',
      en: 'A price per person and month, used or not.',
    },
  },
  flat: {
    label: { fr: 'Forfait', en: 'Flat fee' },
    meaning: {
      fr: 'Un montant fixe par mois. Vérifier ce qui se passe au-delà du volume compris.',
      en: 'A fixed amount per month. Check what happens above the included volume.',
    },
  },
  token: {
    label: { fr: 'À la consommation', en: 'By usage' },
    meaning: {
      fr: 'Un prix par million d’unités de texte traitées (« tokens ») : la facture suit l’usage.',
      en: 'A price per million units of text processed (tokens): the bill follows use.',
    },
  },
  mixed: {
    label: { fr: 'Mixte', en: 'Mixed' },
    meaning: {
      fr: 'Un abonnement auquel s’ajoute la consommation.',
      en: 'A subscription plus usage.',
    },
  },
}

export const toolStatuses: Readonly<Record<ToolStatus, Choice>> = {
  candidate: {
    label: { fr: 'Candidat', en: 'Candidate' },
    meaning: {
      fr: 'À l’étude. Personne ne l’emploie avec des données de l’entreprise.',
      en: 'Under study. Nobody uses it with company data.',
    },
  },
  pilot: {
    label: { fr: 'Pilote', en: 'Pilot' },
    meaning: {
      fr: 'Essayé par un groupe nommé, jusqu’à une date, sur des données convenues.',
      en: 'Tried by a named group, until a date, on agreed data.',
    },
  },
  approved: {
    label: { fr: 'Approuvé', en: 'Approved' },
    meaning: {
      fr: 'Sécurité, droits, budget, contrat et risques sont réglés : il peut servir.',
      en: 'Security, rights, budget, contract and risks are settled: it may be used.',
    },
  },
  tolerated: {
    label: { fr: 'Toléré', en: 'Tolerated' },
    meaning: {
      fr: 'Déjà en usage, sans tout ce qu’il faut : données publiques seulement, et une date pour trancher.',
      en: 'Already in use, with something missing: public data only, and a date to decide.',
    },
  },
  prohibited: {
    label: { fr: 'Interdit', en: 'Prohibited' },
    meaning: {
      fr: 'Ne doit pas servir. La raison et une solution de remplacement sont écrites.',
      en: 'Must not be used. The reason and an alternative are written down.',
    },
  },
  retired: {
    label: { fr: 'Retiré', en: 'Retired' },
    meaning: {
      fr: 'A servi. Les comptes sont fermés, les données reprises ou effacées.',
      en: 'Was used. Accounts are closed, data recovered or erased.',
    },
  },
}

/** From the least to the most protected; each with what people meet in their work. */
export const dataClasses: Readonly<
  Record<DataClass, Choice & { readonly examples: Choice['label'] }>
> = {
  public: {
    label: { fr: 'Publiques', en: 'Public' },
    meaning: {
      fr: 'Déjà publiées ou faites pour l’être.',
      en: 'Already published, or meant to be.',
    },
    examples: {
      fr: 'Catalogue, site, communiqués, textes de loi, offres d’emploi parues',
      en: 'Catalogue, website, press releases, legislation, published job offers',
    },
  },
  internal: {
    label: { fr: 'Internes', en: 'Internal' },
    meaning: {
      fr: 'Gênantes sans gravité si elles sortaient.',
      en: 'Awkward but not serious if they got out.',
    },
    examples: {
      fr: 'Procédures, modes opératoires, comptes rendus ordinaires, notices techniques',
      en: 'Procedures, work instructions, ordinary minutes, technical manuals',
    },
  },
  confidential: {
    label: { fr: 'Confidentielles', en: 'Confidential' },
    meaning: {
      fr: 'Leur fuite coûterait un client, un avantage ou un procès.',
      en: 'A leak would cost a customer, an edge or a lawsuit.',
    },
    examples: {
      fr: 'Marges, offres en cours, plans, code source, contrats, secrets de clients',
      en: 'Margins, live quotes, drawings, source code, contracts, customer secrets',
    },
  },
  personal: {
    label: { fr: 'Personnelles', en: 'Personal' },
    meaning: {
      fr: 'Se rapportent à une personne identifiée ou identifiable.',
      en: 'Relate to an identified or identifiable person.',
    },
    examples: {
      fr: 'Noms, adresses, messages, voix, historique de demandes, évaluations',
      en: 'Names, addresses, messages, voice, request history, appraisals',
    },
  },
  sensitive: {
    label: { fr: 'Sensibles', en: 'Sensitive' },
    meaning: {
      fr: 'Catégories que le RGPD protège davantage, et données judiciaires (articles 9 et 10).',
      en: 'Categories that the GDPR protects further, and criminal data (Articles 9 and 10).',
    },
    examples: {
      fr: 'Santé, arrêts de travail, opinions, appartenance syndicale, biométrie, condamnations',
      en: 'Health, sick leave, opinions, union membership, biometrics, convictions',
    },
  },
}
