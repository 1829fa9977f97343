import type { Localized } from '../../kernel/text'
import { BRACKET_EDGES, type BudgetBracket } from '../../rules/budget-bracket'
import { RUNNING_RATIO_RANGE } from '../../rules/running-cost'

/** Euros, edges included. */
interface Amount {
  readonly low: number
  readonly high: number
}

const euros = ([low, high]: readonly [number, number]): Amount => ({ low, high })

/** What each answer of `rule.budget-bracket` means (method.md 11.2); no amount where the guide quotes none. */
export const budgetBrackets: Readonly<
  Record<
    BudgetBracket,
    { readonly label: Localized; readonly scope: Localized; readonly firstYear: Amount | null }
  >
> = {
  below: {
    label: { fr: 'Sous la tranche d’entrée', en: 'Below the entry bracket' },
    scope: {
      fr: 'Un abonnement simple, ou des coûts oubliés : à vérifier poste par poste.',
      en: 'A plain subscription, or forgotten costs: check line by line.',
    },
    firstYear: null,
  },
  entry: {
    label: { fr: 'Tranche d’entrée', en: 'Entry bracket' },
    scope: {
      fr: 'Une ou deux extensions, peu d’utilisateurs',
      en: 'One or two plugins, few users',
    },
    firstYear: euros(BRACKET_EDGES.entry),
  },
  between: {
    label: { fr: 'Entre deux tranches', en: 'Between two brackets' },
    scope: {
      fr: 'Aucun ordre de grandeur n’est donné ici : comparer aux deux tranches voisines.',
      en: 'No order of magnitude is given here: compare with both neighbouring brackets.',
    },
    firstYear: null,
  },
  medium: {
    label: { fr: 'Tranche moyenne', en: 'Medium bracket' },
    scope: {
      fr: 'Deux ou trois sources de données, un service',
      en: 'Two or three data sources, one department',
    },
    firstYear: euros(BRACKET_EDGES.medium),
  },
  full: {
    label: { fr: 'Tranche complète', en: 'Full bracket' },
    scope: {
      fr: 'Plusieurs logiciels, toute l’entreprise',
      en: 'Several systems, the whole company',
    },
    firstYear: euros(BRACKET_EDGES.full),
  },
  above: {
    label: { fr: 'Au-dessus des tranches', en: 'Above the brackets' },
    scope: {
      fr: 'Au-delà de ce que le guide décrit : découper le projet en étapes.',
      en: 'Beyond what the guide describes: cut the project into stages.',
    },
    firstYear: null,
  },
}

/** Ranges of yearly cost that stand beside the brackets (method.md 11.2). */
export const yearlyRanges = {
  /** Percentage points of the initial investment, licences left out (method.md 19, `disc.2`). */
  operating: { low: RUNNING_RATIO_RANGE[0], high: RUNNING_RATIO_RANGE[1], source: 'S0' },
  /** Euros a year, three to five assistants, everything counted. */
  fleet: { low: 30_000, high: 120_000, source: 'S1' },
} as const

/** One line of an example budget, in euros. */
export interface BudgetLine extends Amount {
  readonly id: string
  readonly label: Localized
}

/** An example quoted by a vendor guide: indicative, unverified. */
export interface ExampleBudget {
  readonly label: Localized
  readonly lines: readonly BudgetLine[]
  /** The sum of the lines, which is what we print. */
  readonly total: Amount
  /** What the reader must know before comparing; null where nothing. */
  readonly note: Localized | null
  readonly source: 'S0' | 'S4'
}

const line = (id: string, fr: string, en: string, low: number, high: number): BudgetLine => ({
  id,
  label: { fr, en },
  low,
  high,
})

export const exampleBudgets: Readonly<
  Record<'hundred-employees' | 'support-small' | 'support-medium', ExampleBudget>
> = {
  'hundred-employees': {
    label: {
      fr: '100 personnes, intégration moyenne, première année',
      en: '100 people, medium integration, first year',
    },
    lines: [
      line('licences', 'Licences', 'Licences', 10_000, 15_000),
      line('integration', 'Intégration', 'Integration', 20_000, 30_000),
      line('data', 'Données', 'Data', 5_000, 15_000),
      line('training', 'Formation', 'Training', 5_000, 10_000),
    ],
    total: { low: 40_000, high: 70_000 },
    note: {
      fr: 'L’infrastructure n’est pas comptée ; la tranche moyenne va plus haut que cette somme.',
      en: 'Infrastructure is not counted; the medium bracket goes higher than this sum.',
    },
    source: 'S0',
  },
  'support-small': {
    label: {
      fr: 'Processus d’assistance, 50 à 100 personnes, première année',
      en: 'Support process, 50 to 100 people, first year',
    },
    lines: [
      line('analysis', 'Analyse et conseil', 'Analysis and advice', 15_000, 25_000),
      line('licences', 'Licences', 'Licences', 8_000, 15_000),
      line('implementation', 'Mise en place', 'Implementation', 20_000, 35_000),
      line('training', 'Formation', 'Training', 5_000, 8_000),
    ],
    total: { low: 48_000, high: 83_000 },
    note: null,
    source: 'S4',
  },
  'support-medium': {
    label: {
      fr: 'Processus d’assistance, 100 à 300 personnes, première année',
      en: 'Support process, 100 to 300 people, first year',
    },
    lines: [
      line('analysis', 'Analyse et conseil', 'Analysis and advice', 25_000, 45_000),
      line('licences', 'Licences', 'Licences', 15_000, 35_000),
      line('implementation', 'Mise en place', 'Implementation', 35_000, 65_000),
      line('training', 'Formation', 'Training', 8_000, 15_000),
    ],
    total: { low: 83_000, high: 160_000 },
    note: null,
    source: 'S4',
  },
}

/** What the same guide says comes back every year for a support process. */
export const supportRecurring = [
  { id: 'licences', unit: 'euros-per-month', low: 500, high: 2_000 },
  { id: 'maintenance', unit: 'percent-of-implementation-per-year', low: 15, high: 20 },
  { id: 'optimisation', unit: 'euros-per-year', low: 3_000, high: 8_000 },
] as const
