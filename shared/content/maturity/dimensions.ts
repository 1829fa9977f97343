import type { MaturityDimension } from '../../rules/maturity-score'
import type { Localized } from '../../kernel/text'
import type { WorkshopPlace } from './place'

export interface DimensionTexts {
  readonly id: MaturityDimension
  readonly name: Localized
  /** One word or two, for the radar and the list of dimensions. */
  readonly shortName: Localized
  /** What it measures. */
  readonly measures: Localized
  /** What it costs to leave it the main brake. */
  readonly brake: Localized
  /** Where the workshop improves it, the most useful first. */
  readonly places: readonly WorkshopPlace[]
  /** Documents of method.md 0.1 it is built from. */
  readonly sources: readonly ('S0' | 'S1' | 'S2' | 'S3' | 'S4')[]
}

/** The nine dimensions, in the order of method.md 2 (which ties are settled by). */
export const maturityDimensions: readonly DimensionTexts[] = [
  {
    id: 'strategy',
    name: {
      fr: 'Stratégie et portefeuille de cas d’usage',
      en: 'Strategy and use-case portfolio',
    },
    shortName: { fr: 'Stratégie', en: 'Strategy' },
    measures: {
      fr: 'Si les projets d’IA servent des objectifs, sont choisis, bornés et revus.',
      en: 'Whether AI projects serve objectives, and are chosen, bounded and reviewed.',
    },
    brake: {
      fr: 'Tant qu’il dure, les projets se choisissent à la conviction, non au résultat.',
      en: 'While it lasts, projects are chosen by conviction rather than by results.',
    },
    places: ['usecases', 'roadmap'],
    sources: ['S2', 'S3', 'S1'],
  },
  {
    id: 'data',
    name: { fr: 'Données', en: 'Data' },
    shortName: { fr: 'Données', en: 'Data' },
    measures: {
      fr: 'Si les données sont justes, complètes, à jour, tenues par quelqu’un et accessibles.',
      en: 'Whether data are right, complete, up to date, owned and within reach.',
    },
    brake: {
      fr: 'Tant qu’il dure, l’IA répète les erreurs des données sans les signaler.',
      en: 'While it lasts, AI repeats the errors of the data without reporting them.',
    },
    places: ['usecases'],
    sources: ['S2', 'S4', 'S0', 'S3'],
  },
  {
    id: 'process',
    name: { fr: 'Processus', en: 'Processes' },
    shortName: { fr: 'Processus', en: 'Processes' },
    measures: {
      fr: 'Si les processus réels sont connus, mesurés et revus avant d’être automatisés.',
      en: 'Whether real processes are known, measured and reviewed before automation.',
    },
    brake: {
      fr: 'Tant qu’il dure, l’IA accélère des étapes inutiles.',
      en: 'While it lasts, AI speeds up needless stages.',
    },
    places: ['process', 'usecases'],
    sources: ['S4', 'S2', 'S1'],
  },
  {
    id: 'technology',
    name: { fr: 'Technologie et intégration', en: 'Technology and integration' },
    shortName: { fr: 'Technologie', en: 'Technology' },
    measures: {
      fr: 'Si les systèmes s’ouvrent, sont protégés, suffisent et peuvent être remplacés.',
      en: 'Whether systems open up, are protected, suffice and can be replaced.',
    },
    brake: {
      fr: 'Tant qu’il dure, l’IA reste à côté des outils de travail.',
      en: 'While it lasts, AI stays beside the tools people work with.',
    },
    places: ['tools'],
    sources: ['S0', 'S1', 'S2', 'S3'],
  },
  {
    id: 'governance',
    name: { fr: 'Gouvernance et rôles', en: 'Governance and roles' },
    shortName: { fr: 'Gouvernance', en: 'Governance' },
    measures: {
      fr: 'Si des personnes nommées décident, suivent les outils et appliquent des règles.',
      en: 'Whether named people decide, keep track of tools and apply rules.',
    },
    brake: {
      fr: 'Tant qu’il dure, personne ne peut arrêter un usage qui dérape.',
      en: 'While it lasts, nobody can stop a use that goes wrong.',
    },
    places: ['governance', 'charter', 'followup'],
    sources: ['S1', 'S3', 'S0', 'S2'],
  },
  {
    id: 'risk',
    name: { fr: 'Risques, conformité et sécurité', en: 'Risk, compliance and security' },
    shortName: { fr: 'Risques', en: 'Risks' },
    measures: {
      fr: 'Si les risques, le droit, la sécurité et la panne sont prévus.',
      en: 'Whether risks, law, security and breakdown are provided for.',
    },
    brake: {
      fr: 'Tant qu’il dure, un incident se découvre trop tard, souvent par un client.',
      en: 'While it lasts, an incident is discovered too late, often by a customer.',
    },
    places: ['risks'],
    sources: ['S0', 'S1', 'S2', 'S3', 'S4'],
  },
  {
    id: 'people',
    name: { fr: 'Compétences, changement et culture', en: 'Skills, change and culture' },
    shortName: { fr: 'Compétences', en: 'Skills' },
    measures: {
      fr: 'Si les salariés sont formés, associés, informés et critiques.',
      en: 'Whether staff are trained, involved, informed and critical.',
    },
    brake: {
      fr: 'Tant qu’il dure, l’outil restera fermé ou sera cru sur parole.',
      en: 'While it lasts, the tool will stay closed or be taken at its word.',
    },
    places: ['change'],
    sources: ['S2', 'S4', 'S1', 'S0', 'S3'],
  },
  {
    id: 'measurement',
    name: { fr: 'Mesure et amélioration continue', en: 'Measurement and improvement' },
    shortName: { fr: 'Mesure', en: 'Measurement' },
    measures: {
      fr: 'Si l’on mesure le départ, la qualité, le coût, l’usage et le progrès.',
      en: 'Whether baseline, quality, cost, use and progress are measured.',
    },
    brake: {
      fr: 'Tant qu’il dure, les gains annoncés resteront des impressions.',
      en: 'While it lasts, announced benefits will remain impressions.',
    },
    places: ['followup', 'roi'],
    sources: ['S1', 'S0', 'S4', 'S3', 'S2'],
  },
  {
    id: 'ethics',
    name: { fr: 'Valeurs, éthique et sobriété', en: 'Values, ethics and sobriety' },
    shortName: { fr: 'Éthique', en: 'Ethics' },
    measures: {
      fr: 'Si les valeurs, l’équité, l’explication et la sobriété pèsent sur les choix.',
      en: 'Whether values, fairness, explanation and sobriety weigh on choices.',
    },
    brake: {
      fr: 'Tant qu’il dure, l’entreprise découvrira ses limites par une plainte.',
      en: 'While it lasts, the company will discover its limits through a complaint.',
    },
    places: ['charter'],
    sources: ['S2', 'S3'],
  },
]

const byId = new Map(maturityDimensions.map((dimension) => [dimension.id, dimension]))

export const dimensionById = (id: string): DimensionTexts | undefined =>
  byId.get(id as MaturityDimension)
