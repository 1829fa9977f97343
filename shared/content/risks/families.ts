import { RISK_FAMILIES, type RiskFamily } from '../../domain/risk'
import type { Localized } from '../../kernel/text'

/** A family of method.md 5.2: `risk.<family>`. */
export interface RiskFamilyContent {
  readonly title: Localized
  /** One line: what belongs there. */
  readonly definition: Localized
}

export const riskFamilies: Readonly<Record<RiskFamily, RiskFamilyContent>> = {
  output: {
    title: { fr: 'Risques liés aux résultats', en: 'Output risks' },
    definition: {
      fr: 'Ce que l’outil produit est faux, inégal, périmé ou dangereux.',
      en: 'What the tool produces is wrong, unequal, outdated or dangerous.',
    },
  },
  data: {
    title: { fr: 'Risques liés aux données', en: 'Data and confidentiality' },
    definition: {
      fr: 'Des données sortent, sont vues à tort ou ne sont pas assez bonnes.',
      en: 'Data leave, are seen by the wrong people or are not good enough.',
    },
  },
  security: {
    title: { fr: 'Risques de sécurité', en: 'Security attacks' },
    definition: {
      fr: 'Quelqu’un attaque l’outil, ou se sert de l’IA pour attaquer.',
      en: 'Somebody attacks the tool, or uses AI to attack.',
    },
  },
  compliance: {
    title: { fr: 'Risques de conformité', en: 'Compliance and law' },
    definition: {
      fr: 'Une loi, un contrat ou une règle du métier n’est pas respecté.',
      en: 'A law, a contract or a rule of the trade is not respected.',
    },
  },
  reputation: {
    title: { fr: 'Risques de réputation', en: 'Reputation' },
    definition: {
      fr: 'Clients, salariés ou public perdent confiance dans l’entreprise.',
      en: 'Customers, employees or the public lose trust in the company.',
    },
  },
  vendor: {
    title: { fr: 'Dépendance fournisseur', en: 'Supplier and technology dependence' },
    definition: {
      fr: 'Le fournisseur change, augmente, s’arrête ou retient l’entreprise.',
      en: 'The supplier changes, raises prices, stops or holds the company.',
    },
  },
  technical: {
    title: { fr: 'Risques techniques et opérationnels', en: 'Technical and operational' },
    definition: {
      fr: 'L’outil se raccorde mal, tombe en panne ou ne peut être remplacé.',
      en: 'The tool connects badly, fails or cannot be replaced.',
    },
  },
  financial: {
    title: { fr: 'Risques financiers', en: 'Financial' },
    definition: {
      fr: 'L’outil coûte plus ou rapporte moins que prévu.',
      en: 'The tool costs more or brings less than planned.',
    },
  },
  human: {
    title: { fr: 'Risques humains et sociaux', en: 'Human and social' },
    definition: {
      fr: 'Les personnes rejettent l’outil, s’y fient trop ou en pâtissent.',
      en: 'People reject the tool, trust it too much or suffer from it.',
    },
  },
  project: {
    title: { fr: 'Risques de conduite de projet', en: 'Project steering' },
    definition: {
      fr: 'Le besoin, le rythme ou la décision font défaut.',
      en: 'The need, the pace or the decision is lacking.',
    },
  },
  environment: {
    title: { fr: 'Risque environnemental', en: 'Environmental' },
    definition: {
      fr: 'L’énergie, l’eau et le matériel consommés dépassent l’utilité.',
      en: 'The energy, water and equipment consumed outweigh the use.',
    },
  },
}

export const familiesInOrder: readonly (RiskFamilyContent & { readonly id: RiskFamily })[] =
  RISK_FAMILIES.map((id) => ({ id, ...riskFamilies[id] }))
