import type { Localized } from '../../kernel/text'
import type { FunctionRoute, FunctionTraits, MakeOrBuy } from '../../rules/make-or-buy'

/** One line of the comparison between a standard solution and one's own development (method.md 6.6, S0). */
export interface MakeOrBuyAspect {
  readonly id: `makebuy.${string}`
  readonly label: Localized
  readonly plugin: Localized
  readonly api: Localized
}

export const makeOrBuyAspects: readonly MakeOrBuyAspect[] = [
  {
    id: 'makebuy.time',
    label: { fr: 'Délai', en: 'Time' },
    plugin: { fr: '2 à 4 semaines', en: '2 to 4 weeks' },
    api: {
      fr: '6 à 12 semaines en moyenne, parfois plus',
      en: '6 to 12 weeks on average, at times more',
    },
  },
  {
    id: 'makebuy.initial-cost',
    label: { fr: 'Coût de départ', en: 'Initial cost' },
    plugin: { fr: 'Plus faible', en: 'Lower' },
    api: { fr: 'Plus élevé', en: 'Higher' },
  },
  {
    id: 'makebuy.internal-effort',
    label: { fr: 'Effort interne', en: 'Internal effort' },
    plugin: { fr: 'Réduit', en: 'Small' },
    api: { fr: 'Plus important', en: 'Larger' },
  },
  {
    id: 'makebuy.updates',
    label: { fr: 'Évolutions et support', en: 'Updates and support' },
    plugin: { fr: 'Assurés par l’éditeur', en: 'Provided by the vendor' },
    api: { fr: 'À votre charge', en: 'Your responsibility' },
  },
  {
    id: 'makebuy.flexibility',
    label: { fr: 'Souplesse', en: 'Flexibility' },
    plugin: { fr: 'Limitée', en: 'Limited' },
    api: { fr: 'Grande', en: 'High' },
  },
  {
    id: 'makebuy.integration',
    label: { fr: 'Intégration', en: 'Integration' },
    plugin: { fr: 'Standard', en: 'Standard' },
    api: { fr: 'Mieux insérée dans vos processus', en: 'Better embedded in your processes' },
  },
  {
    id: 'makebuy.data-flow',
    label: { fr: 'Maîtrise des flux', en: 'Control of data flows' },
    plugin: { fr: 'Limitée', en: 'Limited' },
    api: { fr: 'Complète', en: 'Full' },
  },
  {
    id: 'makebuy.differentiation',
    label: { fr: 'Différenciation', en: 'Differentiation' },
    plugin: { fr: 'Aucune : vos concurrents ont le même', en: 'None: competitors have the same' },
    api: { fr: 'Possible', en: 'Possible' },
  },
  {
    id: 'makebuy.best-for',
    label: { fr: 'Convient pour', en: 'Best for' },
    plugin: { fr: 'Des fonctions courantes', en: 'Standard functions' },
    api: {
      fr: 'Un processus propre à vous, critique, ou des données particulières',
      en: 'A process of your own, a critical one, or special data',
    },
  },
]

/** The traits of a function that `rule.make-or-buy` reads: yes or no. */
export const makeOrBuyQuestions: Readonly<Record<keyof FunctionTraits, Localized>> = {
  standard: {
    fr: 'La plupart des entreprises ont-elles besoin de la même chose ?',
    en: 'Do most companies need the same thing?',
  },
  specialData: {
    fr: 'Vos données ont-elles une structure que les outils courants ne lisent pas ?',
    en: 'Do your data have a structure that common tools cannot read?',
  },
  critical: {
    fr: 'Un arrêt de cette fonction arrêterait-il l’activité ?',
    en: 'Would a stop of this function stop the business?',
  },
  differentiating: {
    fr: 'Est-ce ce qui vous distingue aux yeux des clients ?',
    en: 'Is this what sets you apart in your customers’ eyes?',
  },
}

/** What to say with each answer of the rule, of one function or of the whole. */
export const makeOrBuyAdvice: Readonly<
  Record<FunctionRoute | MakeOrBuy, { readonly label: Localized; readonly reason: Localized }>
> = {
  plugin: {
    label: { fr: 'Acheter une solution standard', en: 'Buy a standard solution' },
    reason: {
      fr: 'Fonction courante, sans rien qui vous distingue.',
      en: 'A common function, with nothing that sets you apart.',
    },
  },
  api: {
    label: { fr: 'Développer ou intégrer', en: 'Develop or integrate' },
    reason: {
      fr: 'Données particulières, fonction critique ou distinctive.',
      en: 'Special data, a critical or distinctive function.',
    },
  },
  hybrid: {
    label: { fr: 'Combiner les deux', en: 'Combine both' },
    reason: {
      fr: 'Une part courante à acheter, une part propre à vous à développer.',
      en: 'A common part to buy, a part of your own to develop.',
    },
  },
  'to-clarify': {
    label: { fr: 'À préciser', en: 'To clarify' },
    reason: {
      fr: 'Ni courante, ni particulière : décrire mieux la fonction.',
      en: 'Neither common nor special: describe the function better.',
    },
  },
}
