import type { ToolCriterion } from '../../domain/tool'
import type { EliminatoryCriterion } from '../../domain/tool-comparison'
import type { Localized } from '../../kernel/text'

/** A stop that no good mark elsewhere makes up for. Asked before any weighing. */
export interface EliminatoryStop {
  readonly label: Localized
  /** The statement that rules a tool out when it is true. */
  readonly statement: Localized
  readonly why: Localized
  /** What would lift it. */
  readonly lifted: Localized
  /** The criterion of the comparison it belongs to; null where there is none. */
  readonly criterion: ToolCriterion | null
  /** Only where the tool would receive such data; `any` stops in every case. */
  readonly appliesTo: 'any' | 'personal-data' | 'confidential-data'
}

export const eliminatoryCriteria: Readonly<Record<EliminatoryCriterion, EliminatoryStop>> = {
  'security-compliance': {
    label: { fr: 'Exigences du métier', en: 'Sector requirements' },
    statement: {
      fr: 'Une exigence de sécurité ou de conformité de votre métier n’est pas tenue.',
      en: 'A security or compliance requirement of your sector is not met.',
    },
    why: {
      fr: 'Un client, un auditeur ou une autorité pourrait arrêter l’usage du jour au lendemain.',
      en: 'A customer, an auditor or an authority could stop its use overnight.',
    },
    lifted: {
      fr: 'Une preuve écrite du fournisseur, ou un périmètre réduit qui sort de l’exigence.',
      en: 'Written evidence from the vendor, or a narrower scope outside the requirement.',
    },
    criterion: 'security-compliance',
    appliesTo: 'any',
  },
  'processor-contract': {
    label: { fr: 'Contrat de sous-traitance', en: 'Processor contract' },
    statement: {
      fr: 'Le fournisseur refuse un contrat de sous-traitance.',
      en: 'The vendor refuses a processor contract.',
    },
    why: {
      fr: 'L’article 28 du RGPD l’exige dès que des données personnelles lui sont confiées.',
      en: 'Article 28 of the GDPR requires one as soon as personal data are entrusted to it.',
    },
    lifted: {
      fr: 'Un contrat signé, ou l’exclusion certaine de toute donnée personnelle.',
      en: 'A signed contract, or the certain exclusion of all personal data.',
    },
    criterion: 'security-compliance',
    appliesTo: 'personal-data',
  },
  'training-optout': {
    label: { fr: 'Exclusion de l’entraînement', en: 'Exclusion from training' },
    statement: {
      fr: 'Ce que vous saisissez peut servir à entraîner le modèle, sans moyen de s’y opposer.',
      en: 'What you enter may be used to train the model, with no way to opt out.',
    },
    why: {
      fr: 'Ce qui entre dans un entraînement ne se retire plus.',
      en: 'What goes into training cannot be taken out again.',
    },
    lifted: {
      fr: 'Une offre professionnelle qui l’exclut par contrat.',
      en: 'A business offer that excludes it by contract.',
    },
    criterion: 'security-compliance',
    appliesTo: 'confidential-data',
  },
  'data-in-eu': {
    label: { fr: 'Données dans l’Union', en: 'Data in the Union' },
    statement: {
      fr: 'Des données personnelles sont traitées hors de l’Union, ou en un lieu inconnu.',
      en: 'Personal data are processed outside the Union, or in an unknown place.',
    },
    why: {
      fr: 'Chaque transfert demande une base (chapitre V du RGPD) ; le risque est le vôtre, pas celui du fournisseur.',
      en: 'Each transfer needs a basis (Chapter V of the GDPR); the risk is yours, not the vendor’s.',
    },
    lifted: {
      fr: 'Un hébergement dans l’Union, ou une base de transfert vérifiée par le DPO.',
      en: 'Hosting in the Union, or a basis for transfer checked by the DPO.',
    },
    criterion: 'data-location',
    appliesTo: 'personal-data',
  },
  'budget-cap': {
    label: { fr: 'Plafond de budget', en: 'Budget ceiling' },
    statement: {
      fr: 'Le coût sur trois ans dépasse le budget accepté.',
      en: 'The three-year cost is above the accepted budget.',
    },
    why: {
      fr: 'Un plafond fixé avant de comparer évite de choisir sur l’enthousiasme.',
      en: 'A ceiling set before comparing avoids choosing out of enthusiasm.',
    },
    lifted: {
      fr: 'Un périmètre réduit, ou une décision écrite de la direction sur le budget.',
      en: 'A narrower scope, or a written decision by management on the budget.',
    },
    criterion: 'cost',
    appliesTo: 'any',
  },
  'exit-clause': {
    label: { fr: 'Clause de sortie', en: 'Exit clause' },
    statement: {
      fr: 'À la fin du contrat, vos données ne sont ni rendues ni effacées.',
      en: 'At the end of the contract, your data are neither returned nor erased.',
    },
    why: {
      fr: 'Sans cela, quitter le fournisseur revient à lui laisser votre savoir.',
      en: 'Without it, leaving the vendor means leaving your knowledge behind.',
    },
    lifted: {
      fr: 'Une clause de reprise et d’effacement, avec un délai.',
      en: 'A clause on recovery and erasure, with a deadline.',
    },
    criterion: 'reversibility',
    appliesTo: 'any',
  },
}
