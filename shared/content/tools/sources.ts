import type { SourceCriterion } from '../../domain/source'
import type { Localized } from '../../kernel/text'
import type { FiveMarks } from './selection-criteria'
import type { MethodSource } from '../choice'

/** A kind of data source that a company may connect (method.md 6.5). */
export interface DataSourceKind {
  readonly id: `source.${string}`
  readonly label: Localized
  readonly typicalUse: Localized
  /** Rank by speed of return, 1 the fastest, as a vendor guide (S0) orders them; null where none is given. */
  readonly roiRank: number | null
  readonly origin: 'company' | 'public'
  readonly sources: readonly MethodSource[]
}

export const dataSourceKinds: readonly DataSourceKind[] = [
  {
    id: 'source.crm',
    label: { fr: 'CRM', en: 'CRM' },
    typicalUse: {
      fr: 'Demandes des clients, appui aux ventes',
      en: 'Customer requests, support for sales',
    },
    roiRank: 1,
    origin: 'company',
    sources: ['S0', 'S4'],
  },
  {
    id: 'source.knowledge',
    label: { fr: 'Gestion documentaire, wikis', en: 'Document management, wikis' },
    typicalUse: {
      fr: 'Savoir-faire, intégration des nouveaux, assistance',
      en: 'Know-how, onboarding, support',
    },
    roiRank: 2,
    origin: 'company',
    sources: ['S0'],
  },
  {
    id: 'source.erp',
    label: { fr: 'ERP', en: 'ERP' },
    typicalUse: {
      fr: 'Produits, stocks, commandes, garanties',
      en: 'Products, stock, orders, warranties',
    },
    roiRank: 3,
    origin: 'company',
    sources: ['S0', 'S4'],
  },
  {
    id: 'source.tickets',
    label: { fr: 'Système de tickets', en: 'Ticket system' },
    typicalUse: {
      fr: 'Demandes d’assistance, temps passés, parcours des dossiers',
      en: 'Support requests, time spent, path of cases',
    },
    roiRank: 4,
    origin: 'company',
    sources: ['S0', 'S4'],
  },
  {
    id: 'source.quality',
    label: { fr: 'Documentation qualité', en: 'Quality documents' },
    typicalUse: { fr: 'Assistance technique, non-conformités', en: 'Technical support, defects' },
    roiRank: 5,
    origin: 'company',
    sources: ['S0'],
  },
  {
    id: 'source.bi',
    label: { fr: 'Outil décisionnel', en: 'BI platform' },
    typicalUse: { fr: 'Données déjà préparées', en: 'Data already prepared' },
    roiRank: null,
    origin: 'company',
    sources: ['S0'],
  },
  {
    id: 'source.pdm',
    label: { fr: 'Données techniques, CAO', en: 'Product data, CAD' },
    typicalUse: {
      fr: 'Plans, spécifications, nomenclatures',
      en: 'Drawings, specifications, parts lists',
    },
    roiRank: null,
    origin: 'company',
    sources: ['S0'],
  },
  {
    id: 'source.hr',
    label: {
      fr: 'SIRH, formation, évaluations',
      en: 'HR, learning and feedback systems',
    },
    typicalUse: {
      fr: 'Accueil des nouveaux, questions courantes ; données personnelles, à minimiser',
      en: 'Onboarding, common questions; personal data, to be minimised',
    },
    roiRank: null,
    origin: 'company',
    sources: ['S0'],
  },
  {
    id: 'source.config',
    label: { fr: 'Configurations et changements', en: 'Configurations and changes' },
    typicalUse: {
      fr: 'Connaissance du parc informatique, pannes déjà vues',
      en: 'Knowledge of IT equipment, failures seen before',
    },
    roiRank: null,
    origin: 'company',
    sources: ['S0'],
  },
  {
    id: 'source.email',
    label: { fr: 'Messagerie', en: 'E-mail' },
    typicalUse: {
      fr: 'Délais de réponse, destinataires ; contenu seulement si nécessaire',
      en: 'Response times, recipients; content only where needed',
    },
    roiRank: null,
    origin: 'company',
    sources: ['S4', 'S0'],
  },
  {
    id: 'source.phone',
    label: { fr: 'Téléphonie', en: 'Phone system' },
    typicalUse: { fr: 'Durées d’appel, attentes, transferts', en: 'Call times, queues, transfers' },
    roiRank: null,
    origin: 'company',
    sources: ['S4'],
  },
  {
    id: 'source.market',
    label: { fr: 'Données de marché', en: 'Market data' },
    typicalUse: { fr: 'Prix, tendances, concurrents', en: 'Prices, trends, competitors' },
    roiRank: null,
    origin: 'public',
    sources: ['S0'],
  },
  {
    id: 'source.geo',
    label: { fr: 'Météo, cartographie', en: 'Weather, geography' },
    typicalUse: { fr: 'Tournées, implantations, chantiers', en: 'Routes, locations, sites' },
    roiRank: null,
    origin: 'public',
    sources: ['S0'],
  },
  {
    id: 'source.sector',
    label: { fr: 'Bases du secteur, normes', en: 'Sector databases, standards' },
    typicalUse: {
      fr: 'Catalogues, normes ; les droits d’usage se vérifient',
      en: 'Catalogues, standards; check the rights of use',
    },
    roiRank: null,
    origin: 'public',
    sources: ['S0'],
  },
  {
    id: 'source.news',
    label: { fr: 'Actualités, réseaux sociaux', en: 'News, social media' },
    typicalUse: { fr: 'Veille, image de l’entreprise', en: 'Watch, image of the company' },
    roiRank: null,
    origin: 'public',
    sources: ['S0'],
  },
  {
    id: 'source.open-data',
    label: { fr: 'Données ouvertes', en: 'Open data' },
    typicalUse: {
      fr: 'Données administratives et publiques',
      en: 'Administrative and public data',
    },
    roiRank: null,
    origin: 'public',
    sources: ['S0'],
  },
]

/** Shown wherever a public source is chosen. */
export const publicSourceReminder: Localized = {
  fr: 'Source publique : vérifier la qualité, le rythme de mise à jour et les conditions d’usage. L’accès libre n’autorise pas toujours un usage commercial.',
  en: 'Public source: check quality, update cycle and terms of use. Free access does not always allow commercial use.',
}

export interface SourceCriterionGuide {
  readonly label: Localized
  readonly question: Localized
  /** What a note of 1 to 5 looks like, 5 being the most favourable. */
  readonly marks: FiveMarks
}

export const sourceCriteria: Readonly<Record<SourceCriterion, SourceCriterionGuide>> = {
  quality: {
    label: { fr: 'Qualité et actualité', en: 'Quality and freshness' },
    question: {
      fr: 'Sur vingt lignes prises au hasard, combien sont justes et à jour ?',
      en: 'Out of twenty rows taken at random, how many are right and up to date?',
    },
    marks: [
      { fr: 'Fausse ou périmée : inutilisable.', en: 'Wrong or out of date: unusable.' },
      { fr: 'Beaucoup d’erreurs ou de trous connus.', en: 'Many known errors or gaps.' },
      {
        fr: 'Correcte après un nettoyage d’ampleur connue.',
        en: 'Correct after cleaning of a known size.',
      },
      { fr: 'Fiable, écarts rares et repérés.', en: 'Reliable, rare deviations spotted.' },
      {
        fr: 'Contrôlée à la saisie, mise à jour au fil de l’eau.',
        en: 'Checked at entry, updated as work goes on.',
      },
    ],
  },
  relevance: {
    label: { fr: 'Pertinence', en: 'Relevance' },
    question: {
      fr: 'Si cette source manquait, le cas d’usage tiendrait-il ?',
      en: 'If this source were missing, would the use case stand?',
    },
    marks: [
      { fr: 'Sans rapport avec le cas.', en: 'Unrelated to the case.' },
      { fr: 'Utile à la marge.', en: 'Marginally useful.' },
      { fr: 'Utile à une partie des demandes.', en: 'Useful for part of the requests.' },
      { fr: 'Utile à la plupart des demandes.', en: 'Useful for most requests.' },
      { fr: 'Indispensable : sans elle, pas de réponse.', en: 'Essential: no answer without it.' },
    ],
  },
  integration: {
    label: { fr: 'Facilité d’intégration', en: 'Ease of integration' },
    question: {
      fr: 'Comment en sort-on les données aujourd’hui ?',
      en: 'How does one get the data out today?',
    },
    marks: [
      { fr: 'Papier ou images, aucune extraction.', en: 'Paper or images, no extraction.' },
      {
        fr: 'Extraction à la main, formats variables.',
        en: 'Extraction by hand, varying formats.',
      },
      { fr: 'Export régulier de fichiers.', en: 'Regular file export.' },
      {
        fr: 'Interface documentée, droits à ouvrir.',
        en: 'Documented interface, rights to be opened.',
      },
      { fr: 'Connecteur déjà en service.', en: 'Connector already in service.' },
    ],
  },
  compliance: {
    label: { fr: 'Conformité', en: 'Privacy and compliance' },
    question: {
      fr: 'A-t-on le droit de s’en servir pour cela, et qui l’a vérifié ?',
      en: 'Are we allowed to use it for this, and who has checked?',
    },
    marks: [
      {
        fr: 'Obstacle connu : finalité, secret ou contrat s’y opposent.',
        en: 'Known obstacle: purpose, secrecy or contract forbids it.',
      },
      {
        fr: 'Obstacle probable, avis non demandé.',
        en: 'Probable obstacle, no opinion asked for.',
      },
      {
        fr: 'Possible sous conditions : masquage, tri, information.',
        en: 'Possible under conditions: masking, sorting, information.',
      },
      { fr: 'Conditions remplies, à consigner.', en: 'Conditions met, to be recorded.' },
      { fr: 'Aucun obstacle, avis du DPO au dossier.', en: 'No obstacle, DPO opinion on file.' },
    ],
  },
  cost: {
    label: { fr: 'Coût', en: 'Cost' },
    question: {
      fr: 'Que coûtent l’accès, la préparation et l’entretien ?',
      en: 'What do access, preparation and upkeep cost?',
    },
    marks: [
      { fr: 'Dépasse le budget du cas.', en: 'Above the budget of the case.' },
      { fr: 'Lourd : plusieurs mois de préparation.', en: 'Heavy: several months of preparation.' },
      { fr: 'Moyen : quelques semaines.', en: 'Medium: a few weeks.' },
      { fr: 'Faible : quelques jours.', en: 'Low: a few days.' },
      { fr: 'Déjà payée et déjà prête.', en: 'Already paid for and ready.' },
    ],
  },
}
