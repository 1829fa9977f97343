import type { Localized } from '../../kernel/text'

/** A product named by a vendor guide (method.md 6.9). Reference data: editable, never a recommendation. */
export interface ReferenceTool {
  readonly id: `reference-tool.${string}`
  readonly name: string
  readonly strength: Localized
  readonly bestFor: Localized
  /** Yearly price as the guide gives it, in euros. */
  readonly yearlyPrice: { readonly low: number; readonly high: number }
}

export const processMiningTools = {
  /** The document the prices come from; a vendor wrote it. */
  source: 'S4',
  /** The guide bears no date of its own: when its figures were noted for this catalogue (ISO date). */
  notedOn: '2026-11-25',
  vendorClaim: true,
  warning: {
    fr: 'Prix indicatifs relevés dans un guide commercial, non vérifiés. Ce n’est pas une recommandation : demander un devis.',
    en: 'Indicative prices noted from a commercial guide, not verified. This is not a recommendation: ask for a quote.',
  },
  tools: [
    {
      id: 'reference-tool.celonis',
      name: 'Celonis',
      strength: { fr: 'Analyse approfondie', en: 'Deep analysis' },
      bestFor: { fr: 'Processus complexes', en: 'Complex processes' },
      yearlyPrice: { low: 15_000, high: 50_000 },
    },
    {
      id: 'reference-tool.uipath-process-mining',
      name: 'UiPath Process Mining',
      strength: { fr: 'Lien avec l’automatisation', en: 'Link with automation' },
      bestFor: { fr: 'Projets d’automatisation', en: 'Automation projects' },
      yearlyPrice: { low: 8_000, high: 25_000 },
    },
    {
      id: 'reference-tool.power-bi',
      name: 'Microsoft Power BI',
      strength: { fr: 'Prise en main', en: 'Ease of use' },
      bestFor: { fr: 'Analyses simples', en: 'Basic analysis' },
      yearlyPrice: { low: 3_000, high: 12_000 },
    },
    {
      id: 'reference-tool.qpr-processanalyzer',
      name: 'QPR ProcessAnalyzer',
      strength: { fr: 'Démarrage rapide', en: 'Quick start' },
      bestFor: { fr: 'Première amélioration', en: 'First improvement' },
      yearlyPrice: { low: 5_000, high: 18_000 },
    },
  ],
} as const satisfies {
  readonly source: 'S4'
  readonly notedOn: string
  readonly vendorClaim: true
  readonly warning: Localized
  readonly tools: readonly ReferenceTool[]
}
